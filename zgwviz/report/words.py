"""The words of documents, in the languages they are written in."""

from collections.abc import Mapping

_WORDS: Mapping[str, tuple[str, str]] = {
    "coverage": ("Dekking", "Coverage"),
    "coverage-of": ("Dekking van {title}", "Coverage of {title}"),
    "coverage-about": (
        (
            "Hoeveel elementen herleid zijn tot {layer}. Direct: langs realisatie, bediening, invloed, toewijzing en "
            "specialisatie, of terug langs onderdeel en gegevensgebruik. Indirect: ook langs een samenhang tussen "
            "informatieobjecten, of een met een reden."
        ),
        (
            "How many elements are traced to {layer}. Direct: along realization, serving, influence, assignment and "
            "specialization, or back along parts and access. Indirect: along an association of information objects, or "
            "one with a reason, too."
        ),
    ),
    "parts": ("Per laag, band en groep", "By layer, band and group"),
    "elements": ("Per element", "By element"),
    "part": ("Deel", "Part"),
    "sort": ("Soort", "Sort"),
    "id": ("Kenmerk", "Id"),
    "name": ("Naam", "Name"),
    "total": ("Elementen", "Elements"),
    "direct": ("Direct", "Direct"),
    "indirect": ("Indirect", "Indirect"),
    "none": ("Niet", "Not"),
    "layer": ("Laag", "Layer"),
    "band": ("Band", "Band"),
    "group": ("Groep", "Group"),
    "how": ("Herleid", "Traced"),
    "path": ("Weg", "Path"),
    "how-direct": ("direct", "direct"),
    "how-indirect": ("indirect", "indirect"),
    "how-none": ("niet", "not"),
    "no-elements": ("Geen elementen onder de eerste laag.", "No elements below the first layer."),
    "since": ("Vergeleken met {revision}.", "Compared with {revision}."),
    "was": ("Was", "Was"),
    "changed": ("Veranderd sinds {revision}", "Changed since {revision}"),
    "now": ("Nu", "Now"),
    "then": ("Toen", "Then"),
    "how-absent": ("bestaat niet", "does not exist"),
    "nothing-changed": ("Niets veranderd.", "Nothing changed."),
    "version": ("versie {version}", "version {version}"),
    "point": ("Punt", "Point"),
    "element": ("Element", "Element"),
    "relation": ("Relatie", "Relation"),
    "status": ("Status", "Status"),
    "owner": ("Eigenaar", "Owner"),
    "decision": ("Besluit", "Decision"),
    "since-day": ("In de tekst sinds", "In the text since"),
    "open": ("Nog overeen te komen", "To be agreed"),
    "open-of": ("Open punten van {title}", "Open points of {title}"),
    "open-about": (
        "Nog overeen te komen: {counted}. Vragen die de regels stellen: {asked}.",
        "To be agreed: {counted}. Questions that the rules ask: {asked}.",
    ),
    "nothing-open": ("Niets staat nog open.", "Nothing is open."),
    "code": ("Regel", "Rule"),
    "finding": ("Melding", "Finding"),
    "hint": ("Wat te doen", "What to do"),
    "place": ("Waar", "Where"),
    "asked": ("Vragen van de regels", "Questions of the rules"),
    "nothing-asked": ("Geen.", "None."),
    "because": ("Waarom", "Why"),
    "findings": ("Meldingen", "Findings"),
    "aside": ("Bekend, en met reden terzijde gelegd", "Known, and set aside for a reason"),
    "nothing-aside": ("Niets.", "Nothing."),
    "date": ("Datum", "Date"),
    "body": ("Wie besloot", "Who decided"),
    "subject": ("Waarover", "About what"),
    "source": ("Bron", "Source"),
    "number": ("Aantal", "Number"),
    "rests": ("Wat erop rust", "What rests on it"),
    "decisions": ("Besluiten", "Decisions"),
    "decisions-of": ("Besluiten onder {title}", "Decisions under {title}"),
    "nothing-decided": ("Geen besluiten.", "No decisions."),
    "undecided": ("Overeengekomen of vastgesteld, zonder besluit", "Agreed or decided, without a decision"),
    "nothing-undecided": ("Geen.", "None."),
    "version-of": ("Versie", "Version"),
    "list-gemma": ("Volgens GEMMA", "By GEMMA"),
    "list-forum": ("Lijst van het Forum", "The Forum's list"),
    "successor": ("Opvolger", "Successor"),
    "users": ("Aantal gebruikers", "Number of users"),
    "used-by": ("Gebruikt door", "Used by"),
    "mandatory": ("verplicht", "mandatory"),
    "recommended": ("aanbevolen", "recommended"),
    "standards": ("Standaarden", "Standards"),
    "standards-of": ("Standaarden van {title}", "Standards of {title}"),
    "no-standards": ("Geen standaarden.", "No standards."),
    "concept": ("Begrip", "Concept"),
    "counts": ("In het kort", "In short"),
    "how-covered": ("Gedekt", "Covered"),
    "covered-by": ("Door", "By"),
    "covered": ("gedekt", "covered"),
    "partly": ("deels", "in part"),
    "missing": ("ontbreekt", "missing"),
    "concepts": ("Begrippen", "Concepts"),
    "concepts-of": ("{title}, gelegd naast {listed}", "{title}, beside {listed}"),
    "concepts-about": (
        (
            "Gedekt: het begrip staat in het model en is verbonden met iets buiten zijn groep. Deels: het staat er "
            "alleen, of als voorstel."
        ),
        (
            "Covered: the concept is in the model and tied to something outside its group. In part: it stands alone, "
            "or is a proposal."
        ),
    ),
    "reuse-of": ("Hergebruik in {title}", "Reuse in {title}"),
    "reuse-all": ("Hergebruik in {count} specs", "Reuse in {count} specs"),
    "reuse-about": (
        "Van de {total} elementen in {spec} komen er {used} uit een andere spec ({share}).",
        "Of the {total} elements in {spec}, {used} are from another spec ({share}).",
    ),
    "reuse-none": ("{spec} gebruikt geen andere specs.", "{spec} uses no other specs."),
    "uses": ("Wat van waar komt", "What comes from where"),
    "no-uses": ("Geen spec gebruikt een andere.", "No spec uses another."),
    "used-elements": ("Gebruikte elementen", "Used elements"),
    "no-used": ("Geen.", "None."),
    "spec": ("Spec", "Spec"),
    "prefix": ("Voorvoegsel", "Prefix"),
    "uses-spec": ("Gebruikt", "Uses"),
    "used-count": ("Elementen", "Elements"),
    "placed": ("Zelf geplaatst", "Placed"),
    "referred": ("Alleen genoemd", "Only referred to"),
    "references": ("Verwijzingen", "References"),
    "share": ("Deel van het model", "Share of the model"),
    "hash": ("Hash", "Hash"),
    "used-of": ("Gebruik van {title}", "Use of {title}"),
    "used-of-specs": ("Aantal specs", "Number of specs"),
    "glossary-of": ("Begrippen van {title}", "Glossary of {title}"),
    "glossary": ("Begrippen", "Glossary"),
    "term": ("Term", "Term"),
    "alternative": ("Ook wel", "Also called"),
    "definition": ("Definitie", "Definition"),
    "broader": ("Ruimer", "Broader"),
    "narrower": ("Enger", "Narrower"),
    "related": ("Verwant", "Related"),
    "no-terms": ("Geen begrippen met een definitie.", "No terms with a definition."),
    "license-is": ("Licentie: {license}", "License: {license}"),
    "owner-is": ("Eigenaar: {owner}", "Owner: {owner}"),
    "told": ("Wat er op de plaat staat", "What the plate shows"),
    "nothing-shown": ("Er staat niets op.", "Nothing is on it."),
    "relations": ("Relaties", "Relations"),
    "from": ("Van", "From"),
    "to": ("Naar", "To"),
    "label": ("Zegt", "Says"),
    "source-is": ("Bron: {source}", "Source: {source}"),
    "no-concepts": ("Geen begrippen.", "No concepts."),
    "same-of": ("{title} naast {beside}: wat hetzelfde kan zijn", "{title} beside {beside}: what may be the same"),
    "same-about": (
        (
            "Zeker: hetzelfde kenmerk in de bron, of dezelfde naam en soort. Waarschijnlijk en misschien: een naam die "
            "erop lijkt, of een definitie die hetzelfde zegt. Bent u het ermee eens, zet dan de laatste kolom bij het "
            "element, in plaats van een same_as die er al staat."
        ),
        (
            "Certain: the same id at the source, or the same name and kind. Likely and maybe: a name that is near, or "
            "a definition that says the same. If you agree, put the last column at the element, instead of a same_as "
            "that it has."
        ),
    ),
    "candidates": ("Kandidaten", "Candidates"),
    "no-candidates": ("Geen kandidaten.", "No candidates."),
    "how-same": ("Hetzelfde", "The same"),
    "how-sure": ("Hoe zeker", "How sure"),
    "linked": ("al verbonden met same_as", "linked with same_as already"),
    "linked-nowhere": ("same_as met iets dat daar niet is", "same_as with what is not there"),
    "certain": ("zeker", "certain"),
    "likely": ("waarschijnlijk", "likely"),
    "maybe": ("misschien", "maybe"),
    "other": ("Daar", "There"),
    "other-id": ("Kenmerk daar", "Id there"),
    "why-same": ("Waarom", "Why"),
    "line": ("Regel voor de spec", "Line for the spec"),
    "same-id": ("zelfde kenmerk in de bron", "same id at the source"),
    "same-name": ("zelfde naam", "same name"),
    "other-name": ("andere naam of korte naam", "other or short name"),
    "plural": ("enkelvoud en meervoud", "singular and plural"),
    "near-name": ("een letter verschil", "one letter apart"),
    "same-definition": ("definitie zegt hetzelfde", "definition says the same"),
}


def say(word: str, language: str, **args: str) -> str:
    """A word or sentence in Dutch, or in English where `language` is."""
    dutch, english = _WORDS[word]
    return (english if language.startswith("en") else dutch).format(**args)
