"""Codes R: the logic of the model. Each rule's whole page is the docstring of its file in `check/rule`."""

from zgwviz.problem.entry import Both, Entry
from zgwviz.problem.pages.rule_drawn import DRAWN
from zgwviz.problem.pages.rule_own import OWN
from zgwviz.problem.pages.rule_parts import PARTS
from zgwviz.problem.pages.rule_said import SAID
from zgwviz.problem.pages.rule_thread import THREAD

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

ENTRIES = OWN | THREAD | PARTS | SAID | DRAWN | _MACHINE
