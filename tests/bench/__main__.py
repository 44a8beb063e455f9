"""Run the timings one after the other: python -m tests.bench [NAME …], such as start or search.

Each runs in a process of its own and prints its figures; one that misses its aim ends with an
assertion. The exit code is 1 when any did. All of them take about a quarter of an hour, and the
file of the search needs 1.3 GB on the disk.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(names: list[str]) -> int:
    """Run the named timings, or all there are."""
    known = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    if strange := sorted(set(names) - set(known)):
        print(f"no such timing: {', '.join(strange)}; there are {', '.join(known)}")
        return 2
    missed = []
    for name in names or known:
        print(f"== {name}", flush=True)
        module = f"{__package__ or 'tests.bench'}.bench_{name}"
        if subprocess.run([sys.executable, "-m", module], cwd=HERE.parents[1]).returncode:
            missed.append(name)
    print(f"missed: {', '.join(missed)}" if missed else "all within their aims")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
