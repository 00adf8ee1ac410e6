"""The legend of an information model: the classes, attributes and lines that occur on it."""

from zgwviz.layout import legend
from zgwviz.layout.bands.measure import Measure
from zgwviz.model.kinds import RELATIONS
from zgwviz.view.information.records import InformationView
from zgwviz.view.words import say


def entries(view: InformationView, measure: Measure) -> list[legend.Entry]:
    """The entries in order: sample, icon or colour word, text."""
    language = view.head.language
    found: list[legend.Entry] = []
    names = {group.id: group.name for group in view.groups}
    own = {each.color: names[each.group] for each in view.classes if each.own}
    others = {each.color: None for each in view.classes if not each.own}
    if others:
        found += [("class", color, say("legend-class", language, group=name)) for color, name in own.items()]
        found.append(("class-other", next(iter(others)), say("legend-class-other", language)))
    if view.doors:
        found.append(("door", view.doors[0].color, say("legend-door", language)))
    lines = [line for each in view.classes for line in each.attributes]
    if any(line.required for line in lines):
        found.append(("required", "", say("legend-required", language)))
    if any(not line.required for line in lines):
        found.append(("optional", "", say("legend-optional", language)))
    found += _relations(view, language)
    marks = legend.marks(view.head, [each.item for each in view.classes], legend.Signs(False, False), measure)
    return found + [entry for entry in marks if entry[0] != "icon"]


def _relations(view: InformationView, language: str) -> list[legend.Entry]:
    found: list[legend.Entry] = []
    for notation in {one.notation: None for one in view.relations}:
        kind = RELATIONS["access" if notation.startswith("access") else notation]
        text = kind.name_en if language.startswith("en") else kind.name_nl
        if notation == "association" and any(any(one.source_end) or any(one.target_end) for one in view.relations):
            text = say("legend-association", language)
        found.append(("relation", notation, text[0].lower() + text[1:]))
    return found
