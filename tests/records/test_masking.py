"""An identity number is masked wherever it is only shown; other numbers stay."""

import pytest

from app.records.masking import masked
from app.records.roster import Person
from app.records.words import PLAIN


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("身份证110101199003071234。", "身份证110***********1234。"),
        ("11010119900307123x", "110***********123x"),
        ("１１０１０１１９９００３０７１２３４", "１１０***********１２３４"),
        ("110101 19900307 1234", "110***********1234"),
        (
            "两人：110101199003071234、320102198512300017",
            "两人：110***********1234、320***********0017",
        ),
        ("91310000MA1FL0XX8R", "91310000MA1FL0XX8R"),
        ("911101011990030712", "911101011990030712"),
        ("110101199013071234", "110101199013071234"),
        ("1101011990030712345", "1101011990030712345"),
        ("13900001234", "13900001234"),
    ],
)
def test_only_what_reads_as_an_identity_number_is_masked(text, expected):
    assert masked(text) == expected


def test_a_field_shows_it_masked_and_keeps_it_whole():
    note = Person.field("note").kind
    assert note.show("证110101199003071234", PLAIN) == "证110***********1234"
    assert note.parse("证110101199003071234") == "证110101199003071234"
