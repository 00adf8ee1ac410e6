"""The words that plates themselves draw, in the languages they are drawn in."""

from zgwviz.model.kinds import RELATIONS
from zgwviz.source.words import names_itself

_ACCESS = {
    "access-read": ("leest", "reads"),
    "access-write": ("schrijft", "writes"),
    "access-read-write": ("leest en schrijft", "reads and writes"),
}
_WORDS: dict[str, tuple[str, str]] = {
    "more": ("+ {n} meer", "+ {n} more"),
    "closed": ("Ook in deze laag", "Also in this layer"),
    "closed-short": ("Verder", "Also"),
    "start": ("begin hier", "begin here"),
    "empty": ("nog leeg", "still empty"),
    "elements": ("{n} elementen", "{n} elements"),
    "element": ("1 element", "1 element"),
    "shown": ("{shown} van {total} elementen", "{shown} of {total} elements"),
    "reused": ("{n} hergebruikt", "{n} reused"),
    "version": ("versie {version}", "version {version}"),
    "source": ("Bron: {source}", "Source: {source}"),
    "coverage-long": (
        "{direct} direct, {indirect} indirect, {none} niet herleid",
        "{direct} direct, {indirect} indirect, {none} not traced",
    ),
    "coverage-middle": (
        "{direct} direct · {indirect} indirect · {none} niet",
        "{direct} direct · {indirect} indirect · {none} not",
    ),
    "coverage-short": ("{direct} + {indirect} van {total}", "{direct} + {indirect} of {total}"),
    "thread": ("Rode draad", "Golden thread"),
    "thread-of": ("De rode draad van {name}", "The golden thread of {name}"),
    "thread-up": ("Omhoog, naar waarvoor", "Up, to the purpose"),
    "thread-down": ("Omlaag, naar wat het draagt", "Down, to what carries it"),
    "thread-subtitle": (
        "Omhoog naar waarvoor, omlaag naar wat het draagt",
        "Up to the purpose, down to what carries it",
    ),
    "no-purpose": (
        "Hiaat: geen weg naar deze laag. Er is geen wet, doel of principe waar dit van afgeleid is.",
        "Gap: no way to this layer. Nothing here is said to be the reason for it.",
    ),
    "passed": ("De draad loopt niet door deze laag.", "The thread does not run through this layer."),
    "no-carrier": ("Hiaat: niets in deze laag draagt dit.", "Gap: nothing in this layer carries it."),
    "unsaid": ("niet genoemd", "not said"),
    "ties-groups": ("getal: zoveel relaties tussen twee groepen", "number: so many relations between two groups"),
    "ties-too-many": (
        "per element zijn het er te veel om te volgen: getekend zijn die tussen groepen, met hun aantal",
        "too many to follow element by element: drawn are those between groups, with their number",
    ),
    "ties-strongest": (
        "De {n} sterkste van {total} verbanden tussen groepen",
        "The {n} strongest of {total} links between groups",
    ),
    "relations": ("Relaties", "Relations"),
    "others": ("overige", "others"),
    "perspective-what": ("Wat", "What"),
    "perspective-how": ("Hoe", "How"),
    "plateau-from": ("vanaf {name}", "from {name}"),
    "plateau-until": ("tot {name}", "until {name}"),
    "standards": ("{n} standaarden", "{n} standards"),
    "money-out": ("betaalt", "pays"),
    "money-in": ("ontvangt", "receives"),
    "money-both": ("betaalt en ontvangt", "pays and receives"),
    "legend-tag": ("{word} ({n})", "{word} ({n})"),
    "legend-tag-some": ("{word} ({shown} van {n})", "{word} ({shown} of {n})"),
    "legend-elsewhere": ("{n} uit {name}", "{n} from {name}"),
    "legend-elsewhere-some": ("{shown} van {n} uit {name}", "{shown} of {n} from {name}"),
    "elsewhere": ("uit {name}", "from {name}"),
    "goes-on": ("Verder in {name}: {path}", "Further in {name}: {path}"),
    "no-role": ("zonder rol", "no role"),
    "tag-read": ("leest", "reads"),
    "tag-write": ("schrijft", "writes"),
    "tag-read-write": ("leest en schrijft", "reads and writes"),
    "tag-access": ("raakt", "touches"),
    "tag-deliver": ("levert", "delivers"),
    "tag-next": ("daarna", "then"),
    "tag-previous": ("na", "after"),
    "legend-triggering": ("daarna", "then"),
    "legend-flow": ("stroom, met wat er stroomt", "flow, and what flows"),
    "legend-contact": ("contactmoment tussen partijen", "contact moment between parties"),
    "legend-steer": ("besturing", "control"),
    "legend-next": ("gaat elders op de plaat verder", "goes on elsewhere on the plate"),
    "any-moment": ("Op elk moment", "At any moment"),
    "process-empty": ("Geen stappen gekozen.", "No steps are selected."),
    "gap": ("hiaat: geen reden uit laag 1", "gap: no reason from layer 1"),
    "indirect": ("indirect herleid", "traced indirectly"),
    "legend-coverage": (
        "herleid tot laag 1: direct, indirect, niet",
        "traced to layer 1: directly, indirectly, not",
    ),
    "legend-more": ("meer op de eigen plaat", "more on its own plate"),
    "legend-start": ("begin hier", "begin here"),
    "legend-standards": ("aantal standaarden", "number of standards"),
    "element-plain": ("Element", "Element"),
    "without-attributes": ("zonder attributen", "without attributes"),
    "only-required": ("alleen verplichte attributen", "required attributes only"),
    "without-values": ("keuzes zonder waarden", "choices without values"),
    "without-doors": ("zonder objecten op andere platen", "without objects on other plates"),
    "doors-by-group": ("objecten op andere platen per groep", "objects on other plates by group"),
    "without-words": ("lijnen zonder woorden", "lines without words"),
    "fewer-classes": ("{n} van {total} objecten", "{n} of {total} objects"),
    "shows-less": ("Dit papier toont minder: {what}.", "This paper shows less: {what}."),
    "not-placed": (
        "Plaatsen lukte niet; de objecten staan op volgorde in een raster.",
        "Placing did not succeed; the objects stand in a grid, in their order.",
    ),
    "too-slow": (
        "Plaatsen duurde te lang; de objecten staan op volgorde in een raster.",
        "Placing took too long; the objects stand in a grid, in their order.",
    ),
    "lost": (
        "{n} lijnen of woorden bij lijnen vonden geen plaats.",
        "{n} lines or words at lines found no place.",
    ),
    "lost-one": ("Eén woord bij een lijn vond geen plaats.", "One word at a line found no place."),
    "objects": ("{n} objecten", "{n} objects"),
    "object-one": ("1 object", "1 object"),
    "legend-class": ("object uit {group}", "object of {group}"),
    "legend-class-other": ("object uit een andere groep", "object of another group"),
    "legend-door": ("object op een andere plaat", "object on another plate"),
    "legend-required": ("verplicht attribuut", "required attribute"),
    "legend-optional": ("optioneel attribuut", "optional attribute"),
    "sample-attribute": ("naam", "name"),
    "legend-association": (
        "associatie, met rol en aantal aan de einden",
        "association, with role and number at its ends",
    ),
    "choice": ("keuze uit {n}", "one of {n}"),
    "attributes-more": ("+ {n} attributen", "+ {n} attributes"),
    "attributes-one": ("+ 1 attribuut", "+ 1 attribute"),
    "attribute-count-more": ("{n} attributen", "{n} attributes"),
    "attribute-count-one": ("1 attribuut", "1 attribute"),
    "layer": ("laag", "layer"),
    "plate": ("Overall plaat", "Overall plate"),
    "standard": ("Standaard", "Standard"),
    "version-head": ("Versie", "Version"),
    "status": ("Status", "Status"),
    "continued": ("vervolg", "continued"),
    "term": ("Begrip", "Term"),
    "definition": ("Definitie", "Definition"),
    "sources": ("Bron", "Source"),
    "where-used": ("Waar zij geldt", "Where it applies"),
    "not-used": ("nergens genoemd", "named nowhere"),
    "carries-money": ("Geld", "Money"),
    "carries-goods": ("Goederen", "Goods"),
    "carries-information": ("Informatie", "Information"),
    "carries-": ("Stroom", "Flow"),
    "from": ("Van", "From"),
    "to": ("Naar", "To"),
    "what-for": ("Waarvoor", "What for"),
    "amount": ("Bedrag of maat", "Amount or measure"),
    "no-amount": ("geen bedrag", "no amount"),
    "amounts": ("Stromen en bedragen", "Flows and amounts"),
    "per-party": ("Per partij", "Per party"),
    "party": ("Partij", "Party"),
    "out": ("Uit", "Out"),
    "in": ("In", "In"),
    "flows": ("Stromen", "Flows"),
    "no-flow": ("{n} zonder stroom", "{n} without a flow"),
    "no-flows": ("Hier stroomt niets.", "Nothing flows here."),
    "gaps": ("{n} hiaten", "{n} gaps"),
    "gap-one": ("1 hiaat", "1 gap"),
    "terms": ("{n} begrippen", "{n} terms"),
    "term-one": ("1 begrip", "1 term"),
    "shown-terms": ("{shown} van {total} begrippen", "{shown} of {total} terms"),
    "shown-gaps": ("{shown} van {total} hiaten", "{shown} of {total} gaps"),
    "concept-one": ("1 begrip", "1 concept"),
    "concepts": ("{n} begrippen", "{n} concepts"),
    "shown-concepts": ("{shown} van {total} begrippen", "{shown} of {total} concepts"),
    "concepts-of": ("Het model naast {listed}: {source}", "The model beside {listed}: {source}"),
    "concepts-of-all": ("{n} van {of}", "{n} of {of}"),
    "covered-by": ("In het model: {names}", "In the model: {names}"),
    "concept-missing": ("Ontbreekt", "Missing"),
    "concept-partly": ("Deels", "In part"),
    "concept-covered": ("Gedekt", "Covered"),
    "concept-alone": ("alleen in de lijst", "in the list only"),
    "concept-missing-told": ("niets in het model is dit", "nothing in the model is this"),
    "concept-partly-told": ("staat alleen, of is nog een voorstel", "stands alone, or is a proposal still"),
    "concept-covered-told": ("verbonden met iets buiten zijn groep", "tied to something outside its group"),
    "lacking": ("Van {n} van de {of} elementen ontbreekt iets.", "Something is missing of {n} of {of} elements."),
    "complete": ("Niets ontbreekt in: {names}", "Nothing is missing in: {names}"),
    "lack-reason": ("Zonder reden van boven", "Without a reason from above"),
    "lack-carrier": ("Niets eronder draagt het", "Nothing below carries it"),
    "lack-agreement": ("Nog niet overeengekomen", "Not agreed yet"),
    "lack-definition": ("Zonder definitie", "Without a definition"),
    "lack-source": ("Zonder bron", "Without a source"),
    "lack-owner": ("Zonder verantwoordelijke", "Without somebody responsible"),
    "lack-groups": ("Lege groepen", "Empty groups"),
    "lack-layer": ("De hele laag is leeg", "The whole layer is empty"),
    "lack-use": ("Niet gebruikt", "Not used"),
    "types": ("Soorten", "Types"),
    "row": ("rij", "row"),
    "column": ("kolom", "column"),
    "total": ("Totaal", "Total"),
    "empty-line": ("leeg", "empty"),
    "impact": ("Impact", "Impact"),
    "impact-open": ("nog te bespreken", "to be discussed"),
    "nothing": ("Er is niets gekozen.", "Nothing is selected."),
    "cells": ("{n} van {of} cellen gevuld", "{n} of {of} cells filled"),
    "cell-access-read": ("leest", "reads"),
    "cell-access-write": ("schrijft", "writes"),
    "cell-access-read-write": ("leest en schrijft", "reads and writes"),
    "cell-standard-mandatory": ("verplicht", "mandatory"),
    "cell-standard-recommended": ("aanbevolen", "recommended"),
    "cell-standard": ("genoemd, zonder verplichting", "named, without obligation"),
    "cell-reach-direct": ("direct herleid", "traced directly"),
    "cell-reach-indirect": ("indirect herleid", "traced indirectly"),
    "verb-composition": ("bestaat uit", "is composed of"),
    "verb-aggregation": ("omvat", "aggregates"),
    "verb-assignment": ("voert uit", "is assigned to"),
    "verb-realization": ("realiseert", "realizes"),
    "verb-serving": ("dient", "serves"),
    "verb-access": ("gebruikt", "accesses"),
    "verb-influence": ("beïnvloedt", "influences"),
    "verb-triggering": ("start", "triggers"),
    "verb-flow": ("geeft door aan", "passes on to"),
    "verb-specialization": ("is een soort", "specializes"),
    "verb-association": ("hoort bij", "is associated with"),
    "description-layer": ("{name}: {groups}", "{name}: {groups}"),
}
_MONTHS = {
    "nl": (
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}


def say(key: str, language: str, **values: object) -> str:
    """The words for `key` in `language` (Dutch unless it is English), filled in."""
    return _WORDS[key][language.startswith("en")].format(**values)


def numbered(version: str, language: str) -> str:
    """A version with the word before it, where it does not begin with that word itself."""
    return version if names_itself(version) else say("version", language, version=version)


def relation(notation: str, language: str) -> str:
    """What a relation says from its source to its target: a kind, or access with what it does."""
    english = language.startswith("en")
    if notation in _ACCESS:
        return _ACCESS[notation][english]
    kind = RELATIONS[notation]
    return kind.verb_en if english else kind.verb_nl


def date(text: str, language: str) -> str:
    """An ISO date as a person writes it; anything else unchanged."""
    parts = text.split("-")
    if len(parts) != 3 or not all(part.isdigit() for part in parts) or not 1 <= int(parts[1]) <= 12:
        return text
    month = _MONTHS["en" if language.startswith("en") else "nl"][int(parts[1]) - 1]
    return f"{int(parts[2])} {month} {parts[0]}"
