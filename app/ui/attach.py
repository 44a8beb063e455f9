"""A file on its way in: read, a photo reduced so that the data file stays small."""

from __future__ import annotations

import datetime as dt
import io
import mimetypes
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from app.records.words import Known, N, said

if TYPE_CHECKING:
    from PIL import Image

LONGEST = 1600
QUALITY = 85
MOST_BYTES = 200 * 1024 * 1024
PICTURES = {"image/jpeg", "image/png", "image/webp", "image/bmp", "image/tiff", "image/gif"}
# Opening a copy of anything else could run it.
OPENABLE = PICTURES | {
    "application/pdf",
    "text/plain",
    "text/csv",
    "application/msword",
    "application/vnd.ms-excel",
    "application/vnd.ms-powerpoint",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/wps-office.doc",
    "application/ofd",
}
_MEDIA = {".ofd": "application/ofd", ".webp": "image/webp", ".wps": "application/wps-office.doc"}
_TAKEN = 0x9003
_EXIF = 0x8769


@attrs.frozen
class Incoming:
    """Hold a file as it will be kept, and how large it was before."""

    name: str
    media: str
    data: bytes = attrs.field(repr=False)
    before: int
    taken: dt.datetime | None = None


def media_of(name: str) -> str:
    """Return the media type a file name promises, "" for an unknown ending."""
    ending = Path(name).suffix.lower()
    return _MEDIA.get(ending) or mimetypes.guess_type(name)[0] or ""


def read_in(paths: list[Path], tick: Callable[[int, int], None]) -> list[Incoming]:
    """Read files, photos reduced; raise Known for one that is too large or not to be read."""
    found = []
    for place, path in enumerate(paths):
        tick(place, len(paths))
        found.append(_read(path))
    tick(len(paths), len(paths))
    return found


def _read(path: Path) -> Incoming:
    nothing_lost = said(N("已有的附件没有变化；请检查这个文件后再添加。"))
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Known(
                said(N("“{name}”超过 {most} MB，太大了。"), name=path.name, most=MOST_BYTES >> 20),
                said(N("已有的附件没有变化；视频请存放在别处，在备注里写明位置。")),
            )
        data = path.read_bytes()
    except OSError as error:
        what = said(N("读不了“{name}”：{why}。"), name=path.name, why=error.strerror or str(error))
        raise Known(what, nothing_lost) from error
    media = media_of(path.name)
    whole = Incoming(path.name, media, data, len(data))
    return (reduced(whole) or whole) if media in PICTURES else whole


def reduced(photo: Incoming) -> Incoming | None:
    """Return a photo upright, at most 1600 pixels long, without the place it was taken at.

    None when that would not make it smaller, or when it is no picture after all.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(photo.data)) as image:
            if getattr(image, "n_frames", 1) > 1:
                return None
            taken = _taken(image)
            image.draft("RGB", (LONGEST, LONGEST))
            upright = ImageOps.exif_transpose(image)
            upright.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
            out = io.BytesIO()
            _on_white(upright).save(out, "JPEG", quality=QUALITY, optimize=True)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    if out.tell() >= photo.before:
        return attrs.evolve(photo, taken=taken)
    name = Path(photo.name)
    named = name.name if name.suffix.lower() in {".jpg", ".jpeg"} else f"{name.stem}.jpg"
    return Incoming(named, "image/jpeg", out.getvalue(), photo.before, taken)


def _on_white(image: Image.Image) -> Image.Image:
    from PIL import Image

    if image.mode in {"RGB", "L"}:
        return image
    clear = image.convert("RGBA")
    ground = Image.new("RGB", clear.size, "white")
    ground.paste(clear, mask=clear.getchannel("A"))
    return ground


def _taken(image: Image.Image) -> dt.datetime | None:
    words = image.getexif().get_ifd(_EXIF).get(_TAKEN)
    try:
        return dt.datetime.strptime(str(words)[:16], "%Y:%m:%d %H:%M")
    except ValueError:
        return None


def in_bytes(size: int) -> str:
    """Return a size as people read it: 850 KB, 2.4 MB."""
    if size < 1000:
        return f"{size} B"
    if size < 1_000_000:
        return f"{size / 1000:.0f} KB"
    return f"{size / 1_000_000:.1f} MB"
