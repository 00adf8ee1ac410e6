"""The process that Graphviz runs in: DOT in, json0 out, many times over; run as a file, it imports nothing of ours.

Both ways a message is its length (four bytes, big end first) and its bytes. A request is the program's name, a line
end, and DOT; an answer begins with `+` (what was laid out) or `-` (why not).
"""

import importlib.util
import os
import struct
import sys
import tempfile
import types
from pathlib import Path
from typing import IO, Any

# Without this Graphviz reads the fonts of the machine; sizes are ours, so it needs none.
_NO_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>'


def load() -> Any:  # noqa: ANN401  (a module without types)
    """Graphviz's functions, without the rest of the package: that halves the time to start."""
    found = importlib.util.find_spec("pygraphviz")
    if found is None or found.submodule_search_locations is None:
        raise ModuleNotFoundError("pygraphviz")
    package = types.ModuleType("pygraphviz")
    package.__path__ = list(found.submodule_search_locations)
    sys.modules["pygraphviz"] = package
    if sys.platform == "win32":  # its libraries stand beside the package
        os.add_dll_directory(str(Path(package.__path__[0]).parent / "pygraphviz.libs"))
    from pygraphviz import graphviz

    return graphviz


def bound(memory: int) -> None:
    """No more than `memory` bytes, where the system can hold a process to it."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def lay_out(graphviz: Any, program: bytes, dot: bytes) -> bytes:  # noqa: ANN401  (a module without types)
    """The graph with places, as json0."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as file:  # it reads from a file that the system knows
        file.write(dot.decode("utf-8"))
        file.flush()
        file.seek(0)
        graph = graphviz.agread(file, None)
    context = graphviz.gvContextWithBuiltins()
    graphviz.gvLayout(context, graph, program)
    _, drawn = graphviz.gvRenderData(context, graph, b"json0")
    graphviz.gvFreeLayout(context, graph)
    graphviz.gvFreeContext(context)
    graphviz.agclose(graph)
    return bytes(drawn)


def receive(stream: IO[bytes]) -> bytes | None:
    """The next message, or None at the end and where it breaks off."""
    head = stream.read(4)
    if len(head) < 4:
        return None
    (length,) = struct.unpack(">I", head)
    message = stream.read(length)
    return message if len(message) == length else None


def send(stream: IO[bytes], message: bytes) -> None:
    """One message."""
    stream.write(struct.pack(">I", len(message)) + message)
    stream.flush()


def serve(source: IO[bytes], sink: IO[bytes]) -> None:
    """Answer until nothing more is asked."""
    graphviz = load()
    while (message := receive(source)) is not None:
        program, _, dot = message.partition(b"\n")
        try:
            answer = b"+" + lay_out(graphviz, program, dot)
        except (ValueError, OSError, RuntimeError, MemoryError) as error:
            answer = b"-" + (str(error) or type(error).__name__).encode()
        send(sink, answer)


def main() -> None:
    """Serve on the standard streams; the first argument is the bound on memory in bytes."""
    bound(int(sys.argv[1]))
    with tempfile.TemporaryDirectory() as folder:
        fonts = Path(folder, "fonts.conf")
        fonts.write_text(_NO_FONTS, encoding="utf-8")
        os.environ["FONTCONFIG_FILE"] = str(fonts)
        # What Graphviz prints must not run through the answers.
        sink = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)
        serve(sys.stdin.buffer, sink)


if __name__ == "__main__":
    main()
