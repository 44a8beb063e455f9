"""What is studied: the register of materials."""

from app.records.study import Material
from app.records.words import N
from app.tabs.meetings import looks
from app.ui.desk import Desk
from app.ui.page import RecordPage
from app.ui.views import start_with


def materials(desk: Desk) -> RecordPage:
    """Return the page of the study materials."""
    empty = N("还没有学习材料。登记已公开发布的文件，活动里选上它，就知道谁学过、谁还没学。")
    return start_with(RecordPage(desk, Material, looks.MATERIAL, empty=empty))
