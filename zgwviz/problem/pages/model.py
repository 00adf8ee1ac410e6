"""Codes M: words that lead to nothing, ids that stand twice, what goes round in a circle."""

from zgwviz.problem.entry import Both, Entry
from zgwviz.problem.pages.model_page import PAGE
from zgwviz.problem.pages.model_uses import USES

_NEAR = Both('did you mean "{suggestion}"?', 'bedoelde u "{suggestion}"?')
_KNOWN = Both("there are: {known}", "er zijn: {known}")

ENTRIES = {
    **PAGE,
    "M001": Entry(
        Both('the id "{id}" is taken: it stands at {where} too', 'het id "{id}" is al bezet: het staat ook op {where}'),
        Both(
            "Ids are unique in the whole folder: no two elements have the same id, no two groups, no two layers, bands, pillars or roadmap, no two views, no two rules, no two relations. "
            "A relation with an id can be the end of another relation, so its id is not that of an element either. "
            "Elements that stand in a layer outside any group form a group with the id of the layer. "
            "Where a pattern makes the id, the problem stands at the word `pattern` of the element that uses it: write the pattern's ids with `{id}` in them.",
            "Een id is uniek in de hele map: geen twee elementen hebben hetzelfde id, geen twee groepen, geen twee lagen, banden, pijlers of wegen, geen twee views, geen twee regels, geen twee relaties. "
            "Een relatie met een id kan het eind zijn van een andere relatie, en heeft dus ook niet het id van een element. "
            "Elementen die in een laag buiten een groep staan vormen een groep met het id van de laag. "
            "Maakt een patroon het id, dan staat de melding bij het woord `pattern` van het element dat het gebruikt: schrijf de ids van het patroon met `{id}` erin.",
        ),
        (
            Both(
                'the pattern "{pattern}" makes this id; give the other one another',
                'het patroon "{pattern}" maakt dit id; geef het andere een ander id',
            ),
            Both('let "{used}" stand in one of the two', 'laat "{used}" op een van de twee staan'),
            Both("give one of the two another id", "geef een van de twee een ander id"),
        ),
    ),
    "M002": Entry(
        Both('no element "{word}"', 'geen element "{word}"'),
        Both(
            "Relations, standards, plateaus and the ids in rules and views name an element by its id, not by its name. There is no element with this id in any file of the folder. "
            "A relation can also end at another relation, by the id given to that one. Capitals count: `Zaak` is not `zaak`.",
            "Relaties, standaarden, plateaus en de ids in regels en views noemen een element bij zijn id, niet bij zijn naam. Geen bestand in de map heeft een element met dit id. "
            "Een relatie kan ook eindigen bij een andere relatie, met het id dat die kreeg. Hoofdletters tellen: `Zaak` is niet `zaak`.",
        ),
        (_NEAR, Both("write the id of an element, not its name", "schrijf het id van een element, niet de naam")),
    ),
    "M003": Entry(
        Both(
            '"{id}" and "{other}" at {where} differ in capitals only',
            '"{id}" en "{other}" op {where} verschillen alleen in hoofdletters',
        ),
        Both(
            "Ids are told apart by capitals, but two that differ in nothing else are mistaken for each other, and their drawings would overwrite each other on Windows and macOS.",
            "Hoofdletters tellen mee in een id, maar twee die verder gelijk zijn worden met elkaar verward, en hun tekeningen zouden elkaar op Windows en macOS overschrijven.",
        ),
        (Both("give one of the two another id", "geef een van de twee een ander id"),),
    ),
    "M004": Entry(
        Both('no type "{word}"', 'geen type "{word}"'),
        Both(
            "The words of your field are declared in plate.yaml under `types`, each with the kind it has in ArchiMate: `wet: {name: Wet, kind: driver}`. This one is not among them.",
            "De woorden van uw vak staan in plate.yaml onder `types`, elk met de soort die het in ArchiMate is: `wet: {name: Wet, kind: driver}`. Dit woord staat daar niet bij.",
        ),
        (_NEAR, _KNOWN, Both("declare it under types in plate.yaml", "zet het onder types in plate.yaml")),
    ),
    "M005": Entry(
        Both('no kind "{word}"', 'geen soort "{word}"'),
        Both(
            "A kind is one of ArchiMate 3.2, written small and with hyphens: `business-process`, `data-object`, `application-component`, or `junction`. "
            "Leave `kind` out for an element that ArchiMate has no word for; use `type` for the words of your own field.",
            "Een soort (kind) is er een van ArchiMate 3.2, met kleine letters en streepjes: `business-process`, `data-object`, `application-component`, of `junction`. "
            "Laat `kind` weg bij een element waar ArchiMate geen woord voor heeft; gebruik `type` voor de woorden van uw eigen vak.",
        ),
        (
            _NEAR,
            Both(
                "`zgwviz explain M005` says how kinds are written", "`zgwviz explain M005` zegt hoe u soorten schrijft"
            ),
        ),
    ),
    "M006": Entry(
        Both('no status "{word}"', 'geen status "{word}"'),
        Both(
            "A status is proposed, discussed, agreed, decided, deprecated or withdrawn, or one that plate.yaml declares: `statuses: {geborgd: Geborgd}`.",
            "Een status is proposed (voorstel), discussed (in bespreking), agreed (overeengekomen), decided (vastgesteld), deprecated (verouderd) of withdrawn (vervallen), of een die plate.yaml noemt: `statuses: {geborgd: Geborgd}`.",
        ),
        (_NEAR, _KNOWN, Both("declare it under statuses in plate.yaml", "zet hem onder statuses in plate.yaml")),
    ),
    "M007": Entry(
        Both('no decision "{word}"', 'geen besluit "{word}"'),
        Both(
            "Decisions are declared in plate.yaml under `decisions`: which body decided what, and when. An element or relation names one by its id. This one is not among them.",
            "Besluiten staan in plate.yaml onder `decisions`: wie besloot wat, en wanneer. Een element of relatie noemt er een bij zijn id. Dit besluit staat daar niet bij.",
        ),
        (_NEAR, _KNOWN, Both("declare it under decisions in plate.yaml", "zet het onder decisions in plate.yaml")),
    ),
    "M008": Entry(
        Both('no pattern "{word}"', 'geen patroon "{word}"'),
        Both(
            "Patterns are declared in plate.yaml under `patterns`, each with the elements that it adds. An element uses one with `pattern: ID`. This one is not among them.",
            "Patronen staan in plate.yaml onder `patterns`, elk met de elementen die het toevoegt. Een element gebruikt er een met `pattern: ID`. Dit patroon staat daar niet bij.",
        ),
        (_NEAR, _KNOWN, Both("declare it under patterns in plate.yaml", "zet het onder patterns in plate.yaml")),
    ),
    "M009": Entry(
        Both(
            '"{id}" is part of a pattern, and uses a pattern itself',
            '"{id}" hoort bij een patroon, en gebruikt er zelf een',
        ),
        Both(
            "The elements of a pattern are added as they are written. A pattern within a pattern would make it hard to see what is added, and could go on for ever. Write the elements of both in one pattern.",
            "De elementen van een patroon komen erbij zoals ze er staan. Met een patroon in een patroon is niet meer te zien wat erbij komt, en het kan eindeloos doorgaan. Schrijf de elementen van beide in één patroon.",
        ),
        (Both('write what "{pattern}" adds in this pattern', 'schrijf wat "{pattern}" toevoegt in dit patroon'),),
    ),
    "M010": Entry(
        Both('no layer "{word}"', 'geen laag "{word}"'),
        Both(
            "The layers are those that plate.yaml names under `layers`, `pillars` and `roadmap`. A file that speaks of another layer would be drawn nowhere, and a rule or view that asks for one finds nothing.",
            "De lagen zijn die welke plate.yaml noemt onder `layers`, `pillars` en `roadmap`. Een bestand dat bij een andere laag hoort zou nergens getekend worden, en een regel of view die erom vraagt vindt niets.",
        ),
        (
            _NEAR,
            Both("plate.yaml names: {known}", "plate.yaml noemt: {known}"),
            Both("name it in plate.yaml", "noem haar in plate.yaml"),
        ),
    ),
    "M011": Entry(
        Both('no file says anything of the layer "{layer}"', 'geen bestand gaat over de laag "{layer}"'),
        Both(
            "Each layer, pillar or roadmap that plate.yaml names has a file in the same folder that begins with `layer:` and its id. Files whose names begin with `_` or `.` are not read.",
            "Bij elke laag, pijler of weg die plate.yaml noemt hoort een bestand in dezelfde map dat begint met `layer:` en het id. Bestanden met `_` of `.` vooraan in hun naam worden niet gelezen.",
        ),
        (Both('write a file that begins with "layer: {layer}"', 'maak een bestand dat begint met "layer: {layer}"'),),
    ),
    "M012": Entry(
        Both('the layer "{layer}" has no name', 'de laag "{layer}" heeft geen naam'),
        Both(
            "The name of a layer is drawn at its band. Several files may speak of one layer; one of them gives its `name`.",
            "De naam van een laag staat bij haar band. Meer dan één bestand mag bij een laag horen; een ervan geeft haar `name`.",
        ),
        (Both("add a line with name: below layer:", "zet een regel met name: onder layer:"),),
    ),
    "M013": Entry(
        Both('no group "{word}"', 'geen groep "{word}"'),
        Both(
            "Bands, rules and views name a group by its id: the word under `groups` in the file of its layer. There is no group with this id in any file of the folder.",
            "Banden, regels en views noemen een groep bij haar id: het woord onder `groups` in het bestand van haar laag. Geen bestand in de map heeft een groep met dit id.",
        ),
        (_NEAR, _KNOWN, Both("write the id of a group, not its name", "schrijf het id van een groep, niet de naam")),
    ),
    "M014": Entry(
        Both(
            'the group "{group}" is in a band already, at {where}', 'de groep "{group}" zit al in een band, op {where}'
        ),
        Both(
            "A layer is drawn as one band, or cut into several. Each group is drawn once, so it is in one band.",
            "Een laag wordt als één band getekend, of in meer banden geknipt. Elke groep wordt één keer getekend, en zit dus in één band.",
        ),
        (Both("take it out of one of the two", "haal haar uit een van de twee"),),
    ),
    "M015": Entry(
        Both(
            'the group "{group}" is in none of the bands of "{layer}"',
            'de groep "{group}" zit in geen van de banden van "{layer}"',
        ),
        Both(
            "Where a layer is cut into bands, a group in none of them would not be drawn. Add it to the `groups` of one band. "
            "Elements that stand in the layer outside any group form a group with the id of the layer.",
            "Is een laag in banden geknipt, dan zou een groep die in geen band zit niet getekend worden. Zet haar bij de `groups` van een band. "
            "Elementen die in de laag buiten een groep staan vormen een groep met het id van de laag.",
        ),
        (Both('add "{group}" to the groups of a band', 'zet "{group}" bij de groups van een band'),),
    ),
    "M016": Entry(
        Both('the group "{group}" is one of the layer "{layer}"', 'de groep "{group}" hoort bij de laag "{layer}"'),
        Both(
            "A band is part of its layer and holds groups of that layer alone. Move the group to a file of this layer, or name it in a band of its own.",
            "Een band is een deel van haar laag en bevat alleen groepen van die laag. Zet de groep in een bestand van deze laag, of noem haar in een band van haar eigen laag.",
        ),
        (Both("name a group of this layer", "noem een groep van deze laag"),),
    ),
    "M017": Entry(
        Both('"{word}" is no plateau', '"{word}" is geen plateau'),
        Both(
            "`plateau: {from: A, until: B}` says from which plateau on an element is there, and until which. Both are elements of the kind `plateau`, mostly in the file of the roadmap.",
            "`plateau: {from: A, until: B}` zegt vanaf welk plateau een element er is, en tot welk. Beide zijn elementen van de soort `plateau`, meestal in het bestand van de weg.",
        ),
        (
            Both(
                'it is of the kind "{kind}"; name an element of the kind plateau',
                'het is van de soort "{kind}"; noem een element van de soort plateau',
            ),
            Both("name an element of the kind plateau", "noem een element van de soort plateau"),
        ),
    ),
    "M018": Entry(
        Both(
            'the external id "{id}" is taken: it stands at {where} too',
            'het externe id "{id}" is al bezet: het staat ook op {where}',
        ),
        Both(
            "`external_id` is what another tool knows the element by. Two elements with the same one would become one there. For the same thing under another name use `same_as`.",
            "`external_id` is hoe een ander gereedschap het element kent. Twee elementen met hetzelfde zouden daar één worden. Gebruik `same_as` voor hetzelfde onder een andere naam.",
        ),
        (Both("leave it out at one of the two", "laat het bij een van de twee weg"),),
    ),
    "M019": Entry(
        Both("an element would be part of itself: {path}", "een element zou deel van zichzelf zijn: {path}"),
        Both(
            "`composed_of`, `part_of` and elements within elements say what a thing is made of. Followed from part to part they never come back to where they began. "
            "Take one step of the circle out, or say `aggregates` or `associated_with` where it is no real part.",
            "`composed_of`, `part_of` en elementen in elementen zeggen waar iets uit bestaat. Van deel naar deel komen ze nooit terug bij het begin. "
            "Haal een stap uit de cirkel weg, of zeg `aggregates` of `associated_with` waar het geen echt deel is.",
        ),
        (Both("take one of these steps out", "haal een van deze stappen weg"),),
    ),
    "M020": Entry(
        Both('"{verb}: {word}" was said already, at {where}', '"{verb}: {word}" is al gezegd, op {where}'),
        Both(
            "The same relation may be written at either end, with a verb or its inverse: `a: {serves: b}` is `b: {served_by: a}`. Written twice it is one relation, and what the second adds is lost. "
            "Two relations between the same elements have labels that tell them apart.",
            "Een relatie staat bij het ene of het andere eind, met een werkwoord of het omgekeerde: `a: {serves: b}` is `b: {served_by: a}`. Twee keer geschreven is het één relatie, en wat de tweede toevoegt gaat verloren. "
            "Twee relaties tussen dezelfde elementen hebben labels die ze onderscheiden.",
        ),
        (Both("take this one out, or give it a label of its own", "haal deze weg, of geef haar een eigen label"),),
    ),
    "M021": Entry(
        Both('no band "{word}"', 'geen band "{word}"'),
        Both(
            "A band is named by the id that it has under `bands` in the file of its layer. A layer without `bands` is one band with the id of the layer.",
            "Een band heet naar het id dat zij onder `bands` heeft in het bestand van haar laag. Een laag zonder `bands` is één band met het id van de laag.",
        ),
        (_NEAR, _KNOWN, Both("write the id of a band", "schrijf het id van een band")),
    ),
    "M022": Entry(
        Both('no group or element "{word}"', 'geen groep of element "{word}"'),
        Both(
            "The rows and lanes of a view are groups or elements, named by their ids. There is neither a group nor an element with this id.",
            "De rijen en banen van een view zijn groepen of elementen, genoemd bij hun id. Er is geen groep en geen element met dit id.",
        ),
        (_NEAR, Both("write the id of a group or an element", "schrijf het id van een groep of een element")),
    ),
    "M023": Entry(
        Both("a relation would end at itself: {path}", "een relatie zou bij zichzelf eindigen: {path}"),
        Both(
            "A relation with an id can be the end of another relation. Followed from end to end they lead to elements, never back to the relation where they began.",
            "Een relatie met een id kan het eind zijn van een andere relatie. Van eind naar eind leiden ze naar elementen, nooit terug naar de relatie waar het begon.",
        ),
        (Both("let one of these end at an element", "laat een van deze eindigen bij een element"),),
    ),
    "M024": Entry(
        Both('no colour "{word}"', 'geen kleur "{word}"'),
        Both(
            'The `color` of a layer is a word of the theme (green, purple, blue, orange, grey, teal, red, olive, slate), or a colour of your own between quotes: `#` and six digits or letters a to f, as in `"#17609f"`.',
            'De `color` van een laag is een woord van het thema (green, purple, blue, orange, grey, teal, red, olive, slate), of een eigen kleur tussen aanhalingstekens: `#` en zes cijfers of letters a tot en met f, zoals `"#17609f"`.',
        ),
        (
            _NEAR,
            Both('there are: {known}; or write "#17609f"', 'er zijn: {known}; of schrijf "#17609f"'),
        ),
    ),
    "M025": Entry(
        Both('the colour "{word}" is too light', 'de kleur "{word}" is te licht'),
        Both(
            "White text stands on the colour of a layer, and text of that colour on light grounds. Both are readable when the contrast is at least 4.5 to 1 (WCAG 2.2). "
            "This colour is lighter than that: take a darker one, or a word of the theme.",
            "Op de kleur van een laag staat witte tekst, en tekst in die kleur staat op een lichte ondergrond. Beide zijn te lezen bij een contrast van minstens 4,5 op 1 (WCAG 2.2). "
            "Deze kleur is daar te licht voor: neem een donkerder kleur, of een woord van het thema.",
        ),
        (
            Both(
                "text on it could not be read; take a darker one",
                "tekst erop is niet te lezen; neem een donkerder kleur",
            ),
        ),
    ),
    "M026": Entry(
        Both('no theme "{word}"', 'geen thema "{word}"'),
        Both(
            "The theme gives the colours of a plate. Leave the line out for the usual one, `nora`, with the hues of NORA's five layers.",
            "Het thema geeft de kleuren van een plaat. Laat de regel weg voor het gewone thema, `nora`, met de kleuren van de vijf lagen van NORA.",
        ),
        (_NEAR, _KNOWN),
    ),
    "M027": Entry(
        Both('no paper "{word}"', 'geen papier "{word}"'),
        Both(
            "A plate is made for `slide` (16:9), `a4`, `a3`, `a1` or `a0` on their side, the same upright with `-portrait` behind it, or `screen`.",
            "Een plaat is gemaakt voor `slide` (16:9), `a4`, `a3`, `a1` of `a0` liggend, dezelfde staand met `-portrait` erachter, of `screen`.",
        ),
        (_NEAR, _KNOWN),
    ),
    "M028": Entry(
        Both('no icon "{word}"', 'geen icoon "{word}"'),
        Both(
            "The `icon` of a type is a word like law, policy, value, goal, principle, actor, role, service, process, object, component, standard, or a kind of ArchiMate such as `business-object`. "
            "An editor that knows the schema offers all of them. Without `icon` a type has that of its kind.",
            "Het `icon` van een type is een woord als law, policy, value, goal, principle, actor, role, service, process, object, component, standard, of een soort van ArchiMate zoals `business-object`. "
            "Een editor die het schema kent biedt ze allemaal aan. Zonder `icon` heeft een type dat van zijn soort.",
        ),
        (
            _NEAR,
            Both("`zgwviz explain M028` names some", "`zgwviz explain M028` noemt er een paar"),
        ),
    ),
    **USES,
}
