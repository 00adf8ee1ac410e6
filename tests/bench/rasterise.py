"""The rasteriser alone: the seconds it takes for one SVG, its own start and Python's left out.

    python -m tests.bench.rasterise plate.svg 1600

The faces and options are those of `zgwviz render -f png`.
"""

import sys
import time
from pathlib import Path

import fontpkg_fira_sans
import resvg_py


def main(path: str, width: int) -> None:
    """Draw the SVG at `path`, `width` pixels wide, and print the seconds that took."""
    svg = Path(path).read_text(encoding="utf-8")
    faces = [str(fontpkg_fira_sans.ROOT / "files" / f"FiraSans-{face}.ttf") for face in ("Regular", "SemiBold")]
    start = time.perf_counter()
    resvg_py.svg_to_bytes(svg_string=svg, width=width, font_files=faces, skip_system_fonts=True)
    print(time.perf_counter() - start)


main(sys.argv[1], int(sys.argv[2]))
