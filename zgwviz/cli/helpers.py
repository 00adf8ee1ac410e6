"""Other processes that help to draw: each draws its share and hands it over; what one of them leaves is drawn here."""

import signal
from collections.abc import Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection

from zgwviz import gallery
from zgwviz.gallery import Drawn, Share


def parts(shares: Sequence[Share]) -> list[list[list[Drawn]]]:
    """The files of the jobs of each share, drawn by a process each.

    Ctrl-C reaches them all: those that help begin deaf to it, and end by it without a word once they draw; a run behind
    another (`&`, nohup) is deaf to it as a whole.
    """
    # Spawned, as on every system: a fork copies locks that another thread may hold. And no pool: one whose process is
    # killed while it still starts another waits for ever (CPython 3.11).
    context = get_context("spawn")
    helpers = []
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        for share in shares:
            ours, theirs = context.Pipe(duplex=False)
            helper = context.Process(target=_help, args=(share, theirs, before != signal.SIG_IGN), daemon=True)
            helper.start()
            theirs.close()
            helpers.append((helper, ours))
        signal.signal(signal.SIGINT, before)
        return [_received(ours) or gallery.draw_share(share) for (_, ours), share in zip(helpers, shares, strict=True)]
    finally:
        signal.signal(signal.SIGINT, before)
        for helper, ours in helpers:
            helper.terminate()
            helper.join()
            ours.close()


def _help(share: Share, there: Connection, hears: bool) -> None:
    """What a process that helps does; the first one says what there is to say when Ctrl-C ends them."""
    if hears:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    there.send(gallery.draw_share(share))


def _received(ours: Connection) -> list[list[Drawn]]:
    """What a helper hands over; nothing where the system ended it, mostly for want of memory: one alone needs less."""
    try:
        made: list[list[Drawn]] = ours.recv()
    except (EOFError, OSError):
        return []
    return made
