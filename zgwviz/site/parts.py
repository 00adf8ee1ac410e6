"""The page's own files: its template, its style and its script, as they go into the one page."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Template

PAGE = Path(__file__).parent / "page"
# In the order in which they use each other.
SCRIPTS = ("data", "text", "thread", "plate", "zoom", "panel", "coverage", "search", "main")

_IMPORT = re.compile(r"(?m)^import [^;]*;\n")
_EXPORT = re.compile(r"(?m)^export ")


def template() -> "Template":
    """The page to be filled in: every value is escaped, and one that is missing is a fault of ours."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(PAGE), autoescape=True, undefined=StrictUndefined, keep_trailing_newline=False
    )
    return environment.get_template("page.html")


def style(colors: str) -> str:
    """The style, after what is worked out for this page; safe inside its element, for no text of a spec comes in."""
    return f"{colors}\n{_read('page.css')}"


def script() -> str:
    """The modules of the script as one: their imports fall away, for all is in one scope."""
    parts = [_EXPORT.sub("", _IMPORT.sub("", _read(f"script/{name}.js"))) for name in SCRIPTS]
    return "\n".join(parts)


def _read(name: str) -> str:
    return (PAGE / name).read_text(encoding="utf-8")
