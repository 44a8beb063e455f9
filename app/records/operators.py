"""Who works with this file at the desk, where the office has more than one."""

from app.records import describe as field
from app.records.describe import Record, record
from app.records.words import N


@record("operator", N("操作人"), title=("name",))
class Operator(Record):
    """Describe who signs in with a PIN; of it only a salted digest is kept.

    It keeps onlookers from reading what is not for them; it is no encryption of the file.
    """

    name: str = field.text(N("姓名"), required=True, find=True)
    person: str | None = field.ref(N("名册里的人"), to="person", find=True)
    sees_all: bool = field.flag(N("可查看全部谈话"))
    left: bool = field.flag(N("停用"))
    pin: str = field.text(N("PIN 摘要"))
    note: str = field.text(N("备注"))
