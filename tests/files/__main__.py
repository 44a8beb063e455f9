"""Write the small file of today's shape that later versions must still open.

Run ``python -m tests.files`` once when a shape is released; older files stay as they are.
"""

import gzip
from pathlib import Path

from app.records import RECORDS
from app.store.drafts import keep
from app.store.file import create
from app.store.migrations import LATEST
from tests.store.making import TOLD, Maker


def main() -> None:
    """Make one record of every kind, every field filled, and a draft."""
    path = Path(__file__).parent / f"shape-{LATEST:04}.tongxin"
    path.unlink(missing_ok=True)
    store = create(path)
    with store.step(TOLD) as writer:
        maker = Maker(writer)
        for cls in RECORDS.values():
            writer.put(maker.full(cls))
    keep(store, "unit:1", "unit", "1", {"name": "半张表"}, "")
    store.db.execute("VACUUM")
    store.close()
    packed = path.with_name(path.name + ".gz")
    packed.write_bytes(gzip.compress(path.read_bytes(), mtime=0))
    path.unlink()
    print(packed)


if __name__ == "__main__":
    main()
