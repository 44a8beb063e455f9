"""The files that hang on a record: dropped in, made small, shown, opened as a copy."""

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QImageReader,
    QKeyEvent,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.records.describe import Record
from app.records.events import Attachment
from app.records.words import N, said
from app.store.blobs import read_blob
from app.store.rows import Changes
from app.ui.ask import file_name
from app.ui.attach import OPENABLE, PICTURES, Incoming, in_bytes, read_in
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.theme import icon, step, tokens

_UID = Qt.ItemDataRole.UserRole


class Attachments(QWidget):
    """Show the attachments of the shown record; ``link`` is the field that hangs them on it."""

    added = Signal(object)

    def __init__(self, desk: Desk, link: str, also: Mapping[str, Any] | None = None) -> None:
        """Take as ``also`` what else every attachment shown or added here says of itself."""
        super().__init__()
        self.desk, self.link, self.also = desk, link, dict(also or {})
        self.record: Record | None = None
        self._copies: tempfile.TemporaryDirectory[str] | None = None
        self.setAcceptDrops(True)
        self.tiles = _Tiles(self)
        self.tiles.setAccessibleName(desk.say(N("附件")))
        self.tiles.itemActivated.connect(lambda item: self.open(item.data(_UID)))
        self.tiles.dropped.connect(self.drop)
        self.tiles.customContextMenuRequested.connect(self._context)
        self.message = plain_label("", "quiet", wrap=True)
        self._build()
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show the attachments of a record."""
        kept = record if record is not None and record.id else None
        if kept is None or self.record is None or kept.uid != self.record.uid:
            self.message.setText("")
        self.record = kept
        self.refresh()

    def refresh(self) -> None:
        """Read the attachments again."""
        equal = {self.link: self.record.uid if self.record else "", **self.also}
        found = self.desk.store.find(Attachment, **equal) if self.record else []
        self.tiles.show_files([(each, self._face(each)) for each in found])
        self.tiles.setVisible(bool(found))
        # Where a page holds several, each says with its button alone what it is for.
        self.empty.setVisible(not found and not self.also)
        self.add_button.setEnabled(self.may_add())

    def may_add(self) -> bool:
        """Tell whether files may be added to the shown record."""
        return self.desk.store.may_write(self.record)

    def choose(self) -> None:
        """Let the user choose files to add."""
        if paths := self.desk.ask.open_paths("any"):
            self.take_in(paths)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Read files in a job, photos reduced, and keep them in one step."""
        record = self.record
        if record is None or not self.may_add():
            return
        what = said(N("读入 {n} 个附件"), n=len(paths))
        files = list(paths)
        self.desk.jobs.start(
            what, lambda tick: read_in(files, tick), lambda found: self.keep(record, found)
        )

    def open(self, uid: str) -> None:
        """Open a copy with the program the system has for it."""
        found = self._found(uid)
        if found is None:
            return
        attachment, data = found
        if attachment.media not in OPENABLE:
            self.desk.ask.tell(
                said(N("“{name}”这种文件不直接打开。"), name=attachment.name),
                said(N("请用“另存为”存到电脑上，再用合适的程序打开。")),
            )
            return
        if self._copies is None:
            # Another program may still hold a copy when this page goes.
            self._copies = tempfile.TemporaryDirectory(
                prefix="tongxin-", ignore_cleanup_errors=True
            )
            self.destroyed.connect(self._copies.cleanup)
        path = Path(self._copies.name) / file_name(attachment.name)
        path.write_bytes(data)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self.desk.news.say(self.desk.say(N("打开的是副本，在里面改动不会回到这里。")))

    def save_as(self, uid: str) -> None:
        """Write the file where the user wants it."""
        found = self._found(uid)
        path = self.desk.ask.save_path("any", found[0].name) if found else None
        if found is None or path is None:
            return
        try:
            path.write_bytes(found[1])
        except OSError as error:
            self.desk.ask.tell(
                said(N("写不了“{name}”：{why}。"), name=path.name, why=error.strerror or ""),
                said(N("附件还完好地在数据文件里；请换一个位置再试。")),
            )

    def drop(self, uids: Sequence[str]) -> None:
        """Take attachments out; it can be undone."""
        found = [each for uid in uids if (each := self.desk.store.get(Attachment, uid))]
        if not found or not self.desk.store.may_write(self.record):
            return
        what = said(N("移除附件“{name}”"), name=found[0].name)
        if len(found) > 1:
            what = said(N("移除 {n} 个附件"), n=len(found))
        with self.desk.store.step(what, by=self) as writer:
            for each in found:
                writer.drop(each)
        self.desk.news.say(self.desk.say(said(N("已{what}，按 Ctrl+Z 可撤销。"), what=what)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, nothing else."""
        if self.add_button.isEnabled() and _paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files in."""
        event.acceptProposedAction()
        self.take_in(_paths(event))

    def keep(self, record: Record, found: list[Incoming], *beside: Record) -> None:
        """Keep files that were read, and what is said of them, in one step."""
        if self.desk.store.get(type(record), record.uid) is None:
            self.desk.ask.tell(N("要添加附件的记录已经删除，附件没有添加。"))
            return
        what = said(N("添加附件“{name}”"), name=found[0].name)
        if len(found) > 1:
            what = said(N("添加 {n} 个附件"), n=len(found))
        with self.desk.store.step(what, by=self) as writer:
            for told in beside:
                writer.put(told)
            for each in found:
                values = {self.link: record.uid, **self.also}
                writer.put(
                    Attachment().having(
                        name=each.name,
                        media=each.media,
                        size=len(each.data),
                        taken=each.taken,
                        digest=writer.blob(each.data),
                        **values,
                    )
                )
        before, after = sum(f.before for f in found), sum(len(f.data) for f in found)
        words = said(N("已添加 {n} 个文件，{size}。"), n=len(found), size=in_bytes(after))
        if after < before:
            words = said(
                N("已添加 {n} 个文件；照片已缩小，{before} → {after}。"),
                n=len(found),
                before=in_bytes(before),
                after=in_bytes(after),
            )
        # The page may have been made anew, in other colours, while the files were read.
        if isValid(self):
            self.message.setText(self.desk.say(words))
            self.added.emit(found)

    def _found(self, uid: str) -> tuple[Attachment, bytes] | None:
        attachment = self.desk.store.get(Attachment, uid)
        if attachment is None:
            return None
        data = read_blob(self.desk.store.db, attachment.digest)
        if data is None:
            self.desk.ask.tell(
                said(N("“{name}”的内容不在这个文件里。"), name=attachment.name),
                said(N("记录没有改动；请从备份里找回，或重新添加这个附件。")),
            )
            return None
        return attachment, data

    def _face(self, attachment: Attachment) -> QIcon:
        if attachment.media not in PICTURES:
            return icon("file")
        picture = QPixmap()
        if not QPixmapCache.find(attachment.digest, picture):
            data = read_blob(self.desk.store.db, attachment.digest) or b""
            picture = thumbnail(data)
            QPixmapCache.insert(attachment.digest, picture)
        return icon("photo") if picture.isNull() else QIcon(picture)

    def _hear(self, changes: Changes) -> None:
        if self.record is not None and Attachment.table in changes.rows:
            self.refresh()

    def _context(self, point: Any) -> None:
        uids = self.tiles.uids()
        if not uids:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        acts = [
            (N("打开"), lambda: self.open(uids[0])),
            (N("另存为…"), lambda: self.save_as(uids[0])),
            (N("移除"), lambda: self.drop(uids)),
        ]
        if not self.desk.store.may_write(self.record):
            acts.pop()
        for words, act in acts:
            menu.addAction(self.desk.say(words)).triggered.connect(lambda _=False, act=act: act())
        menu.popup(self.tiles.viewport().mapToGlobal(point))

    def _build(self) -> None:
        say = self.desk.say
        self.add_button = QPushButton(
            icon("attach", tokens().accent), say(N("添加附件")), objectName="add_attachment"
        )
        self.add_button.setProperty("role", "link")
        self.add_button.clicked.connect(self.choose)
        words = N("把照片、签到表扫描件、讲稿拖到这里。照片会自动缩小，和记录存在同一个文件里。")
        self.empty = QFrame()
        self.empty.setProperty("role", "empty")
        inside = QHBoxLayout(self.empty)
        inside.setContentsMargins(step(4), step(4), step(4), step(4))
        inside.addWidget(plain_label(say(words), "quiet", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addWidget(self.message, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addWidget(self.tiles)
        layout.addWidget(self.empty)
        layout.addLayout(row)


class _Tiles(QListWidget):
    """Show files as pictures with their names and sizes."""

    dropped = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("attachment")
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMovement(QListWidget.Movement.Static)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setIconSize(QSize(*THUMB))
        self.setGridSize(QSize(THUMB[0] + step(6), THUMB[1] + step(14)))
        self.setWordWrap(True)
        self.setSpacing(step(1))

    def show_files(self, files: Sequence[tuple[Attachment, QIcon]]) -> None:
        """Show these files; as high as two lines of tiles at most."""
        self.clear()
        for attachment, picture in files:
            item = QListWidgetItem(picture, f"{attachment.name}\n{in_bytes(attachment.size or 0)}")
            item.setData(_UID, attachment.uid)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self.addItem(item)
        self._fit()

    def uids(self) -> list[str]:
        """Return what is selected."""
        return [item.data(_UID) for item in self.selectedItems()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take files out with Delete."""
        if event.key() == Qt.Key.Key_Delete and self.uids():
            self.dropped.emit(self.uids())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        """Be as high as the lines of tiles at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        across = max(1, self.viewport().width() // self.gridSize().width())
        lines = min(-(-max(self.count(), 1) // across), 2)
        self.setFixedHeight(lines * self.gridSize().height() + step(2))


THUMB = (128, 96)


def thumbnail(data: bytes) -> QPixmap:
    """Return a small picture of a photo, empty when it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(*THUMB, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())


def _paths(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
