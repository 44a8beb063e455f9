import hashlib
import random
import threading

from app.records.events import Attachment
from app.store.blobs import fetch_blob, read_blob
from app.store.check import check
from app.store.history import redo, undo
from tests.store.making import TOLD, make


def attach(store, data):
    event = make(store, Attachment).event
    with store.step(TOLD) as writer:
        digest = writer.blob(data)
        return writer.put(Attachment(name="照片.jpg", event=event, digest=digest, size=len(data)))


def test_bytes_come_back_whole(store, reopened):
    for size in (0, 1, 4096, 3_000_000):
        data = random.Random(size).randbytes(size)
        rec = attach(store, data)
        assert rec.digest == hashlib.sha256(data).hexdigest()
        store = reopened(store)
        assert read_blob(store.db, rec.digest) == data
    assert check(store) == []


def test_the_same_bytes_are_kept_once(store):
    assert attach(store, b"photo").digest == attach(store, b"photo").digest
    assert (
        store.db.execute("SELECT count(*) FROM blob WHERE data = ?", [b"photo"]).fetchone()[0] == 1
    )


def test_undo_leaves_the_bytes_for_redo(store):
    rec = attach(store, b"photo")
    undo(store)
    assert store.get(Attachment, rec.uid) is None
    redo(store)
    assert read_blob(store.db, store.get(Attachment, rec.uid).digest) == b"photo"
    assert check(store) == []


def test_unknown_bytes_are_none(store):
    assert read_blob(store.db, "0" * 64) is None


def test_a_job_reads_bytes_beside_the_open_file(store):
    digest, found = attach(store, b"bytes").digest, []
    job = threading.Thread(target=lambda: found.append(fetch_blob(store.path, digest)))
    job.start()
    job.join()
    assert found == [b"bytes"]
    assert fetch_blob(store.path, "none") is None
