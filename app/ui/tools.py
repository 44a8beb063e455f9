"""The row of tools over a list: filter box, own filters of a tab, new, columns, print."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from app.records.words import N
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.panes import AtLeast
from app.ui.theme import icon, step, tokens

_NARROWEST, _NARROWEST_LIST = 36, 60


class FilterBox(QLineEdit):
    """Type here to narrow a list; Down goes into it, Escape empties the box."""

    left_down = Signal()

    def sizeHint(self) -> QSize:
        """Ask for as much room empty as typed in: else what stands beside it moves."""
        return QSize(step(_NARROWEST), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give Down and Escape their meaning."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class ListTools(AtLeast):
    """Hold the tools of one list; what they do is connected by the list."""

    new_wanted = Signal()
    columns_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    export_wanted = Signal(str)
    import_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(_NARROWEST_LIST)
        self._desk = desk
        # The filters break into lines where the list is narrow; what acts on it stays where it is.
        self._flow = FlowLayout(self, ends_first=True)
        self.filter = self._filter_box()
        self.new = QPushButton(icon("add", tokens().on_accent), desk.say(N("新建")))
        self.new.setProperty("role", "primary")
        self.new.setEnabled(not desk.store.readonly)
        self.new.clicked.connect(self.new_wanted)
        self.save = self._button("star", N("收藏此筛选"), self.save_wanted.emit)
        self.chip = QPushButton(icon("close"), "", visible=False, objectName="narrowed")
        self.chip.setProperty("role", "toggle")
        self.chip.setToolTip(desk.say(N("取消这个收藏的筛选")))
        self._flow.addWidget(self._held_together(self.filter, self.save))
        self._flow.addWidget(self.chip)
        self.columns = self._button("columns", N("选择栏目"), self.columns_wanted.emit)
        self.print = self._button("print", N("打印这个列表"), self.print_wanted.emit)
        self.exchange = self._exchange()
        self._flow.addWidget(self._held_together(self.new, self.columns, self.print, self.exchange))

    def _held_together(self, *widgets: QWidget) -> QWidget:
        """Keep widgets in one line where the rest breaks: a lone star would say nothing."""
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(step(1))
        for widget in widgets:
            row.addWidget(widget)
        return held

    def _exchange(self) -> QToolButton:
        button = self._button("export", N("导出或导入"), lambda: None)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for words, act in (
            (N("导出为 Excel…"), lambda: self.export_wanted.emit("xlsx")),
            (N("导出为 CSV…"), lambda: self.export_wanted.emit("csv")),
        ):
            menu.addAction(self._desk.say(words)).triggered.connect(lambda _=False, act=act: act())
        menu.addSeparator()
        bring = menu.addAction(icon("import"), self._desk.say(N("导入…")))
        bring.setEnabled(not self._desk.store.readonly)
        bring.triggered.connect(lambda _=False: self.import_wanted.emit())
        button.setMenu(menu)
        return button

    def add(self, widget: QWidget) -> None:
        """Put a further filter beside the filter box."""
        self._flow.put_before_last(widget)

    def under(self) -> QPoint:
        """Return where the menu of columns opens, whether a mouse or a key asked for it."""
        return self.columns.mapToGlobal(self.columns.rect().bottomLeft())

    def quick(self) -> list[QComboBox]:
        """Return the tab's own filters."""
        return self.findChildren(QComboBox)

    def _filter_box(self) -> FilterBox:
        box = FilterBox(clearButtonEnabled=True)
        box.setObjectName("filter")
        box.setPlaceholderText(self._desk.say(N("输入文字筛选")))
        box.setAccessibleName(self._desk.say(N("筛选")))
        box.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        box.setMinimumWidth(step(_NARROWEST))
        return box

    def _button(self, picture: str, words: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton(icon=icon(picture), autoRaise=True)
        button.setToolTip(self._desk.say(words))
        button.setAccessibleName(self._desk.say(words))
        button.clicked.connect(lambda: act())
        return button
