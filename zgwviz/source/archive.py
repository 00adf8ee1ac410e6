"""The door for zip files: one member of them, never more of it than may be read."""

from zgwviz.problem.records import Problem

LARGEST = 96 * 1024 * 1024  # bytes of one member when it is unpacked


def is_archive(data: bytes) -> bool:
    """Whether `data` begins as a zip does."""
    return data[:4] == b"PK\x03\x04"


def member(data: bytes, name: str, file: str) -> bytes | Problem:
    """The bytes of the member `name`, or what is wrong with the zip `file`."""
    import zlib
    from io import BytesIO
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(BytesIO(data)) as archive:
            if name not in archive.namelist():
                return Problem("X008", None, (("file", file), ("name", name)))
            # What is said of the size may be a lie: one byte more than may be is read, and no more.
            with archive.open(name) as inside:
                found = inside.read(LARGEST + 1)
    except (BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, ValueError, zlib.error) as error:
        return Problem("X009", None, (("file", file), ("words", str(error) or type(error).__name__)))
    if len(found) > LARGEST:
        return Problem("X003", None, (("file", file), ("limit", f"{LARGEST // 1024 // 1024} MB")))
    return found
