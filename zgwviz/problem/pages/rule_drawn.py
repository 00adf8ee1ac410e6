"""Codes R050 to R063: what is drawn, what changes, and what passes between parties."""

from zgwviz.problem.entry import Both, Entry

DRAWN = {
    "R050": Entry(
        Both(
            '"{name}" has {number} letters, and a chip has room for {most}',
            '"{name}" heeft {number} letters, en in een vakje passen er {most}',
        ),
        Both(
            "On a slide, A4 and A3 `short` is drawn. The whole name stays in titles, alternatives and search, and on large papers. The expansion of an abbreviation is the first thing to leave out.",
            "Een naam die te lang is voor een vakje, zonder korte naam. Op een dia, A4 en A3 wordt `short` getekend. De hele naam blijft in titels, alternatieven en zoeken, en op groot papier. Laat het eerst weg waar een afkorting voor staat.",
        ),
        (
            Both(
                "make its short name at most {shortest} letters",
                "maak de korte naam (short) hooguit {shortest} letters",
            ),
            Both(
                "add a short name of at most {most} letters", "geef een korte naam (short) van hooguit {most} letters"
            ),
        ),
    ),
    "R051": Entry(
        Both(
            'the view "{view}" asks for {number} boxes, and {most} can be read',
            'de view "{view}" vraagt om {number} vakjes, en er zijn er {most} te lezen',
        ),
        Both(
            'A slide holds 60 to 100 chips that can be read, an A3 some 220. What does not fit is folded into "+ n meer", the lightest first; with more of the heaviest than fit, what is left out is chance. An information model or process of more than 40 boxes is a wall of lines.',
            'Een plaat die meer moet tonen dan ze kan. Op een dia zijn 60 tot 100 vakjes te lezen, op een A3 zo\'n 220. Wat niet past wordt "+ n meer", het lichtste eerst; zijn er meer zware dan er passen, dan is het toeval wat wegvalt. Een informatiemodel of proces van meer dan 40 vakjes is een muur van lijnen.',
        ),
        (
            Both(
                "on paper {paper} the elements with weight {weight} or more count: lower some",
                "op papier {paper} tellen de elementen met gewicht (weight) {weight} of meer: verlaag er een aantal",
            ),
            Both("cut it into several views", "knip haar in meer views"),
        ),
    ),
    "R052": Entry(
        Both(
            'the set "{group}" is of equal rank (all_or_none), and would be shown in part',
            'de set "{group}" is van gelijke rang (all_or_none), en zou voor een deel getoond worden',
        ),
        Both(
            "Five core values are five: a plate with three of them makes a choice that nobody made. Give all elements of the set the same weight, and let views select the whole group.",
            "Een set van gelijke rang die voor een deel getoond wordt. Vijf kernwaarden zijn er vijf: een plaat met drie ervan maakt een keuze die niemand maakte. Geef alle elementen van de set hetzelfde gewicht, en laat views de hele groep kiezen.",
        ),
        (
            Both('the view "{view}" selects {part}', 'de view "{view}" kiest {part}'),
            Both("its weights differ: {weights}", "de gewichten verschillen: {weights}"),
        ),
    ),
    "R060": Entry(
        Both(
            '"{element}" comes at "{since}", and is gone at "{until}" already',
            '"{element}" komt bij "{since}", en is bij "{until}" al weg',
        ),
        Both(
            "`from` is the first plateau at which an element is there, `until` the first at which it is gone. Plateaus are in the order in which they trigger each other, else in that of the text.",
            "Een element dat weg is voordat het komt. `from` is het eerste plateau waarop een element er is, `until` het eerste waarop het weg is. Plateaus staan in de volgorde waarin ze elkaar activeren, anders in die van de tekst.",
        ),
        (Both("turn from and until round, or check the plateaus", "draai from en until om, of kijk de plateaus na"),),
    ),
    "R061": Entry(
        Both(
            '"{first}" is gone at "{until}", and "{second}" comes at "{since}": they are never there together',
            '"{first}" is weg bij "{until}", en "{second}" komt bij "{since}": ze zijn er nooit tegelijk',
        ),
        Both(
            "What serves, realizes, reads or is part of another is there together with it at one plateau at least. Say with an association that the one replaces the other.",
            "Een relatie tussen twee elementen die er nooit tegelijk zijn. Wat iets anders ondersteunt, realiseert, leest of er deel van is, is er op minstens één plateau tegelijk mee. Zeg met een associatie dat het ene het andere vervangt.",
        ),
        (Both("check the plateaus of both", "kijk de plateaus van beide na"),),
    ),
    "R062": Entry(
        Both(
            'the contact moment "{element}" has no two parties',
            'het contactmoment "{element}" heeft geen twee partijen',
        ),
        Both(
            "In a contact moment (a business interaction) two organisations or roles meet. With one, or none, it cannot be drawn between lanes, and nobody sees who must agree on it. A collaboration counts for two.",
            "Een contactmoment zonder twee partijen. In een contactmoment (een bedrijfsinteractie) ontmoeten twee organisaties of rollen elkaar. Met één of geen is het niet tussen banen te tekenen, en ziet niemand wie het eens moeten zijn. Een samenwerking telt voor twee.",
        ),
        (
            Both("{party} is there; name the other with between", "{party} is er; noem de ander met between"),
            Both("name both with between: [one, other]", "noem beide met between: [een, ander]"),
        ),
    ),
    "R063": Entry(
        Both(
            'the flow from "{one}" to "{other}" does not say what it carries',
            'de stroom van "{one}" naar "{other}" zegt niet wat er stroomt',
        ),
        Both(
            "A line between two parties without a word leaves everyone to guess, and stands in no table of money flows.",
            "Een stroom die niet zegt wat er stroomt. Een lijn tussen twee partijen zonder woord laat iedereen raden, en staat in geen tabel van geldstromen.",
        ),
        (
            Both(
                "say it with carries: information, money or goods, or with a label",
                "zeg het met carries: information, money of goods, of met een label",
            ),
        ),
    ),
}
