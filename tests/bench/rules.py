"""Seconds of reading a spec and of all rules over it, in a process of its own, set up as a command is."""

import sys
from pathlib import Path
from time import perf_counter

from zgwviz import files
from zgwviz.check.run import check
from zgwviz.cli.app import settle
from zgwviz.pipeline import load


def main(folder: str) -> None:
    """Print both, the first pass over the rules counted, as a command makes no other."""
    settle()
    start = perf_counter()
    texts = files.read_spec(Path(folder))
    assert isinstance(texts, dict)
    model = load(folder, texts).model
    assert model is not None
    read = perf_counter()
    check(model)
    print(read - start, perf_counter() - read, len(model.elements), len(model.relations))


if __name__ == "__main__":
    main(sys.argv[1])
