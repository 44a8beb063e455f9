import datetime as dt
import io

import pytest
from PIL import Image
from shiboken6 import delete

from app.records.events import Attachment, Event
from app.records.roster import Unit
from app.records.words import Known, said
from app.ui import attach
from app.ui.attachments import Attachments


def picture(size=(3000, 2000), kind="JPEG", mode="RGB", **more):
    out = io.BytesIO()
    image = Image.effect_noise(size, 60).convert(mode)
    image.save(out, kind, **more)
    return out.getvalue()


def read_one(path):
    ticks = []
    (found,) = attach.read_in([path], lambda done, total: ticks.append((done, total)))
    assert ticks[-1] == (1, 1)
    return found


def test_a_photo_is_reduced_and_turned_upright(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8769)[0x9003] = "2026:07:01 09:30:15"
    path = tmp_path / "七一.jpg"
    path.write_bytes(picture(quality=95, exif=exif))
    found = read_one(path)
    assert found.taken == dt.datetime(2026, 7, 1, 9, 30)
    assert found.before == path.stat().st_size > len(found.data)
    with Image.open(io.BytesIO(found.data)) as image:
        assert image.size == (1067, 1600)
        assert not image.getexif()


def test_a_clear_png_becomes_a_jpeg_on_white(tmp_path):
    path = tmp_path / "scan.png"
    path.write_bytes(picture(kind="PNG", mode="RGBA"))
    found = read_one(path)
    assert (found.name, found.media) == ("scan.jpg", "image/jpeg")


def test_a_photo_that_would_grow_stays_as_it_is(tmp_path):
    path = tmp_path / "small.jpg"
    path.write_bytes(picture((300, 200), quality=20))
    assert read_one(path).data == path.read_bytes()


@pytest.mark.parametrize("name", ["broken.jpg", "signed.pdf", "名单.xlsx", "no-ending"])
def test_what_is_no_photo_is_kept_byte_for_byte(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"\xff\xd8\xff not a picture" * 40)
    found = read_one(path)
    assert found.data == path.read_bytes()
    assert found.name == name


def test_a_missing_file_is_told_in_one_sentence(tmp_path):
    with pytest.raises(Known, match="读不了“gone"):
        read_one(tmp_path / "gone.jpg")


def test_a_file_too_large_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(attach, "MOST_BYTES", 10)
    path = tmp_path / "film.mp4"
    path.write_bytes(b"0" * 11)
    with pytest.raises(Known, match="太大"):
        read_one(path)


@pytest.mark.parametrize(
    ("size", "words"), [(0, "0 B"), (999, "999 B"), (850_000, "850 KB"), (2_430_000, "2.4 MB")]
)
def test_sizes_as_people_read_them(size, words):
    assert attach.in_bytes(size) == words


def test_files_read_while_the_page_was_made_anew_are_kept(desk, qtbot, tmp_path):
    path = tmp_path / "通知.pdf"
    path.write_bytes(b"%PDF-1.7")
    with desk.store.step(said("放入")) as step:
        unit = step.put(Unit(name="一支部", kind="branch"))
        starts = dt.datetime(2026, 11, 3, 9, 0)
        made = Event(title="学习会", kinds=("theme_day",), units=(unit.uid,), starts=starts)
        event = step.put(made)
    files = Attachments(desk, "event")
    files.show_parent(event)
    files.take_in([path])
    delete(files)
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    assert [each.name for each in desk.store.find(Attachment, event=event.uid)] == ["通知.pdf"]
