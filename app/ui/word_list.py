"""The words of one list: added, renamed, retired and put in order; old records keep theirs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.records.choices import LISTS
from app.records.kinds import Choice
from app.records.lists import ListWord
from app.records.words import N, Said, said
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.editors_boxes import LineBox
from app.ui.form_grid import plain_label
from app.ui.theme import icon, step

_WORD = Qt.ItemDataRole.UserRole


class WordList(Dialog):
    """Show the words of a list, offered ones with a tick; every act is kept at once."""

    def __init__(self, desk: Desk, kind: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.kind = desk, kind
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = said(N("词条：{list}"), list=said(LISTS[kind.words]))
        self.setWindowTitle(desk.say(title))
        self.list = QListWidget(objectName="words")
        self.list.setAccessibleName(desk.say(title))
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.list.itemChanged.connect(self._ticked)
        self.line = LineBox()
        self.line.setObjectName("word")
        self.line.setPlaceholderText(desk.say(N("新词语，按 Enter 添加")))
        self.line.setAccessibleName(desk.say(N("新词语")))
        self.line.returnPressed.connect(self.add)
        self.buttons = {
            name: self._button(name, picture, words, act)
            for name, picture, words, act in (
                ("rename", "edit", N("改名"), self.rename),
                ("up", "up", N("上移"), lambda: self.move_by(-1)),
                ("down", "down", N("下移"), lambda: self.move_by(1)),
            )
        }
        self._build()
        self._fill("")
        self.line.setFocus()

    def add(self) -> None:
        """Add what stands in the line as a word of the office's own, offered last."""
        label = self.line.text().strip()
        if not label:
            return
        same = next((word for word in self._words() if word.word == label), None)
        place = 10 + max((word.place or 0 for word in self._words()), default=0)
        new = ListWord(list_name=self.kind.words, word=label, place=place)
        word = same.having(retired=False) if same else new
        self._keep(said(N("添加词条“{label}”"), label=label), [word])
        self.line.clear()
        self._fill(word.uid)

    def rename(self) -> None:
        """Give the current word the text of the line."""
        word, label = self._current(), self.line.text().strip()
        if word is None:
            return
        if not label or label == word.word:
            self.line.setText(word.word)
            self.line.setFocus()
            self.line.selectAll()
            return
        what = said(N("词条“{old}”改为“{new}”"), old=word.word, new=label)
        self._keep(what, [word.having(word=label)])
        self.line.clear()
        self._fill(word.uid)

    def move_by(self, way: int) -> None:
        """Put the current word one place up or down."""
        words, row = list(self._words()), self.list.currentRow()
        if not 0 <= row + way < len(words):
            return
        words[row], words[row + way] = words[row + way], words[row]
        fresh = [word.having(place=10 * nth) for nth, word in enumerate(words, 1)]
        self._keep(said(N("调整词条的次序")), fresh)
        self._fill(words[row + way].uid)

    def _ticked(self, item: QListWidgetItem) -> None:
        word: ListWord = item.data(_WORD)
        retired = item.checkState() != Qt.CheckState.Checked
        if retired != word.retired:
            what = N("停用词条“{label}”") if retired else N("恢复词条“{label}”")
            self._keep(said(what, label=word.word), [word.having(retired=retired)])
            self._fill(word.uid)

    def _words(self) -> Sequence[ListWord]:
        """Return the words in their order; what is shipped is there even before it is kept."""
        store = self.desk.store
        kept = {word.uid: word for word in store.find(ListWord, list_name=self.kind.words)}
        for nth, (key, label) in enumerate(self.kind.of.items(), 1):
            uid = self.kind.uid(key)
            shipped = ListWord(uid=uid, list_name=self.kind.words, word=label, place=nth * 10)
            kept.setdefault(uid, shipped)
        return sorted(kept.values(), key=lambda word: (word.place or 0, word.id))

    def _keep(self, what: Said, words: Sequence[ListWord]) -> None:
        with self.desk.store.step(what) as writer:
            writer.put_many(words)

    def _current(self) -> ListWord | None:
        item = self.list.currentItem()
        return item.data(_WORD) if item else None

    def _fill(self, uid: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for word in self._words():
            item = QListWidgetItem(self.desk.say(word.word))
            item.setData(_WORD, word)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            tick = Qt.CheckState.Unchecked if word.retired else Qt.CheckState.Checked
            item.setCheckState(tick)
            self.list.addItem(item)
            if word.uid == uid:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._show()

    def _show(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.buttons["rename"].setEnabled(row >= 0)
        self.buttons["up"].setEnabled(row > 0)
        self.buttons["down"].setEnabled(0 <= row < count - 1)

    def _button(self, name: str, picture: str, words: str, act: object) -> QPushButton:
        button = QPushButton(icon(picture), self.desk.say(words), objectName=name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())  # type: ignore[operator]
        return button

    def _build(self) -> None:
        hint = N("打勾的词会列出来供选择；停用的不再列出，已经用它的记录不变。")
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        # Enter in the line adds a word; it must not close the list.
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        for button in self.buttons.values():
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(4), step(5), step(4))
        layout.setSpacing(step(3))
        layout.addWidget(plain_label(self.desk.say(hint), "quiet", wrap=True))
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addWidget(close)
        self.resize(step(130), step(120))
