"""Drawing the folder of one spec: share the work, write what changed, remove what is no longer drawn."""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from zgwviz import __version__, files, gallery
from zgwviz.cli import specs
from zgwviz.gallery import Drawn, Job, Share, Wish
from zgwviz.model.records import Model
from zgwviz.problem.records import Problem
from zgwviz.style.paper import papers
from zgwviz.view.catalogue import DRAWN, PAGE, every, shown
from zgwviz.write import manifest
from zgwviz.write.png import TooLarge
from zgwviz.write.writers import FORMATS, WHOLE

# Fewer drawings than this are done before another process has started.
WORTH = 12


class Told:
    """What is told on stderr while drawing: progress on a terminal only, and nothing when asked to be quiet."""

    def __init__(self, quiet: bool, messages: str) -> None:
        self.quiet, self.dutch = quiet, messages == "nl"
        self.live = sys.stderr.isatty() and not quiet

    def warnings(self, found: Mapping[str, int], folder: Path) -> None:
        """One line with the number of warnings, by their severity, and how to see them."""
        many = specs.counted(found, "nl" if self.dutch else "en")
        if not many or self.quiet:
            return
        see = "bekijk ze met" if self.dutch else "see them with"
        print(f"{folder.as_posix()}: {many}; {see}: zgwviz check {folder.as_posix()}", file=sys.stderr)

    def progress(self, done: int, total: int, folder: Path) -> None:
        """How far the drawing is, on one line that is written over."""
        if self.live:
            end = "\r\033[K" if done == total else ""
            print(f"\r{folder.as_posix()}: {done}/{total}{end}", end="", file=sys.stderr, flush=True)

    def same(self, spec: Path, folder: Path) -> None:
        """That the drawings are there already."""
        if not self.quiet:
            said = f"niets veranderd in {folder.as_posix()}" if self.dutch else f"unchanged in {folder.as_posix()}"
            print(f"{spec.as_posix()}: {said}", file=sys.stderr)

    def done(self, spec: Path, folder: Path, count: int, removed: int, pages: Sequence[str] = ()) -> None:
        """What was drawn, and where it is; `pages` are those that only other formats have."""
        if self.quiet:
            return
        drawings = (
            ("tekening" if count == 1 else "tekeningen") if self.dutch else ("drawing" if count == 1 else "drawings")
        )
        gone = f", {removed} {'verwijderd' if self.dutch else 'removed'}" if removed else ""
        print(f"{spec.as_posix()}: {count} {drawings} in {folder.as_posix()}{gone}", file=sys.stderr)
        if pages:
            said = "pagina's om te lezen, met -f html" if self.dutch else "pages to read, with -f html"
            one = "een pagina om te lezen, met -f html" if self.dutch else "a page to read, with -f html"
            print(f"{spec.as_posix()}: {', '.join(pages)}: {one if len(pages) == 1 else said}", file=sys.stderr)


def wish(
    views: tuple[str, ...] | None,
    wanted: tuple[str, ...] | None,
    formats: tuple[str, ...] | None,
    width: int | None,
    dpi: float | None,
    language: str | None,
    messages: str,
) -> Wish:
    """What was asked for on the command line; ends the program with every word of it that is unknown."""
    wrong = [_unknown("F008", "paper", word, papers()) for word in wanted or () if word not in papers()]
    wrong += [_unknown("F007", "format", word, FORMATS) for word in formats or () if word not in FORMATS]
    if wrong:
        specs.stop(wrong, messages)
    known = tuple(form for form in FORMATS if form in formats) if formats is not None else None
    return Wish(views, wanted, known, width, dpi, language)


def refuse_unknown(models: Sequence[Model], asked: Wish, messages: str) -> None:
    """End the program where a view is asked for that none of the specs has."""
    if not models:
        return
    views = [entry for model in models for entry in every(model)]
    pages = {entry.id for entry in views if entry.kind == PAGE}
    known = {entry.id for entry in views if entry.kind in DRAWN} | pages
    later = {entry.id for entry in views} - known
    unknown = [view for view in asked.views or () if view not in known]
    written = asked.formats is None or any(form in WHOLE for form in asked.formats)
    astray = [] if written else [view for view in asked.views or () if view in pages]
    wrong = [
        Problem("F015", None, (("view", view),)) if view in later else _unknown("F013", "view", view, sorted(known))
        for view in unknown
    ]
    form = ", ".join(asked.formats or ())
    wrong += [Problem("F037", None, (("view", view), ("format", form))) for view in astray]
    if wrong:
        specs.stop(wrong, messages)


def refuse_alike(folders: Sequence[Path], messages: str) -> None:
    """End the program where two specs would be drawn into one folder."""
    names: dict[str, Path] = {}
    for folder in folders:
        other = names.setdefault(name_of(folder).casefold(), folder)
        if other != folder:
            said = (("name", name_of(folder)), ("one", other.as_posix()), ("other", folder.as_posix()))
            specs.stop([Problem("F014", None, said)], messages)


class Outcome(NamedTuple):
    """The names of the files that changed, or would, and what kept others from being written."""

    changed: tuple[str, ...]
    faults: tuple[Problem, ...] = ()


def draw(read: specs.Read, output: Path, asked: Wish, jobs: int | None, check: bool, told: Told) -> Outcome:
    """Draw one spec into its folder under `output`; nothing is written where a picture would be too large."""
    model = read.model
    assert model is not None
    folder = output / name_of(read.folder)
    old = manifest.decode(files.read_optional(folder / manifest.NAME))
    ordered = gallery.jobs(model, asked)
    names = gallery.names(ordered)
    kept = [entry for entry in old if not _gone(entry, model, asked, names)]
    there = frozenset([*names, *(entry.name for entry in kept)])
    made: list[Drawn] = []
    for number, drawn in enumerate(_shared(read, ordered, asked, there, jobs), 1):
        made += drawn
        told.progress(number, len(ordered), read.folder)
    large = tuple(_too_large(file.name, file.data) for file in made if isinstance(file.data, TooLarge))
    if large:
        return Outcome((), large)
    whole = [(file.name, file.view, file.data) for file in made if isinstance(file.data, bytes)]
    said = manifest.manifest(__version__, specs.sources(read), whole, kept)
    outcome = _write(folder, whole, said, manifest.stale(old, said), check)
    if not check and not outcome.faults:
        told.done(read.folder, folder, len(whole), len(manifest.stale(old, said)), _skipped(model, asked))
    return outcome


def _skipped(model: Model, asked: Wish) -> list[str]:
    """The pages that a run of all views leaves out, for they are no drawings."""
    if asked.views is not None or any(form in WHOLE for form in asked.formats or ()):
        return []
    return [entry.id for entry in shown(model) if entry.kind == PAGE]


def sound(file: Drawn, messages: str) -> bytes:
    """The bytes of a file; ends the program where the picture would be too large."""
    if isinstance(file.data, TooLarge):
        specs.stop([_too_large(file.name, file.data)], messages)
    return file.data


def _gone(entry: manifest.Entry, model: Model, asked: Wish, names: Sequence[str]) -> bool:
    """Whether a file of an earlier run is drawn again now, or, in a run of all views, no longer."""
    if entry.name in names:
        return True
    if asked.views is not None:
        return False
    known = {e.id for e in every(model) if e.kind in DRAWN or e.kind == PAGE}
    form = entry.name.rpartition(".")[2]
    ours = asked.formats is None or form in asked.formats
    return entry.view not in known or (asked.papers is None and ours)


def _write(
    folder: Path, drawn: Sequence[tuple[str, str, bytes]], said: manifest.Manifest, stale: Sequence[str], check: bool
) -> Outcome:
    """Write what differs from what is there, the manifest last, and remove what is stale; or only say so."""
    changed: list[str] = []
    for name, data in (*((name, data) for name, _, data in drawn), (manifest.NAME, manifest.encode(said))):
        path = folder / name
        if files.read_optional(path) == data:
            continue
        fault = None if check else files.write_atomic(path, data)
        if fault:
            return Outcome(tuple(changed), (_unwritable(fault),))
        changed.append(files.shown(path))
    faults = () if check else files.remove(folder, stale)
    changed += [files.shown(folder / name) for name in stale]
    return Outcome(tuple(changed), tuple(_unwritable(fault) for fault in faults))


def _shared(
    read: specs.Read, ordered: Sequence[Job], asked: Wish, there: frozenset[str], jobs: int | None
) -> Iterator[list[Drawn]]:
    """The files of each job in order, drawn by as many processes as asked for, or as help."""
    assert read.model is not None
    count = min(jobs or (os.cpu_count() or 1 if len(ordered) > WORTH else 1), max(1, len(ordered)))
    if count == 1:
        yield from gallery.draw(read.model, ordered, asked, there)
        return
    from zgwviz.cli.helpers import parts

    folder, names = read.folder.as_posix(), tuple(sorted(there))
    shares = [
        Share(folder, read.texts, asked, names, tuple(range(number, len(ordered), count)), read.used)
        for number in range(count)
    ]
    made = parts(shares)
    for number in range(len(ordered)):
        yield made[number % count][number // count]


def name_of(folder: Path) -> str:
    """The name of a spec's folder, also of `.` and `..`."""
    return files.absolute(folder).name


def _unknown(code: str, key: str, word: str, known: object) -> Problem:
    from collections.abc import Iterable
    from difflib import get_close_matches

    assert isinstance(known, Iterable)
    names = [str(name) for name in known]
    near = get_close_matches(word, names, 1)
    few = ", ".join(names) if len(names) <= len(FORMATS) + 12 else ""
    return Problem(code, None, ((key, word), ("suggestion", near[0] if near else ""), ("known", few)))


def _too_large(name: str, large: TooLarge) -> Problem:
    size = f"{large.width} × {large.height}"
    return Problem("F016", None, (("file", name), ("size", size), ("limit", str(large.limit))))


def _unwritable(fault: files.Unwritable) -> Problem:
    return Problem("F006", None, (("file", fault.name), ("reason", fault.reason)))
