"""Codes R040 to R048: what is said of each element, and its name."""

from zgwviz.problem.entry import Both, Entry
from zgwviz.problem.pages.rule_advice import for_each

SAID = {
    "R040": Entry(
        Both("no source: {elements}", "geen bron: {elements}"),
        Both(
            "Who wants to know more, or doubts, goes to the source. What is the group's own says so with `origin`, a decision, or `status: proposed`; then no source is asked for. More than three in one group are one finding.",
            "Een element zonder bron. Wie meer wil weten, of twijfelt, gaat naar de bron. Wat van de groep zelf is zegt dat met `origin`, een besluit, of `status: proposed`; dan hoeft er geen bron bij. Meer dan drie in één groep zijn één melding.",
        ),
        for_each(Both("name its source, or its origin", "noem de bron, of de herkomst (origin)")),
    ),
    "R041": Entry(
        Both("source not checked: {elements}", "bron niet nagegaan: {elements}"),
        Both(
            "`checked: false` says that a source was named and not opened. Before the plate is shown somebody reads it, compares, and writes `checked: true`.",
            "Een bron die nog niemand geopend heeft. `checked: false` zegt dat een bron genoemd is en niet geopend. Voordat de plaat getoond wordt leest iemand haar, vergelijkt, en schrijft `checked: true`.",
        ),
        for_each(Both("open it, and write checked: true", "open haar, en schrijf checked: true")),
    ),
    "R042": Entry(
        Both("no definition: {elements}", "geen definitie: {elements}"),
        Both(
            "Two people who read the same word think of two things. One sentence says what is meant here.",
            "Een element zonder definitie. Twee mensen die hetzelfde woord lezen denken aan twee dingen. Eén zin zegt wat hier bedoeld is.",
        ),
        for_each(Both("say in one sentence what it is", "zeg in één zin wat het is")),
    ),
    "R043": Entry(
        Both("no owner: {elements}", "geen eigenaar: {elements}"),
        Both(
            "Each from their own responsibility: of every part one organisation says what it is and when it changes. `owner` names that organisation, never a person.",
            "Een element waar geen organisatie over gaat. Ieder vanuit zijn eigen verantwoordelijkheid: van elk deel zegt één organisatie wat het is en wanneer het verandert. `owner` noemt die organisatie, nooit een persoon.",
        ),
        for_each(Both("name the organisation that answers for it", "noem de organisatie die erover gaat")),
    ),
    "R044": Entry(
        Both('"{element}" has more than one owner: {owners}', '"{element}" heeft meer dan één eigenaar: {owners}'),
        Both(
            "What two own neither decides on. `owner` holds one organisation; say with relations who else takes part.",
            "Een element waar twee organisaties over gaan. Waar twee over gaan beslist geen van beide. In `owner` staat één organisatie; zeg met relaties wie er verder meedoet.",
        ),
        (Both("name the one that decides", "noem degene die beslist"),),
    ),
    "R045": Entry(
        Both(
            '"{element}" has the name of another of its kind: "{other}" at {where}',
            '"{element}" heet als een ander van dezelfde soort: "{other}" op {where}',
        ),
        Both(
            "Two elements of one kind with one name cannot be told apart on a plate. Capitals, accents, spaces and hyphens make no other name. Mostly they are one thing that came in twice.",
            "Twee elementen van één soort met dezelfde naam. Op een plaat zijn ze niet uit elkaar te houden. Hoofdletters, accenten, spaties en streepjes maken geen andere naam. Meestal is het één ding dat twee keer binnenkwam.",
        ),
        (Both("make them one, or tell them apart by name", "maak er één van, of geef ze een naam die verschilt"),),
    ),
    "R046": Entry(
        Both(
            '"{element}" is one letter away from "{other}" at {where}',
            '"{element}" scheelt één letter met "{other}" op {where}',
        ),
        Both(
            "Two elements of one kind whose names differ in one letter are mostly one thing, or a typing error.",
            "Twee elementen van één soort waarvan de namen één letter schelen. Meestal zijn ze één ding, of is een van de twee een tikfout.",
        ),
        (Both("make them one, or tell them apart by name", "maak er één van, of geef ze een naam die verschilt"),),
    ),
    "R047": Entry(
        Both(
            'the definition of "{element}" uses {terms}, to which no relation leads',
            'de definitie van "{element}" gebruikt {terms}, en geen relatie leidt daarheen',
        ),
        Both(
            "What is needed to say what an information object is has to do with it: mostly a relation is missing. Whole names count; plurals and parts of words do not.",
            "Een definitie die een ander informatieobject noemt, zonder relatie tussen de twee. Wat nodig is om te zeggen wat een informatieobject is, heeft ermee te maken: meestal ontbreekt een relatie. Hele namen tellen; meervouden en delen van woorden niet.",
        ),
        (Both("add the relation that the definition tells of", "zet de relatie erbij waar de definitie over gaat"),),
    ),
    "R048": Entry(
        Both(
            '"{element}" is used in definitions, and has none itself',
            '"{element}" wordt in definities gebruikt, en heeft er zelf geen',
        ),
        Both(
            "A definition is as clear as the words it is made of. Whole names of elements in the definitions of others count.",
            "Een woord dat in definities gebruikt wordt, en er zelf geen heeft. Een definitie is zo duidelijk als de woorden waaruit ze bestaat. Hele namen van elementen in definities van andere tellen.",
        ),
        (Both("define it; it is used by {users}", "definieer het; het wordt gebruikt door {users}"),),
    ),
}
