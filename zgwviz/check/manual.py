"""The manual: the page of every rule, from the docstring of its file, beside what the catalogue says of its code."""

import sys
from collections.abc import Mapping

from zgwviz.check.rule import silence_idle, silence_unknown
from zgwviz.check.rules import RULES
from zgwviz.problem.catalogue import entry

# What is found about silences once all rules were heard, and the module that says what it is.
_OTHERS = {silence_unknown.CODE: silence_unknown, silence_idle.CODE: silence_idle}


def pages() -> Mapping[str, str]:
    """The whole page of each rule by its code: what, why, an example, what to do instead. English Markdown."""
    own = {rule.code: sys.modules[rule.find.__module__] for rule in RULES}
    both = {**own, **_OTHERS}
    return {code: (both[code].__doc__ or "").strip() for code in sorted(both)}


def title(code: str, language: str) -> str:
    """What a message is about, in one sentence: the first of its page."""
    found, whole = entry(code), pages().get(code)
    assert found is not None
    if whole and language == "en":
        return whole.partition("\n")[0]
    return (found.page.nl if language == "nl" else found.page.en).partition(". ")[0].rstrip(".") + "."


def as_markdown() -> str:
    """The manual of all rules: a list of links, then each with its Dutch summary and its whole page."""
    known = pages()
    severities = {rule.code: rule.severity for rule in RULES}
    listed = "".join(f"- [{code}](#{code.lower()}) {title(code, 'en')} *{title(code, 'nl')}*\n" for code in known)
    parts = []
    for code, page in known.items():
        said = entry(code)
        assert said is not None
        parts.append(
            f"## {code}\n\n{title(code, 'en')} *{severities.get(code, 'warning')}*\n\n"
            f"> {said.page.nl}\n\n{page.partition(chr(10))[2].strip()}\n"
        )
    intro = (
        "# Rules\n\nWhat `zgwviz check` holds a model against; `zgwviz explain R010` prints one of these pages. "
        "A finding that is known and left is silenced in `plate.yaml` ([R007](#r007)).\n"
    )
    return "\n".join([intro, listed, *parts])
