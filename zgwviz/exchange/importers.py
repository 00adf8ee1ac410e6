"""The formats that are read: a line each, with the module whose `read` makes a gathered model of it."""

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from zgwviz.exchange.records import Gathered
from zgwviz.exchange.tables.sheets import Wish
from zgwviz.problem.records import Problem

Result = tuple[Gathered | None, tuple[Problem, ...]]


class Importer(NamedTuple):
    """A format: the module that reads it, and the ending of the files below a folder where it may be one.

    Readers of `tables` take what a mapping file says of these.
    """

    module: str
    folder: str = ""
    tables: bool = False


IMPORTERS: Mapping[str, Importer] = {
    "archimate": Importer("zgwviz.exchange.archimate.read"),
    "archi": Importer("zgwviz.exchange.archi.read", folder=".xml"),
    "openapi": Importer("zgwviz.exchange.openapi.read"),
    "csv": Importer("zgwviz.exchange.tables.csv", folder=".csv", tables=True),
    "xlsx": Importer("zgwviz.exchange.tables.xlsx", tables=True),
    "skos": Importer("zgwviz.exchange.skos.read"),
    "xmi": Importer("zgwviz.exchange.xmi.read"),
    "dot": Importer("zgwviz.exchange.dot.read"),
}


class Reader(Protocol):
    """What a module of the table has; `read_folder` where its format may be a folder."""

    def read(self, data: bytes, file: str, *tables: Mapping[str, Wish]) -> Result:
        """The model that the bytes of a file hold."""

    def read_folder(self, texts: Mapping[str, bytes], folder: str, *tables: Mapping[str, Wish]) -> Result:
        """The model that the files of a folder hold together."""


def reader(form: str) -> Reader:
    """The module that reads `form`, imported now."""
    return cast("Reader", import_module(IMPORTERS[form].module))
