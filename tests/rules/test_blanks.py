"""Blanks of a template: found, walked through, and gone when they are filled."""

from app.rules.blanks import all_blanks, blanks, next_blank
from app.store.seeding import shipped

TEXT = "【什么】于【何时】办好，经办【谁】，【何时】告知。"


def test_blanks_are_named_once_each():
    assert blanks(TEXT) == ("什么", "何时", "谁")
    assert blanks("没有空。【】也不算，【太长" + "长" * 30 + "】也不算。") == ()
    assert len(all_blanks(TEXT)) == 4


def test_the_next_blank_is_found_from_a_place_on_and_round_again():
    assert next_blank(TEXT, 0) == (0, 4)
    assert next_blank(TEXT, 4) == (5, 9)
    assert next_blank(TEXT, len(TEXT)) == (0, 4)
    assert next_blank("填好了", 0) is None


def test_every_shipped_template_has_blanks():
    templates = [rec for rec in shipped() if rec.table == "answer_template"]
    assert len(templates) >= 6
    assert all({"什么", "何时", "谁"} == set(blanks(rec.text)) for rec in templates)
