"""CSV: a table of elements, relations and attributes, or a folder of such tables."""

from collections.abc import Mapping

from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import Gathered
from zgwviz.exchange.tables.model import Tables
from zgwviz.exchange.tables.sheets import Wish, table
from zgwviz.problem.records import Problem
from zgwviz.source.table import Sheet, read_csv

Result = tuple[Gathered | None, tuple[Problem, ...]]


def read(data: bytes, file: str, wishes: Mapping[str, Wish] = {}) -> Result:
    """The model of one CSV file."""
    return read_folder({file: data}, file, wishes)


def read_folder(texts: Mapping[str, bytes], folder: str, wishes: Mapping[str, Wish] = {}) -> Result:
    """The model of the CSV files of a folder together."""
    sheets: list[Sheet] = []
    problems: list[Problem] = []
    for file, data in texts.items():
        sheet, found = read_csv(data, file)
        problems += found
        if sheet:
            sheets.append(sheet)
    if not sheets or any(each.severity == "error" for each in problems):
        return None, tuple(problems) or (Problem("X052", None, (("file", folder),)),)
    reading = Reading(folder)
    made = [table(sheet, _wishes(sheet.file, wishes)) for sheet in sheets]
    if all(each.what == "skip" for each in made):
        return None, (*problems, Problem("X053", None, (("file", folder),)))
    gathered = Tables(made, reading).model()
    return gathered, (*problems, *reading.problems())


def _wishes(file: str, wishes: Mapping[str, Wish]) -> Mapping[str, Wish]:
    """A CSV file has no sheet with a name: in a mapping file it goes by its own."""
    stem = file.rpartition("/")[2].removesuffix(".csv")
    return {"": wishes[stem], **wishes} if stem in wishes else wishes
