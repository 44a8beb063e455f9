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
            image.draft("RGB", _drafted(image.size, _dots(width, height)))
            ImageOps.exif_transpose(image, in_place=True)
            upright = _on_white(image)
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


def _drafted(size: tuple[int, int], most: tuple[int, int]) -> tuple[int, int]:
    """Return how large a photograph is decoded at least, be it lying or standing."""
    scale = max(min(a / size[0], b / size[1]) for a, b in (most, most[::-1]))
    return int(size[0] * scale) + 1, int(size[1] * scale) + 1


def _on_white(image: Image.Image) -> Image.Image:
    """Return a picture without transparency or palette, on white."""
    if image.mode in {"RGB", "L", "CMYK"}:
        return image.convert("RGB")
    clear = image.convert("RGBA")
    ground = Image.new("RGB", clear.size, "white")
    ground.paste(clear, mask=clear.getchannel("A"))
    return ground
