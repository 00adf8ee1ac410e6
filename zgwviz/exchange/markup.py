"""Texts that come with marks of HTML, without these."""

import re

# Marks of text alone: `<balie>` is somebody's own word.
_TAG = re.compile(
    r"</?(?:a|abbr|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|li|ol|p|pre|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)"
    r"(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)


def plain(text: str) -> str:
    """`text` without marks of HTML, if it is HTML: something in it is closed, or a line is broken."""
    return _TAG.sub("", text) if "</" in text or "<br" in text else text
