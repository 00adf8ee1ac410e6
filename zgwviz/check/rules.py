"""Every rule there is."""

from zgwviz.check.records import Rule
from zgwviz.check.rule import not_allowed, nothing_selected, own_count, own_has, own_reaches

RULES: tuple[Rule, ...] = (
    own_reaches.RULE,
    own_has.RULE,
    own_count.RULE,
    nothing_selected.RULE,
    not_allowed.RULE,
)
