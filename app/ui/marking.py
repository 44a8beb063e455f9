"""A warning beside a long text in which stands what marks classified matter; it never blocks."""

from PySide6.QtCore import QObject, QTimer

from app.records.lists import ListWord
from app.records.words import N, said
from app.rules.marks import marks_in
from app.ui.desk import Desk
from app.ui.editors_text import LinesEditor

PAUSE_MS = 400
# What does not belong into a file on an ordinary computer.
CLASSIFIED = N(
    "本程序不得存储、处理国家秘密和工作秘密。涉密文件的全文或摘要、未公开的上级文件、"
    "政审外调材料、问题线索和诫勉处分谈话、信访举报人的信息、成批的身份证影像和医疗证明，"
    "都不要录入。"
)


class Marking(QObject):
    """Watch one long text; the cell it stands in says what was found."""

    def __init__(self, editor: LinesEditor, cell: QObject) -> None:
        super().__init__(cell)
        self._editor, self._cell = editor, cell
        self._timer = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._warned = False
        editor.box.textChanged.connect(self._changed)

    def look(self) -> None:
        """Look through the text now."""
        found = marks_in(self._editor.box.toPlainText(), marks_of(self._editor.desk))
        if found or self._warned:
            self._cell.show_warning(warning(self._editor.desk, found))  # type: ignore[attr-defined]
        self._warned = bool(found)

    def _changed(self) -> None:
        # Marks are two characters at least: an empty box has none, and most boxes are empty.
        if self._warned or self._editor.box.document().characterCount() > 2:
            self._timer.start()


def marks_of(desk: Desk) -> list[str]:
    """Return the words the office holds to mark classified matter."""
    kept = desk.store.find(ListWord, list_name="secret_mark")
    return [word.word.strip() for word in kept if not word.retired]


def warning(desk: Desk, found: list[str]) -> str:
    """Say which marks stand in a text, "" for none."""
    if not found:
        return ""
    words = N("文字里有“{marks}”：涉密和内部材料不得录入，请核对。")
    return desk.say(said(words, marks=desk.say(N("、")).join(found)))
