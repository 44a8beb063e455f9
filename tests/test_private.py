"""What is said in confidence leaves the file on no way there is; planted, and looked for."""

import datetime as dt
import zipfile
from contextlib import closing

import pytest
from PySide6.QtWidgets import QWidget

from app import tour
from app.__main__ import main
from app.command_partners import PARTNER_PAPERS
from app.command_report import PAPERS
from app.exchange.sample import make_sample
from app.papers.pdfium import page_words
from app.records import RECORDS
from app.records.partners import Enterprise
from app.records.roster import Person
from app.records.talks import Item, Talk
from app.records.words import said
from app.store.drafts import keep as keep_draft
from app.store.file import create, open_file
from app.tabs.window import MainWindow
from app.tour import go_round
from app.ui.log import end_log, start_log

TODAY = dt.date(2026, 11, 23)
HELD = dt.datetime(2026, 11, 20, 9)
PLANTED = ("绛珠仙草泪", "木石前盟约", "青埂峰下石")


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Make the sample with a sentence planted in the private strand of every talk."""
    path = tmp_path_factory.mktemp("密") / "密.tongxin"
    store = create(path)
    make_sample(store, TODAY)
    with store.step(said("试")) as step:
        for n, talk in enumerate(store.find(Talk)):
            step.put(talk.having(private=f"不能说：{PLANTED[n % 2]}。"))
    talk = store.find(Talk, limit=1)[0]
    keep_draft(store, f"talk:{talk.uid}", "talk", talk.uid, {"private": PLANTED[2]}, talk.changed)
    store.close()
    raw = path.read_bytes()
    assert all(
        word.encode() in raw or word in raw.decode("utf-8", "ignore") for word in PLANTED[:2]
    )
    return path


def found_in(path):
    """Return the planted sentences in a file, whatever it is: all its parts are looked through."""
    if path.suffix == ".pdf":
        text = "".join("".join(page_words(path)).split())
        return [word for word in PLANTED if word in text]
    parts = [path.read_bytes()]
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            parts = [archive.read(name) for name in archive.namelist()]
    encoded = [(word, code) for word in PLANTED for code in ("utf-8", "utf-16-le", "gb18030")]
    return [word for word, code in encoded if any(word.encode(code) in part for part in parts)]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("table", ["talk", "item", "voice", "item_step", "operator"])
def test_no_list_has_it(data, tmp_path, table, ending):
    out = tmp_path / f"a.{ending}"
    assert main(["export", str(data), "--records", table, "--out", str(out)]) == 0
    assert found_in(out) == []


def test_what_is_taken_away_whole_has_it_nowhere(data, tmp_path):
    assert main(["export", str(data), "--everything", "--out", str(tmp_path)]) == 0
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > len(RECORDS) / 2
    assert [path.name for path in files if found_in(path)] == []


@pytest.mark.parametrize("audience", ["", "branch_meeting", "upper_body", "enterprise"])
@pytest.mark.parametrize("paper", ["talk", "items", "care"])
@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_no_edition_has_it(data, tmp_path, paper, audience, ending):
    out = tmp_path / f"a.{ending}"
    asked = ["report", str(data), "--paper", paper, "--out", str(out)]
    assert main([*asked, *(["--audience", audience] if audience else [])]) == 0
    assert found_in(out) == []


@pytest.mark.parametrize("paper", sorted({*PAPERS} - {*PARTNER_PAPERS, "talk", "items", "care"}))
def test_no_other_paper_has_it(data, tmp_path, paper, capsys):
    out = tmp_path / "a.pdf"
    asked = ["report", str(data), "--paper", paper, "--out", str(out)]
    more = {"ledger": ["--records", "talk"], "month": ["--unit", "第一党支部"]}
    main([*asked, *more.get(paper, [])])
    capsys.readouterr()
    assert not out.exists() or found_in(out) == []


def test_it_is_printed_only_when_that_is_asked_for_this_once(data, tmp_path):
    out = tmp_path / "a.pdf"
    assert main(["report", str(data), "--paper", "talk", "--private", "--out", str(out)]) == 0
    assert found_in(out) != [], "the search of this test finds what is there"


def test_no_search_finds_it_and_no_json_tells_it(data, capsys):
    for word in PLANTED:
        assert main(["search", str(data), word, "--json"]) == 1
        out, err = capsys.readouterr()
        assert (word in out, word in err) == (False, False)
    for words in ("TX", "谈"):
        main(["search", str(data), words, "--json", "--most", "99"])
        out, _ = capsys.readouterr()
        assert not [word for word in PLANTED if word in out]


def test_no_calendar_has_it(data, tmp_path):
    out = tmp_path / "a.ics"
    assert main(["calendar", str(data), "--unit", "第一党支部", "--out", str(out)]) == 0
    assert found_in(out) == []


def test_no_paper_and_no_calendar_of_the_tour_has_it(dressed, data, tmp_path):
    written = [path for path in go_round(tmp_path / "out", data) if path.suffix != ".tongxin"]
    assert len(written) > 20
    assert [path.name for path in written if found_in(path)] == []


def test_no_picture_of_the_tour_shows_it_however_long_the_window(
    dressed, data, tmp_path, monkeypatch
):
    monkeypatch.setattr(tour, "HEIGHT", 2_400)
    seen = 0
    with closing(open_file(data, readonly=True)) as store:
        for path in tour.pictures(store, tmp_path):
            windows = [w for w in dressed.topLevelWidgets() if isinstance(w, MainWindow)]
            boxes = [box for w in windows for box in w.findChildren(QWidget, "private")]
            assert not [box for box in boxes if not box.visibleRegion().isEmpty()], path.name
            seen += len(boxes)
    assert seen, "the talk page was among the pictures"


def test_the_log_has_it_not_even_while_it_is_typed(desk, store, tmp_path, on_screen):
    from app.tabs.talks.talk_page import TalkPage

    with store.step(said("试")) as step:
        talker = step.put(Person(name="周望舒"))
    writer = start_log(tmp_path)
    try:
        form = on_screen(TalkPage(desk), 1000, 700)
        form.show_new(others="来访者", held=HELD, talkers=(talker.uid,))
        form.editors["private"].box.setPlainText(PLANTED[0])
        assert form.store_now() is not None
    finally:
        end_log(writer)
    (log,) = tmp_path.glob("*.log")
    assert "talk" in log.read_text(encoding="utf-8"), "the step is noted, by numbers"
    assert found_in(log) == []


def test_no_item_and_no_enterprise_was_made_of_it(data, tmp_path):
    with closing(open_file(data, readonly=True)) as store:
        texts = [f"{each.text}{each.quote}{each.note}" for each in store.find(Item)]
        texts += [each.note for each in store.find(Enterprise)]
    assert not [word for word in PLANTED if any(word in text for text in texts)]
