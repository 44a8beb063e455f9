"""The one door from source text to the reader's language."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.places import resources
from app.records.describe import Field
from app.records.words import Said, filled

SOURCE = "zh_CN"


def say(text: str | Said, note: str = "") -> str:
    """Say a source text, marked by N() or as a label, in the reader's language."""
    if isinstance(text, Said):
        return filled(_translated(text.text, note), text.args, say)
    return _translated(text, note)


def _translated(text: str, note: str) -> str:
    # An empty text would ask Qt for the head of the catalogue.
    if not text:
        return ""
    try:
        return QCoreApplication.translate("", text, note or None)
    except UnicodeEncodeError:
        # Only user text holds a lone surrogate, and no catalogue holds user text.
        return text


def speak(app: QCoreApplication, code: str = SOURCE) -> None:
    """Load Qt's own words and ours for a language; takes effect on windows made later."""
    QLocale.setDefault(QLocale(code))
    shipped = resources() / "i18n"
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qt_words), (f"tongxin_{code}", str(shipped))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)


def label_of(field: Field) -> str:
    """Say the label of a field; its note keeps two meanings of one word apart."""
    return say(field.label, field.note)
