"""Whether a vote adds up and what came of it: explained with the article, never forbidden."""

from collections.abc import Iterator

from app.records.choices import OUTCOMES, SHARES
from app.records.events import Topic, VoteRule
from app.records.words import N, Said, said
from app.rules.quorum import EXACT, MET, SHORT, Voters, approvals, basis, passage, presence

_DECIDED = frozenset({"decision", "task"})


def cast(topic: Topic) -> int | None:
    """Return how many votes were given in all, None while none is written."""
    votes = (topic.votes_for, topic.votes_against, topic.abstentions)
    known = [count for count in votes if count is not None]
    return sum(known) if known else None


def ballots(topic: Topic, present: int) -> Iterator[Said]:
    """Yield where the ballots do not follow from one another, or not all present voted."""
    found = list(_contradictions(topic, present))
    yield from found
    sum_, counted = cast(topic), (topic.valid, topic.returned) != (None, None)
    if not found and not counted and sum_ is not None and sum_ < present:
        yield _mismatch(sum_, present)


def _contradictions(topic: Topic, present: int) -> Iterator[Said]:
    """Yield what cannot be so.

    More ballots back than were given out make an election invalid (usage of the counting
    rules; the regulations on elections ask for no more than were issued).
    """
    issued, returned, valid, sum_ = topic.issued, topic.returned, topic.valid, cast(topic)
    if issued is not None and present and issued > present:
        yield said(N("发出票 {a} 张，多于到会有表决权的 {b} 人。"), a=issued, b=present)
    if issued is not None and returned is not None and returned > issued:
        words = N("收回票 {a} 张，多于发出票 {b} 张，按规定这次投票无效，应当重投。")
        yield said(words, a=returned, b=issued)
    if returned is not None and valid is not None and valid > returned:
        yield said(N("有效票 {a} 张，多于收回票 {b} 张。"), a=valid, b=returned)
    yield from _sums(topic, sum_, present)


def _sums(topic: Topic, sum_: int | None, present: int) -> Iterator[Said]:
    if sum_ is None:
        return
    if topic.valid is not None:
        if sum_ != topic.valid:
            words = N("赞成、反对、弃权合计 {a} 票，与有效票 {b} 张不符。")
            yield said(words, a=sum_, b=topic.valid)
    elif topic.returned is not None:
        if sum_ > topic.returned:
            words = N("赞成、反对、弃权合计 {a} 票，多于收回票 {b} 张。")
            yield said(words, a=sum_, b=topic.returned)
    elif present and sum_ > present:
        yield _mismatch(sum_, present)


def _mismatch(sum_: int, present: int) -> Said:
    return said(N("表决合计 {a} 票，到会有表决权的 {b} 人，请核对。"), a=sum_, b=present)


def manner(rule: VoteRule, topic: Topic) -> Iterator[Said]:
    """Yield where a vote was not taken in the way its rule asks."""
    if rule.secret and topic.vote in {"hands", "voice"}:
        yield said(N("这一事项须无记名投票（{basis}）。"), basis=basis(rule))
    if topic.written_for and not rule.written:
        words = N("这一事项的规则没有写明会前书面意见可以计票，{n} 票没有计入赞成（{basis}）。")
        yield said(words, n=topic.written_for, basis=basis(rule))


def result(rule: VoteRule, topic: Topic, found: Voters) -> Said | None:
    """Say whether a matter passed and by which article; None while nothing can be said.

    Nothing can where the figures contradict each other or too few were there to vote.
    """
    state = passage(rule, topic, found)
    wrong = any(_contradictions(topic, found.present)) or presence(rule, found) == SHORT
    if not state or wrong:
        return None
    whole = found.present if rule.passing_of == "present" else found.due
    words = _RESULTS[state, rule.passing_over]
    return said(
        words,
        n=approvals(rule, topic),
        whole=whole,
        of=said(_OF[rule.passing_of or "due"]),
        share=said(SHARES[rule.passing or "half"]),
        basis=basis(rule),
    )


_OF = {"due": N("应到"), "present": N("实到")}
_RESULTS = {
    (MET, True): N("赞成 {n} 票，超过{of} {whole} 人的{share}，通过（{basis}）"),
    (MET, False): N("赞成 {n} 票，达到{of} {whole} 人的{share}，通过（{basis}）"),
    (EXACT, False): N("赞成 {n} 票，正好是{of} {whole} 人的{share}，达到要求（{basis}）"),
    (SHORT, True): N("赞成 {n} 票，没有超过{of} {whole} 人的{share}，未通过（{basis}）"),
    (SHORT, False): N("赞成 {n} 票，没有达到{of} {whole} 人的{share}，未通过（{basis}）"),
}


def vote_notes(topic: Topic, rule: VoteRule | None, found: Voters) -> list[Said]:
    """Return all that should be looked at in the vote on one topic."""
    notes = list(ballots(topic, found.present))
    if rule is None:
        return notes
    notes += manner(rule, topic)
    voted = cast(topic) is not None
    state = passage(rule, topic, found)
    if voted and presence(rule, found) == SHORT:
        notes.append(
            said(N("到会有表决权的人数不足，表决难以有效（{basis}）。"), basis=basis(rule))
        )
    if state and _is_half(rule, topic, found):
        notes.append(said(N("赞成票正好一半，请留意。")))
    if state == SHORT and topic.outcome in _DECIDED:
        words = N("记为“{outcome}”，但赞成票不够（{basis}）。")
        outcome = said(OUTCOMES[topic.outcome or "decision"])
        notes.append(said(words, outcome=outcome, basis=basis(rule)))
    return notes


def _is_half(rule: VoteRule, topic: Topic, found: Voters) -> bool:
    whole = found.present if rule.passing_of == "present" else found.due
    return approvals(rule, topic) * 2 == whole and rule.passing == "half"
