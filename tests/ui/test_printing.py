"""To paper: made in a job, missing characters told first, previewed, saved, printed."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel

from app.papers.pdfium import page_sizes, page_words
from app.records.roster import Person
from app.records.words import Known, said
from app.ui import printing
from app.ui.preview import Preview, copy_over
from app.ui.table import ListView

NOWHERE = "\U0002fffd"


@pytest.fixture
def people(desk):
    with desk.store.step(said("放入人员")) as step:
        return [step.put(Person(name=f"会员{n:03}", department="秘书处")) for n in range(60)]


@pytest.fixture
def view(desk, qtbot):
    made = ListView(desk, Person)
    qtbot.addWidget(made)
    made.show()
    return made


def previews():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, Preview) and w.isVisible()]


@pytest.fixture
def preview(desk, people, view, qtbot):
    """Show the ledger of the list."""
    printing.print_list(view)
    qtbot.waitUntil(lambda: len(previews()) == 1, timeout=15000)
    (made,) = previews()
    yield made
    desk.jobs.close()
    for window in previews():
        window.close()


def text_of(path):
    return "".join("".join(page_words(path)).split())


def test_the_paper_shows_what_the_list_shows(desk, people, view, qtbot):
    view.filter.setText("会员00")
    view.refresh()
    view.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    printing.print_list(view)
    qtbot.waitUntil(lambda: len(previews()) == 1, timeout=15000)
    (made,) = previews()
    text = text_of(made.path)
    made.close()
    assert "人员台账" in text
    assert "筛选：会员00" in text
    assert "会员009" in text
    assert "会员010" not in text


def test_the_print_button_of_a_list_makes_the_paper(desk, people, view, qtbot):
    view.tools.print_wanted.emit()
    assert str(desk.jobs.running.what) == "打印人员"
    qtbot.waitUntil(lambda: len(previews()) == 1, timeout=15000)
    previews()[0].close()


def test_a_temporary_paper_is_gone_when_the_preview_closes(preview, qtbot):
    path = preview.path
    assert path.exists()
    preview.close()
    qtbot.waitUntil(lambda: not path.parent.exists())


def test_pages_are_counted_turned_and_fitted(preview, qtbot):
    pages = preview.pages
    assert pages.count == len(page_sizes(preview.path)) >= 2
    assert preview.number.text() == f"第 1 页，共 {pages.count} 页"
    pages.verticalScrollBar().setValue(pages.verticalScrollBar().maximum())
    assert preview.number.text() == f"第 {pages.count} 页，共 {pages.count} 页"
    before = pages.scale
    preview.resize(preview.width() + 200, preview.height())
    assert pages.scale > before, "it goes on fitting the width"


def test_ctrl_wheel_zooms_and_fitting_comes_back(preview, qtbot):
    pages = preview.pages
    fitted = pages.scale
    for _ in range(3):
        turn = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(pages.viewport(), turn)
    assert pages.scale == pytest.approx(fitted * 1.1**3)
    assert pages.horizontalScrollBar().maximum() > 0
    pages.fit()
    assert pages.scale == pytest.approx(fitted, rel=0.05)


def test_only_pages_in_sight_are_drawn(preview):
    preview.pages.grab()
    assert 0 < len({page for page, _ in preview.pages._drawn}) < preview.pages.count


def test_save_as_writes_the_same_file_and_offers_its_folder(preview, ask, tmp_path, qtbot):
    target = tmp_path / "名册.pdf"
    ask.answers.append(target)
    assert not preview.folder.isEnabled()
    qtbot.keyClick(preview, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert target.read_bytes() == preview.path.read_bytes()
    assert preview.folder.isEnabled()


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_lost(preview, ask, tmp_path):
    ask.answers.append(tmp_path / "没有" / "a.pdf")
    preview.save_as()
    ((words, advice),) = ask.told
    assert words == "无法写入“a.pdf”。"
    assert "资料没有改动" in advice


def test_copy_over_leaves_no_half_file(tmp_path):
    (tmp_path / "a").write_bytes(b"new")
    target = tmp_path / "b"
    target.mkdir()
    with pytest.raises(Known):
        copy_over(tmp_path / "a", target)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def printer_to(path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_printing_is_page_by_page_and_true_to_size(preview, desk, tmp_path, qtbot):
    heard = []
    desk.news.said.connect(heard.append)
    out = tmp_path / "printed.pdf"
    preview.send(printer_to(out))
    qtbot.waitUntil(lambda: bool(heard), timeout=20000)
    assert heard == [f"已送去打印，共 {preview.pages.count} 页。"]
    for printed, shown in zip(page_sizes(out), preview.pages.sizes, strict=True):
        assert printed == pytest.approx(shown, abs=1.5)


def test_printing_goes_on_when_the_preview_is_closed(preview, desk, ask, tmp_path, qtbot):
    out = tmp_path / "printed.pdf"
    count = preview.pages.count
    preview.send(printer_to(out))
    preview.close()
    qtbot.waitUntil(lambda: desk.jobs.running is None, timeout=20000)
    assert len(page_sizes(out)) == count
    assert ask.told == []


def test_a_range_of_pages_prints_only_these(preview, desk, tmp_path, qtbot):
    out = tmp_path / "printed.pdf"
    printer = printer_to(out)
    printer.setFromTo(2, 2)
    preview.send(printer)
    qtbot.waitUntil(lambda: desk.jobs.running is None, timeout=20000)
    assert len(page_sizes(out)) == 1


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_refuses_is_told(preview, desk, ask, tmp_path, qtbot):
    preview.send(printer_to(tmp_path / "没有" / "printed.pdf"))
    qtbot.waitUntil(lambda: bool(ask.told), timeout=20000)
    assert ask.told[0][0] == "打印机没有接受这份文件。"


@pytest.fixture
def odd(desk):
    """Keep a person whose name no font can draw."""
    with desk.store.step(said("放入")) as step:
        return step.put(Person(name=f"张{NOWHERE}"))


def test_missing_characters_are_told_first_and_the_user_may_stop(odd, desk, view, ask, qtbot):
    ask.answers.append(False)
    printing.print_list(view)
    qtbot.waitUntil(lambda: bool(ask.asked), timeout=15000)
    assert ask.asked == ["有 1 个字没有字体能打印。"]
    assert previews() == []


def test_missing_characters_are_told_first_and_the_user_may_go_on(odd, desk, view, ask, qtbot):
    ask.answers.append(True)
    printing.print_list(view)
    qtbot.waitUntil(lambda: len(previews()) == 1, timeout=15000)
    previews()[0].close()


def test_missing_characters_are_named_with_the_record_they_stand_in(odd, desk):
    from app.papers.fonts import Missing

    missing = Missing()
    missing.note(NOWHERE, "张三")
    words = str(printing.missing_words(missing))
    assert "（U+2FFFD）：张三" in words
    assert "资料里的字不变" in words


def test_the_hour_of_a_paper_lies_on_the_day_of_the_desk(desk):
    assert printing.now(desk).date() == dt.date(2026, 11, 23)


def test_no_label_of_the_preview_reads_markup(preview):
    formats = {label.textFormat() for label in preview.findChildren(QLabel) if label.text()}
    assert formats <= {Qt.TextFormat.PlainText}
    assert isinstance(preview.path, Path)
