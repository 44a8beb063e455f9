"""What each kind makes of what was typed."""

import datetime as dt

import pytest

from app.records import choices
from app.records.dates import Month
from app.records.kinds import (
    Choice,
    Choices,
    Code,
    Day,
    Flag,
    Moment,
    MonthOnly,
    Number,
    Ref,
    Refs,
    Text,
)
from app.records.words import PLAIN, Problem

KINDS = (
    Text(), Code(), Number(), Day(), MonthOnly(), Moment(), Flag(), Choice(choices.GENDERS),
    Choices(choices.LANES), Ref("person"), Refs("person"),
)  # fmt: skip


class Titles:
    """Speak in capitals and know everybody."""

    def say(self, text):
        return f"<{text}>"

    def title(self, table, uid):
        return f"{table}:{uid}"


@pytest.mark.parametrize(
    ("raw", "value"),
    [("12", 12), ("１２", 12), ("1,234", 1234), ("1，234", 1234), (" 7 ", 7), (5, 5), (5.0, 5),
     ("12.0", 12), ("+3", 3), ("0", 0), ("", None), (None, None), ("  ", None)],
)  # fmt: skip
def test_numbers_are_read(raw, value):
    assert Number().parse(raw) == value


@pytest.mark.parametrize(
    "raw", ["十二", "1.5", "1e3", "0x10", "12人", "--1", "1 2a", "nan", True, [1]]
)
def test_what_is_no_number_is_a_problem(raw):
    with pytest.raises(Problem, match="不是整数"):
        Number().parse(raw)


@pytest.mark.parametrize("raw", ["-1", "0", "100", "999999999999"])
def test_a_number_keeps_its_bounds(raw):
    with pytest.raises(Problem, match="1 到 99"):
        Number(1, 99).parse(raw)


@pytest.mark.parametrize("raw", ["是", "√", "✓", "Y", "yes", "TRUE", "1", "有", " 是 ", True, 1])
def test_yes(raw):
    assert Flag().parse(raw) is True


@pytest.mark.parametrize("raw", ["否", "×", "n", "No", "false", "0", "无", "", None, False, 0])
def test_no(raw):
    assert Flag().parse(raw) is False


def test_neither_yes_nor_no():
    with pytest.raises(Problem, match="也许"):
        Flag().parse("也许")


def test_a_choice_is_read_by_key_or_label():
    kind = Choice(choices.GENDERS)
    assert kind.parse("male") == kind.parse(" 男 ") == "male"
    with pytest.raises(Problem, match="男、女"):
        kind.parse("公")


def test_choices_come_in_the_order_of_the_table():
    kind = Choices(choices.LANES)
    wanted = ("resources", "business")
    typed = (
        "业务联合、资源联享",
        "business,resources",
        "业务联合；资源联享；业务联合",
        "业务联合\n资源联享",
    )
    for raw in (*typed, ["business", "资源联享"], ("business", "resources", "")):
        assert kind.parse(raw) == wanted
    with pytest.raises(Problem, match="别的"):
        kind.parse("业务联合、别的")
    assert kind.show(wanted, PLAIN) == "资源联享、业务联合"


def test_links_are_uids_without_repeats():
    assert Ref("person").parse(" a-1 ") == " a-1 "
    assert Refs("person").parse(["b", "a", "b"]) == ("b", "a")
    assert Refs("person").parse("b") == ("b",)


def test_dates_of_a_spreadsheet_are_taken_as_they_are():
    moment = dt.datetime(2026, 11, 23, 14, 30, 15, 9, dt.UTC)
    assert Day().parse(moment) == dt.date(2026, 11, 23)
    assert Day().parse(dt.date(2026, 11, 23)) == dt.date(2026, 11, 23)
    assert MonthOnly().parse(moment) == Month(2026, 11)
    assert MonthOnly().parse(Month(2026, 1)) == Month(2026, 1)
    assert Moment().parse(moment) == dt.datetime(2026, 11, 23, 14, 30)
    assert Moment().parse(dt.date(2026, 11, 23)) == dt.datetime(2026, 11, 23)


def test_the_tongue_says_labels_and_titles():
    tongue = Titles()
    assert Choice(choices.GENDERS).show("female", tongue) == "<女>"
    lanes = Choices(choices.LANES).show(("business", "publicity"), tongue)
    assert lanes == "<业务联合><、><宣传联动>"
    assert Flag().show(True, tongue) == "<是>"
    assert Ref("person").show("1", tongue) == "person:1"
    assert Refs("person").show(("1", "2"), tongue) == "person:1、person:2"
    assert Text().show("<b>", tongue) == "<b>"


@pytest.mark.parametrize(
    "raw",
    [
        "91350100M000100Y43",
        "91350100m000100y43",
        " ９１３５０１００Ｍ０００１００Ｙ４３ ",
        "9135 0100 M000100Y43",
        "913501-00M000100Y4-3",
        "\u202d91350100M000100Y43\u202c\u200b",
    ],
)
def test_a_code_is_kept_in_one_shape(raw):
    assert Code().parse(raw) == "91350100M000100Y43"


@pytest.mark.parametrize(
    "raw", ["", "待补", "a b", "未知代码 91350100M000100Y43", "x" * 99, "aé" * 9]
)
def test_what_is_no_code_stays_as_typed(raw):
    assert Code().parse(raw) == raw


def test_a_key_of_a_newer_program_is_still_shown():
    assert Choice(choices.GENDERS).show("other", PLAIN) == "other"
    assert Choices(choices.LANES).show(("sport",), PLAIN) == "sport"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: type(kind).__name__)
def test_nothing_is_shown_as_nothing_but_no(kind):
    assert kind.show(kind.empty, PLAIN) == ("否" if isinstance(kind, Flag) else "")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: type(kind).__name__)
def test_kinds_are_equal_by_what_they_say(kind):
    assert hash(kind) == hash(
        type(kind)(
            *([kind.of] if hasattr(kind, "of") else []), *([kind.to] if hasattr(kind, "to") else [])
        )
    )
    assert kind.column in {"TEXT", "INTEGER", ""}
