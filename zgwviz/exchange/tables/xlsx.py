"""XLSX: the sheets of a workbook as one model."""

from collections.abc import Mapping

from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import Gathered
from zgwviz.exchange.tables.model import Tables
from zgwviz.exchange.tables.sheets import Wish, table
from zgwviz.problem.records import Problem
from zgwviz.source.workbook import read as read_workbook


def read(data: bytes, file: str, wishes: Mapping[str, Wish] = {}) -> tuple[Gathered | None, tuple[Problem, ...]]:
    """The model of a workbook."""
    sheets = read_workbook(data, file)
    if isinstance(sheets, Problem):
        return None, (sheets,)
    made = [table(sheet, wishes) for sheet in sheets]
    if all(each.what == "skip" for each in made):
        return None, (Problem("X053", None, (("file", file),)),)
    reading = Reading(file)
    gathered = Tables(made, reading).model()
    return gathered, reading.problems()
