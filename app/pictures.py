"""Photographs made ready for paper, PDF and Word alike."""

import io

from PIL import Image, ImageOps

DOTS = 200
QUALITY = 82
# More dots than any camera of an office takes; a file that claims them is meant to harm.
_MOST_DOTS = 120_000_000


def shrunk(
    data: bytes | None, width: float, height: float
) -> tuple[io.BytesIO, float, float] | None:
    """Return a photograph upright and no finer than print needs, with its size in points.

    None for what is no picture that can be read.
    """
    if data is None:
        return None
    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > _MOST_DOTS:
                return None
            image.draft("RGB", _dots(width, height))
            upright = ImageOps.exif_transpose(image).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        # Pillow's names for damaged files; the paper says so in the place of the picture.
        return None
    upright.thumbnail(_dots(width, height))
    scale = min(width / upright.width, height / upright.height)
    out = io.BytesIO()
    upright.save(out, "JPEG", quality=QUALITY)
    out.seek(0)
    return out, upright.width * scale, upright.height * scale


def _dots(width: float, height: float) -> tuple[int, int]:
    return round(width / 72 * DOTS), round(height / 72 * DOTS)
