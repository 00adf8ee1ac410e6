"""The process that Graphviz runs in: one for many graphs, killed when late, started again when broken."""

import gc
import json
import sys
from pathlib import Path

import pytest

from zgwviz.layout.engine.process import Engine
from zgwviz.layout.engine.records import Failed

DOT = 'digraph { node [shape=box fixedsize=true label=""]; "een & twee" -> "é"; }'


def python(code: str) -> tuple[str, ...]:
    """A worker that does something else."""
    return (sys.executable, "-c", code)


def test_one_process_serves_many_graphs() -> None:
    with Engine() as engine:
        first, second = engine.layout("dot", DOT), engine.layout("neato", DOT)
        process = engine._process
        assert engine.layout("dot", DOT) == first
        assert engine._process is process
    assert isinstance(first, bytes)
    assert isinstance(second, bytes)
    assert first != second
    assert {thing["name"] for thing in json.loads(first)["objects"]} == {"een & twee", "é"}


def test_the_process_ends_with_the_engine() -> None:
    with Engine() as engine:
        engine.layout("dot", DOT)
        process = engine._process
        assert process is not None
        assert process.poll() is None
    assert process.poll() is not None


def test_the_process_ends_when_the_engine_is_forgotten() -> None:
    engine = Engine()
    engine.layout("dot", DOT)
    process = engine._process
    assert process is not None
    del engine
    gc.collect()
    assert process.poll() is not None


def test_what_takes_too_long_is_stopped() -> None:
    with Engine(seconds=0.3, command=python("import time; time.sleep(60)")) as engine:
        assert engine.layout("dot", DOT) == Failed("timeout", "more than 0.3 seconds")
        assert engine._process is None


def test_a_graph_after_one_that_took_too_long_gets_a_new_process(tmp_path: Path) -> None:
    flag = tmp_path / "seen"
    code = (
        "import pathlib, runpy, sys, time\n"
        f"flag = pathlib.Path({str(flag)!r})\n"
        "if not flag.exists():\n    flag.touch()\n    time.sleep(60)\n"
        "del sys.argv[0]\n"
        "runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    with Engine(seconds=2.0, command=python(code)) as engine:
        assert isinstance(engine.layout("dot", DOT), Failed)
        assert isinstance(engine.layout("dot", DOT), bytes)


def test_a_process_that_ends_is_said_to_be_broken() -> None:
    with Engine(command=python("raise SystemExit(3)")) as engine:
        assert engine.layout("dot", DOT) == Failed("broken", "the process ended with status 3")


def test_half_an_answer_is_no_answer() -> None:
    code = "import sys; sys.stdin.buffer.read(4); sys.stdout.buffer.write(bytes([0, 0, 1, 0]) + b'+half')"
    with Engine(command=python(code)) as engine:
        found = engine.layout("dot", DOT)
    assert isinstance(found, Failed)
    assert found.reason == "broken"


def test_a_program_that_is_not_there_is_said_to_be_broken() -> None:
    with Engine(command=("no-such-program",)) as engine:
        found = engine.layout("dot", DOT)
    assert isinstance(found, Failed)
    assert found.reason == "broken"


@pytest.mark.skipif(sys.platform == "win32", reason="no bound on memory there")
def test_memory_is_bounded() -> None:
    with Engine(memory=1 << 24) as engine:
        found = engine.layout("dot", DOT)
    assert isinstance(found, Failed)
    assert found.reason == "broken"


def test_text_that_is_no_graph_is_refused_and_the_next_is_served() -> None:
    with Engine() as engine:
        found = engine.layout("dot", "digraph { -> }")
        assert isinstance(found, Failed)
        assert found.reason == "refused"
        assert isinstance(engine.layout("dot", DOT), bytes)
