"""A box that narrows a list: as wide as its choices, long names cut with dots."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from app.ui.theme import step
from app.ui.tips import plain_tip

_WIDEST = 44


class QuickBox(QComboBox):
    """Offer a few choices; the box is named by what it narrows."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__(objectName=name)
        self.setAccessibleName(words)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentTextChanged.connect(lambda text: self.setToolTip(plain_tip(text)))

    def sizeHint(self) -> QSize:
        """Ask for the room of the longest choice, within reason."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), step(_WIDEST)), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Never be narrower than the choices."""
        return self.sizeHint()

    def showPopup(self) -> None:
        """Open as wide as the longest choice needs."""
        metrics = self.view().fontMetrics()
        widths = [metrics.horizontalAdvance(self.itemText(n)) for n in range(self.count())]
        room = self.screen().availableSize().width() // 2
        self.view().setMinimumWidth(min(max(widths, default=0) + step(10), room))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the choice with dots at its end where it is longer than the box."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        whole = QStyle.ComplexControl.CC_ComboBox
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(whole, option, part, self).width()
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(whole, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
