"""The sample's attachments: small pictures drawn on the spot."""

import io
from collections.abc import Sequence

from app.exchange.sample_world import World, words
from app.records.events import Attachment, Event

_SIZE = (640, 420)


def add_pictures(world: World, good: Sequence[Event]) -> None:
    """Hang drawn pictures on a joint event and a theme day, a page of them on the last one.

    Two more go to the events of the ``good`` case.
    """
    held = [e for e in world.of(Event) if e.state != "draft"]
    days = [e for e in held if "theme_day" in e.kinds]
    events = [*[e for e in held if e.partners][-1:], *days[-2:-1]]
    first, *rest = words("events")["pictures"]
    hung = [*zip(events, (first, rest[0]), strict=False)]
    hung += [(days[-1], picture) for picture in rest[1:] if days]
    for event, picture in hung:
        world.add(_hung(world, picture).having(event=event.uid, taken=event.starts))
    shown = [event for event in good if event not in events]
    for event, picture in zip(shown[-2:], words("events")["good_case_pictures"], strict=False):
        world.add(_hung(world, picture).having(event=event.uid, taken=event.starts))


def add_proof(world: World, item: str, picture: tuple[str, tuple[int, int, int], str]) -> None:
    """Hang a drawn picture on an item, to show what was done."""
    world.add(_hung(world, picture).having(item=item))


def _hung(world: World, picture: tuple[str, tuple[int, int, int], str]) -> Attachment:
    name, colour, note = picture
    png = _drawn((colour[0], colour[1], colour[2]))
    return Attachment(
        name=name, media="image/png", size=len(png), digest=world.blob(png), note=note
    )


def _drawn(colour: tuple[int, int, int]) -> bytes:
    """Return a hall with rows of people as a PNG, in shades of one colour."""
    from PIL import Image, ImageDraw

    width = _SIZE[0]
    light = tuple(min(255, part + 60) for part in colour)
    image = Image.new("RGB", _SIZE, (244, 240, 232))
    pen = ImageDraw.Draw(image)
    pen.rectangle((60, 40, width - 60, 190), fill=colour)
    for ring in (60, 42, 24):
        pen.ellipse(
            (width // 2 - ring, 115 - ring, width // 2 + ring, 115 + ring), outline=light, width=5
        )
    for row in range(4):
        for seat in range(10):
            x, y = 66 + seat * 54 + row % 2 * 20, 225 + row * 48
            pen.ellipse((x, y, x + 20, y + 20), fill=light)
            pen.rounded_rectangle((x - 7, y + 22, x + 27, y + 52), 8, fill=colour)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
