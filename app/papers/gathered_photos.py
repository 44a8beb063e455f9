"""Photographs of records, fetched from the data file while a paper is set."""

from collections.abc import Iterable
from functools import partial

from app.content import Photos, Picture
from app.papers.wording import day_said
from app.records.events import Attachment
from app.records.words import N, Tongue
from app.store.blobs import fetch_blob
from app.store.rows import Store

SHOWN = frozenset({"image/jpeg", "image/png", "image/webp", "image/bmp", "image/tiff", "image/gif"})


def photographs(
    store: Store, attachments: Iterable[Attachment], tongue: Tongue, **more: float
) -> Photos | None:
    """Return the photographs among attachments in the order given, None when there are none.

    ``more`` are the columns and the height of Photos.
    """
    found = [
        Picture(_words(each, tongue), partial(fetch_blob, store.path, each.digest), each.digest)
        for each in attachments
        if each.media in SHOWN
    ]
    if not found:
        return None
    return Photos(tuple(found), tongue.say(N("（图片无法读取）")), **more)  # type: ignore[arg-type]


def _words(attachment: Attachment, tongue: Tongue) -> str:
    """Say what a photograph shows: its note, else its name, and the day it was taken."""
    words = attachment.note.strip() or attachment.name.rpartition(".")[0] or attachment.name
    day = day_said(tongue, attachment.taken) if attachment.taken else ""
    return "　".join(part for part in (words, day) if part)
