"""`zgwviz glossary`: the definition list of a spec."""

from typing import Annotated, Literal

import typer

from zgwviz import files
from zgwviz.cli import specs
from zgwviz.cli.options import Drawn, Messages, Output, Spec
from zgwviz.cli.output import give
from zgwviz.model.records import Model
from zgwviz.problem.records import Problem

Form = Literal["md", "html", "csv", "skos", "mediawiki"]


def run(
    spec: Spec = None,
    form: Annotated[Form, typer.Option("-f", "--format", help="How to write it.")] = "md",
    plates: Annotated[
        str | None,
        typer.Option("--plates", metavar="ADDRESS", help="Where the drawings are, so that terms lead to them."),
    ] = None,
    base: Annotated[
        str | None,
        typer.Option("--base", metavar="URI", help="Of skos: what stands before each id (default: urn:zgwviz:SPEC:)."),
    ] = None,
    output: Output = None,
    language: Drawn = None,
    messages: Messages = "en",
) -> None:
    """Write the definition list: every element with a definition, other terms in it linked, its source and status."""
    folder = specs.single(spec, messages)
    model = specs.sound(specs.read(folder, messages), messages)
    if form == "skos":
        from zgwviz.exchange.skos.write import default_base, export

        where = base or default_base(files.absolute(folder).as_posix())
        if not _is_uri(where):
            specs.stop([Problem("F036", None, (("base", where),))], messages)
        give(export(model, where), output, messages)
        return
    from zgwviz.report.forms import FORMS
    from zgwviz.report.glossary import glossary

    give(FORMS[form](glossary(model, _addresses(model, plates), language or model.language)), output, messages)


def _is_uri(text: str) -> bool:
    import re

    return re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*[/#:]", text) is not None


def _addresses(model: Model, plates: str | None) -> dict[str, str]:
    """The address of the plate of each element's group, where the drawings are known."""
    if plates is None:
        return {}
    from zgwviz.view.catalogue import drawable

    views = {view.subject: view.id for view in drawable(model) if view.kind == "group"}
    folder = plates.rstrip("/")
    return {
        each.id: f"{folder}/{views[each.group]}.svg#{each.id}"
        for each in model.elements.values()
        if each.group and each.group in views
    }
