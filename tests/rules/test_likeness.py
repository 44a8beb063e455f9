"""How alike two records are."""

import pytest

from app.rules.likeness import ALIKE, likeness, most_alike

TEXT = (
    "会议传达了上级精神，与会党员围绕展会服务谈认识、找差距。有同志建议把接待台前移，"
    "有同志提出值班表要提前公布。会议决定由综合部牵头，两周内拿出方案。"
)


def test_the_same_text_is_wholly_alike_and_another_is_not():
    assert likeness(TEXT, TEXT) == 1
    assert likeness(TEXT, "全然不同的一段文字，说的是另一件事情，与会议没有关系。") < 0.1
    assert likeness("", TEXT) == 0
    assert likeness("一", "一") == 1


def test_a_few_changed_words_are_still_a_copy():
    copy = TEXT.replace("展会", "论坛")
    found = most_alike(copy, [("old", TEXT), ("other", TEXT[:40])])
    assert found is not None
    assert found[0] == "old"
    assert ALIKE < found[1] < 1


def test_blanks_and_line_ends_make_no_difference():
    spread = "\n".join(TEXT.split("。"))
    assert most_alike(spread.replace("\n", "。\n"), [("old", TEXT)])[1] > 0.95


@pytest.mark.parametrize("other", ["", TEXT[: len(TEXT) // 2], TEXT[::-1]])
def test_what_is_not_alike_is_not_named(other):
    assert most_alike(TEXT, [("other", other)]) is None


def test_of_a_few_words_nobody_says_they_were_copied():
    assert most_alike("同意。", [("old", "同意。")]) is None
