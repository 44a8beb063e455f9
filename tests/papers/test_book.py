"""The minutes book, bound from a real file and read back: contents, numbers, photos, index."""

import datetime as dt
import io
import re

import pytest
from docx import Document
from PIL import Image

from app.exchange.word import write_word
from app.papers import gathered_book
from app.papers.written import write
from app.pictures import DOTS, shrunk
from app.records.events import Attachment, Attendance, Event, Topic
from app.records.roster import Membership, Person, Post, Unit
from app.records.words import plain, said
from app.store.titles import Titles
from tests.papers.conftest import MADE, TEXT


class StoppedError(Exception):
    """The user wants no more of it."""


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def picture(kind="JPEG", size=(1600, 1200), mode="RGB"):
    out = io.BytesIO()
    Image.new(mode, size, 90 if mode == "L" else None).save(out, kind)
    return out.getvalue()


@pytest.fixture
def shelf(store):
    """Keep a branch with a year of meetings, photos of several kinds among them."""
    unit = Unit(name="中共示例商会第一支部委员会", short="一支部", kind="branch")
    other = Unit(name="第二支部", kind="branch")
    people = [Person(name=name, standing="formal") for name in ("王若兰", "李知行", "赵明远")]
    events = [
        Event(
            title=f"一支部第{n + 1}次会议", kinds=("theme_day",), units=(unit.uid,),
            starts=dt.datetime(2026, 1, 8, 9) + dt.timedelta(n * 14),
            content=TEXT * (1 + n % 4 * 6),
            state=("final", "draft", "checked")[n % 3 if n > 5 else 0],
        )
        for n in range(12)
    ]  # fmt: skip
    strangers = [
        Event(
            title="将来的会", kinds=("other",), units=(unit.uid,), starts=dt.datetime(2026, 12, 9)
        ),
        Event(
            title="去年的会", kinds=("other",), units=(unit.uid,), starts=dt.datetime(2025, 12, 9)
        ),
        Event(
            title="别家的会", kinds=("other",), units=(other.uid,), starts=dt.datetime(2026, 3, 9)
        ),
    ]
    since = dt.date(2020, 1, 1)
    with store.step(said("放入")) as step:
        step.put_many([unit, other, *people, *strangers])
        step.put_many([Membership(person=p.uid, unit=unit.uid, since=since) for p in people])
        for kind, who, *term in (
            ("secretary", people[0], since, dt.date(2026, 5, 31)),
            ("secretary", people[1], dt.date(2026, 6, 1)),
        ):
            step.put(Post(person=who.uid, unit=unit.uid, kind=kind, since=term[0],
                          until=term[1] if len(term) > 1 else None))  # fmt: skip
        for n, event in enumerate(events):
            drafted = event.having(state="draft")
            step.put(drafted)
            step.put_many([Attendance(event=event.uid, person=p.uid) for p in people])
            if n % 3 == 0:
                step.put(
                    Topic(
                        event=event.uid,
                        place=1,
                        title=f"事项{n}",
                        outcome="decision",
                        number=f"一支决〔2026〕{n + 1}号",
                        decision=f"同意第{n}件事。",
                    )
                )
        files = [picture(), picture("PNG", (300, 900), "RGBA"), picture("WEBP", (1200, 1600)),
                 b"no picture", picture("JPEG", (800, 600), "L"),
                 picture("GIF", (64, 64))]  # fmt: skip
        for n, data in enumerate(files):
            step.put(Attachment(name=f"照片{n}.jpg", event=events[4].uid, media="image/jpeg",
                                digest=step.blob(data),
                                note="" if n else "合影 <b>&amp;"))  # fmt: skip
        step.put(Attachment(name="讲稿.txt", event=events[4].uid, media="text/plain",
                            digest=step.blob(b"text")))  # fmt: skip
        step.put_many([event for event in events if event.state != "draft"])
    return unit, events


@pytest.fixture
def book(store, shelf):
    def make(made=MADE, year=2026, **more):
        tongue = Titles(store.db, plain)
        return gathered_book.book_of(store, tongue, shelf[0], year, made, **more)

    return make


@pytest.fixture
def read(book, written):
    return written(book())


def page_of(read, words):
    return next(n for n in range(read.pages) if words in read.words(n))


def test_the_cover_says_whose_book_it_is_and_has_no_number(read):
    words = read.words(0)
    assert "会议记录簿2026年度" in words
    assert "组织：中共示例商会第一支部委员会" in words
    assert "书记：王若兰、李知行" in words
    assert "起止：2026年1月8日—2026年6月11日" in words
    assert "会议活动：12次，其中4次未定稿" in words
    assert "—" not in words.replace("日—2026", "")
    assert read.words(1) == ""


def test_pages_are_numbered_from_the_contents_on_a_right_hand_page(read):
    assert "目录" in read.words(2)
    for page in range(2, read.pages):
        assert f"—{page - 1}—" in read.words(page)
        (foot,) = [line for line in read.lines(page) if f"—{page - 1}—" in line[3]]
        # GB/T 9704-2012, 7.5: outside, so right on odd pages and left on even ones.
        assert foot[3].endswith("—") is bool((page - 1) % 2)


def test_every_event_of_the_year_stands_in_order_and_no_other(read, shelf):
    pages = [page_of(read, f"{event.title}记录") for event in shelf[1]]
    assert pages == sorted(pages)
    assert len(set(pages)) == 12
    words = read.words()
    for title in ("将来的会", "去年的会", "别家的会"):
        assert title not in words
    for n, page in enumerate(pages, 1):
        assert f"编号：2026-{n:02d}" in read.words(page)


def test_the_contents_name_the_page_each_event_stands_on(read, shelf):
    lines = [text for *_places, text in read.lines(2)]
    found = {
        match[1]: int(match[3])
        for line in lines
        if (match := re.search(r"日(.+?)(（草稿）|（未定稿）)?\.{2,}(\d+)$", line))
    }
    wanted = {event.title: page_of(read, f"{event.title}记录") - 1 for event in shelf[1]}
    assert found == wanted
    assert lines[-2].endswith(f"..{page_of(read, '议定事项会议页') - 1}")


def test_a_link_of_the_contents_leads_to_its_page(read, shelf):
    reader = read.reader()
    numbers = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages)}
    links = [each.get_object() for n in (2, 3) for each in reader.pages[n].get("/Annots") or ()]
    found = [numbers[link["/Dest"][0].idnum] for link in links]
    wanted = [page_of(read, f"{event.title}记录") for event in shelf[1]]
    assert found == [*wanted, page_of(read, "议定事项会议页")]


def test_what_is_not_final_is_marked_on_all_its_pages(read, shelf):
    starts = [page_of(read, f"{event.title}记录") for event in shelf[1]]
    ends = [*starts[1:], page_of(read, "议定事项会议页")]
    for event, first, last in zip(shelf[1], starts, ends, strict=True):
        wanted = {"draft": "草稿", "checked": "未定稿", "final": ""}[event.state]
        for page in range(first, last):
            words = read.words(page)
            assert ("草稿" in words, "未定稿" in words) == (wanted == "草稿", wanted == "未定稿")


def test_the_index_names_every_decision_and_its_page(read, shelf):
    words = read.words(page_of(read, "议定事项会议页"))
    for n in (0, 3, 6, 9):
        page = page_of(read, f"一支部第{n + 1}次会议记录") - 1
        day = shelf[1][n].starts
        assert f"一支决〔2026〕{n + 1}号{day.month}月{day.day}日同意第{n}件事。" in words
        assert f"一支部第{n + 1}次会议{page}" in words
    assert "草稿" not in words


def test_photos_stand_four_to_a_page_no_finer_than_print(read):
    first = page_of(read, "一支部第5次会议：照片")
    reader = read.reader()
    counts = []
    for page in (first, first + 1):
        images = reader.pages[page].images
        counts.append(len(images))
        for image in images:
            width, height = image.image.size
            assert width <= 215.2 / 72 * DOTS + 1
            assert height <= 120 / 25.4 * DOTS + 1
    assert counts == [3, 2]
    assert "（图片无法读取）" in read.words(first)
    assert "合影<b>&amp;" in read.words(first)
    assert "照片4" in read.words(first + 1)
    assert "讲稿" not in read.words()


def test_fonts_are_embedded_and_nothing_is_missing(read):
    for font in read.fonts().values():
        below = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
        assert "/FontFile2" in below["/FontDescriptor"]
    assert not read.missing


def test_the_same_records_give_the_same_book_and_others_another_digest(
    store, book, shelf, tmp_path
):
    paths = [write(tmp_path / f"{n}.pdf", book()).path for n in "ab"]
    assert paths[0].read_bytes() == paths[1].read_bytes()
    before = book().foot.left
    assert re.fullmatch(r"数据截至 2026-11-23 14:32　内容摘要 [0-9a-f]{16}", before)
    draft = next(event for event in shelf[1] if event.state == "draft")
    with store.step(said("改")) as step:
        step.put(draft.having(content="换了一句话。"))
    assert book().foot.left != before


def test_the_book_of_an_empty_year_says_so(book, written):
    read = written(book(year=2020))
    assert read.pages == 3
    assert "这一年没有会议和活动的记录。" in read.words(2)
    assert "决议索引" not in read.words()


def test_reading_can_be_stopped_between_events(book):
    def stop(done, total):
        if done == 5:
            raise StoppedError

    with pytest.raises(StoppedError):
        book(tick=stop)


def test_setting_can_be_stopped_and_leaves_nothing(book, tmp_path):
    def stop(done, total):
        if done > 30:
            raise StoppedError

    with pytest.raises(StoppedError):
        write(tmp_path / "簿.pdf", book(), stop)
    assert list(tmp_path.glob("*.pdf")) == []


def test_progress_only_goes_on_and_ends_with_all(book, tmp_path):
    ticks = []
    write(tmp_path / "簿.pdf", book(), lambda done, total: ticks.append((done, total)))
    assert ticks == sorted(ticks)
    assert ticks[-1][0] == ticks[-1][1]
    assert len({total for _done, total in ticks}) == 1


def test_the_word_copy_refers_to_pages_by_bookmarks(book, tmp_path):
    path = tmp_path / "簿.docx"
    write_word(path, book().content)
    document = Document(str(path))
    body = document.element.body
    marks = {m.get(f"{W}name"): m.get(f"{W}id") for m in body.iter(f"{W}bookmarkStart")}
    asked = re.findall(r"PAGEREF (\w+)", "".join(t.text or "" for t in body.iter(f"{W}instrText")))
    assert len(marks) == 13
    assert len(set(marks.values())) == 13
    assert set(asked) == set(marks)
    assert len(asked) == 13 + 4
    assert len(document.inline_shapes) == 5
    words = "".join(p.text for p in document.paragraphs)
    assert "会议记录簿" in words
    assert "决议索引" in words
    section = document.sections[0]
    assert section.different_first_page_header_footer
    assert section._sectPr.find(f"{W}pgNumType").get(f"{W}start") == "0"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP"])
def test_a_photo_is_made_as_small_as_print_needs(kind):
    data, width, height = shrunk(picture(kind, (3000, 2000)), 214, 240)
    assert Image.open(data).size == (594, 396)
    assert (round(width), round(height)) == (214, 143)


def test_a_small_photo_keeps_its_dots_and_what_is_none_is_refused():
    data, _width, _height = shrunk(picture("JPEG", (100, 50), "L"), 214, 240)
    assert Image.open(data).size == (100, 50)
    assert shrunk(b"", 10, 10) is None
    assert shrunk(picture()[:200], 10, 10) is None
