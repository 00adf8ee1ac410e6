"""`zgwviz import`: another party's model as a spec folder."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zgwviz import files
from zgwviz.cli import specs
from zgwviz.cli.options import Messages, Quiet
from zgwviz.cli.output import give
from zgwviz.problem.records import Problem

if TYPE_CHECKING:
    from zgwviz.exchange.folder.records import Folder, Wishes
    from zgwviz.exchange.importers import Result
    from zgwviz.exchange.records import Gathered

_SAID = {
    "en": (
        "{file}: {elements} elements, {relations} relations and {views} views read\n"
        "{folder}: {layers} layers, {types} types and {shown} views written. Draw the plate with: "
        "zgwviz render {folder} --view plate\n"
    ),
    "nl": (
        "{file}: {elements} elementen, {relations} relaties en {views} views gelezen\n"
        "{folder}: {layers} lagen, {types} typen en {shown} views geschreven. Teken de plaat met: "
        "zgwviz render {folder} --view plate\n"
    ),
}


def run(
    form: Annotated[
        str, typer.Argument(metavar="FORMAT", help="What it is: archimate, archi, openapi, csv, xlsx, skos, xmi, dot.")
    ],
    source: Annotated[
        Path, typer.Argument(metavar="FILE", help="The file (archi: or the folder of coArchi; csv: or a folder).")
    ],
    folder: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="The folder to write.")],
    mapping: Annotated[
        Path | None, typer.Option("--mapping", metavar="FILE", help="YAML: layers of kinds, what groups are made of.")
    ] = None,
    quiet: Quiet = False,
    messages: Messages = "en",
) -> None:
    """Make a spec folder of another party's model, to go on editing and to draw at once."""
    from zgwviz.exchange.folder import kept
    from zgwviz.exchange.folder.make import make
    from zgwviz.exchange.importers import IMPORTERS

    if form not in IMPORTERS:
        known = ", ".join(IMPORTERS)
        specs.stop([Problem("F007", None, (("format", form), ("suggestion", ""), ("known", known)))], messages)
    before = _before(folder, messages)
    wishes = _wishes(mapping, messages)
    gathered, problems = _read(form, source, wishes, messages)
    if gathered is None:
        raise typer.Exit(specs.FAULT)
    made = make(gathered, wishes)
    if not quiet:
        told = (*(each for each in problems if each.severity == "info"), *_left_out(made, files.shown(source)))
        specs.tell(told, {}, messages)
    texts = {**made.files, kept.NAME: kept.text_of(form, gathered, made).encode("utf-8", "replace")}
    unwritable = files.write_folder(folder, texts, before)
    if unwritable:
        specs.stop([Problem("F006", None, (("file", unwritable.name), ("reason", unwritable.reason)))], messages)
    if not quiet:
        _say(gathered, made, files.shown(source), files.shown(folder), messages)


def _read(form: str, source: Path, wishes: "Wishes", messages: str) -> "Result":
    """The model that a file or folder holds; what is wrong with it is told at once, with the lines it is about."""
    from zgwviz.exchange.importers import IMPORTERS, reader
    from zgwviz.source.xml import LARGEST

    ending = IMPORTERS[form].folder
    texts: dict[str, bytes] | files.Unreadable
    if source.is_dir() and ending:
        texts = files.read_tree(source, ending, LARGEST)
    else:
        data = files.read_some(source, LARGEST)
        texts = data if isinstance(data, files.Unreadable) else {files.shown(source): data}
    if isinstance(texts, files.Unreadable):
        specs.stop([Problem("F005", None, (("file", texts.name), ("reason", texts.reason)))], messages)
    module, name = reader(form), files.shown(source)
    sheets = (wishes.tables,) if IMPORTERS[form].tables else ()
    if source.is_dir() and ending:
        found = module.read_folder(texts, name, *sheets)
    else:
        found = module.read(texts[name], name, *sheets)
    specs.tell([each for each in found[1] if each.severity != "info"], texts, messages)
    return found


def _wishes(mapping: Path | None, messages: str) -> "Wishes":
    """What the mapping file wishes; ends the program where it is wrong."""
    from zgwviz.exchange.folder.mapping import wishes
    from zgwviz.exchange.folder.records import Wishes

    if mapping is None:
        return Wishes()
    data = files.read_some(mapping, files.MOST)
    if isinstance(data, files.Unreadable):
        specs.stop([Problem("F005", None, (("file", data.name), ("reason", data.reason)))], messages)
    made, problems = wishes(data, files.shown(mapping))
    if problems:
        specs.tell(problems, {files.shown(mapping): data}, messages)
        raise typer.Exit(specs.FAULT)
    return made


def _before(folder: Path, messages: str) -> Sequence[str]:
    """The files that an earlier import wrote; ends the program where others wrote the folder, or edited these."""
    from hashlib import sha256

    from zgwviz.exchange.folder import kept

    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return ()
    data = files.read_optional(folder / kept.NAME)
    known = kept.read(data) if data else None
    if known is None:
        specs.stop([Problem("X030", None, (("folder", folder.as_posix()),))], messages)
    ours = [name for name in known.files if Path(name).name == name]
    now = {name: files.read_optional(folder / name) for name in ours}
    edited = [name for name, text in now.items() if text is not None and sha256(text).hexdigest() != known.files[name]]
    if edited:
        specs.stop([Problem("X031", None, (("file", files.shown(folder / name)),)) for name in edited], messages)
    return ours


def _left_out(made: "Folder", file: str) -> Sequence[Problem]:
    """What the spec does not say of the model, and why."""
    codes = {"nameless": "X015", "twice": "X022", "between-relations": "X026", "empty-view": "X025", "circle": "X028"}
    return [
        Problem(codes[what], None, (("file", file), ("count", str(count))), "info") for what, count in made.left_out
    ]


def _say(gathered: "Gathered", made: "Folder", file: str, folder: str, messages: str) -> None:
    """What was read and what was written, on stdout."""
    text = _SAID[messages].format(
        file=file,
        folder=folder,
        elements=len(gathered.elements),
        relations=len(gathered.relations),
        views=len(gathered.views),
        layers=len(made.files) - 1,
        types=len({each.type for each in gathered.elements if each.type}),
        shown=len(made.views),
    )
    give(text, None, messages)
