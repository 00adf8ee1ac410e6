"""Codes M of pages: what they show and lead to."""

from zgwviz.problem.entry import Both, Entry

_NEAR = Both('did you mean "{suggestion}"?', 'bedoelde u "{suggestion}"?')

PAGE = {
    "M040": Entry(
        Both('no view "{word}"', 'geen view "{word}"'),
        Both(
            "A block of a page shows a drawing by the id of its view: `plate` is the overall plate, a layer and a group have a view with their own id, and the views of plate.yaml have theirs.",
            "Een blok van een pagina toont een tekening bij het id van haar view: `plate` is de overall plaat, een laag en een groep hebben een view met hun eigen id, en de views van plate.yaml hebben het hunne.",
        ),
        (_NEAR, Both("`zgwviz views` lists all views", "`zgwviz views` noemt alle views")),
    ),
    "M041": Entry(
        Both('no view or element "{word}"', 'geen view of element "{word}"'),
        Both(
            "A link of a page is an address (https://..., mailto:...), a file beside the page (./list.html), or the id of a view or an element of this spec. "
            "Where both have that id the view is meant; `element:zaak` and `view:zaken` say which.",
            "Een link van een pagina is een adres (https://..., mailto:...), een bestand naast de pagina (./lijst.html), of het id van een view of een element van deze spec. "
            "Hebben beide dat id, dan is de view bedoeld; `element:zaak` en `view:zaken` zeggen welke.",
        ),
        (
            Both('for a file beside the page write "./{file}"', 'schrijf voor een bestand naast de pagina "./{file}"'),
            _NEAR,
            Both("write the id of a view or an element", "schrijf het id van een view of een element"),
        ),
    ),
    "M042": Entry(
        Both('a page cannot show "{word}"', 'een pagina kan "{word}" niet tonen'),
        Both(
            "A page shows drawings. Another page, or the page itself, is no drawing: lead to it with a link. Some kinds of views are read already, and drawn by a later version: leave them out until then.",
            "Een pagina toont tekeningen. Een andere pagina, of de pagina zelf, is geen tekening: verwijs ernaar met een link. Sommige soorten views worden al gelezen, en pas door een latere versie getekend: laat ze tot dan weg.",
        ),
        (
            Both(
                'it is a page: lead to it with "links: [{page}]"',
                'het is een pagina: verwijs ernaar met "links: [{page}]"',
            ),
            Both('this version does not draw "kind: {kind}" yet', 'deze versie tekent "kind: {kind}" nog niet'),
        ),
    ),
    "M043": Entry(
        Both('the page shows "{word}" already, at {where}', 'de pagina toont "{word}" al, op {where}'),
        Both(
            "A drawing stands on a page once; lead to it with a link where it is meant again.",
            "Een tekening staat één keer op een pagina; verwijs ernaar met een link waar u haar nog eens bedoelt.",
        ),
        (Both("take one of the two out", "haal een van de twee weg"),),
    ),
}
