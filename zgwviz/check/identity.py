"""By what a finding is known again when lines have moved, words were changed and other elements came and went."""

from zgwviz.problem.records import Problem

# Arguments that say where something stands, or how many there are: they change while the finding stays what it is.
_PASSING = frozenset({"where", "number", "ends", "heavy"})


def identity(problem: Problem) -> str:
    """The finding's code and what it is about, on one line; without the latter its file and words."""
    if problem.key:
        return f"{problem.code} {problem.key}"
    file = problem.span.file.rpartition("/")[2] if problem.span else ""
    words = [f"{name} {value}" for name, value in problem.args if name not in _PASSING]
    return " ".join(" ".join([problem.code, file, *words]).split())
