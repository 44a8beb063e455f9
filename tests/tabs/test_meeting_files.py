"""Files of a meeting: dropped on its page, reduced, kept inside the data file, handed out."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.records.events import Attachment
from app.records.words import said
from app.store.history import undo


def form_of(meetings):
    return meetings.page.form


def drop(widget, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), copy, data, left, none))


def test_dropped_photos_are_reduced_and_kept_in_the_file(
    qtbot, store, event, meetings, tmp_path, ask
):
    from PIL import Image

    photo, note = tmp_path / "现场.jpg", tmp_path / "发言.exe"
    Image.effect_noise((2400, 1800), 80).convert("RGB").save(photo, quality=95)
    note.write_bytes(b"MZ")
    meetings.show_uid("event", event.uid)
    files = form_of(meetings).files
    with qtbot.waitSignal(files.added):
        drop(files, [photo, note])
    kept, other = store.find(Attachment, event=event.uid)
    assert kept.size < photo.stat().st_size
    assert "照片已缩小" in files.message.text()
    assert files.tiles.count() == 2
    ask.answers.append(tmp_path / "copy.jpg")
    files.save_as(kept.uid)
    with Image.open(tmp_path / "copy.jpg") as image:
        assert image.size == (1600, 1200)
    files.open(other.uid)
    assert "不直接打开" in ask.told[-1][0]
    files.drop([kept.uid, other.uid])
    assert store.find(Attachment) == []
    undo(store)
    assert files.tiles.count() == 2


class Opener(QObject):
    """Stand in for the program the system opens a file with."""

    def __init__(self):
        super().__init__()
        self.read = []

    @Slot(QUrl)
    def take(self, url):
        self.read.append(Path(url.toLocalFile()).read_bytes())


def test_opening_hands_out_a_copy(store, event, meetings):
    with store.step(said("file")) as step:
        digest = step.blob(b"%PDF-1.7 lecture")
        kept = step.put(
            Attachment(name="讲稿.pdf", event=event.uid, media="application/pdf", digest=digest)
        )
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")
    try:
        form_of(meetings).files.open(kept.uid)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.read == [b"%PDF-1.7 lecture"]
