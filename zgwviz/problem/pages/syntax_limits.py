"""Codes Y001 to Y005: files that hold no text; Y030 and on: what YAML allows and a spec does not."""

from zgwviz.problem.entry import Both, Entry

FILES = {
    "Y001": Entry(
        Both("byte {byte} is no UTF-8", "byte {byte} is geen UTF-8"),
        Both(
            "Every file is read as UTF-8. Here stands the first byte that UTF-8 does not have: the file was saved in an "
            "older encoding, often Windows-1252. Open it in an editor and save it as UTF-8.",
            "Elk bestand wordt gelezen als UTF-8. Hier staat de eerste byte die UTF-8 niet kent: het bestand is bewaard "
            "in een oudere codering, vaak Windows-1252. Open het in een editor en bewaar het als UTF-8.",
        ),
        (
            Both(
                'save the file as UTF-8; in Windows-1252 this byte is "{character}"',
                'bewaar het bestand als UTF-8; in Windows-1252 is deze byte "{character}"',
            ),
            Both("save the file as UTF-8", "bewaar het bestand als UTF-8"),
        ),
    ),
    "Y002": Entry(
        Both("the file is UTF-16, not UTF-8", "het bestand is UTF-16, geen UTF-8"),
        Both(
            "Every file is read as UTF-8. This one begins as UTF-16 (or UTF-32) does, which some editors on Windows call "
            "Unicode. Save it as UTF-8.",
            "Elk bestand wordt gelezen als UTF-8. Dit begint als UTF-16 (of UTF-32), dat sommige editors op Windows "
            "Unicode noemen. Bewaar het als UTF-8.",
        ),
        (Both("save the file as UTF-8", "bewaar het bestand als UTF-8"),),
    ),
    "Y003": Entry(
        Both('"{file}" is larger than {limit} MiB', '"{file}" is groter dan {limit} MiB'),
        Both(
            "A file larger than the limit is not read. Several files may carry the same layer: cut it in parts.",
            "Een bestand boven de grens wordt niet gelezen. Meer dan één bestand mag bij dezelfde laag horen: knip het.",
        ),
        (Both("divide it over several files", "verdeel het over meer bestanden"),),
    ),
    "Y004": Entry(
        Both("the file is empty", "het bestand is leeg"),
        Both(
            "Nothing stands in this file, or only comments. A file of a layer starts with `layer: ID`. A file whose name "
            "starts with `_` is no part of the spec.",
            "Er staat niets in dit bestand, of alleen commentaar. Een bestand van een laag begint met `layer: ID`. Een "
            "bestand waarvan de naam met `_` begint, hoort niet bij de spec.",
        ),
        (Both("write in it, or remove it", "schrijf er iets in, of verwijder het"),),
    ),
    "Y005": Entry(
        Both(
            "character {character} cannot be seen and does not belong in a text",
            "teken {character} is onzichtbaar en hoort niet in een tekst",
        ),
        Both(
            "Control characters and some invisible separators are not allowed in YAML, or are line ends that editors do "
            "not show. They come along with text copied from elsewhere. Remove the character.",
            "Besturingstekens en sommige onzichtbare scheidingstekens mogen niet in YAML, of zijn regeleinden die editors "
            "niet tonen. Ze komen mee met tekst die van elders is geplakt. Verwijder het teken.",
        ),
        (Both("remove it", "verwijder het"),),
    ),
}

LIMITS = {
    "Y030": Entry(
        Both("more than {limit} levels deep", "meer dan {limit} niveaus diep"),
        Both(
            "Lists and mappings stand in each other up to a limit, so that no file can exhaust the reader. No spec comes "
            "near it: look for a bracket too many.",
            "Lijsten en sleutels staan in elkaar tot een grens, zodat geen bestand de lezer uitput. Geen spec komt daar in "
            "de buurt: zoek een haak te veel.",
        ),
    ),
    "Y031": Entry(
        Both("more than {limit} aliases", "meer dan {limit} aliassen"),
        Both(
            "An alias (`*name`) repeats what stands behind an anchor (`&name`). A limit keeps small files from becoming "
            "endless texts. Patterns in plate.yaml say the same thing once, without aliases.",
            "Een alias (`*naam`) herhaalt wat achter een anker (`&naam`) staat. Een grens voorkomt dat kleine bestanden "
            "eindeloze teksten worden. Patterns in plate.yaml zeggen hetzelfde één keer, zonder aliassen.",
        ),
    ),
    "Y032": Entry(
        Both(
            "the file holds more than {limit} values, with its aliases followed",
            "het bestand bevat meer dan {limit} waarden, met de aliassen gevolgd",
        ),
        Both(
            "So large a file is not read. Aliases of aliases double a text time and again until no memory holds it: write "
            "out what is needed.",
            "Een zo groot bestand wordt niet gelezen. Aliassen van aliassen verdubbelen een tekst steeds weer, tot geen "
            "geheugen hem nog kan houden: schrijf uit wat nodig is.",
        ),
    ),
    "Y033": Entry(
        Both('tag "{tag}" is not allowed', 'tag "{tag}" is niet toegestaan'),
        Both(
            "A word that begins with `!` is a tag in YAML, an order to make something else of the value. Specs have none: "
            "every text stays what was typed. A text that begins with `!` needs quotes.",
            "Een woord dat met `!` begint, is in YAML een tag, een opdracht om iets anders van de waarde te maken. Specs "
            "hebben die niet: elke tekst blijft wat er getypt is. Een tekst die met `!` begint, moet tussen "
            "aanhalingstekens.",
        ),
        (
            Both(
                "remove it, or, when it is text, write: {fixed}", "verwijder hem, of schrijf, als het tekst is: {fixed}"
            ),
            Both("remove it, or put the text in quotes", "verwijder hem, of zet de tekst tussen aanhalingstekens"),
        ),
    ),
    "Y034": Entry(
        Both("a second document in one file", "een tweede document in één bestand"),
        Both(
            "A line `---` begins a new document in YAML, and `...` ends one. A file of a spec holds one document.",
            "Een regel `---` begint in YAML een nieuw document, en `...` sluit er een af. Een bestand van een spec bevat "
            "één document.",
        ),
        (
            Both(
                "remove the line, or make it a file of its own", "verwijder de regel, of maak er een eigen bestand van"
            ),
        ),
    ),
    "Y035": Entry(
        Both('"<<" does not merge here', '"<<" voegt hier niets samen'),
        Both(
            "In some YAML the key `<<` takes over the keys of another mapping. Here it does not: patterns in plate.yaml say "
            "once what several elements have in common.",
            "In sommige YAML neemt de sleutel `<<` de sleutels van elders over. Hier niet: patterns in plate.yaml zeggen "
            "één keer wat elementen gemeen hebben.",
        ),
        (Both("write the keys out, or use a pattern", "schrijf de sleutels uit, of gebruik een pattern"),),
    ),
    "Y036": Entry(
        Both("a key is a word, not a list or a mapping", "een sleutel is een woord, geen lijst of reeks sleutels"),
        Both(
            "YAML allows lists and mappings as keys; nothing in a spec has them. Often a text that begins with a bracket "
            'lacks its quotes: `"{id}-aanvraag": ...`.',
            "YAML staat lijsten en reeksen sleutels toe als sleutel; in een spec komt dat niet voor. Vaak mist een tekst die "
            'met een haak begint zijn aanhalingstekens: `"{id}-aanvraag": ...`.',
        ),
        (Both("put the key in quotes", "zet de sleutel tussen aanhalingstekens"),),
    ),
    "Y037": Entry(
        Both(
            'key "{key}" occurs twice, first on line {line}',
            'sleutel "{key}" staat er twee keer, eerst op regel {line}',
        ),
        Both(
            "In one place a key stands once; otherwise one of the two would silently be lost.",
            "Op één plaats staat een sleutel één keer; anders zou een van de twee stilzwijgend verloren gaan.",
        ),
        (Both("remove one, or give it another name", "verwijder er een, of geef die een andere naam"),),
    ),
    "Y038": Entry(
        Both('"*{name}" is an alias of nothing', '"*{name}" is een alias van niets'),
        Both(
            "A word that begins with `*` repeats in YAML what stands behind the anchor `&` of that name, and there is none "
            "before it. A text that begins with `*` needs quotes.",
            "Een woord dat met `*` begint, herhaalt in YAML wat achter het anker `&` met die naam staat, en dat is er niet "
            "voor deze plaats. Een tekst die met `*` begint, moet tussen aanhalingstekens.",
        ),
        (
            Both(
                "is it text? then put it in quotes: {fixed}",
                "is het tekst? zet het dan tussen aanhalingstekens: {fixed}",
            ),
            Both(
                "write the anchor before it, or put the text in quotes",
                "schrijf het anker ervoor, of zet de tekst tussen aanhalingstekens",
            ),
        ),
    ),
    "Y039": Entry(
        Both('"*{name}" stands in what it repeats', '"*{name}" staat in wat het herhaalt'),
        Both(
            "An alias within its own anchor would repeat itself without end.",
            "Een alias binnen zijn eigen anker zou zich eindeloos herhalen.",
        ),
        (Both("remove it", "verwijder het"),),
    ),
    "Y040": Entry(
        Both('anchor "&{name}" is never used', 'anker "&{name}" wordt nergens gebruikt'),
        Both(
            "A word that begins with `&` is an anchor in YAML: it is no part of the text behind it. No alias repeats this "
            "one, so it was probably meant as text, and that needs quotes.",
            "Een woord dat met `&` begint, is in YAML een anker: het hoort niet bij de tekst erachter. Geen alias herhaalt "
            "dit, dus waarschijnlijk was het tekst, en die moet tussen aanhalingstekens.",
        ),
        (
            Both(
                "is it text? then put it in quotes: {fixed}",
                "is het tekst? zet het dan tussen aanhalingstekens: {fixed}",
            ),
            Both("remove it, or put the text in quotes", "verwijder het, of zet de tekst tussen aanhalingstekens"),
        ),
    ),
}
