"""Codes R: the logic of the model. Each rule's whole page is the docstring of its file in `check/rule`."""

from zgwviz.problem.entry import Both, Entry
from zgwviz.problem.pages.rule_own import OWN

_RELATIONS = {
    "R005": Entry(
        Both(
            'ArchiMate has no "{verb}" from "{source}" ({source_kind}) to "{target}" ({target_kind})',
            'ArchiMate kent geen "{verb}" van "{source}" ({source_kind}) naar "{target}" ({target_kind})',
        ),
        Both(
            "ArchiMate 3.2 says which relations may stand between which kinds of element. One that it does not know reads differently to each reader, and other tools refuse it when the model is exported to them. "
            "Nesting is composition, and is held against the table as such. Elements without a kind stand outside the table. "
            "Use a relation that is allowed, turn it round, or put what acts between the two.",
            "ArchiMate 3.2 zegt welke relaties tussen welke soorten elementen mogen staan. Een die het niet kent leest ieder anders, en ander gereedschap weigert haar bij het uitwisselen. "
            "Nesten is samenstellen en wordt ook zo getoetst. Elementen zonder soort staan buiten de tabel. "
            "Gebruik een relatie die mag, draai haar om, of zet ertussen wat handelt.",
        ),
        (
            Both(
                "the other way round it may stand: {turned}; this way round: {allowed}",
                "andersom mag het: {turned}; zo om mag: {allowed}",
            ),
            Both("allowed here: {allowed}", "hier mag: {allowed}"),
        ),
    ),
}
_MACHINE = {
    "R900": Entry(
        Both("the rule {rule} itself failed: {reason}", "de regel {rule} ging zelf mis: {reason}"),
        Both(
            "This is a mistake in the program, not in your spec. The other rules were held against the model as always. Please report it, with the spec if you can.",
            "Dit is een fout in het programma, niet in uw spec. De andere regels zijn gewoon getoetst. Meld het alstublieft, als het kan met de spec erbij.",
        ),
        (Both("please report this", "meld dit alstublieft"),),
    ),
}

ENTRIES = OWN | _RELATIONS | _MACHINE
