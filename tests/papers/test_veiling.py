"""No paper shows a whole identity number, in whatever block it stands."""

from app.content import Cell, Column, Content, Fact, Form, FormRow, Passage, Table
from app.exchange.word import write_word
from app.papers.laying import laid
from app.papers.veiling import veiled

NUMBER, SHOWN = "110101199003071234", "110***********1234"


def test_a_number_is_masked_in_every_block(written, tmp_path):
    blocks = (
        Passage(f"证号{NUMBER}。"),
        Fact("证件", NUMBER),
        Table((Column("甲"), Column("乙")), ((NUMBER, "一"), ("二", f"见{NUMBER}"))),
        Form((FormRow((Cell("证件", label=True), Cell(NUMBER, span=3, long=True))),), (1, 1, 1, 1)),
    )
    paper = laid(Content("试", blocks))
    read = written(paper).words()
    assert NUMBER not in read
    assert read.count(SHOWN) == 5
    write_word(tmp_path / "a.docx", paper.content)
    from docx import Document

    made = Document(tmp_path / "a.docx").element.xml
    assert NUMBER not in made
    assert made.count(SHOWN) == 5


def test_what_holds_no_number_is_not_copied():
    content = Content("试", (Passage("没有号码的很长很长很长很长很长的一段话"),))
    assert veiled(content) is content
