"""What minutes say of one topic: who spoke, what was said, how it was voted, what came out."""

from collections.abc import Iterator, Sequence

from app.content import Passage
from app.papers.wording import day_said, label
from app.records.choices import OUTCOMES, VOTE_WAYS
from app.records.describe import Record
from app.records.events import Topic
from app.records.words import N, Said, Tongue, said
from app.rules.held import Held
from app.rules.voting import cast, result


def topic_blocks(held: Held, topic: Topic, tongue: Tongue, task: str) -> Iterator[Passage]:
    """Give a topic's passages in the order of the meeting; ``task`` is the number of its task."""
    times = held.times.get(topic.uid, 1)
    if times > 1:
        yield Passage(tongue.say(said(N("本议题第{n}次列入议程。"), n=times)))
    yield _plain(held, topic, "speaker", tongue)
    yield _plain(held, topic, "discussion", tongue)
    if topic.vote or cast(topic) is not None:
        yield Passage(_votes(held, topic, tongue), label(tongue, N("表决情况")))
    yield _decision(held, topic, tongue)
    if followed := _followed(held, topic, tongue, task):
        yield Passage(followed, label(tongue, N("落实")))


def _plain(held: Held, topic: Topic, name: str, tongue: Tongue) -> Passage:
    field = topic.field(name)
    shown = field.kind.show(getattr(topic, name), tongue)
    return Passage(corrected(held, topic, (name,), shown, tongue), label(tongue, field.label))


def _decision(held: Held, topic: Topic, tongue: Tongue) -> Passage:
    """Give what was decided, a decision under its number."""
    text = topic.decision.strip()
    if topic.outcome == "deferred" and not text:
        text = tongue.say(N("下次再议。"))
    name = tongue.say(OUTCOMES["decision"] if topic.number.strip() else N("议定事项"))
    if topic.number.strip():
        words = said(N("{name}（{number}）："), name=name, number=topic.number.strip())
    else:
        words = said(N("{label}："), label=name)
    shown = corrected(held, topic, ("decision", "number", "outcome"), text, tongue)
    return Passage(shown, tongue.say(words))


def _followed(held: Held, topic: Topic, tongue: Tongue, task: str) -> str:
    """Say who carries a decision out until when, and where it is followed up."""
    owner = Topic.field("owner").kind.show(topic.owner, tongue)
    parts: list[Said] = []
    if owner:
        parts.append(said(N("责任人{name}"), name=owner))
    if topic.due is not None:
        parts.append(said(N("{day}前完成"), day=day_said(tongue, topic.due)))
    if task:
        parts.append(said(N("任务编号{number}"), number=task))
    if not parts:
        return ""
    words = tongue.say(N("，")).join(tongue.say(part) for part in parts)
    shown = tongue.say(said(N("{words}。"), words=words))
    return corrected(held, topic, ("owner", "due"), shown, tongue)


def _votes(held: Held, topic: Topic, tongue: Tongue) -> str:
    """Say how it was voted, the ballots, the votes, and what came of them by which article."""
    way = said(VOTE_WAYS[topic.vote]) if topic.vote in VOTE_WAYS else None
    rule = held.rule_of(topic)
    parts = [way, _ballots(topic), _counts(topic)]
    if rule is not None:
        parts.append(result(rule, topic, held.voters(rule)))
    words = tongue.say(N("，")).join(tongue.say(part) for part in parts if part is not None)
    who = [_people(topic, name, tongue) for name in ("scrutineers", "tellers")]
    shown = tongue.say(said(N("{words}。"), words=words)) + "".join(who)
    return corrected(held, topic, _VOTING, shown, tongue)


_VOTING = (
    "vote", "matter", "issued", "returned", "valid", "votes_for", "votes_against", "abstentions",
    "written_for", "scrutineers", "tellers",
)  # fmt: skip


def _ballots(topic: Topic) -> Said | None:
    counts = ((N("发出票{n}张"), topic.issued), (N("收回{n}张"), topic.returned))
    known = [
        said(words, n=n) for words, n in (*counts, (N("有效{n}张"), topic.valid)) if n is not None
    ]
    return _joined(known)


def _counts(topic: Topic) -> Said | None:
    """Say the votes; who wrote in before the meeting is told apart."""
    if cast(topic) is None:
        return None
    counts = [
        said(N("赞成{n}票"), n=topic.votes_for or 0),
        said(N("反对{n}票"), n=topic.votes_against or 0),
        said(N("弃权{n}票"), n=topic.abstentions or 0),
    ]
    if topic.written_for:
        counts.append(said(N("会前书面赞成{n}票"), n=topic.written_for))
    return _joined(counts)


def _joined(parts: Sequence[Said]) -> Said | None:
    if not parts:
        return None
    first, rest = parts[0], _joined(parts[1:])
    return said(N("{first}，{rest}"), first=first, rest=rest) if rest else first


def _people(topic: Topic, name: str, tongue: Tongue) -> str:
    field = topic.field(name)
    shown = field.kind.show(getattr(topic, name), tongue)
    if not shown:
        return ""
    return tongue.say(said(N("{label}：{names}。"), label=said(field.label), names=shown))


def corrected(held: Held, record: Record, names: Sequence[str], text: str, tongue: Tongue) -> str:
    """Add to a text which corrections changed it; without names, any of the record's fields."""
    found = [
        each.number or 0
        for each in held.corrections
        if each.target == record.uid and (not names or each.part in names)
    ]
    if not found:
        return text
    numbers = tongue.say(N("、")).join(map(str, found))
    return text + tongue.say(said(N("〔更正{numbers}〕"), numbers=numbers))
