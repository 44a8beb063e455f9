"""Questions: real dialogs, answered by real clicks; user text in them stays text."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton

from app.records.words import said
from app.ui.ask import Ask, file_name

MARKUP = "<b>王芳</b> & <img src='x'>"


def when_open(act):
    """Do something to the dialog as soon as it is open."""

    def look():
        box = QApplication.activeModalWidget()
        if box is None:
            QTimer.singleShot(10, look)
        else:
            act(box)

    QTimer.singleShot(0, look)


def press(qtbot, words):
    def act(box):
        (button,) = [b for b in box.findChildren(QPushButton) if b.text() == words]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    when_open(act)


@pytest.mark.parametrize(("button", "agreed"), [("只读打开", True), ("取消", False)])
def test_the_button_says_what_it_does(dressed, qtbot, button, agreed):
    press(qtbot, button)
    assert Ask().sure("文件正在使用。", "可以先看。", "只读打开") is agreed


def test_escape_means_no(dressed, qtbot):
    when_open(lambda box: qtbot.keyClick(box, Qt.Key.Key_Escape))
    assert Ask().sure("删除吗？") is False


def test_enter_means_yes(dressed, qtbot):
    when_open(lambda box: qtbot.keyClick(box, Qt.Key.Key_Return))
    assert Ask().sure("继续吗？") is True


def test_user_text_is_never_read_as_markup(dressed, qtbot):
    seen = []

    def look(box):
        assert isinstance(box, QMessageBox)
        seen.extend(
            (label.text(), label.textFormat())
            for label in box.findChildren(QLabel)
            if "王芳" in label.text()
        )
        box.close()

    when_open(look)
    Ask().tell(said("“{name}”还在使用。", name=MARKUP), said("请先改“{name}”。", name=MARKUP))
    assert [text for text, _ in seen] == [f"“{MARKUP}”还在使用。", f"请先改“{MARKUP}”。"]
    assert {kind for _, kind in seen} == {Qt.TextFormat.PlainText}


def choose(path):
    def act(dialog):
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(path))
        dialog.accept()

    return act


@pytest.fixture
def own_dialogs(dressed):
    """Use Qt's own file dialogs, which a test can press."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def test_the_right_ending_is_added(own_dialogs, tmp_path):
    when_open(choose(tmp_path / "名册"))
    assert Ask().save_path("pdf", "x") == tmp_path / "名册.pdf"
    when_open(choose(tmp_path / "名册.PDF"))
    assert Ask().save_path("pdf", "x") == tmp_path / "名册.PDF"


def test_giving_up_gives_nothing(own_dialogs):
    when_open(lambda dialog: dialog.reject())
    assert Ask().save_path("pdf", "x") is None
    when_open(lambda dialog: dialog.reject())
    assert Ask().open_path("tongxin") is None
    when_open(lambda dialog: dialog.reject())
    assert Ask().open_paths("any") == []
    when_open(lambda dialog: dialog.reject())
    assert Ask().folder() is None


def test_a_file_that_is_there_is_given(own_dialogs, tmp_path):
    path = tmp_path / "支部.tongxin"
    path.write_bytes(b"x")
    when_open(choose(path))
    assert Ask().open_path("tongxin") == path


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("会议记录", "会议记录"),
        ('a/b\\c:d*e?f"g<h>i|j\n', "a_b_c_d_e_f_g_h_i_j_"),
        ("  . ", "_"),
        ("", "_"),
        ("会" * 100, "会" * 60),
        ("x\ud800", "x?"),
    ],
)
def test_any_text_becomes_a_file_name(text, name):
    assert file_name(text) == name


def test_a_file_is_kept_at_home_when_there_is_no_documents_folder(dressed, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    seen = []

    def look(box):
        seen.append(box.directory().absolutePath())
        box.reject()

    when_open(look)
    Ask().save_path("tongxin", "资料")
    (tmp_path / "Documents").mkdir()
    when_open(look)
    Ask().save_path("tongxin", "资料")
    assert seen == [str(tmp_path), str(tmp_path / "Documents")]
