"""Codes X05 and X06: tables."""

from zgwviz.problem.entry import Both, Entry

TABLES = {
    "X050": Entry(
        Both(
            'the file "{file}" is in no encoding that is read',
            'het bestand "{file}" heeft een tekencodering die niet gelezen wordt',
        ),
        Both(
            "A CSV file is UTF-8, UTF-16 with a mark, or what Excel writes on Windows (Windows-1252). This file is none of them from this place on.",
            "Een CSV-bestand is UTF-8, UTF-16 met een merkteken, of wat Excel op Windows schrijft (Windows-1252). Dit bestand is vanaf deze plek geen daarvan.",
        ),
        (Both('save it as "CSV UTF-8"', 'bewaar het als "CSV UTF-8"'),),
    ),
    "X051": Entry(
        Both(
            "this row of the CSV file cannot be read: {words}", "deze rij van het CSV-bestand is niet te lezen: {words}"
        ),
        Both(
            "A cell that holds a quotation mark, the separator or a line break stands between quotation marks, and quotation marks in it are doubled (RFC 4180). A file that was cut off often misses the last one.",
            "Een cel met een aanhalingsteken, het scheidingsteken of een regeleinde staat tussen aanhalingstekens, en aanhalingstekens erin staan dubbel (RFC 4180). In een afgebroken bestand ontbreekt vaak het laatste.",
        ),
        (Both("save it again from the spreadsheet", "bewaar het opnieuw vanuit het rekenblad"),),
    ),
    "X052": Entry(
        Both('there is nothing in "{file}"', 'er staat niets in "{file}"'),
        Both(
            "The file has no cell with a text in it. Look whether it was saved, and whether this is the file you meant.",
            "Het bestand heeft geen cel waar iets in staat. Kijk of het wel bewaard is, en of dit het bedoelde bestand is.",
        ),
    ),
    "X053": Entry(
        Both(
            'no table of elements or relations is recognised in "{file}"',
            'in "{file}" is geen tabel van elementen of relaties te herkennen',
        ),
        Both(
            "The first row is the header. A table of elements has a column with names (naam, name, term); one of relations has two columns for its ends (source and target, bron and doel, van and naar). Other headers are named in a mapping file: `tables: {SHEET: {as: elements, columns: {name: HEADER}}}`; for a CSV file SHEET is its name without .csv, and `*` is any.",
            "De eerste rij is de kop. Een tabel van elementen heeft een kolom met namen (naam, name, term); een van relaties heeft twee kolommen voor haar uiteinden (source en target, bron en doel, van en naar). Andere koppen noemt u in een bestand met afspraken: `tables: {BLAD: {as: elements, columns: {name: KOP}}}`; van een CSV-bestand is BLAD de naam zonder .csv, en `*` is elk blad.",
        ),
        (Both("say what the columns are with --mapping FILE", "zeg met --mapping BESTAND wat de kolommen zijn"),),
    ),
    "X054": Entry(
        Both(
            'the file "{file}" is no UTF-8, and was read as Windows-1252',
            'het bestand "{file}" is geen UTF-8, en is gelezen als Windows-1252',
        ),
        Both(
            "Excel writes CSV so unless it is asked for UTF-8. Look whether the letters with accents came over well.",
            "Excel schrijft CSV zo, tenzij om UTF-8 gevraagd wordt. Kijk of letters met accenten goed zijn overgekomen.",
        ),
        (Both('save it as "CSV UTF-8"', 'bewaar het als "CSV UTF-8"'),),
    ),
    "X055": Entry(
        Both('"{file}" is no workbook that can be read: {words}', '"{file}" is geen werkmap die te lezen is: {words}'),
        Both(
            "Workbooks are read in the form .xlsx (Office Open XML). One with a password, in the old form .xls, or that is damaged cannot be read; nothing was written.",
            "Werkmappen worden gelezen in de vorm .xlsx (Office Open XML). Een met een wachtwoord, in de oude vorm .xls, of die beschadigd is, is niet te lezen; er is niets geschreven.",
        ),
        (Both("save it as .xlsx, or as CSV", "bewaar haar als .xlsx, of als CSV"),),
    ),
    "X056": Entry(
        Both("this row was left out, for cell {cell} is empty", "deze rij is weggelaten, want cel {cell} is leeg"),
        Both(
            "An element needs a name, a relation both its ends, and an attribute its element.",
            "Een element heeft een naam nodig, een relatie haar beide uiteinden, en een attribuut zijn element.",
        ),
    ),
    "X057": Entry(
        Both(
            "left out: {count} {count:row of a sheet that holds|rows of sheets that hold} no elements or relations: {names}",
            "weggelaten: {count} {count:rij van een blad|rijen van bladen} zonder elementen of relaties: {names}",
        ),
        Both(
            "What a sheet lists is seen from its header and its name. A mapping file can say it of any sheet: `tables: {SHEET: {as: elements}}`.",
            "Wat een blad opsomt is te zien aan de kop en de naam. Een bestand met afspraken kan het van elk blad zeggen: `tables: {BLAD: {as: elements}}`.",
        ),
    ),
    "X058": Entry(
        Both(
            'cell {cell} says "{word}", which means nothing here',
            'cel {cell} zegt "{word}", en dat betekent hier niets',
        ),
        Both(
            "Kinds are those of ArchiMate 3.2 in any writing (business-object, BusinessObject), and numbers are 0..1, 1, 0..* and the like. The row was read without it.",
            "Soorten zijn die van ArchiMate 3.2 in elke schrijfwijze (business-object, BusinessObject), en aantallen zijn 0..1, 1, 0..* en dergelijke. De rij is zonder dit gelezen.",
        ),
    ),
    "X059": Entry(
        Both(
            'cell {cell} says "{word}", and there is no such element',
            'cel {cell} zegt "{word}", en zo\'n element is er niet',
        ),
        Both(
            "The end of a relation, or the element of an attribute, is said by its id, or by its name where only one element has that. This row was left out.",
            "Het uiteinde van een relatie, of het element van een attribuut, is een id, of een naam als maar één element die heeft. Deze rij is weggelaten.",
        ),
    ),
    "X060": Entry(
        Both(
            "{count} {count:list of values stands at the attributes that use it|lists of values stand at the attributes that use them}: {names}",
            "{count} {count:waardenlijst staat bij de attributen die haar gebruiken|waardenlijsten staan bij de attributen die ze gebruiken}: {names}",
        ),
        Both(
            "A list of values is not an element. Each attribute that uses it has the values itself.",
            "Een waardenlijst is geen element. Elk attribuut dat haar gebruikt heeft de waarden zelf.",
        ),
    ),
    "X061": Entry(
        Both(
            "left out: {count} {count:attribute|attributes} without a name",
            "weggelaten: {count} {count:attribuut|attributen} zonder naam",
        ),
        Both(
            "Tables that come from UML list the ends of associations among the attributes, without a name. The associations themselves are relations.",
            "Tabellen die uit UML komen noemen de uiteinden van associaties bij de attributen, zonder naam. De associaties zelf zijn relaties.",
        ),
    ),
    "X062": Entry(
        Both(
            "cell {cell} and what is right of it were left out, for no header is above them",
            "cel {cell} en wat rechts ervan staat zijn weggelaten, want er staat geen kop boven",
        ),
        Both(
            "What a cell says is seen from the header of its column. In a CSV file a row with more cells than headers often has a text with a separator in it that is not between quotes.",
            "Wat een cel zegt is te zien aan de kop van de kolom. In een CSV-bestand staat in een rij met meer cellen dan koppen vaak een tekst met een scheidingsteken die niet tussen aanhalingstekens staat.",
        ),
        (
            Both(
                "put the text between quotes, or write a header above the cell",
                "zet de tekst tussen aanhalingstekens, of schrijf een kop boven de cel",
            ),
        ),
    ),
}
