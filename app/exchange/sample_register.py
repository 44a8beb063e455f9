"""The sample's register as offices keep it: tags, former names, one without a code, one twice."""

import datetime as dt

from app.exchange.sample_world import World, words
from app.records.partners import Contact, Enterprise, Tag

_KINDS = {"党委": "committee", "党总支": "general_branch", "党支部": "branch"}
# Which enterprises have been renamed, and which is kept a second time.
_RENAMED, _TWICE = (7, 19, 42), 33


def add_register(world: World) -> None:
    """Group the enterprises, give some a past, add one without a code and a double."""
    said = words("partners")
    tags = [world.add(Tag(name=name)) for name in said["tags"]]
    places = {rec.uid: nth for nth, rec in enumerate(world.records)}
    for nth, firm in enumerate(world.of(Enterprise)):
        world.records[places[firm.uid]] = _grouped(firm, nth, tags)
    firms = world.of(Enterprise)
    uncoded = world.add(
        Enterprise(
            name=f"{said['cities'][0]}小帆五金工具铺",
            short="小帆五金",
            member_number=f"YF{len(firms) + 1:04d}",
            associations=firms[0].associations,
            tags=(tags[-1].uid,),
            region=firms[0].region,
            products="手动工具、五金件",
            size="micro",
            phone="0990-2000001",
        )
    )
    first = firms[_TWICE]
    double = world.add(
        Enterprise(
            name=f"{first.name.removesuffix('有限公司')}（集团）有限公司",
            short=f"{first.short}集团",
            member_number=f"YF{len(firms) + 2:04d}",
            associations=first.associations,
            region=first.region,
            phone=first.phone,
            note=said["double_note"],
        )
    )
    for firm, name in zip((uncoded, double), said["uncoded_contacts"], strict=True):
        since = dt.date(world.first_year - 1, 1, 1)
        world.add(
            Contact(enterprise=firm.uid, name=name, phone=firm.phone, first=True, since=since)
        )


def _grouped(firm: Enterprise, nth: int, tags: list[Tag]) -> Enterprise:
    said = words("partners")
    mine = [tag.uid for step, tag in zip((5, 9, 14), tags, strict=False) if nth % step == 0]
    former = f"{firm.short}{said['former_form']}" if nth in _RENAMED else ""
    kind = next((key for end, key in _KINDS.items() if firm.party_org.endswith(end)), None)
    staff = f"{said['staff']}：{20 + nth * 7 % 480}" if nth % 11 == 0 else ""
    return firm.having(tags=tuple(mine), former=former, party_kind=kind, extra=staff)
