"""What the user may settle: language, sizes, papers, and the defaults of the office."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.papers.faces import office_faces
from app.records.planning import Plan
from app.records.words import N, said
from app.rules.numbers import is_form
from app.store.settings import get_setting, set_setting
from app.ui.defaults import DECISION_FORM, PLACE, UNIT
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.editors import editor_of
from app.ui.language import LANGUAGES, SOURCE, chosen
from app.ui.printing import REPORT_LANGUAGE
from app.ui.theme import step

_THEMES = (("system", N("跟随系统")), ("light", N("浅色")), ("dark", N("深色")))
_SCALES = ("100", "125", "150", "175", "200")
_FACES = (("", N("本程序自带的字体")), ("office", N("电脑上的公文字体")))
_FACE_NAMES = {"Title": N("小标宋"), "Hei": N("黑体"), "Kai": N("楷体"), "Fang": N("仿宋")}
# What is read only while the program starts.
_AT_START = ("scale", "papers/faces")
_AT_ONCE = ("language", "theme", "large")
_WHOLE = N(
    "备份是整个资料文件，谈话里不外传的内容也在里面：和资料文件一样保管，不要当作报送材料交出去。"
)


class Settings(Dialog):
    """Ask for everything at once and keep it when the user agrees."""

    dressed = Signal(str)
    restart_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(desk.say(N("设置")))
        self._make_boxes()
        body = QWidget(objectName="page")
        self._column = QVBoxLayout(body)
        self._column.setSpacing(step(2))
        self._labels: list[QLabel] = []
        self._fill()
        widest = max(label.sizeHint().width() for label in self._labels)
        for label in self._labels:
            label.setMinimumWidth(widest)
        self._column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._buttons())
        wanted = body.sizeHint()
        room = self.screen().availableSize()
        self.resize(
            min(wanted.width() + step(12), room.width() - 40),
            min(wanted.height() + step(24), room.height() - 80),
        )

    def accept(self) -> None:
        """Keep what was chosen; what changes the looks is asked for by signals."""
        form = self.numbers.text().strip()
        if form and not is_form(form):
            words = N("决议编号格式里要有 {year} 和 {n}，否则编号会重复。")
            self.desk.ask.tell(words, N("其他设置都还在，改好后再点确定。"))
            self.numbers.setFocus()
            return
        memory, now = self.desk.memory, self._chosen()
        before = {key: self._kept(key) for key in now}
        for key, value in now.items():
            memory.keep(key, value)
        memory.flush()
        if not self.desk.store.readonly:
            self._keep_office()
        super().accept()
        changed = {key for key in now if now[key] != before[key]}
        if changed & set(_AT_ONCE):
            self.dressed.emit(now["theme"])
        if changed & set(_AT_START) and self.desk.ask.sure(
            N("缩放和报表字体在重新启动后生效。"),
            N("资料都已保存，重新启动只要几秒钟。"),
            N("现在重启"),
        ):
            self.restart_wanted.emit()

    def _make_boxes(self) -> None:
        desk, say = self.desk, self.desk.say
        faces = "、".join(say(_FACE_NAMES[name]) for name in office_faces())
        languages = list(LANGUAGES.items())
        self.boxes = {
            "language": self._box("language", languages),
            "theme": self._box("theme", [(key, say(words)) for key, words in _THEMES]),
            "scale": self._box("scale", [(each, f"{each} %") for each in _SCALES]),
            "papers/faces": self._box("papers/faces", [(key, say(words)) for key, words in _FACES]),
        }
        found = said(N("找到：{faces}"), faces=faces) if faces else said(N("没有找到公文字体。"))
        self.found = _note(say(found))
        self.boxes["papers/faces"].setEnabled(bool(faces))
        self.papers = self._box("papers/language", languages)
        kept = get_setting(desk.store, REPORT_LANGUAGE, SOURCE)
        self.papers.setCurrentIndex(max(0, self.papers.findData(kept)))
        self.large = QCheckBox(say(N("字体放大四分之一，不用重启")), objectName="large")
        self.large.setChecked(self._kept("large") == "1")
        self.folder = QLineEdit(self._kept("backup/folder"), objectName="backup/folder")
        self.folder.setPlaceholderText(say(N("备份时再选")))
        self.office = QLineEdit(get_setting(desk.store, "office"), objectName="office")
        self.place = QLineEdit(get_setting(desk.store, PLACE), objectName="place")
        self.numbers = QLineEdit(get_setting(desk.store, DECISION_FORM), objectName="decisions")
        self.numbers.setPlaceholderText(say(N("不填则如：一支决〔2026〕3号")))
        blanks = N("{unit} 是组织的决议代字，{year} 是年份，{n} 是当年第几号。")
        self.blanks = _note(say(blanks))
        self.unit = editor_of(desk, Plan.field("unit"))
        self.unit.show_value(get_setting(desk.store, UNIT) or None)
        for box in (self.office, self.place, self.numbers):
            box.setReadOnly(desk.store.readonly)
        self.unit.set_readonly(desk.store.readonly)
        self.papers.setEnabled(not desk.store.readonly)

    def _fill(self) -> None:
        boxes = self.boxes
        self._card(
            N("显示"),
            (N("语言"), boxes["language"]),
            (N("颜色"), boxes["theme"]),
            (N("缩放"), boxes["scale"]),
            (N("大字模式"), self.large),
        )
        self._card(
            N("报表"),
            (N("报表字体"), boxes["papers/faces"]),
            ("", self.found),
        )
        self._card(
            N("备份"),
            (N("备份文件夹"), self._folder_row()),
            ("", _note(self.desk.say(_WHOLE))),
        )
        self._card(
            N("本单位（存在这个资料文件里）"),
            (N("单位名称"), self.office),
            (N("默认组织"), self.unit.widget),
            (N("默认开会地点"), self.place),
            (N("决议编号格式"), self.numbers),
            (
                "",
                _note(
                    self.desk.say(N("{unit} 是组织的决议代字，{year} 是年份，{n} 是当年第几号。"))
                ),
            ),
            (N("报表语言"), self.papers),
        )

    def _card(self, title: str, *rows: tuple[str, QWidget]) -> None:
        say = self.desk.say
        card = QFrame(objectName="card")
        card.setProperty("role", "card")
        grid = QGridLayout(card)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(step(2))
        grid.setHorizontalSpacing(step(4))
        head = QLabel(say(title), textFormat=Qt.TextFormat.PlainText)
        head.setProperty("role", "heading")
        grid.addWidget(head, 0, 0, 1, 2)
        for number, (label, widget) in enumerate(rows, start=1):
            name = QLabel(say(label), textFormat=Qt.TextFormat.PlainText)
            name.setBuddy(widget)
            if label:
                widget.setAccessibleName(say(label))
            self._labels.append(name)
            grid.addWidget(name, number, 0)
            grid.addWidget(widget, number, 1)
        self._column.addWidget(card)

    def _folder_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        choose = QPushButton(self.desk.say(N("选择文件夹")), objectName="choose")
        choose.clicked.connect(self._choose_folder)
        layout.addWidget(self.folder, 1)
        layout.addWidget(choose)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        agree = buttons.addButton(self.desk.say(N("确定")), QDialogButtonBox.ButtonRole.AcceptRole)
        agree.setProperty("role", "primary")
        buttons.addButton(self.desk.say(N("取消")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _choose_folder(self) -> None:
        folder = self.desk.ask.folder(self.folder.text())
        if folder is not None:
            self.folder.setText(str(folder))

    def _box(self, key: str, choices: Iterable[tuple[str, str]]) -> QComboBox:
        box = QComboBox(objectName=key)
        for value, words in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(self._kept(key))))
        return box

    def _kept(self, key: str) -> str:
        memory = self.desk.memory
        if key == "language":
            return chosen(memory)
        start = {"theme": "system", "scale": "100"}
        return memory.text(key, start.get(key, ""))

    def _chosen(self) -> dict[str, str]:
        now = {key: str(box.currentData()) for key, box in self.boxes.items()}
        now["large"] = "1" if self.large.isChecked() else ""
        now["backup/folder"] = self.folder.text().strip()
        return now

    def _keep_office(self) -> None:
        store = self.desk.store
        kept = {
            "office": self.office.text().strip(),
            UNIT: str(self.unit.raw() or ""),
            PLACE: self.place.text().strip(),
            DECISION_FORM: self.numbers.text().strip(),
            REPORT_LANGUAGE: str(self.papers.currentData()),
        }
        for key, value in kept.items():
            if value != get_setting(store, key):
                set_setting(store, key, value)


def _note(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", "small")
    return label
