"""Other parties' own models imported, and the plate of the largest drawn, where the reference folder is there."""

import os
import shutil
import statistics
from pathlib import Path
from typing import NamedTuple

from tests.bench.process import Cost, costs, run
from tests.bench.report import Measure

REFERENCE = Path(os.environ.get("ZGWVIZ_REFERENCE", "../shared/data"))
ROUNDS = 3
# The first of all is the one whose plate is drawn, and whose memory has a bound (MiB).
MOST = 400


class _Case(NamedTuple):
    name: str
    form: str
    file: str
    seconds: float


_CASES = (
    _Case("GEMMA", "archi", "archimate/gemma-assembled.archimate", 4),
    _Case("Over GEMMA", "archimate", "archimate/over-gemma.xml", 1),
    _Case("Zaken API", "openapi", "openapi/zaken-1.7.0.yaml", 1),
    _Case("GGM workbook", "xlsx", "tables/Gemeentelijk_Gegevensmodel_v2.5.1.xlsx", 8),
)


def _imported(case: _Case, zgwviz: str, folder: Path) -> Cost:
    """The cost of an import into a new folder: into one that is there it would be brought up to date."""
    command = (zgwviz, "import", case.form, str(REFERENCE / case.file), "-o", str(folder), "--quiet")
    runs = []
    for turn in range(ROUNDS + 1):
        shutil.rmtree(folder, ignore_errors=True)
        cost = run(command)
        if turn:
            runs.append(cost)
    return Cost(statistics.median(cost.seconds for cost in runs), max(cost.peak for cost in runs))


def imports(zgwviz: str, scratch: Path) -> list[Measure]:
    """Each import as a whole run: seconds and peak; nothing where there is no reference folder."""
    cases = [each for each in _CASES if (REFERENCE / each.file).is_file()]
    took = {each.name: _imported(each, zgwviz, scratch / each.form) for each in cases}
    measures = [
        Measure(f"import {each.name}", took[each.name].seconds, each.seconds, "s", f"{took[each.name].peak:.0f} MiB")
        for each in cases
    ]
    if _CASES[0] in cases:
        name, form = _CASES[0].name, _CASES[0].form
        measures.append(Measure(f"import {name}: peak", took[name].peak, MOST, "MiB", ""))
        drawn = (zgwviz, "render", str(scratch / form), "--view", "plate", "--paper", "a0", "-f", "svg", "--quiet")
        cost = costs({name: (*drawn, "-o", str(scratch / "drawn"))}, ROUNDS)[name]
        measures.append(Measure(f"plate of {name} on A0", cost.seconds, 4, "s", f"{cost.peak:.0f} MiB"))
    return measures
