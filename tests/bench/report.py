"""What was measured, laid beside what is aimed at: a table for people, and JSON."""

import json
import platform
from collections.abc import Sequence
from typing import NamedTuple


class Measure(NamedTuple):
    """One figure and its limit, in `unit` ("x" for a ratio, "s", "MiB"); `of` says what it was worked out from."""

    name: str
    value: float
    limit: float | None
    unit: str
    of: str

    @property
    def verdict(self) -> str:
        """`ok`, `over`, or nothing where there is no limit."""
        if self.limit is None:
            return ""
        return "ok" if self.value <= self.limit else "OVER"


def _figure(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    return f"{value:.2f}×" if unit == "x" else f"{value:.1f} MiB" if unit == "MiB" else f"{value:.3f} s"


def table(measures: Sequence[Measure]) -> str:
    """The measures as aligned columns."""
    head = ("measure", "figure", "limit", "", "from")
    rows = [
        (one.name, _figure(one.value, one.unit), _figure(one.limit, one.unit), one.verdict, one.of) for one in measures
    ]
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    right = {1, 2}
    lines = [
        "  ".join(
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in [head, *rows]
    ]
    lines.insert(1, "-" * max(len(line) for line in lines))
    return "\n".join(lines)


def as_json(measures: Sequence[Measure]) -> str:
    """The measures and the machine they were taken on."""
    machine = {"python": platform.python_version(), "system": platform.platform(), "processor": platform.machine()}
    rows = [one._asdict() | {"verdict": one.verdict} for one in measures]
    return json.dumps({"machine": machine, "measures": rows}, indent=2, ensure_ascii=False) + "\n"
