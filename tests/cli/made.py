"""A user at a shell: small specs to work with, and commands that are run in this process."""

from pathlib import Path
from typing import NamedTuple

from typer.testing import CliRunner

from zgwviz.cli.app import app
from zgwviz.cli.unchanged import STAMP

PLATE = "zgwviz: 1\ntitle: Vergunningen\nlayers: [waarvoor, wie]\n"
WHY = (
    "layer: waarvoor\nname: Waarvoor\ngroups:\n"
    "  doelen: {name: Doelen, kind: goal, elements: {veilig: Een veilige buurt}}\n"
)
WHO = (
    "layer: wie\nname: Wie\ngroups:\n  diensten:\n    name: Diensten\n    kind: business-service\n    elements:\n"
    "      vergunning: {name: Vergunning, realizes: veilig}\n      toezicht: {name: Toezicht}\n"
)
FAULTY = WHO.replace("realizes: veilig", "realizes: veiligg")


class Said(NamedTuple):
    """What a command said, and its status."""

    status: int
    out: str
    err: str


def run(*words: str | Path) -> Said:
    """Run `zgwviz` with these words; whatever it raises but an end is raised here too."""
    done = CliRunner().invoke(app, [str(word) for word in words], prog_name="zgwviz", catch_exceptions=False)
    return Said(done.exit_code, done.stdout_bytes.decode(), done.stderr_bytes.decode())


def spec(folder: Path, who: str = WHO, plate: str = PLATE) -> Path:
    """A spec of three elements, one of them without a reason from above."""
    folder.mkdir(parents=True)
    for name, text in (("plate.yaml", plate), ("1-waarvoor.yaml", WHY), ("2-wie.yaml", who)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    """The files in and under `folder` but stamps, by their path in it."""
    found = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != STAMP)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
