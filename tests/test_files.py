"""The disk: what is read, and that a file is written whole or not at all."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from zgwviz import files
from zgwviz.files import (
    Shelf,
    Unreadable,
    Unwritable,
    on_disk,
    read_optional,
    read_spec,
    remove,
    seen_from,
    shown,
    specs_under,
    write_atomic,
)


def fill(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_spec_is_its_yaml_files_sorted_by_name_and_named_from_where_you_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    fill(
        tmp_path / "specs/x",
        "plate.yaml",
        "2.yaml",
        "10.yaml",
        "A.yaml",
        "_baseline.yaml",
        ".hidden.yaml",
        "notes.md",
        "b.yml",
        "sub/c.yaml",
    )
    (tmp_path / "specs/x/map.yaml").mkdir()
    expected = ["specs/x/10.yaml", "specs/x/2.yaml", "specs/x/A.yaml", "specs/x/plate.yaml"]
    for folder in (Path("specs/x"), tmp_path / "specs/x", Path("specs/../specs/x")):
        texts = read_spec(folder)
        assert isinstance(texts, dict)
        assert list(texts) == expected
        assert texts["specs/x/2.yaml"] == b"2.yaml"


def test_a_spec_elsewhere_is_named_as_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, "here/x", "there/plate.yaml")
    monkeypatch.chdir(tmp_path / "here")
    for folder, name in (
        (Path("../there"), "../there/plate.yaml"),
        (tmp_path / "there", f"{tmp_path}/there/plate.yaml"),
    ):
        texts = read_spec(folder)
        assert isinstance(texts, dict)
        assert list(texts) == [name]


def test_a_file_that_cannot_be_read_is_a_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    fill(tmp_path, "plate.yaml")
    (tmp_path / "1.yaml").symlink_to("nowhere")
    assert read_spec(Path()) == Unreadable("1.yaml", "No such file or directory")


def test_no_more_is_read_than_shows_that_it_is_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST", 3)
    fill(tmp_path, "plate.yaml")
    texts = read_spec(tmp_path)
    assert isinstance(texts, dict)
    assert list(texts.values()) == [b"pla"]


def test_specs_are_found_at_any_depth_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    fill(
        tmp_path,
        "specs/b/plate.yaml",
        "specs/a/x/plate.yaml",
        "specs/.git/plate.yaml",
        "specs/_old/plate.yaml",
        "specs/c/1.yaml",
    )
    assert specs_under(Path("specs")) == [Path("specs/a/x"), Path("specs/b")]
    assert specs_under(Path("specs/b")) == [Path("specs/b")]
    assert specs_under(Path("nowhere")) == []


def test_a_file_is_written_with_the_folders_it_needs_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "diagrams/x/plate.svg"
    assert write_atomic(target, b"one") is None
    assert write_atomic(target, b"two") is None
    assert target.read_bytes() == b"two"
    assert names(target.parent) == ["plate.svg"]


@pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX's")
def test_permissions_are_the_user_s(tmp_path: Path) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    old.write_bytes(b"")
    old.chmod(0o604)
    mask = os.umask(0o027)
    try:
        assert write_atomic(new, b"x") is write_atomic(old, b"x") is None
    finally:
        os.umask(mask)
    assert (new.stat().st_mode & 0o777, old.stat().st_mode & 0o777) == (0o640, 0o604)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    fill(tmp_path, "real/plate.svg")
    link = tmp_path / "plate.svg"
    link.symlink_to("real/plate.svg")
    assert write_atomic(link, b"new") is None
    assert link.is_symlink()
    assert (tmp_path / "real/plate.svg").read_bytes() == b"new"


def test_a_device_is_written_to_and_stays_a_device(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert write_atomic(pipe, b"through") is None
    assert os.read(reader, 99) == b"through"
    os.close(reader)
    assert pipe.is_fifo()


def test_what_cannot_be_written_is_a_value_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    fill(tmp_path, "file")
    (tmp_path / "folder").mkdir()
    assert write_atomic(Path("file/plate.svg"), b"") == Unwritable("file/plate.svg", "Not a directory")
    assert write_atomic(Path("folder"), b"") == Unwritable("folder", "Is a directory")
    long = "x" * 300
    assert write_atomic(Path(long), b"") == Unwritable(long, "File name too long")
    assert names(tmp_path) == ["file", "folder"]


def test_a_write_protected_file_is_left_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    fill(tmp_path, "plate.svg")
    # Not by chmod: the system's administrator may write all files.
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    assert write_atomic(Path("plate.svg"), b"new") == Unwritable("plate.svg", "Permission denied")
    assert Path("plate.svg").read_bytes() == b"plate.svg"


def test_a_full_disk_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    fill(tmp_path, "plate.svg")

    def full(_from: Path, _to: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert write_atomic(Path("plate.svg"), b"new") == Unwritable("plate.svg", "No space left on device")
    assert Path("plate.svg").read_bytes() == b"plate.svg"
    assert names(tmp_path) == ["plate.svg"]


WRITER = """
import sys
from pathlib import Path
from zgwviz.files import write_atomic
target = Path(sys.argv[1])
print("ready", flush=True)
while True:
    for letter in b"ab":
        assert write_atomic(target, bytes([letter]) * 5_000_000) is None
"""


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
def test_a_killed_run_leaves_the_old_file_or_the_new_one(tmp_path: Path, root: Path) -> None:
    target = tmp_path / "plate.svg"
    target.write_bytes(b"old")
    seen: set[bytes] = set()
    turn = 0
    # Until some have lived long enough to write, however busy the machine is.
    while turn < 12 or (not seen - {b"o"} and turn < 200):
        turn += 1
        run = subprocess.Popen([sys.executable, "-c", WRITER, str(target)], cwd=root, stdout=subprocess.PIPE)
        assert run.stdout is not None
        run.stdout.readline()
        time.sleep(0.003 * turn)
        run.send_signal(signal.SIGKILL)
        run.communicate()
        data = target.read_bytes()
        assert data == b"old" or (len(data) == 5_000_000 and len(set(data)) == 1)
        seen.add(data[:1])
    assert seen - {b"o"}, "no run lived long enough to write"


def test_files_are_removed_by_their_names_alone(tmp_path: Path) -> None:
    folder = tmp_path / "diagrams"
    fill(tmp_path, "diagrams/a.svg", "diagrams/b.svg", "diagrams/sub/c.svg", "outside.svg")
    named = ["a.svg", "gone.svg", "../outside.svg", "sub/c.svg", str(tmp_path / "outside.svg"), "..", ".", ""]
    assert remove(folder, named) == ()
    assert sorted(path.name for path in tmp_path.rglob("*.svg")) == ["b.svg", "c.svg", "outside.svg"]


def test_what_cannot_be_removed_is_a_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    fill(tmp_path, "plate.svg/inside", "b.svg")
    (fault,) = remove(Path(), ["plate.svg", "b.svg"])
    assert fault.name == "plate.svg"
    assert names(tmp_path) == ["plate.svg"]


def test_what_a_killed_run_left_is_swept_when_it_is_old(tmp_path: Path) -> None:
    fill(tmp_path, ".zgwviz-1-ab", ".zgwviz-2-cd", "plate.svg")
    os.utime(tmp_path / ".zgwviz-1-ab", (0, 0))
    assert remove(tmp_path, []) == ()
    assert names(tmp_path) == [".zgwviz-2-cd", "plate.svg"]


def test_reading_what_may_not_be_there(tmp_path: Path) -> None:
    fill(tmp_path, "manifest.json")
    assert read_optional(tmp_path / "manifest.json") == b"manifest.json"
    assert read_optional(tmp_path / "other.json") is read_optional(tmp_path) is None


def test_shown_has_forward_slashes_from_where_you_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown(tmp_path / "a" / "b.yaml") == shown(Path("a/b.yaml")) == "a/b.yaml"
    assert shown(Path("../b.yaml")) == "../b.yaml"


def test_a_shelf_reads_each_folder_once_and_finds_it_from_anywhere(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/plate.yaml").write_text("zgwviz: 1\n", encoding="utf-8")
    shelf = Shelf(read=on_disk)
    place = shelf.place(str(tmp_path / "b"), "../a")
    assert (
        place
        == shelf.place(str(tmp_path / "b"), "..\\a")
        == shelf.place(str(tmp_path / "a"))
        == (tmp_path / "a").as_posix()
    )
    found = shelf.at(place)
    assert isinstance(found, dict)
    assert list(found.values()) == [b"zgwviz: 1\n"]
    (tmp_path / "a/plate.yaml").unlink()
    assert shelf.at(place) is found
    assert Shelf(read=on_disk).at(place) is None
    assert Shelf().at(place) is None
    assert Shelf({place: {}}).at(place) == {}


def test_a_place_as_seen_from_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert seen_from(Path("specs/a"), (tmp_path / "specs/b").as_posix()) == "../b"
    assert seen_from(Path("specs/a"), (tmp_path / "b").as_posix()) == "../../b"
    assert seen_from(Path(), tmp_path.as_posix()) == "."
