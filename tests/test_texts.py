"""Every text a user can read is marked, in every catalogue, translated, and nothing is stale."""

import ast
import re
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
import texts
from fontTools.ttLib import TTFont
from PySide6.QtCore import QCoreApplication

from app.papers.fonts import BOXES
from app.places import resources
from app.records import RECORDS
from app.records.words import N, plain, said
from app.ui.language import LANGUAGES, SOURCE, chosen, say_in

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "app").rglob("*.py"))
HANZI = re.compile("[\u3400-\u9fff]")
# Files whose Chinese is read, not said: what workbooks hold, what is typed, how files are named.
READ = {
    *(f"app/exchange/{name}.py" for name in ("excel_out", "headings", "identity", "preview")),
    *(f"app/exchange/{name}.py" for name in ("reading", "word_xml", "xlsx_xml")),
    *("app/exchange/contacts.py", "app/exchange/sniffing.py"),
    *("app/papers/faces.py", "app/papers/setting.py", "app/records/dates.py"),
    *("app/rules/matching.py", "app/rules/sheets.py"),
    *("app/rules/naming.py", "app/rules/alike.py", "app/store/sorting.py", "app/ui/whereabouts.py"),
}
# Single words, each with its reason.
WORDS = {
    "国": "a character to measure with",
    "惯例": "looked for in what an office wrote",
    "十": "joins the numerals, which are marked",
    **dict.fromkeys(("年", "月", "日"), "ends a date that is read"),
    **dict.fromkeys(("是", "有", "否", "无"), "accepted whatever the screen speaks"),
    **dict.fromkeys(("样例协会", "党建资料"), "the name of a file"),
    **dict.fromkeys(("简体中文", "繁體中文"), "each language in its own words"),
}
PATTERN = re.compile(r"\\[sd]")
FILE_NAME = re.compile(r"\w+\.(pdf|docx|ics|tongxin)")
# Simplified characters that Traditional Chinese writes so too.
SHARED = set("修准出制升即只台合同向回困家布席床志才折拼搜既查核秘系群表逾面矩致")


def messages(code: str) -> Iterator[tuple[str, ET.Element]]:
    for message in ET.parse(texts.FOLDER / f"tongxin_{code}.ts").iter("message"):
        yield message.findtext("source"), message.find("translation")


def blanks(text: str) -> set[str]:
    named = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return named | set(re.findall(r"%(?:\(\w+\))?[sr]", text))


def literals() -> Iterator[tuple[str, str]]:
    """Yield every Chinese literal that no catalogue holds, with its place."""
    for source in SOURCES:
        name = source.relative_to(ROOT).as_posix()
        if name in READ or "/sample" in name:
            continue
        tree = ast.parse(source.read_text(encoding="utf-8"))
        marked = set(map(id, inside(tree)))
        for node in ast.walk(tree):
            text = getattr(node, "value", None)
            if isinstance(text, str) and HANZI.search(text) and id(node) not in marked:
                yield f"{name}:{node.lineno}", text


def inside(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield what is marked, is a docstring, or is an accepted heading of a workbook."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("N", "noted"):
            yield from ast.walk(node)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.keyword) and node.arg == "also":
            yield from ast.walk(node)


def unmarked(text: str) -> bool:
    return text not in WORDS and not PATTERN.search(text) and not FILE_NAME.fullmatch(text)


def test_every_chinese_text_is_marked():
    assert [f"{place} {text!r}" for place, text in literals() if unmarked(text)] == []


def test_catalogues_hold_exactly_the_marked_texts(tmp_path):
    for catalogue in texts.catalogues():
        (tmp_path / catalogue.name).write_bytes(catalogue.read_bytes())
    texts.update(tmp_path)
    for catalogue in texts.catalogues():
        fresh = (tmp_path / catalogue.name).read_text(encoding="utf-8")
        assert fresh == catalogue.read_text(encoding="utf-8"), "run: packaging/texts.py update"


def test_what_the_program_loads_is_built_from_the_catalogues(tmp_path):
    for built in texts.release(out=tmp_path):
        kept = texts.FOLDER / built.name
        assert built.read_bytes() == kept.read_bytes(), "run: packaging/texts.py release"


@pytest.mark.parametrize("code", texts.LANGUAGES)
def test_every_text_is_translated(code):
    bare = [
        source
        for source, translation in messages(code)
        if translation.get("type") or not (translation.text or "").strip()
    ]
    assert bare == []


@pytest.mark.parametrize("code", texts.LANGUAGES)
def test_translations_have_the_blanks_of_the_source(code):
    assert [s for s, t in messages(code) if blanks(s) != blanks(t.text)] == []


def test_no_chinese_is_left_in_english():
    asked_for = {"“{raw}”看不出是还是否，请写“是”或“否”。"}
    left = [s for s, t in messages("en") if HANZI.search(t.text) and s not in asked_for]
    assert left == []


def test_no_simplified_character_is_left_in_traditional():
    folded = (resources() / "search" / "traditional.txt").read_text(encoding="utf-8")
    simplified = {line[-1] for line in folded.splitlines() if HANZI.search(line)} - SHARED
    left = [t.text for _, t in messages("zh_TW") if simplified & set(t.text)]
    assert left == []


def test_the_face_of_the_screens_has_every_character_of_every_catalogue():
    with TTFont(resources() / "fonts" / "TongxinHei.ttf") as font:
        known = set(font.getBestCmap())
    said = {char for code in texts.LANGUAGES for _, t in messages(code) for char in t.text}
    # Boxes to tick stand on papers only, where they are drawn.
    lacking = {char for char in said if char > " " and ord(char) not in known}
    assert lacking <= BOXES


@pytest.mark.parametrize("code", texts.LANGUAGES)
def test_labels_of_one_form_differ(code):
    say = say_in(code)
    for cls in RECORDS.values():
        labels = [say(field.label) for field in cls.fields]
        assert len(set(labels)) == len(labels), (cls.table, labels)


@pytest.mark.parametrize("code", LANGUAGES)
def test_choices_are_told_apart(code):
    say = say_in(code)
    for cls in RECORDS.values():
        for field in cls.fields:
            words = [say(label) for label in getattr(field.kind, "of", {}).values()]
            assert len(set(words)) == len(words), (cls.table, field.name, words)


def test_a_report_speaks_its_own_language_beside_the_screen(dressed):
    text = said(N("请填写“{label}”。"), label=said(N("主持人")))
    assert say_in("en")(text) == 'Please fill in "Chair".'
    assert say_in("zh_TW")(text) == "請填寫「主持人」。"
    assert say_in(SOURCE)(text) == plain(text)
    assert say_in("en")("赵\ud800{x}") == "赵\ud800{x}"
    assert QCoreApplication.translate("", "主持人") == "主持人"


def test_an_unknown_language_falls_back(memory):
    memory.keep("language", "tlh")
    assert chosen(memory) == SOURCE
    memory.keep("language", "en")
    assert chosen(memory) == "en"
