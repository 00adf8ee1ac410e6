"""Codes Y: a text that is no YAML as it is read here."""

from zgwviz.problem.entry import Both, Entry
from zgwviz.problem.pages.syntax_limits import FILES, LIMITS

_QUOTE = Both("put the text in quotes", "zet de tekst tussen aanhalingstekens")
_MENDED = Both("put the text in quotes: {fixed}", "zet de tekst tussen aanhalingstekens: {fixed}")

ENTRIES = {
    **FILES,
    "Y006": Entry(
        Both("this is not YAML: {words}", "dit is geen YAML: {words}"),
        Both(
            "From here the text cannot be understood as YAML; the words are those of the parser. Look at the line itself "
            "and the one above it: indentation, quotes, brackets and the colon after a key.",
            "Vanaf hier is de tekst niet als YAML te begrijpen; de woorden zijn die van de parser. Kijk naar de regel zelf "
            "en die erboven: inspringing, aanhalingstekens, haken en de dubbele punt na een sleutel.",
        ),
        (
            Both(
                "look at indentation, quotes and brackets here and just above",
                "kijk naar inspringing, aanhalingstekens en haken hier en vlak erboven",
            ),
        ),
    ),
    "Y007": Entry(
        Both("a colon in a text without quotes", "een dubbele punt in een tekst zonder aanhalingstekens"),
        Both(
            'In YAML a colon with a space after it ends a key. A text in which one stands needs quotes: `name: "Wet: de '
            'basis"`.',
            "In YAML sluit een dubbele punt met een spatie erachter een sleutel af. Een tekst waarin dat voorkomt, moet "
            'tussen aanhalingstekens: `name: "Wet: de basis"`.',
        ),
        (
            Both(
                'is a comma missing before "{key}"? if not, put the text in quotes: {fixed}',
                'ontbreekt er een komma voor "{key}"? zo niet, zet de tekst tussen aanhalingstekens: {fixed}',
            ),
            Both('is a comma missing before "{key}"?', 'ontbreekt er een komma voor "{key}"?'),
            _MENDED,
            _QUOTE,
        ),
    ),
    "Y008": Entry(
        Both(
            'a text without quotes cannot start with "{character}"',
            'een tekst zonder aanhalingstekens kan niet beginnen met "{character}"',
        ),
        Both(
            "Some characters mean something to YAML at the start of a text: @ ` * & ! % > | and brackets. A text that "
            'starts with one needs quotes: `name: "@zaken"`.',
            "Sommige tekens betekenen voor YAML iets aan het begin van een tekst: @ ` * & ! % > | en haken. Een tekst die "
            'ermee begint, moet tussen aanhalingstekens: `name: "@zaken"`.',
        ),
        (_MENDED, _QUOTE),
    ),
    "Y009": Entry(
        Both("quote {quote} is not closed", "aanhalingsteken {quote} wordt niet gesloten"),
        Both(
            "The text that begins with this quote does not end, or ends only at a quote in a later line. A quote within a "
            "text in the same quotes is written twice ('') or with a backslash (\\\").",
            "De tekst die met dit aanhalingsteken begint, eindigt niet, of pas bij een aanhalingsteken op een latere "
            "regel. Hetzelfde aanhalingsteken binnen de tekst wordt dubbel geschreven ('') of met een backslash (\\\").",
        ),
        (
            Both("close it: {fixed}", "sluit het: {fixed}"),
            Both("close it where the text ends", "sluit het waar de tekst eindigt"),
        ),
    ),
    "Y010": Entry(
        Both('"{text}" stands after the closing quote', '"{text}" staat na het sluitende aanhalingsteken'),
        Both(
            "A text in quotes is the whole value; nothing can follow it. Put all of it in quotes, of the other sort where "
            'the text has quotes itself: `name: \'"Wet" en regel\'`, `name: "foto\'s"`.',
            "Een tekst tussen aanhalingstekens is de hele waarde; er kan niets achter staan. Zet alles tussen "
            "aanhalingstekens, van de andere soort als de tekst ze zelf heeft: `name: '\"Wet\" en regel'`, "
            '`name: "foto\'s"`.',
        ),
        (
            Both("put all of it in quotes: {fixed}", "zet alles tussen aanhalingstekens: {fixed}"),
            Both("put all of it in quotes", "zet alles tussen aanhalingstekens"),
        ),
    ),
    "Y011": Entry(
        Both(
            '"{bracket}" is not closed, or a comma is missing before line {seen} goes on',
            '"{bracket}" wordt niet gesloten, of er ontbreekt een komma voordat regel {seen} verdergaat',
        ),
        Both(
            "Between brackets the parts are separated by commas, and the bracket is closed by one of its own sort: "
            "`{name: Zaak, weight: 3}`, `[zaak, status]`. Text with brackets in it needs quotes.",
            "Tussen haken staan komma's tussen de delen, en de haak wordt gesloten door een van dezelfde soort: "
            "`{name: Zaak, weight: 3}`, `[zaak, status]`. Tekst met haken erin moet tussen aanhalingstekens.",
        ),
        (Both("close it, or set a comma between the parts", "sluit de haak, of zet een komma tussen de delen"),),
    ),
    "Y012": Entry(
        Both(
            '"{character}" in a text without quotes, between brackets',
            '"{character}" in een tekst zonder aanhalingstekens, tussen haken',
        ),
        Both(
            "Between brackets a text without quotes ends at a comma or a bracket. A text that has one needs quotes: "
            '`{name: "Zaak [0..1]"}`.',
            "Tussen haken eindigt een tekst zonder aanhalingstekens bij een komma of een haak. Een tekst waarin die "
            'voorkomt, moet tussen aanhalingstekens: `{name: "Zaak [0..1]"}`.',
        ),
        (_MENDED, _QUOTE),
    ),
    "Y013": Entry(
        Both('"{text}" has no value', '"{text}" heeft geen waarde'),
        Both(
            "Between braces stand keys with a colon and a value. A comma in a text without quotes ends that text, and what "
            'follows becomes a key: write `{name: "Vragen, klachten"}`.',
            "Tussen accolades staan sleutels met een dubbele punt en een waarde. Een komma in een tekst zonder "
            "aanhalingstekens sluit die tekst af, en wat volgt wordt een sleutel: schrijf "
            '`{name: "Vragen, klachten"}`.',
        ),
        (
            Both(
                "is it part of the text before it? then put that in quotes: {fixed}",
                "hoort het bij de tekst ervoor? zet die dan tussen aanhalingstekens: {fixed}",
            ),
            Both(
                "give it a colon and a value, or put the text it belongs to in quotes",
                "geef het een dubbele punt en een waarde, of zet de tekst waar het bij hoort tussen aanhalingstekens",
            ),
        ),
    ),
    "Y014": Entry(
        Both(
            '"#" after a space begins a comment, and the closing bracket is in it',
            '"#" na een spatie begint commentaar, en de sluitende haak staat daarin',
        ),
        Both(
            "From a space and `#` to the end of the line YAML reads comment. Between brackets that takes away the comma "
            'and the bracket that follow. Put the text in quotes: `{name: "Zaak #1"}`.',
            "Vanaf een spatie en `#` leest YAML de rest van de regel als commentaar. Tussen haken verdwijnen zo de komma "
            'en de haak erna. Zet de tekst tussen aanhalingstekens: `{name: "Zaak #1"}`.',
        ),
        (_MENDED, _QUOTE),
    ),
    "Y015": Entry(
        Both("a tab as indentation", "een tab als inspringing"),
        Both(
            "YAML counts spaces to see what belongs to what, and allows no tabs there. Set the editor to write spaces.",
            "YAML telt spaties om te zien wat waarbij hoort, en staat daar geen tabs toe. Laat de editor spaties schrijven.",
        ),
        (Both("use spaces", "gebruik spaties"),),
    ),
    "Y016": Entry(
        Both(
            "the indentation of this line fits no line above it",
            "de inspringing van deze regel past bij geen regel erboven",
        ),
        Both(
            "Keys that belong together begin in the same column. This line begins left or right of where the lines above "
            "it begin. Count the spaces.",
            "Sleutels die bij elkaar horen, beginnen in dezelfde kolom. Deze regel begint links of rechts van waar de "
            "regels erboven beginnen. Tel de spaties.",
        ),
        (Both("let it begin in the column of its neighbours", "laat hem beginnen in de kolom van zijn buren"),),
    ),
    "Y017": Entry(
        Both("list items and keys stand side by side", "onderdelen van een lijst en sleutels staan naast elkaar"),
        Both(
            "In one place stands either a list, every line of which begins with `- `, or keys with values; never both.",
            "Op één plaats staat óf een lijst, waarvan elke regel met `- ` begint, óf sleutels met waarden; nooit allebei.",
        ),
        (
            Both(
                'is a "- " missing or too many, or the indentation off?',
                'ontbreekt er een "- " of is er een te veel, of klopt de inspringing niet?',
            ),
        ),
    ),
    "Y018": Entry(
        Both(
            '"{key}" stands below a key that already has a value',
            '"{key}" staat onder een sleutel die al een waarde heeft',
        ),
        Both(
            "A key has a text or keys below it, not both. Give this line the indentation of the line above, or write the "
            "text above as `name: ...` below its key.",
            "Een sleutel heeft een tekst of sleutels onder zich, niet allebei. Geef deze regel de inspringing van de regel "
            "erboven, of schrijf de tekst daar als `name: ...` onder zijn sleutel.",
        ),
        (Both("give it the indentation of the line above", "geef het de inspringing van de regel erboven"),),
    ),
    "Y019": Entry(
        Both('"{text}" has no colon', '"{text}" heeft geen dubbele punt'),
        Both(
            "Among keys every line is `key: value`. Text that goes on from the line above begins deeper than its key.",
            "Tussen sleutels is elke regel `sleutel: waarde`. Tekst die de regel erboven vervolgt, springt verder in dan "
            "zijn sleutel.",
        ),
        (
            Both("write: {fixed}", "schrijf: {fixed}"),
            Both(
                "write `key: value`, or indent it deeper when it goes on from the line above",
                "schrijf `sleutel: waarde`, of spring verder in als het de regel erboven vervolgt",
            ),
        ),
    ),
    "Y020": Entry(
        Both('no space after the colon in "{text}"', 'geen spatie na de dubbele punt in "{text}"'),
        Both(
            "A key ends with a colon and a space: `name: Zaak`. Without the space the whole is one text.",
            "Een sleutel eindigt met een dubbele punt en een spatie: `name: Zaak`. Zonder spatie is het geheel één tekst.",
        ),
        (
            Both("write: {fixed}", "schrijf: {fixed}"),
            Both(
                "put a space after it, or the text in quotes",
                "zet er een spatie achter, of de tekst tussen aanhalingstekens",
            ),
        ),
    ),
    "Y021": Entry(
        Both("no key before the colon", "geen sleutel voor de dubbele punt"),
        Both(
            "A value stands after a key and a colon: `name: Zaak`. Here the key is missing.",
            "Een waarde staat na een sleutel en een dubbele punt: `name: Zaak`. Hier ontbreekt de sleutel.",
        ),
        (
            Both(
                "write the key, or put the text in quotes",
                "schrijf de sleutel, of zet de tekst tussen aanhalingstekens",
            ),
        ),
    ),
    "Y022": Entry(
        Both("a list cannot begin on the line of its key", "een lijst kan niet beginnen op de regel van de sleutel"),
        Both(
            "Every item of a list stands on a line of its own below the key; a short list may stand in brackets: `[a, b]`. "
            'A text that begins with "- " needs quotes.',
            "Elk onderdeel van een lijst staat op een eigen regel onder de sleutel; een korte lijst mag tussen haken: "
            '`[a, b]`. Een tekst die met "- " begint, moet tussen aanhalingstekens.',
        ),
        (
            Both(
                'put "- " on the next line, or, when it is text, write: {fixed}',
                'zet "- " op de volgende regel, of schrijf, als het tekst is: {fixed}',
            ),
            Both('put "- " on the next line', 'zet "- " op de volgende regel'),
        ),
    ),
    "Y023": Entry(
        Both('"{text}" means nothing between double quotes', '"{text}" betekent niets tussen dubbele aanhalingstekens'),
        Both(
            "Between double quotes a backslash begins a special character, such as \\n. Between single quotes it is a "
            "backslash: `'C:\\data'`.",
            "Tussen dubbele aanhalingstekens begint een backslash een bijzonder teken, zoals \\n. Tussen enkele "
            "aanhalingstekens is het een backslash: `'C:\\data'`.",
        ),
        (
            Both("use single quotes: {fixed}", "gebruik enkele aanhalingstekens: {fixed}"),
            Both(
                "use single quotes, or write the backslash twice",
                "gebruik enkele aanhalingstekens, of schrijf de backslash dubbel",
            ),
        ),
    ),
    "Y024": Entry(
        Both('"{text}" stands after the closing bracket', '"{text}" staat na de sluitende haak'),
        Both(
            "A value that begins with a bracket is a list or a mapping, and ends with the bracket that closes it. A text "
            'that begins with one needs quotes: `name: "{name} aanvragen"`.',
            "Een waarde die met een haak begint, is een lijst of een reeks sleutels, en eindigt met de haak die haar sluit. "
            'Een tekst die ermee begint, moet tussen aanhalingstekens: `name: "{name} aanvragen"`.',
        ),
        (
            Both(
                "is it all text? then put it in quotes: {fixed}",
                "is het allemaal tekst? zet het dan tussen aanhalingstekens: {fixed}",
            ),
            Both("remove it, or put all of it in quotes", "verwijder het, of zet alles tussen aanhalingstekens"),
        ),
    ),
    **LIMITS,
}
