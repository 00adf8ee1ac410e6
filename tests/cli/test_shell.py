"""What only a real shell shows: colours on a terminal, pipes that close, odd encodings, Ctrl-C."""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.cli.made import FAULTY, run, spec

ROOT = Path(__file__).parents[2]
ZGWVIZ = (sys.executable, "-m", "zgwviz")
HERE = {**os.environ, "PYTHONPATH": str(ROOT)}


def shell(*words: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run `zgwviz` in a process of its own."""
    return subprocess.run([*ZGWVIZ, *words], env={**HERE, **(env or {})}, capture_output=True, check=False)


def terminal(*words: str, env: dict[str, str] | None = None, out: Path | None = None) -> str:
    """What `zgwviz` prints on a terminal, its output in the file `out` where that is given."""
    ours, theirs = pty.openpty()
    stdout = out.open("wb") if out else theirs
    with subprocess.Popen([*ZGWVIZ, *words], env={**HERE, **(env or {})}, stdout=stdout, stderr=theirs) as started:
        os.close(theirs)
        said = b""
        while True:
            if not select.select([ours], [], [], 60)[0]:
                break
            try:
                part = os.read(ours, 65536)
            except OSError:  # Linux says so where the other end is closed
                break
            if not part:
                break
            said += part
        started.wait()
    os.close(ours)
    if out:
        stdout.close()  # type: ignore[union-attr]
    return said.decode()


def test_colour_is_for_terminals_and_for_who_wants_it(here: Path) -> None:
    spec(here / "a", FAULTY)
    assert "\x1b[1;31merror\x1b[0m" in terminal("check", "a")
    assert "\x1b" not in terminal("check", "a", env={"NO_COLOR": "1"})
    assert b"\x1b" not in shell("check", "a").stdout
    terminal("check", "a", out=here / "said.txt")
    assert "error M002" in (here / "said.txt").read_text(encoding="utf-8")
    assert "\x1b" not in (here / "said.txt").read_text(encoding="utf-8")


def test_progress_is_for_terminals(here: Path) -> None:
    spec(here / "a")
    assert "\ra: 1/" in terminal("render", "a", "--view", "plate,wie", "-f", "svg")
    assert "\r" not in terminal("render", "a", "--view", "plate,wie", "-f", "svg", "--quiet")
    assert b"\r" not in shell("render", "a", "--view", "plate,wie", "-f", "svg").stderr


def test_a_pipe_that_closes_early_is_no_mishap() -> None:
    with subprocess.Popen([*ZGWVIZ, "explain"], env=HERE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        started.stdout.close()
        assert started.stderr.read() == b""


def test_an_odd_encoding_stops_nothing(here: Path) -> None:
    spec(here / "béta", FAULTY)
    ascii_only = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    said = shell("check", "béta", env=ascii_only)
    assert said.returncode == 1
    assert "ta/2-wie.yaml:8:48: error M002" in said.stdout.decode()
    assert b"Traceback" not in said.stderr
    assert shell("init", "ëen", env=ascii_only).returncode == 0
    assert shell("render", "béta", env=ascii_only).returncode == 1


def started(*words: str, hears: bool = True) -> subprocess.Popen[bytes]:
    """`zgwviz` in a group of processes of its own, which Ctrl-C ends unless it was put behind another (`&`)."""
    before = signal.signal(signal.SIGINT, signal.SIG_DFL if hears else signal.SIG_IGN)  # what is started inherits it
    try:
        return subprocess.Popen([*ZGWVIZ, *words], env=HERE, stderr=subprocess.PIPE, start_new_session=True)
    finally:
        signal.signal(signal.SIGINT, before)


TWO = ("render", "a", "--jobs", "2", "--paper", "a0", "-f", "png")


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
@pytest.mark.parametrize("hears", [True, False])
def test_ctrl_c_ends_all_without_a_traceback_or_nothing(here: Path, hears: bool) -> None:
    assert run("init", "a").status == 0
    with started(*TWO, hears=hears) as process:
        time.sleep(1.5)
        os.killpg(process.pid, signal.SIGINT)
        said = heard(process)
    assert "Traceback" not in said
    assert (process.returncode == 0) is not hears
    assert (here / "diagrams").exists() is not hears


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="no /proc here, where helpers are found")
@pytest.mark.parametrize("mark", ["harfbuzz", "python"])
def test_what_a_helper_that_was_ended_had_to_draw_is_drawn(here: Path, mark: str) -> None:
    """Once it draws it has what measures letters in its memory; while it starts the other may not be there yet."""
    assert run("init", "a").status == 0
    with started(*TWO) as process:
        os.kill(helper_of(process, mark), signal.SIGKILL)
        said = heard(process)
    assert "Traceback" not in said
    assert process.returncode == 0
    assert (here / "diagrams/a/plate-a0.png").exists()


def heard(process: subprocess.Popen[bytes]) -> str:
    """What it said on stderr until it ended; one that hangs is ended with all that help it."""
    try:
        return process.communicate(timeout=60)[1].decode()
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        raise


def helper_of(process: subprocess.Popen[bytes], mark: str) -> int:
    """The number of a process that helps `process`, once it has a library of the name `mark` in its memory."""
    parent = f"PPid:\t{process.pid}\n"
    while process.poll() is None:
        for maps in Path("/proc").glob("[0-9]*/maps"):
            with suppress(OSError):  # another's, or ended by now
                helps = b"spawn_main" in (maps.parent / "cmdline").read_bytes()
                if helps and parent in (maps.parent / "status").read_text() and mark in maps.read_text():
                    return int(maps.parent.name)
        time.sleep(0.01)
    pytest.fail("it ended without help")
