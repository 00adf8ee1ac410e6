"""`zgwviz report`: what a meeting wants on paper, as tables.

One command for all of them, beside `glossary`: they are one sort of thing (tables made of a model, in the same
formats), and `check` and `trace` are about findings and about one element.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Literal, NamedTuple, NoReturn, assert_never

import typer

from zgwviz import files, history
from zgwviz.cli import specs
from zgwviz.cli.options import Drawn, Messages, Output, Specs
from zgwviz.cli.output import give
from zgwviz.model.records import Model
from zgwviz.problem.records import Problem
from zgwviz.report.records import Document

What = Literal["coverage", "open", "decisions", "standards", "concepts", "same", "reuse"]
Form = Literal["text", "md", "html", "csv", "json", "mediawiki"]
_NO_GIT = {"en": "there is no git on the PATH", "nl": "er staat geen git in het PATH"}
_OWN = {"--since": "coverage", "--dated": "open", "--against": "concepts", "--with": "same"}


class _Asked(NamedTuple):
    """The spec that a table is about, and the languages: what is written, and of messages."""

    read: specs.Read
    model: Model
    language: str
    messages: str


def run(
    what: Annotated[
        What, typer.Argument(metavar="WHAT", help="coverage, open, decisions, standards, concepts, same or reuse.")
    ],
    spec: Specs = None,
    form: Annotated[Form, typer.Option("-f", "--format", help="How to write it.")] = "text",
    since: Annotated[
        str | None, typer.Option("--since", metavar="REVISION", help="Coverage: what changed since a git revision.")
    ] = None,
    dated: Annotated[bool, typer.Option("--dated", help="Open: since when each is in the text, by git.")] = False,
    against: Annotated[
        Path | None,
        typer.Option("--against", metavar="FILE", help="Concepts: the list that the model is held against."),
    ] = None,
    beside: Annotated[
        Path | None,
        typer.Option("--with", metavar="SPEC", help="Same: the spec to compare with; without it, by origin."),
    ] = None,
    output: Output = None,
    language: Drawn = None,
    messages: Messages = "en",
) -> None:
    """Write tables about a spec: coverage, open points, decisions, standards, a list of concepts, what is the same.

    `reuse` is about one spec or more: which elements of other specs they use, and which of each other.
    """
    from zgwviz.report.forms import FORMS

    given = {
        "--since": since is not None,
        "--dated": dated,
        "--against": against is not None,
        "--with": beside is not None,
    }
    astray = [option for option, own in _OWN.items() if given[option] and own != what]
    if astray:
        specs.stop([Problem("F033", None, (("option", each), ("report", what))) for each in astray], messages)
    if what == "reuse":
        _reuse(spec, FORMS[form], output, language, messages)
    read = specs.read(specs.single(spec, messages), messages)
    model = specs.sound(read, messages)
    asked = _Asked(read, model, language or model.language, messages)
    give(FORMS[form](_document(what, asked, since, dated, against or beside)), output, messages)


def _reuse(
    given: Sequence[Path] | None,
    form: Callable[[Document], str],
    output: Path | None,
    language: str | None,
    messages: str,
) -> NoReturn:
    """Write what specs use of others; those with errors are said, and left out."""
    from zgwviz.report.reuse import Party, reuse

    several = specs.several(given, messages)
    parties = []
    for read in several.read:
        if read.model is None:
            specs.tell(specs.errors(read), read.texts, messages)
        else:
            place, shelf = read.folder.as_posix(), files.Shelf()
            used = {use.id: shelf.place(place, use.spec) for use in read.model.uses}
            parties.append(Party(files.shown(read.folder), shelf.place(place), read.model, used))
    if parties:
        give(form(reuse(parties, language or parties[0].model.language)), output, messages)
    raise typer.Exit(max(several.status, specs.FINE if len(parties) == len(several.read) else specs.FAULT))


def _document(what: What, asked: _Asked, since: str | None, dated: bool, beside: Path | None) -> Document:
    """The document that is asked for; `beside` is the file or spec that the model is held against."""
    match what:
        case "coverage":
            return _coverage(asked, since)
        case "open":
            return _open(asked, dated)
        case "decisions":
            from zgwviz.report.meeting import decisions

            return decisions(asked.model, asked.language)
        case "standards":
            from zgwviz.report.standards import standards

            return standards(asked.model, asked.language)
        case "concepts":
            return _concepts(asked, beside)
        case "same":
            return _same(asked, beside)
        case "reuse":
            raise AssertionError("of several specs")
        case _:
            assert_never(what)


def _coverage(asked: _Asked, since: str | None) -> Document:
    from zgwviz.model.trace import trace
    from zgwviz.report.coverage import Traced, coverage

    then = None
    if since is not None:
        past = _past(asked, since)
        then = Traced(past, trace(past), since)
    return coverage(Traced(asked.model, trace(asked.model)), then, asked.language)


def _past(asked: _Asked, revision: str) -> Model:
    """The model of a spec at a revision; ends the program where there is none."""
    from zgwviz.pipeline import load

    texts = history.at(asked.read.folder, revision)
    if isinstance(texts, history.NoHistory):
        _no_history(texts, asked.messages)
    shelf = files.Shelf(read=history.beside(asked.read.folder, revision))
    loaded = load(asked.read.folder.as_posix(), texts, shelf)
    if loaded.model is None:
        errors = [problem for problem in loaded.problems if problem.severity == "error"]
        specs.tell([Problem("F032", None, (("revision", revision),)), *errors], texts, asked.messages)
        raise typer.Exit(specs.FAULT)
    return loaded.model


def _open(asked: _Asked, dated: bool) -> Document:
    from zgwviz.check.run import verdict
    from zgwviz.report.meeting import points

    since = {}
    if dated:
        days = history.dates(asked.read.folder, [Path(name).name for name in asked.read.texts])
        if isinstance(days, history.NoHistory):
            _no_history(days, asked.messages)
        own = (each for each in asked.model.elements.values() if not each.elsewhere)
        since = {each.id: days[each.span.file][each.span.line - 1] for each in own}
    # Rules call elements by their names in the model's language: here that is the one that is written.
    told = verdict(asked.model._replace(language=asked.language))
    return points(asked.model, told, since, asked.language)


def _concepts(asked: _Asked, against: Path | None) -> Document:
    from zgwviz.report.concepts import concepts
    from zgwviz.source.findings import Findings
    from zgwviz.spec.concepts import check, read

    if against is None:
        specs.stop([Problem("F034", None)], asked.messages)
    data = files.read_optional(against)
    if data is None:
        specs.stop([Problem("F035", None, (("file", files.shown(against)),))], asked.messages)
    listed, problems = read(files.shown(against), data)
    if listed is not None:
        found = Findings(once="")
        check(listed, asked.model.elements, found)
        problems = found.problems()
    specs.tell(problems, {files.shown(against): data}, asked.messages)
    if listed is None or problems:
        raise typer.Exit(specs.FAULT)
    return concepts(asked.model, listed, asked.language)


def _same(asked: _Asked, beside: Path | None) -> Document:
    from zgwviz.report.same.document import same

    folder = asked.read.folder
    if beside is None or beside.resolve() == folder.resolve():
        return same(asked.model, None, "", asked.language)
    other = specs.sound(specs.read(specs.single(beside, asked.messages), asked.messages), asked.messages)
    return same(asked.model, other, beside.resolve().name, asked.language)


def _no_history(why: history.NoHistory, messages: str) -> NoReturn:
    """End the program: git is not there, or does not know what was asked."""
    revision = why.said if why.sort == "revision" else ""
    reason = {"git": _NO_GIT[messages], "repository": why.said, "revision": revision}[why.sort]
    specs.stop([Problem("F031", None, (("reason", reason), ("revision", revision)))], messages)
