"""A message that was changed after it was sent: wherever its words stand, a line says what follows.

| the message | what its change means |
|---|---|
| gave an answer, or a part of one | the answer is changed |
| was not understood, or waits for a "yes" | it is read again, for the question of then |
| told what is shown as understood | all of it is understood anew |
| told what was confirmed since | the words are changed; what they say else now is proposed |
| is held: for the coordination, behind numbers, with a name in it | it is held as it is now |
| was sent with a request, or to the coordination | asked about: shall the change go there? |
| is known nowhere | taken as if it were written now, where it says something |
"""

from __future__ import annotations

from dataclasses import replace

from pydantic import JsonValue

from conversations.chat import (
    changed_texts,
    navigation,
    requester_messages,
    story,
    text_handlers,
    unaddressed,
    unasked_facts,
)
from conversations.chat.facts import facts_in
from conversations.chat.state import ChatState, Decision
from conversations.flows.journey import QUESTIONS
from conversations.forms.form import Question
from conversations.protocol.inbound import Edited
from conversations.protocol.screen import Line, Screen
from conversations.protocol.session import Emergency, Page, Unaddressed, Understood
from conversations.reading.free_text import read_free_text
from conversations.reading.rejection import Rejection
from conversations.safety.guard.identifiers import mask
from conversations.screens.contacts import contact_of
from conversations.text import _

ALREADY_SENT = _(
    "Your request was sent as it was; this change is not passed on. To add it: {contact}."
)
SENT_STAYS = _("You changed a message. What was sent before stays as it was.")
ASKED_NO_MORE = _("What you changed is not asked any more. To add it all the same, write it again.")
LEADS_NOWHERE = _(
    "The message that you changed is no answer here, so nothing changes. To add something, write "
    "it in a new message."
)
OF_THE_OTHER = _(
    "The message that you changed belongs to the request that you had begun. It waits as it was: "
    "you can change it when you go on with it."
)
SAYS_NOTHING = _("What you had written is kept as it was: this change says too little.")


def handle_edit(state: ChatState, edited: Edited) -> Decision:
    """Take the change of a message; it is silent only where the words are the same."""
    message, text = edited.message_id, edited.text
    if message in state.draft.typed_ids:
        return _answered(state, message, text)
    told = message in state.draft.parts
    if told and _masked(state, text) == state.draft.parts[message]:
        return Decision(state, quiet=True)
    if alarm := text_handlers.alarm_or_word(state, text, words=False):
        return alarm
    if told and (anew := _told_anew(state, message, text)):
        return anew
    waiting = state.session.waiting
    if waiting and message in {*waiting.typed_ids, *waiting.parts}:
        return Decision(state, notice=OF_THE_OTHER)
    return Decision(state, quiet=True) if _is_known(state, text) else _unknown(state, text)


def _reread(state: ChatState, message: int, text: str) -> Decision:
    """Take an edited message again as the answer that it gave, or gave a part of."""
    if alarm := text_handlers.alarm_or_word(state, text, words=False):
        return alarm
    if changed := changed_texts.edit(state, message, text):
        return changed
    key = state.draft.typed_ids[message]
    question = _question_of(state, key)
    if question is None:
        return Decision(state, notice=ASKED_NO_MORE)
    here, before = state.draft.focus, state.draft.answers
    anew = state.draft.parts.get(message) != changed_texts.NOT_TAKEN
    at_it = state.with_draft(focus=key, overlay=None)
    decision = text_handlers.read_answer(at_it, question, text, anew=anew)
    after = decision.state
    says_more = after.draft.answers != before and isinstance(after.overlay, Understood)
    if says_more and not decision.notice:
        return replace(decision, notice=changed_texts.CHANGED)
    if decision.notice or after.overlay:
        return decision
    if after.draft.answers == before:
        return Decision(state, quiet=True)
    return Decision(after.with_draft(focus=here), notice=changed_texts.CHANGED)


def _question_of(state: ChatState, key: str) -> Question | None:
    """Give the question that a message meant; None where it is asked no more."""
    if key in story.KEPT_UNDER:
        return QUESTIONS[key]
    asked = state.asked
    return asked if asked and asked.key == key else state.path.question(key)


def _answered(state: ChatState, message: int, text: str) -> Decision:
    """Change an answer, and propose what the new words say else than the old ones."""
    old = state.draft.parts.get(message)
    decision = _reread(state, message, text)
    return _with_changes(decision, old, text) if old and not decision.quiet else decision


def _told_anew(state: ChatState, message: int, text: str) -> Decision | None:
    """Put new words in the place of those that a message told; None where they stand nowhere."""
    part = state.draft.parts[message]
    if request := requester_messages.page_about(state) or unaddressed.held_about(state):
        taken = requester_messages.write(state, request, text)
        return Decision(state, notice=taken.advice) if isinstance(taken, Rejection) else taken
    match navigation.under_pages(state.overlay):
        case Understood() as shown:
            return _understood_anew(state, shown, message, text)
        case Unaddressed(text=held):
            bare = state.with_draft(overlay=None)
            asked = requester_messages.address(bare, _in_its_place(held, part, text))
            said = Decision(state, notice=SAYS_NOTHING)
            return _noting(asked, message, text) if asked else said
        case Emergency(held=str(held)) as page:
            now = page.replace(held=_masked(state, _in_its_place(held, part, text)), named="")
            after = Decision(state.with_draft(overlay=now), notice=changed_texts.CHANGED)
            return _noting(after, message, text)
        case _:
            return _kept_anew(state, message, text)


def _understood_anew(state: ChatState, shown: Understood, message: int, text: str) -> Decision:
    """Understand a story again, with what was refused in it left out."""
    part = state.draft.parts[message]
    if shown.text and not (part and part in shown.text):
        return story.add(state, shown, text)
    whole = _in_its_place(shown.text, part, text) if shown.text else text
    heard = story.listen(state.with_draft(overlay=None), whole)
    if not isinstance(heard, Decision):
        return Decision(state, notice=heard.advice if heard else SAYS_NOTHING)
    now = heard.state.overlay
    if not isinstance(now, Understood):
        return _noting(heard, message, text)
    values = {key: value for key, value in now.values.items() if key not in shown.refused}
    now = now.replace(values=values, refused=shown.refused)
    kept = now.text if part == shown.text else _masked(state, text)
    parts = {**heard.state.draft.parts, message: kept}
    after = heard.state.with_draft(overlay=now, parts=parts)
    return replace(heard, state=after, notice=changed_texts.CHANGED)


def _kept_anew(state: ChatState, message: int, text: str) -> Decision | None:
    """Change words that were confirmed: they stand in the description of the need, or a remark."""
    part, answers = state.draft.parts[message], state.draft.answers
    stands = (key for key in story.KEPT_UNDER if part and part in str(answers.get(key) or ""))
    key = next(stands, None)
    if key is None:
        return None
    known = state.with_draft(typed_ids={**state.draft.typed_ids, message: key})
    return _answered(known, message, text)


def _with_changes(decision: Decision, old: str, text: str) -> Decision:
    """Propose what the new words say else than the old ones, below what is shown already."""
    state = decision.state
    before, now = facts_in(state, old).values, facts_in(state, text).values
    changed: dict[str, JsonValue] = {
        key: value
        for key, value in now.items()
        if before.get(key) != value and state.draft.answers.get(key) != value
    }
    if isinstance(state.overlay, Understood):
        more = state.overlay.replace(values={**changed, **state.overlay.values})
        return replace(decision, state=state.with_draft(overlay=more))
    return decision if state.overlay else unasked_facts.offer(decision, changed)


def _unknown(state: ChatState, text: str) -> Decision:
    """Take the change of a message of which nothing is known: it was sent, or it led nowhere."""
    if isinstance(state.overlay, Page | None) and not _holds_words(state):
        asked = requester_messages.address(state, text)
        if asked:
            return replace(asked, notice=SENT_STAYS)
    if state.session.draft is None:
        return _after_all(state)
    heard = None if _holds_words(state) else story.listen(state, text)
    return heard if isinstance(heard, Decision) else Decision(state, notice=LEADS_NOWHERE)


def _after_all(state: ChatState) -> Decision:
    """Say to somebody who has begun nothing that a change goes nowhere, and whom to ask."""
    if not state.context.requests:
        begun = navigation.start(state)
        return replace(begun, notice=LEADS_NOWHERE)
    desk = state.directory.desk(state.context.requests[0].desk)
    contact = contact_of(state.directory, desk)
    said = Screen((Line(ALREADY_SENT(contact=contact)),))
    return Decision(state, shows=said, event=True)


def _holds_words(state: ChatState) -> bool:
    under = navigation.under_pages(state.overlay)
    return isinstance(under, navigation.HOLDING | Emergency)


def _is_known(state: ChatState, text: str) -> bool:
    """Say whether these very words were kept or sent already: then nothing was changed."""
    said = f"\n{_masked(state, text)}\n"
    own = [one for request in state.context.requests for one in request.answers.values()]
    own += [one.text for request in state.context.requests for one in request.events]
    own += state.draft.answers.values()
    return any(said in f"\n{one}\n" for one in own if isinstance(one, str))


def _noting(decision: Decision, message: int, text: str) -> Decision:
    """Note what a message tells now."""
    parts = {**decision.state.draft.parts, message: _masked(decision.state, text)}
    return replace(decision, state=decision.state.with_draft(parts=parts))


def _in_its_place(whole: str, part: str, text: str) -> str:
    return whole.replace(part, text, 1) if part and part in whole else text


def _masked(state: ChatState, text: str) -> str:
    """Give a text as it is kept."""
    read = read_free_text(text, most=requester_messages.LONGEST_HELD)
    return mask(read, state.context.today).text if isinstance(read, str) else text
