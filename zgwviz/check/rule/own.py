"""What the three forms of a spec's own rule share: which elements they are about, and their words."""

from collections.abc import Iterator
from typing import Literal

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, found
from zgwviz.check.select import selected
from zgwviz.model.records import Element
from zgwviz.problem.records import Severity
from zgwviz.spec.records import RuleSpec, Selector


def own(facts: Facts, form: Literal["reaches", "has", "count"]) -> Iterator[tuple[RuleSpec, tuple[Element, ...]]]:
    """The rules of the spec in one of the three forms, each with the elements that it is about."""
    for rule in facts.model.rules:
        if getattr(rule, form) is not None:
            yield rule, tuple(facts.model.elements[each] for each in selected(rule.each, facts.model))


def offence(rule: RuleSpec, element: Element, facts: Facts, **args: str) -> Found:
    """The finding that `element` does not keep `rule`, with the rule's own severity and reason."""
    severity: Severity = "info" if rule.severity == "info" else "warning"
    because = facts.model.words(rule.because)
    name = rule.id.value if rule.id else ""
    return found(element, severity, rule=name, element=facts.name(element.id), because=because, by=_verbs(rule), **args)


def described(selector: Selector) -> str:
    """A selector as one writes it on a line: `layer grondslagen, not type standaard`."""
    own_ = [f"{field} {'|'.join(said.value for said in words)}" for field, words in selector.fields]
    if selector.but:
        own_.append(f"not ({described(selector.but)})")
    return " | ".join([", ".join(own_), *(described(each) for each in selector.also)])


def _verbs(rule: RuleSpec) -> str:
    verbs = (*rule.by, *(rule.count.by if rule.count else ()))
    return ", ".join(verb.value for verb in verbs)
