"""The one door from source text to the reader's language."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.places import resources
from app.records.describe import Field
from app.records.words import Said, Say, filled, plain
from app.ui.memory import Memory

SOURCE = "zh_CN"
# Each in its own words: who cannot read the screen must still find the way back.
LANGUAGES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}


def say(text: str | Said, note: str = "") -> str:
    """Say a source text, marked by N() or as a label, in the reader's language."""
    if isinstance(text, Said):
        return filled(_translated(text.text, note or text.note), text.args, say)
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
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    shipped = resources() / "i18n"
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # The last one is asked first: ours mends what Qt's leaves in English.
    for name, folder in (
        (f"qtbase_{code}", qt_words),
        (f"qt_{code}", shipped),
        (f"tongxin_{code}", shipped),
    ):
        translator = QTranslator(app)
        if translator.load(name, str(folder)):
            app.installTranslator(translator)


def chosen(memory: Memory) -> str:
    """Return the language the user chose, else the one this computer's Chinese is written in."""
    traditional = QLocale.system().script() == QLocale.Script.TraditionalHanScript
    code = memory.text("language", "zh_TW" if traditional else SOURCE)
    return code if code in LANGUAGES else SOURCE


def say_in(code: str) -> Say:
    """Return what says texts in a language, whatever the screen speaks."""
    words = QTranslator()
    words.load(f"tongxin_{code}", str(resources() / "i18n"))

    def say_it(text: str | Said, note: str = "") -> str:
        if isinstance(text, Said):
            return filled(say_it(text.text, text.note), text.args, say_it)
        try:
            return words.translate("", text, note) or text
        except UnicodeEncodeError:
            return text

    return plain if code == SOURCE else say_it


def label_of(field: Field) -> str:
    """Say the label of a field; its note keeps two meanings of one word apart."""
    return say(field.label, field.note)
