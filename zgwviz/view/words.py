"""The words that plates themselves draw, in the languages they are drawn in."""

_WORDS: dict[str, tuple[str, str]] = {
    "more": ("+ {n} meer", "+ {n} more"),
    "closed": ("Ook in deze laag", "Also in this layer"),
    "closed-short": ("Verder", "Also"),
    "start": ("begin hier", "begin here"),
    "empty": ("nog leeg", "still empty"),
    "elements": ("{n} elementen", "{n} elements"),
    "element": ("1 element", "1 element"),
    "shown": ("{shown} van {total} elementen", "{shown} of {total} elements"),
    "version": ("versie {version}", "version {version}"),
    "source": ("Bron: {source}", "Source: {source}"),
    "coverage-long": (
        "{direct} direct, {indirect} indirect, {none} niet herleid",
        "{direct} direct, {indirect} indirect, {none} not traced",
    ),
    "coverage-middle": (
        "{direct} direct · {indirect} indirect · {none} niet",
        "{direct} direct · {indirect} indirect · {none} not",
    ),
    "coverage-short": ("{direct} + {indirect} van {total}", "{direct} + {indirect} of {total}"),
    "gap": ("hiaat: geen reden uit laag 1", "gap: no reason from layer 1"),
    "indirect": ("indirect herleid", "traced indirectly"),
    "legend-coverage": (
        "herleid tot laag 1: direct, indirect, niet",
        "traced to layer 1: directly, indirectly, not",
    ),
    "legend-more": ("meer op de eigen plaat", "more on its own plate"),
    "legend-start": ("begin hier", "begin here"),
    "legend-standards": ("aantal standaarden", "number of standards"),
    "element-plain": ("Element", "Element"),
    "layer": ("laag", "layer"),
    "plate": ("Overall plaat", "Overall plate"),
    "description-layer": ("{name}: {groups}", "{name}: {groups}"),
}
_MONTHS = {
    "nl": (
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}


def say(key: str, language: str, **values: object) -> str:
    """The words for `key` in `language` (Dutch unless it is English), filled in."""
    return _WORDS[key][language.startswith("en")].format(**values)


def date(text: str, language: str) -> str:
    """An ISO date as a person writes it; anything else unchanged."""
    parts = text.split("-")
    if len(parts) != 3 or not all(part.isdigit() for part in parts) or not 1 <= int(parts[1]) <= 12:
        return text
    month = _MONTHS["en" if language.startswith("en") else "nl"][int(parts[1]) - 1]
    return f"{int(parts[2])} {month} {parts[0]}"
