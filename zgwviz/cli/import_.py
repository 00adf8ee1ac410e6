"""`zgwviz import`: another party's model as a spec folder."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zgwviz import files
from zgwviz.cli import import_again, specs
from zgwviz.cli.options import Messages, Quiet
from zgwviz.cli.output import give
from zgwviz.problem.records import Problem
from zgwviz.problem.words import filled

if TYPE_CHECKING:
    from zgwviz.exchange.again.records import Merged
    from zgwviz.exchange.folder.records import Folder, Wishes
    from zgwviz.exchange.importers import Result
    from zgwviz.exchange.records import Gathered

_SAID = {
    "en": (
        "{file}: {elements} {elements:element|elements}, {relations} {relations:relation|relations} "
        "and {views} {views:view|views} read\n"
        "{folder}: {layers} {layers:layer|layers}, {types} {types:type|types} and {shown} {shown:view|views} written. "
        "Draw the plate with: zgwviz render {folder} --view plate\n"
    ),
    "nl": (
        "{file}: {elements} {elements:element|elementen}, {relations} {relations:relatie|relaties} "
        "en {views} {views:view|views} gelezen\n"
        "{folder}: {layers} {layers:laag|lagen}, {types} {types:type|typen} en {shown} {shown:view|views} geschreven. "
        "Teken de plaat met: zgwviz render {folder} --view plate\n"
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
    mark_adopted: Annotated[
        bool, typer.Option("--mark-adopted", help="Again: status geborgd on what your own text builds on.")
    ] = False,
    quiet: Quiet = False,
    messages: Messages = "en",
) -> None:
    """Make a spec folder of another party's model, to go on editing and to draw at once.

    Into a folder that an import made it brings what came from there up to date, and leaves what people wrote.
    """
    from zgwviz.exchange.folder import kept
    from zgwviz.exchange.folder.make import make

    _known(form, messages)
    before = import_again.before(folder, messages)
    wished = _wished(mapping, messages) if mapping else (before.kept.mapping.encode() if before else b"")
    wishes = _wishes(wished, files.shown(mapping or folder / kept.NAME), messages)
    gathered, problems = _read(form, source, wishes, messages)
    if gathered is None:
        raise typer.Exit(specs.FAULT)
    if before:
        made, merged = import_again.merged(before, form, gathered, wishes, folder, messages, mark=mark_adopted)
    else:
        made, merged = make(gathered, wishes), None
    if not quiet:
        infos = [each for each in problems if each.severity == "info"]
        specs.tell((*infos, *_left_out(made, files.shown(source))), {}, messages)
    import_again.tell(merged, folder, messages, quiet=quiet)
    note = kept.text_of(form, gathered, made, merged.pure if merged else made.files, wished.decode())
    _write(folder, note, made, merged, messages)
    if not quiet:
        _say(gathered, made, files.shown(source), files.shown(folder), messages)
        import_again.say(merged, made, messages)


def _known(form: str, messages: str) -> None:
    """End the program where there is no such format."""
    from zgwviz.exchange.importers import IMPORTERS

    if form not in IMPORTERS:
        args = (("format", form), ("suggestion", ""), ("known", ", ".join(IMPORTERS)))
        specs.stop([Problem("F007", None, args)], messages)


def _write(folder: Path, note: str, made: "Folder", merged: "Merged | None", messages: str) -> None:
    """Write the whole folder with what the import keeps; ends the program where that cannot be done."""
    from zgwviz.exchange.folder import kept

    texts = {**(merged.files if merged else made.files), kept.NAME: note.encode("utf-8", "replace")}
    unwritable = files.write_folder(folder, texts, merged.removed if merged else ())
    if unwritable:
        specs.stop([Problem("F006", None, (("file", unwritable.name), ("reason", unwritable.reason)))], messages)


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


def _wished(mapping: Path, messages: str) -> bytes:
    """The bytes of the mapping file; ends the program where it cannot be read."""
    data = files.read_some(mapping, files.MOST)
    if isinstance(data, files.Unreadable):
        specs.stop([Problem("F005", None, (("file", data.name), ("reason", data.reason)))], messages)
    return data


def _wishes(data: bytes, name: str, messages: str) -> "Wishes":
    """What a mapping file wishes, nothing where there is none; ends the program where it is wrong."""
    from zgwviz.exchange.folder.mapping import wishes
    from zgwviz.exchange.folder.records import Wishes

    if not data:
        return Wishes()
    made, problems = wishes(data, name)
    if problems:
        specs.tell(problems, {name: data}, messages)
        raise typer.Exit(specs.FAULT)
    return made


def _left_out(made: "Folder", file: str) -> Sequence[Problem]:
    """What the spec does not say of the model, and why."""
    codes = {"nameless": "X015", "twice": "X022", "between-relations": "X026", "empty-view": "X025", "circle": "X028"}
    codes |= {"properties": "X019", "attributes": "X027"}
    return [
        Problem(codes[what], None, (("file", file), ("count", str(count))), "info") for what, count in made.left_out
    ]


def _say(gathered: "Gathered", made: "Folder", file: str, folder: str, messages: str) -> None:
    """What was read and what was written, on stdout."""
    numbers = {
        "elements": len(gathered.elements),
        "relations": len(gathered.relations),
        "views": len(gathered.views),
        "layers": len(made.files) - 1,
        "types": len({each.type for each in gathered.elements if each.type}),
        "shown": len(made.views),
    }
    text = filled(_SAID[messages], {"file": file, "folder": folder} | {name: str(n) for name, n in numbers.items()})
    give(text, None, messages)
