"""A source in a few words, for cases: elements with what is said of them below, two spaces in, and views.

An element stands in a folder with the others of its kind, if it does not say another `path`.

    burger business-actor Burger
      definition: Wie hier woont
      assignment rol: heeft
      property Bron: GEMMA
      in gemeente
    view kijk: burger rol
"""

from zgwviz.exchange.folder.layers import KINDS
from zgwviz.exchange.records import Gathered, GatheredElement, GatheredRelation, GatheredView, Property, Shown
from zgwviz.model.kinds import RELATIONS
from zgwviz.source.words import Words


def source(text: str) -> Gathered:
    """The model that a text of lines like those above says."""
    elements: list[GatheredElement] = []
    relations: list[GatheredRelation] = []
    views: list[GatheredView] = []
    for line in text.splitlines():
        if line.startswith("view "):
            name, _, ids = line.removeprefix("view ").partition(":")
            shown = tuple(Shown("element", each) for each in ids.split())
            views.append(GatheredView(name, Words.bare(name.capitalize()), shown=shown))
        elif line.startswith("  "):
            word, _, rest = line.strip().partition(" ")
            if word in RELATIONS:
                target, _, label = rest.partition(": ")
                number = f"r{len(relations)}"
                relations.append(GatheredRelation(number, word, elements[-1].id, target, label=Words.bare(label)))
            else:
                elements[-1] = _more(elements[-1], word, rest)
        elif line.strip():
            name, kind, title = line.split(" ", 2)
            folder = KINDS[kind].name.drawn("nl")
            elements.append(GatheredElement(name, Words.bare(title), kind=kind, path=(folder,)))
    return Gathered(
        "proef.xml", Words.bare("Proef"), elements=tuple(elements), relations=tuple(relations), views=tuple(views)
    )


def _more(one: GatheredElement, word: str, rest: str) -> GatheredElement:
    match word:
        case "definition:":
            return one._replace(definition=Words.bare(rest.replace("\\n", "\n")))
        case "in":
            return one._replace(parent=rest)
        case "path":
            return one._replace(path=(rest,))
        case "property":
            name, _, value = rest.partition(": ")
            return one._replace(properties=(*one.properties, Property(name, Words.bare(value))))
        case "tags:":
            return one._replace(tags=tuple(rest.split()))
        case _:
            raise ValueError(word)
