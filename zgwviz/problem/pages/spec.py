"""Codes S: keys, values and words that the spec language does not have."""

from zgwviz.problem.entry import Both, Entry

_NEAR = Both('did you mean "{suggestion}"?', 'bedoelde u "{suggestion}"?')

ENTRIES = {
    "S001": Entry(
        Both('unknown key "{word}"', 'onbekend woord "{word}"'),
        Both(
            "Left of a colon stands a word of the spec language, or an id or name of your own where the language asks for one. This word is neither. "
            "Often it is a typing error, or it stands too far to the left or right: what belongs to something is indented below it.",
            "Links van een dubbele punt staat een woord van de spec-taal, of een eigen id of naam waar de taal daarom vraagt. Dit woord is geen van beide. "
            "Vaak is het een tikfout, of staat het te ver naar links of rechts: wat ergens bij hoort, springt eronder in.",
        ),
        (
            _NEAR,
            Both("possible here: {known}", "hier kan: {known}"),
            Both("`zgwviz schema` lists all keys", "`zgwviz schema` noemt alle woorden"),
        ),
    ),
    "S002": Entry(
        Both('the key "{key}" is missing', 'het woord "{key}" ontbreekt'),
        Both(
            "Some keys must be there: a plate has a `title`, `layers` and the line `zgwviz: 1`; the file of a layer says which `layer` it is about; groups, bands and elements have a `name`; "
            "a view has an `id` and a `kind`; a rule says `each`.",
            "Sommige woorden moeten er staan: een plaat heeft een `title`, `layers` en de regel `zgwviz: 1`; het bestand van een laag zegt bij welke `layer` het hoort; groepen, banden en elementen hebben een `name`; "
            "een view heeft een `id` en een `kind`; een regel zegt `each`.",
        ),
        (
            Both('write "{key}: ..." below "{of}"', 'schrijf "{key}: ..." onder "{of}"'),
            Both('add a line that begins with "{key}:"', 'zet er een regel bij die begint met "{key}:"'),
        ),
    ),
    "S003": Entry(
        Both("a text belongs here, not a list", "hier hoort een tekst, geen lijst"),
        Both(
            "Behind this key stands one text. A list, `[a, b]` or lines that begin with a dash, is for keys that take several things, such as `tags` and `scope`. "
            "A text that contains a comma or a bracket stands between quotes.",
            "Achter dit woord staat één tekst. Een lijst, `[a, b]` of regels met een streepje ervoor, is voor woorden die meer dan één ding aannemen, zoals `tags` en `scope`. "
            "Een tekst met een komma of een haakje erin zet u tussen aanhalingstekens.",
        ),
        (Both("write one text, without brackets or dashes", "schrijf één tekst, zonder haken of streepjes"),),
    ),
    "S004": Entry(
        Both(
            '"{word}" is no whole number from {least} to {most}',
            '"{word}" is geen heel getal van {least} tot en met {most}',
        ),
        Both(
            "This key takes a whole number in digits, within bounds. A `weight` is 0 to 9: 3 stays on a slide, 2 on A4 and A3, 1 on A1, 0 only on the largest papers.",
            "Bij dit woord hoort een heel getal in cijfers, binnen grenzen. Een `weight` is 0 tot en met 9: 3 blijft op een dia, 2 op A4 en A3, 1 op A1, 0 alleen op het grootste papier.",
        ),
    ),
    "S005": Entry(
        Both('"{word}" is neither true nor false', '"{word}" is niet true en niet false'),
        Both(
            "This key takes `true` or `false`, in small letters. Texts like `yes` and `no` stay texts in this language.",
            "Bij dit woord hoort `true` (waar) of `false` (niet waar), in kleine letters. Teksten als `ja`, `yes` en `no` blijven in deze taal tekst.",
        ),
        (Both("write {suggestion}", "schrijf {suggestion}"), Both("write true or false", "schrijf true of false")),
    ),
    "S006": Entry(
        Both('"{word}" is not one of the words that may stand here', '"{word}" is geen woord dat hier kan staan'),
        Both(
            "Behind this key stands one of a few fixed words. They are listed in the message, and an editor that knows the schema offers them while you type.",
            "Achter dit woord staat een van een paar vaste woorden. De melding noemt ze, en een editor die het schema kent biedt ze aan terwijl u typt.",
        ),
        (
            _NEAR,
            Both("possible here: {known}", "hier kan: {known}"),
            Both("`zgwviz schema` lists them", "`zgwviz schema` noemt ze"),
        ),
    ),
    "S007": Entry(
        Both('"{word}" cannot be an id', '"{word}" kan geen id zijn'),
        Both(
            "An id begins with a letter or `_`, goes on with letters, digits, `_`, `.` and `-`, and has 80 characters at most: it becomes a file's name and a web address. Accents, spaces and slashes belong in the `name`.",
            "Een id begint met een letter of `_`, gaat verder met letters, cijfers, `_`, `.` en `-`, en heeft hoogstens 80 tekens: het wordt een bestandsnaam en een webadres. Accenten, spaties en schuine strepen horen in de `name`.",
        ),
        (
            Both(
                "use letters, digits, hyphens; the name may be anything",
                "gebruik letters, cijfers en streepjes; de naam mag alles zijn",
            ),
        ),
    ),
    "S008": Entry(
        Both(
            'this version reads specs that begin with "zgwviz: {version}", not "{word}"',
            'deze versie leest specs die beginnen met "zgwviz: {version}", niet "{word}"',
        ),
        Both(
            "The line `zgwviz: 1` says in which version of the spec language the files are written. A later number is read by a later version of zgwviz with that number.",
            "De regel `zgwviz: 1` zegt in welke versie van de spec-taal de bestanden geschreven zijn. Een later nummer leest een latere versie van zgwviz met dat nummer.",
        ),
        (
            Both("it is read by zgwviz {later} and later", "zgwviz {later} en later leest het"),
            Both('write "zgwviz: {version}"', 'schrijf "zgwviz: {version}"'),
        ),
    ),
    "S009": Entry(
        Both('"{word}" is no link that may be drawn', '"{word}" is geen link die getekend mag worden'),
        Both(
            "Links begin with https:, http: or mailto:, or lead to a file beside the drawing. Other beginnings can run a program when clicked, and a space or a hidden character hides where a link leads.",
            "Links beginnen met https:, http: of mailto:, of leiden naar een bestand naast de tekening. Een ander begin kan bij het klikken een programma starten, en een spatie of onzichtbaar teken verbergt waar een link heen gaat.",
        ),
        (
            Both(
                '"{scheme}:" is not among these: https, http, mailto', '"{scheme}:" hoort niet bij https, http, mailto'
            ),
            Both("write %20 for a space: {mended}", "schrijf %20 voor een spatie: {mended}"),
            Both("take out the hidden characters", "haal de onzichtbare tekens weg"),
        ),
    ),
    "S010": Entry(
        Both('"{word}" is no language', '"{word}" is geen taal'),
        Both(
            "A text may be given in several languages: `name: {nl: Zaak, en: Case}`. The keys are language tags: `nl`, `en`, `fy`, `de-AT`. If you did not mean languages, this is no place for a table.",
            "Een tekst mag in meer talen staan: `name: {nl: Zaak, en: Case}`. De woorden links zijn taalcodes: `nl`, `en`, `fy`, `de-AT`. Bedoelde u geen talen, dan hoort hier geen tabel.",
        ),
        (Both("write nl, en or another language's code", "schrijf nl, en of de code van een andere taal"),),
    ),
    "S011": Entry(
        Both('"{word}" is no cardinality', '"{word}" is geen kardinaliteit'),
        Both(
            "A cardinality says how many: `1`, `0..1` (may be missing), `0..*` (any number), `1..*` (at least one), `2..4`. The second number is not smaller than the first. Between brackets it follows a label or a type: `heeft [0..*]`, `string(40) [1]`.",
            "Een kardinaliteit zegt hoeveel: `1`, `0..1` (mag ontbreken), `0..*` (elk aantal), `1..*` (minstens één), `2..4`. Het tweede getal is niet kleiner dan het eerste. Tussen rechte haken staat zij achter een label of soort: `heeft [0..*]`, `string(40) [1]`.",
        ),
        (Both("write 1, 0..1, 0..* or 1..*", "schrijf 1, 0..1, 0..* of 1..*"),),
    ),
    "S012": Entry(
        Both('"{word}" is no date', '"{word}" is geen datum'),
        Both(
            "Dates are written as year, month, day with hyphens: `2026-11-24`. The day, or the month and the day, may be left out.",
            "Datums staan er als jaar, maand, dag met streepjes: `2026-11-24`. De dag, of de maand en de dag, mogen ontbreken.",
        ),
        (
            Both("write {meant}", "schrijf {meant}"),
            Both('there is no day "{day}"', 'de dag "{day}" bestaat niet'),
            Both("write it as 2026-11-24", "schrijf hem als 2026-11-24"),
        ),
    ),
    "S013": Entry(
        Both('"{word}" is no attribute', '"{word}" is geen attribuut'),
        Both(
            "An attribute is written `type`, `type(40)` with the longest text, `type [0..1]` with how many, or `type(40) [0..1]`. For more, write a table: `{type: string, max: 40, definition: ...}`.",
            "Een attribuut staat er als `type`, `type(40)` met de langste tekst, `type [0..1]` met hoeveel, of `type(40) [0..1]`. Voor meer is er een tabel: `{type: string, max: 40, definition: ...}`.",
        ),
        (Both("write for instance: string(40) [0..1]", "schrijf bijvoorbeeld: string(40) [0..1]"),),
    ),
    "S014": Entry(
        Both("nothing is said here", "hier staat niets"),
        Both(
            "A key without anything behind it says nothing. Perhaps what belongs to it is not indented below it. An empty list is written `[]`, an empty table `{}`.",
            "Een woord met niets erachter zegt niets. Misschien springt wat erbij hoort er niet onder in. Een lege lijst schrijft u als `[]`, een lege tabel als `{}`.",
        ),
        (
            Both(
                "write something behind it, indent what belongs to it, or take the line out",
                "schrijf er iets achter, laat inspringen wat erbij hoort, of haal de regel weg",
            ),
        ),
    ),
    "S015": Entry(
        Both("a rule asks one thing: reaches, has or count", "een regel vraagt één ding: reaches, has of count"),
        Both(
            "A rule names elements with `each`, and then says what each of them must do: `reaches` others, `has` something, or `count` its neighbours. Write a rule for each thing you ask.",
            "Een regel noemt elementen met `each`, en zegt dan wat elk ervan moet: andere bereiken (`reaches`), iets hebben (`has`), of een aantal buren hebben (`count`). Schrijf voor elk ding dat u vraagt een regel.",
        ),
        (
            Both("this one asks {words}", "deze vraagt {words}"),
            Both("add one of the three", "zet een van de drie erbij"),
        ),
    ),
    "S016": Entry(
        Both("a text belongs here, not a table", "hier hoort een tekst, geen tabel"),
        Both(
            "Behind this key stands one text. A table, `{key: value}` or indented lines of keys and values, says more than this key takes. "
            "Perhaps these lines are indented too far, and belong beside the key above them.",
            "Achter dit woord staat één tekst. Een tabel, `{woord: waarde}` of ingesprongen regels met woorden en waarden, zegt meer dan dit woord aanneemt. "
            "Misschien springen deze regels te ver in, en horen ze naast het woord erboven.",
        ),
        (
            Both(
                "write one text, or indent these lines less",
                "schrijf één tekst, of spring met deze regels minder ver in",
            ),
        ),
    ),
    "S017": Entry(
        Both("keys and values belong here, not a text", "hier horen woorden met waarden, geen tekst"),
        Both(
            "Here the language wants more than a text: keys with values, `{key: value}` on one line, or indented lines below. "
            "Elements stand in a group as `zaak: Zaak`: an id, a colon, a space, and the name.",
            "Hier wil de taal meer dan een tekst: woorden met waarden, `{woord: waarde}` op één regel, of ingesprongen regels eronder. "
            "Elementen staan in een groep als `zaak: Zaak`: een id, een dubbele punt, een spatie en de naam.",
        ),
        (
            Both(
                'write "key: value" on indented lines below, or {key: value}',
                'schrijf "woord: waarde" op ingesprongen regels eronder, of {woord: waarde}',
            ),
        ),
    ),
    "S018": Entry(
        Both("keys and values belong here, not a list", "hier horen woorden met waarden, geen lijst"),
        Both(
            "Groups, elements, attributes, types and decisions are no lists: each has an id, and stands on lines of its own as `id: name`, or `id:` with indented lines below. "
            "So instead of `- id: zaak` and `name: Zaak` write `zaak:` and below it, indented, `name: Zaak`.",
            "Groepen, elementen, attributen, types en besluiten zijn geen lijst: elk heeft een id, en staat op eigen regels als `id: naam`, of `id:` met ingesprongen regels eronder. "
            "Schrijf dus in plaats van `- id: zaak` en `name: Zaak` de regel `zaak:` met daaronder, ingesprongen, `name: Zaak`.",
        ),
        (
            Both(
                'write lines like "id: name", without dashes or brackets',
                'schrijf regels als "id: naam", zonder streepjes of haken',
            ),
        ),
    ),
    "S019": Entry(
        Both(
            '"{word}" stands too far to the left: it belongs to "{above}"',
            '"{word}" staat te ver naar links: het hoort bij "{above}"',
        ),
        Both(
            "What belongs to something is indented below it, by two spaces more than the line that it belongs to; and all that belongs to it begins in the same column.",
            "Wat ergens bij hoort springt eronder in, twee spaties verder dan de regel waar het bij hoort; en alles wat erbij hoort begint in dezelfde kolom.",
        ),
        (
            Both(
                'indent it, and what follows it, below "{above}"',
                'laat het, en wat erop volgt, inspringen onder "{above}"',
            ),
        ),
    ),
    "S020": Entry(
        Both(
            'unknown key "{word}": what is below it was not read',
            'onbekend woord "{word}": wat eronder staat is niet gelezen',
        ),
        Both(
            "Left of a colon stands a word of the spec language, or an id of your own where the language asks for one. This word is neither, so nothing is known of what belongs to it. "
            "As long as that is so, ids are not looked up: they may stand in what was not read.",
            "Links van een dubbele punt staat een woord van de spec-taal, of een eigen id waar de taal daarom vraagt. Dit woord is geen van beide, en dus is niet te zeggen wat erbij hoort. "
            "Zolang dat zo is worden ids niet opgezocht: ze staan misschien in wat niet gelezen is.",
        ),
        (
            _NEAR,
            Both("possible here: {known}", "hier kan: {known}"),
            Both("`zgwviz schema` lists all keys", "`zgwviz schema` noemt alle woorden"),
        ),
    ),
    "S021": Entry(
        Both("a list belongs here, not a table of ids", "hier hoort een lijst, geen tabel van ids"),
        Both(
            "Bands, rules and views stand in a list, in the order in which they are drawn: each begins with a dash, and says its `id` itself. "
            "Groups, elements, types and decisions are tables: there the id stands before the colon.",
            "Banden, regels en views staan in een lijst, in de volgorde waarin ze getekend worden: elk begint met een streepje, en noemt zelf zijn `id`. "
            "Groepen, elementen, types en besluiten zijn tabellen: daar staat het id voor de dubbele punt.",
        ),
        (Both('write "- id: {word}" instead of "{word}:"', 'schrijf "- id: {word}" in plaats van "{word}:"'),),
    ),
    "S022": Entry(
        Both('"{word}" is for the other spec to say', '"{word}" is aan de andere spec om te zeggen'),
        Both(
            "An element of another spec is that spec's: its name, definition and kind are changed there, and are then right everywhere. "
            "Where it stands in this spec you may say what holds for this plate alone: `short`, `weight`, `start`, and its relations to elements of this spec.",
            "Een element van een andere spec is van die spec: naam, definitie en soort veranderen daar, en kloppen dan overal. "
            "Waar het in deze spec staat zegt u alleen wat voor deze plaat geldt: `short`, `weight`, `start`, en de relaties met elementen van deze spec.",
        ),
        (Both("leave it out; you may say: {known}", "laat het weg; hier kan: {known}"),),
    ),
    "S023": Entry(
        Both('"{word}" is no hash', '"{word}" is geen hash'),
        Both(
            "The `hash` behind a spec of `uses` is `sha256-` with eight or more of its digits behind it (0 to 9, a to f), and says which text of that spec was meant. "
            "Leave it out when any text will do. `zgwviz report reuse` names the hash of now.",
            "De `hash` bij een spec onder `uses` is `sha256-` met daarachter acht of meer tekens (0 tot en met 9, a tot en met f), en zegt welke tekst van die spec bedoeld is. "
            "Laat hem weg als elke tekst goed is. `zgwviz report reuse` noemt de hash van nu.",
        ),
        (Both('write it as "sha256-1f3a09c2"', 'schrijf het als "sha256-1f3a09c2"'),),
    ),
    "S024": Entry(
        Both("keys belong here, not a list of ids", "hier horen sleutels, geen lijst van ids"),
        Both(
            "An element or group of another spec stands among those of this one, with a colon behind its id: behind that there is room for what this spec says of it, as its `weight`, and nothing need be said.",
            "Een element of groep van een andere spec staat tussen die van deze spec, met een dubbele punt achter het id: daarachter is plaats voor wat deze spec ervan zegt, zoals het `weight`, en er hoeft niets te staan.",
        ),
        (
            Both(
                'write each on a line of its own, with a colon behind it: "{word}:"',
                'schrijf elk op een eigen regel, met een dubbele punt erachter: "{word}:"',
            ),
        ),
    ),
    "S030": Entry(
        Both("a block of a page says one thing", "een blok van een pagina zegt één ding"),
        Both(
            "A block is a text (`text`), a drawing (`plate`, with a `caption` if you like), `links`, a definition list (`glossary`) or a table of a report (`report`). "
            "Each stands in the list with a dash of its own, in the order in which they are read.",
            "Een blok is een tekst (`text`), een tekening (`plate`, als u wilt met een onderschrift: `caption`), `links`, een begrippenlijst (`glossary`) of een tabel uit een rapport (`report`). "
            "Elk staat in de lijst met een eigen streepje, in de volgorde waarin ze gelezen worden.",
        ),
        (
            Both("give each a dash of its own: {said}", "geef elk een eigen streepje: {said}"),
            Both(
                'a "caption" goes with a "plate", not with "{caption}"',
                'een "caption" hoort bij een "plate", niet bij "{caption}"',
            ),
            Both('write "text: {text}"', 'schrijf "text: {text}"'),
            Both(
                "begin it with text, plate, links, glossary or report",
                "begin het met text, plate, links, glossary of report",
            ),
        ),
    ),
    "S031": Entry(
        Both('the page "{id}" has no blocks', 'de pagina "{id}" heeft geen blokken'),
        Both(
            "A view of the kind `page` is a row of `blocks`: texts, drawings and links. Without them there is nothing to read.",
            "Een view van de soort `page` is een rij `blocks`: teksten, tekeningen en links. Zonder is er niets te lezen.",
        ),
        (
            Both(
                'write below it "blocks:", and a block on each dash',
                'schrijf eronder "blocks:", en een blok achter elk streepje',
            ),
        ),
    ),
    "S032": Entry(
        Both(
            "this text has {count} characters, more than {limit}",
            "deze tekst heeft {count} tekens, meer dan {limit}",
        ),
        Both(
            "A block of a page is read in one go. What is longer is a document: cut it into several blocks, or lead to it with a link.",
            "Een blok van een pagina leest men in één keer. Wat langer is, is een document: knip het in blokken, of verwijs ernaar met een link.",
        ),
        (Both("cut it into several blocks", "knip het in meer blokken"),),
    ),
    "S040": Entry(
        Both('no file "{word}" beside plate.yaml', 'geen bestand "{word}" naast plate.yaml'),
        Both(
            "`against` names a list of concepts to hold the model against: a YAML file in the folder of the spec whose name begins with `_`, with `title` and `concepts`.",
            "`against` noemt een lijst van begrippen om het model naast te leggen: een YAML-bestand in de map van de spec waarvan de naam met `_` begint, met `title` en `concepts`.",
        ),
        (Both("put the list there, or write the name as it is", "zet de lijst daar, of schrijf de naam zoals hij is"),),
    ),
}
