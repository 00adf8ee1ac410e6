"""Codes R001 to R007: the rules that a spec states itself, selectors that select nothing, and silences."""

from zgwviz.problem.entry import Both, Entry

_REASON = Both("the rule says: {because}", "de regel zegt: {because}")

OWN = {
    "R001": Entry(
        Both('"{element}" does not reach {what}', '"{element}" komt niet uit bij {what}'),
        Both(
            "A rule in plate.yaml says that such an element `reaches` something. Without `by` a path follows the golden thread upwards, indirect steps too; with `by` it follows those verbs, as the element itself would say them. "
            "Write the relation that is missing, or leave this as a point to discuss.",
            "Een eigen regel van de spec: elk element komt ergens bij uit. Een regel in plate.yaml zegt dat zo'n element ergens bij uitkomt (`reaches`). Zonder `by` volgt een pad de rode draad omhoog, ook langs indirecte stappen; met `by` volgt het die werkwoorden, zoals het element ze zelf zou zeggen. "
            "Schrijf de relatie die ontbreekt, of laat dit als gesprekspunt staan.",
        ),
        (
            _REASON,
            Both("the rule is {rule}", "de regel is {rule}"),
            Both("a rule in plate.yaml asks for it", "een regel in plate.yaml vraagt erom"),
        ),
    ),
    "R002": Entry(
        Both('"{element}" has no {field}', '"{element}" heeft geen {field}'),
        Both(
            "A rule in plate.yaml says that such an element `has` this field. Fill it in; where nobody knows what belongs there, leave this as a point to discuss.",
            "Een eigen regel van de spec: elk element heeft een veld. Een regel in plate.yaml zegt dat zo'n element dit veld heeft (`has`). Vul het in; weet niemand wat er hoort, laat dit dan als gesprekspunt staan.",
        ),
        (
            _REASON,
            Both("the rule is {rule}", "de regel is {rule}"),
            Both("a rule in plate.yaml asks for it", "een regel in plate.yaml vraagt erom"),
        ),
    ),
    "R003": Entry(
        Both(
            '"{element}" has {number} of {what}, where the rule says {limits}',
            '"{element}" heeft er {number} van {what}, en de regel zegt {limits}',
        ),
        Both(
            "A rule in plate.yaml says with `count` how many such neighbours an element has. The verbs of `by` are followed as the element itself would say them; `direction: in` turns that round. "
            "Write the relation that is missing, or take out the one that is too many.",
            "Een eigen regel van de spec: elk element heeft zoveel buren. Een regel in plate.yaml zegt met `count` hoeveel van zulke buren een element heeft. De werkwoorden van `by` worden gevolgd zoals het element ze zelf zou zeggen; `direction: in` draait dat om. "
            "Schrijf de relatie die ontbreekt, of haal de relatie weg die te veel is.",
        ),
        (
            _REASON,
            Both("the rule is {rule}", "de regel is {rule}"),
            Both("by the verbs {by}", "langs de werkwoorden {by}"),
            Both("a rule in plate.yaml asks for it", "een regel in plate.yaml vraagt erom"),
        ),
    ),
    "R004": Entry(
        Both("nothing in the model is selected by: {what}", "niets in het model valt onder: {what}"),
        Both(
            "A selector of a rule or a view chooses elements. All of its keys hold at once; words in a list are alternatives. This one chooses none, so the rule is kept by everything and the view is empty. "
            "Mostly a word was renamed, or two keys were given that never hold together.",
            "Een selector van een regel of view die niets kiest. Een selector van een regel of view kiest elementen. Al haar sleutels gelden tegelijk; woorden in een lijst zijn alternatieven. Deze kiest er geen, zodat alles aan de regel voldoet en de view leeg is. "
            "Meestal is een woord hernoemd, of gaan twee sleutels nooit samen.",
        ),
        (
            Both(
                "give the words that were meant, or take it out", "geef de woorden die bedoeld waren, of haal haar weg"
            ),
        ),
    ),
    "R006": Entry(
        Both("silence of what is no rule: {rule}", "stilte van iets dat geen regel is: {rule}"),
        Both(
            "`silence` names a rule by its code, or by the id that a rule of the spec has. This word is neither, so nothing is silenced.",
            "Een stilte van iets dat geen regel is. `silence` noemt een regel met zijn code, of met de naam (id) van een eigen regel. Dit woord is geen van beide: er wordt niets stil gehouden.",
        ),
        (
            Both(
                "what {message} says is to be mended, not silenced",
                "wat {message} zegt is op te lossen, niet stil te houden",
            ),
            Both("did you mean {suggestion}?", "bedoelde u {suggestion}?"),
            Both("zgwviz explain lists the codes", "zgwviz explain noemt de codes"),
        ),
    ),
    "R007": Entry(
        Both("this silence of {rule} silences nothing", "deze stilte van {rule} houdt niets stil"),
        Both(
            "What was silenced is mended, or was renamed, or the selector never meant it. A list of silences is worth reading only while each of them still has work to do.",
            "Een stilte die niets stil houdt. Wat stil gehouden werd is opgelost, of hernoemd, of de selector bedoelde het nooit. Een lijst met stiltes is het lezen waard zolang elk daarvan nog iets doet.",
        ),
        (
            Both("take it out, or look at its selector: {what}", "haal haar weg, of kijk naar haar selector: {what}"),
            Both("take it out", "haal haar weg"),
        ),
    ),
}
