"""Graphviz in a process of its own: bounded in time and memory, started when needed, started again when broken."""

import subprocess
import sys
import threading
import weakref
from pathlib import Path
from types import TracebackType
from typing import Self

from zgwviz.layout.engine import worker
from zgwviz.layout.engine.records import Failed

SECONDS = 5.0
MEMORY = 1 << 30


class Engine:
    """Lays out graphs with Graphviz; close it, or use it in a `with`.

    One process serves many graphs, for starting costs more than a small layout. It holds the interpreter while it
    works, so time can only be bounded from outside: after `seconds` the process is killed, and the next graph gets
    a new one. `command` is what runs as the worker; the bound on `memory` (bytes) is its last argument.
    """

    def __init__(
        self, seconds: float = SECONDS, memory: int = MEMORY, command: tuple[str, ...] = (sys.executable, "-I")
    ) -> None:
        self._seconds = seconds
        self._command = (*command, str(Path(worker.__file__)), str(memory))
        self._process: subprocess.Popen[bytes] | None = None
        self._finalizer: weakref.finalize[..., Engine] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def layout(self, program: str, dot: str) -> bytes | Failed:
        """`dot` laid out by `program` (dot, neato, ...) as json0, or why not."""
        process = self._started()
        if isinstance(process, Failed):
            return process
        answers: list[bytes | None] = []
        asking = threading.Thread(target=_ask, args=(process, f"{program}\n{dot}".encode(), answers), daemon=True)
        asking.start()
        asking.join(self._seconds)
        if asking.is_alive():
            self.close()  # which ends the reading too
            asking.join()
            return Failed("timeout", f"more than {self._seconds:g} seconds")
        answer = answers[0]
        if answer is None:
            self.close()
            return Failed("broken", f"the process ended with status {process.returncode}")
        words = answer[1:]
        return words if answer[:1] == b"+" else Failed("refused", words.decode("utf-8", errors="replace"))

    def close(self) -> None:
        """End the process, if there is one."""
        if self._finalizer is not None:
            self._finalizer()
        self._process = self._finalizer = None

    def _started(self) -> subprocess.Popen[bytes] | Failed:
        if self._process is None:
            try:
                self._process = subprocess.Popen(  # noqa: S603  (our own worker)
                    self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
                )
            except OSError as error:
                return Failed("broken", str(error))
            self._finalizer = weakref.finalize(self, _end, self._process)
        return self._process


def _ask(process: subprocess.Popen[bytes], message: bytes, answers: list[bytes | None]) -> None:
    """Add the answer to `message`, or None when the process is gone."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        worker.send(process.stdin, message)
        answer = worker.receive(process.stdout)
    except (OSError, ValueError):  # the pipe is broken, or was closed from the other thread
        answer = None
    answers.append(answer or None)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill, and leave neither a zombie nor an open pipe."""
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            try:
                stream.close()
            except OSError:  # what could not be written any more
                continue
