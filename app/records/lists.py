"""The lists of words the office makes its own, and how long things are kept."""

from app.records import choices as of
from app.records import describe as field
from app.records.describe import Record, record
from app.records.words import N


@record("list_word", N("词条"), title=("word",))
class ListWord(Record):
    """Describe one word of a list; a retired one is offered no more and stays where it was used."""

    list_name: str | None = field.choice(N("所属列表"), of=of.LISTS, required=True)
    word: str = field.text(N("词语"), required=True)
    place: int | None = field.number(N("次序"), most=9999)
    retired: bool = field.flag(N("停用"))
    source: str = field.text(N("依据"), weight=2)


@record("retention", N("保存期限"), title=("subject",))
class Retention(Record):
    """Say after how many years something is proposed to be condensed to figures."""

    subject: str | None = field.choice(N("内容"), of=of.RETAINED, required=True)
    years: int | None = field.number(N("保存年数"), least=1, most=99, required=True)
    source: str = field.text(N("依据"), weight=3)
    note: str = field.text(N("备注"), rows=2, weight=2)
