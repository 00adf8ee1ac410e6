"""`make bench`: whole runs of zgwviz timed and weighed beside D2's grid on the same content.

Medians of several runs that take turns, in one go on one machine; a table on stdout and `bench.json`. Figures over
their limit are marked, and never fail anything: machines differ, ratios less so.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench import languages, peers, rich
from tests.bench.architecture import SHAPES, architecture
from tests.bench.imports import imports
from tests.bench.process import Cost, costs
from tests.bench.report import Measure, as_json, table

ROUNDS = {60: 15, 250: 11, 1000: 9, 4000: 7, 16000: 5}
TIMES_D2 = {60: 2.0, 250: 2.0, 1000: 3.0, 4000: 3.0}
PNG_SIZES = (60, 250)
PNG_WIDTH = 1600
# Elements, and the seconds that all rules over them may take; of the theme what they take more than reading it.
RULED: dict[int, float | None] = {1000: None, 4000: 1.2, 16000: None}
THEME, THEME_RULES = Path("specs/zaakgericht-werken"), 0.1
RULE_ROUNDS = 5
BIN = Path(sys.executable).parent
ZGWVIZ = str(BIN / "zgwviz")


def main() -> None:
    """Measure everything, print the table and write `bench.json`."""
    d2 = peers.d2(Path(".venv-peers"))
    with tempfile.TemporaryDirectory() as scratch:
        measures = start_up()
        svg: dict[int, Cost] = {}
        for size in SHAPES:
            print(f"{size} elements ...", file=sys.stderr)
            measures += plate(size, Path(scratch) / str(size), d2, svg)
        for size in RULED:
            write(rich.spec(architecture(size)), Path(scratch) / f"rules-{size}")
        print("rules ...", file=sys.stderr)
        measures += rules(Path(scratch))
        print("imports ...", file=sys.stderr)
        measures += imports(ZGWVIZ, Path(scratch))
    measures.append(growth(svg))
    print(table(measures))
    Path("bench.json").write_text(as_json(measures), encoding="utf-8")


def start_up() -> list[Measure]:
    """`--help` beside the import of click."""
    took = costs({"help": (ZGWVIZ, "--help"), "click": (sys.executable, "-c", "import click")}, 25)
    ours, click = took["help"].seconds, took["click"].seconds
    return [Measure("--help / import click", ours / click, 1.8, "x", f"{ours:.3f} s / {click:.3f} s")]


def plate(size: int, folder: Path, d2: str | None, svg: dict[int, Cost]) -> list[Measure]:
    """The overall plate of `size` elements on paper `screen`; its cost as SVG is added to `svg`."""
    source = folder / "spec"
    source.mkdir(parents=True)
    made = architecture(size)
    for name, text in languages.spec(made).items():
        (source / name).write_text(text, encoding="utf-8")
    (folder / "grid.d2").write_text(languages.d2_grid(made), encoding="utf-8")
    render = (
        ZGWVIZ,
        "render",
        str(source),
        "--view",
        "plate",
        "--paper",
        "screen",
        "--quiet",
        "-o",
        str(folder / "drawn"),
    )
    commands: dict[str, tuple[str, ...]] = {"svg": (*render, "-f", "svg")}
    if d2 and size in TIMES_D2:
        commands["d2"] = (d2, "--timeout", "600", str(folder / "grid.d2"), str(folder / "grid.svg"))
    if size in PNG_SIZES:
        commands["png"] = (*render, "-f", "png")
    took = costs(commands, ROUNDS[size])
    svg[size] = took["svg"]
    return compared(size, took) + rasterised(size, took, folder / "drawn" / "spec" / "plate.svg")


def compared(size: int, took: dict[str, Cost]) -> list[Measure]:
    """Time and memory of the SVG, beside D2's where that was measured."""
    ours = took["svg"]
    measures = [
        Measure(f"svg {size}: peak", ours.peak, 90 + size * 15_000 / 2**20, "MiB", "90 MiB + 15 kB per element")
    ]
    if "d2" not in took:
        return [Measure(f"svg {size}", ours.seconds, None, "s", ""), *measures]
    d2 = took["d2"]
    of = f"{ours.seconds:.3f} s / {d2.seconds:.3f} s; D2's peak {d2.peak:.1f} MiB"
    return [Measure(f"svg {size} / D2's grid", ours.seconds / d2.seconds, TIMES_D2[size], "x", of), *measures]


def rasterised(size: int, took: dict[str, Cost], drawn: Path) -> list[Measure]:
    """Time and memory of the PNG: what it adds to the SVG is the rasteriser's."""
    if "png" not in took:
        return []
    command = [sys.executable, "-m", "tests.bench.rasterise", str(drawn), str(PNG_WIDTH)]
    runs = sorted(
        float(subprocess.run(command, capture_output=True, text=True, check=True).stdout) for _ in range(ROUNDS[size])
    )
    alone = runs[len(runs) // 2]
    limit = took["svg"].seconds + 1.2 * alone
    of = f"svg {took['svg'].seconds:.3f} s + 1.2 × {alone:.3f} s; peak {took['png'].peak:.1f} MiB"
    return [Measure(f"png {size}", took["png"].seconds, limit, "s", of)]


def write(texts: dict[str, str], folder: Path) -> None:
    """The files of a spec in a folder of their own."""
    folder.mkdir(parents=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


def rules(scratch: Path) -> list[Measure]:
    """All rules, over the theme and over generated specs; and how their time grows."""
    folders = {"theme": THEME} | {str(size): scratch / f"rules-{size}" for size in RULED}
    limits = {"theme": THEME_RULES} | {str(size): limit for size, limit in RULED.items()}
    runs: dict[str, list[list[float]]] = {name: [] for name in folders}
    for _ in range(RULE_ROUNDS):
        for name, folder in folders.items():
            said = subprocess.run(
                [sys.executable, "-m", "tests.bench.rules", str(folder)], capture_output=True, text=True, check=True
            )
            runs[name].append([float(word) for word in said.stdout.split()])
    median = {name: sorted(found, key=lambda each: each[1])[len(found) // 2] for name, found in runs.items()}
    measures = [
        Measure(
            f"rules {name}",
            took[1],
            limits[name],
            "s",
            f"read {took[0]:.3f} s; {took[2]:.0f} elements, {took[3]:.0f} relations",
        )
        for name, took in median.items()
    ]
    small, middle, large = (median[str(size)][1] for size in RULED)
    of = f"({large:.3f} - {middle:.3f}) / ({middle:.3f} - {small:.3f})"
    return [*measures, Measure("growth of rules", (large - middle) / (middle - small), 4.6, "x", of)]


def growth(svg: dict[int, Cost]) -> Measure:
    """What four times the elements cost more, the start left out: linear is 4."""
    small, middle, large = (svg[size].seconds for size in (1000, 4000, 16000))
    of = f"({large:.3f} - {middle:.3f}) / ({middle:.3f} - {small:.3f})"
    return Measure("growth 1000, 4000, 16000", (large - middle) / (middle - small), 4.6, "x", of)


main()
