"""One large button of the first window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout

from app.ui.language import say
from app.ui.theme import icon, step, tokens


class Door(QPushButton):
    """Be one large button: picture, name, and a line that says what lies behind."""

    def __init__(self, picture: str, title: str, words: str) -> None:
        super().__init__()
        self.setProperty("role", "door")
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        drawn = QLabel()
        drawn.setPixmap(icon(picture, tokens().accent).pixmap(QSize(step(9), step(9))))
        name = QLabel(title, wordWrap=True)
        name.setProperty("role", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(5), step(5), step(5))
        layout.setSpacing(step(2))
        for label in (drawn, name, quiet(words)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.addStretch()

    def sizeHint(self) -> QSize:
        """Be as high as its words and some air."""
        return QSize(step(50), step(44))

    def minimumSizeHint(self) -> QSize:
        """Let the words break sooner on a small screen."""
        return QSize(step(36), step(44))

    def heightForWidth(self, width: int) -> int:
        """Be higher where the words need more lines."""
        return max(step(44), self.layout().heightForWidth(width))


def quiet(text: str) -> QLabel:
    """Return a label that stands back."""
    label = QLabel(say(text), wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "quiet")
    return label
