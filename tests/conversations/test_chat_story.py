"""What a person tells in his or her own words is kept whole, and what it says is proposed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.protocol.effects import Edit
from conversations.protocol.inbound import Edited
from conversations.protocol.session import Emergency, Masked, Understood
from conversations.reading.means import Contact
from tests.support.demo_context import text_of
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    DETAILS,
    EXCHANGE,
    EXCHANGE_DETAILS,
    NEED,
    PrivateChatDriver,
)

STORY = (
    "Bonjour, je suis infirmière à domicile à Jambes, j'ai une patiente de 82 ans qui ne sort plus "
    "depuis le décès de son mari, je voudrais qu'un psy vienne avec moi la voir, elle est d'accord"
)
VERHAAL = (
    "wij zoeken iemand voor een vorming over suïcidepreventie voor ons team van 12 begeleiders in "
    "het CAW in Gent"
)


def understood(talk: PrivateChatDriver) -> Understood:
    assert isinstance(talk.draft.overlay, Understood)
    return talk.draft.overlay


def at_once(talk: PrivateChatDriver, text: str) -> None:
    """Send a message right after the last answer that was typed."""
    talk.types_as(text, max(talk.draft.typed_ids) + 1)


def to_the_summary(talk: PrivateChatDriver) -> PrivateChatDriver:
    return talk.begins().follows((*EXCHANGE, *EXCHANGE_DETAILS))


def test_a_first_message_is_understood_line_by_line(talk: PrivateChatDriver) -> None:
    """What it states is shown before anything is asked, and the words themselves are kept."""
    talk.types(STORY)
    values = understood(talk).values
    assert (values["role"], values["need"], values["agreement"]) == ("partner", "person", "yes")
    assert "Jambes" in talk.text()
    talk.presses("understood:right")
    assert talk.draft.answers["need_text"] == STORY
    assert talk.pending == "meeting_place"


def test_a_first_message_in_dutch_is_understood_too() -> None:
    """A story for a team leads to the questions that are left, in Dutch."""
    talk = PrivateChatDriver("nl")
    talk.types(VERHAAL)
    assert understood(talk).values["need"] == "team"
    talk.types("ja")
    assert talk.draft.answers["participants"] == {"number": 12, "who": None}


def test_what_was_misunderstood_is_taken_back_and_asked(talk: PrivateChatDriver) -> None:
    """A line that is not right goes with one tap; its question is asked in its turn."""
    talk.types(STORY)
    talk.follows(("understood:correct", "understood:drop.agreement", "understood:right"))
    assert talk.pending == "agreement"


def test_when_nothing_is_left_of_it_the_text_is_kept_all_the_same(talk: PrivateChatDriver) -> None:
    """Taking back the only thing understood goes on with the words."""
    talk.begins().types("c'est pour une patiente de mon quartier que je suis")
    talk.presses("understood:correct")
    for code in sorted(one for one in talk.screen.codes if one.startswith("understood:drop.")):
        talk.presses(code)
    assert "patiente de mon quartier" in str(talk.draft.answers["need_text"])


def test_what_is_typed_while_it_is_shown_adds_to_it(talk: PrivateChatDriver) -> None:
    """A second message corrects what the first one said, and stands below it."""
    talk.types(STORY)
    talk.types("et en fait le mieux serait de se voir par vidéo avec elle")
    assert "vidéo" in understood(talk).text
    assert understood(talk).text.startswith("Bonjour")


def test_signs_alone_add_nothing_to_it(talk: PrivateChatDriver) -> None:
    """What holds no word is answered with what to do, and what was understood stays."""
    talk.types(STORY)
    talk.types("!!!")
    assert understood(talk).text == STORY


def test_one_own_contact_data_are_no_trace_of_a_patient(talk: PrivateChatDriver) -> None:
    """The writer's own number is understood as such, and nothing is said of masking."""
    talk.types(f"{STORY}, mon numéro : 0470 00 00 12")
    assert "contact" in understood(talk).values
    assert not understood(talk).masked
    assert "0470" not in understood(talk).text


def test_a_patient_s_name_in_a_story_is_masked(talk: PrivateChatDriver) -> None:
    """What could identify a person is covered before it is kept, and said."""
    talk.types(f"{STORY}. Elle s'appelle Fatoumette Exempleau")
    assert understood(talk).masked
    assert "Exempleau" not in talk.text()
    talk.presses("understood:right")
    assert "Exempleau" not in talk.session.model_dump_json()


def test_a_sentence_at_a_choice_is_kept_as_a_remark(talk: PrivateChatDriver) -> None:
    """What answers no question is noted, said back, and the question stands."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.types("elle rentre de chez sa fille dimanche prochain vers midi")
    assert talk.pending == "agreement"
    said = str(talk.draft.answers.get("remark") or understood(talk).text)
    assert said.startswith("elle rentre")


def test_a_remark_with_a_trace_is_shown_masked_first(talk: PrivateChatDriver) -> None:
    """A remark passes the guard as any text about the need."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.types("le numéro est bien 93.05.18-223.61 merci beaucoup")
    assert isinstance(talk.draft.overlay, Masked)
    talk.presses("guard:keep")
    assert "223.61" not in talk.session.model_dump_json()
    assert talk.draft.answers["remark"]


def test_an_option_named_in_a_sentence_is_proposed(talk: PrivateChatDriver) -> None:
    """A sentence that names one answer of the question asks to confirm it."""
    talk.begins().follows(CO_CONSULTATION[:4])
    talk.types("je pense que le plus simple est à son domicile, elle a un petit chien")
    assert understood(talk).values["meeting_place"] == "home"
    talk.presses("understood:right")
    assert talk.path.answers["meeting_place"] == "home"


def test_the_need_answers_questions_to_come(talk: PrivateChatDriver) -> None:
    """What the description says of later questions is proposed after it, if it is not little."""
    talk.begins().follows((*EXCHANGE, *DETAILS[:2]))
    talk.types("Une dame de 82 ans en deuil, à Namur, je cherche un conseil par téléphone.")
    assert talk.draft.answers["need_text"]
    assert understood(talk).values.keys() >= {"where", "channel", "themes"}


def test_a_remark_at_the_summary_is_added(talk: PrivateChatDriver) -> None:
    """It is said in one line, and what would be sent stands above with it, written once more."""
    to_the_summary(talk).types("merci de ne pas passer par le secrétariat")
    assert talk.draft.answers["remark"] == "merci de ne pas passer par le secrétariat"
    assert len(talk.text().splitlines()) == 1
    assert "secrétariat" in text_of(talk.last(Edit)[0].screen)
    talk.types("et prévoyez un peu de temps svp merci")
    assert "un peu de temps" in talk.text()
    assert not talk.last(Edit)
    assert str(talk.draft.answers["remark"]).count("\n") == 1
    talk.presses(talk.send_code)
    assert "un peu de temps" in str(talk.requests[0].answers["remark"])


def test_a_remark_at_the_summary_can_be_taken_back(talk: PrivateChatDriver) -> None:
    """One after the other, with the button below each; the summary is shown as it is then."""
    to_the_summary(talk).types("merci de ne pas passer par le secrétariat")
    talk.types("et prévoyez un peu de temps svp merci")
    talk.presses("noted:drop")
    assert talk.draft.answers["remark"] == "merci de ne pas passer par le secrétariat"
    assert "secrétariat" in talk.text()
    assert "un peu de temps" not in talk.text()


def test_the_only_remark_leaves_nothing_when_it_is_taken_back(talk: PrivateChatDriver) -> None:
    """It is as if it had not been typed."""
    to_the_summary(talk)
    before = talk.draft.answers
    talk.types("merci de ne pas passer par le secrétariat")
    talk.presses("noted:drop")
    assert talk.draft.answers == before


def test_a_remark_in_a_menu_is_added_too(talk: PrivateChatDriver) -> None:
    """A menu is no place where words are lost."""
    to_the_summary(talk).presses("summary:edit")
    talk.types("la porte du bâtiment est au fond de la cour")
    assert talk.draft.answers["remark"]


def test_messages_sent_in_a_row_are_one_answer(talk: PrivateChatDriver) -> None:
    """A message that follows an answer at once belongs to it: nobody read the next question."""
    to_the_summary(talk).follows(("summary:edit", "open:need_text"))
    talk.types("Une situation inventée qui dure depuis longtemps.")
    at_once(talk, "Et la suite de cette situation inventée.")
    at_once(talk, "Et la fin.")
    talk.presses("retyped:replace")
    kept = str(talk.draft.answers["need_text"])
    assert kept.count("\n") == 2
    assert kept.endswith("Et la fin.")


def test_more_than_an_answer_takes_is_a_remark(talk: PrivateChatDriver) -> None:
    """What no longer fits the answer is kept beside it."""
    to_the_summary(talk).follows(("summary:edit", "open:need_text"))
    talk.types("mot " * 1020)
    at_once(talk, "et encore beaucoup de mots " * 5)
    assert "encore beaucoup" in str(talk.draft.answers["remark"])


def test_an_edit_that_changes_nothing_says_nothing(talk: PrivateChatDriver) -> None:
    """Messengers tell of edits that leave the text as it is."""
    to_the_summary(talk).follows(("summary:edit", "open:need_text"))
    talk.types(NEED + " Autrement dite.")
    number = max(talk.draft.typed_ids)
    turn = talk.gives(Edited(talk.sender, NEED + " Autrement dite.", number))
    assert turn.effects == ()


def test_a_text_of_danger_is_taken_up_wherever_it_was_typed(talk: PrivateChatDriver) -> None:
    """At a choice, the numbers come first; then the words are kept."""
    talk.begins().follows(CO_CONSULTATION[:2])
    talk.types("hier encore cette dame disait je veux mourir, elle pleure beaucoup le soir")
    assert isinstance(talk.draft.overlay, Emergency)
    talk.presses("emergency:continue")
    kept = talk.session.model_dump_json()
    assert "pleure beaucoup" in kept


def test_a_text_after_long_silence_is_kept(talk: PrivateChatDriver) -> None:
    """Who comes back with a sentence finds it noted, above where he or she was."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.after = timedelta(hours=60)
    talk.types("elle est rentrée de l'hôpital hier soir finalement")
    assert "rentrée" in str(talk.draft.answers["remark"])


@pytest.mark.parametrize("word", ["non merci", "ok", "?"])
def test_a_few_words_are_no_story(talk: PrivateChatDriver, word: str) -> None:
    """A slip is answered with what to do, and nothing of it is kept."""
    talk.begins().follows(CO_CONSULTATION[:3])
    before = dict(talk.draft.answers)
    talk.types(word)
    assert talk.draft.answers.get("remark") == before.get("remark")


def test_a_new_request_begins_with_the_text_that_was_no_message(talk: PrivateChatDriver) -> None:
    """A text typed after sending, which is not for the coordination, begins the next request."""
    to_the_summary(talk)
    talk.presses(next(code for code in talk.screen.codes if code.startswith("summary:send")))
    talk.types(STORY)
    talk.presses("go:restart")
    assert understood(talk).text == STORY


def test_what_is_known_already_is_not_proposed_again(talk: PrivateChatDriver) -> None:
    """Also where its question is still to come: the words are noted, and nothing is asked."""
    talk.types(STORY)
    talk.presses("understood:right")
    talk.types("comme je disais, je travaille à Jambes et la patiente est d'accord")
    assert talk.draft.overlay is None
    assert "la patiente est d'accord" in str(talk.draft.answers["remark"])


def test_a_second_means_of_contact_joins_the_first(talk: PrivateChatDriver) -> None:
    """Before it is asked how to be reached, nothing that was given is replaced by what follows."""
    talk.types(f"{STORY}, mon gsm 0470 11 22 33")
    talk.presses("understood:right")
    talk.types("sinon mon mail c'est anne@soins.example")
    talk.presses("understood:right")
    talk.types("mon gsm c'est 0470 11 22 33, pas le vendredi")
    talk.presses("understood:right")
    means = Contact.model_validate(talk.draft.answers["contact"]).means
    assert [one.value for one in means] == ["+32470112233", "anne@soins.example"]
    assert "pas le vendredi" in means[0].remark


def test_what_the_writer_is_names_no_option(talk: PrivateChatDriver) -> None:
    """Somebody who nurses at home does not ask to meet there."""
    talk.types(STORY)
    talk.presses("understood:right")
    assert talk.pending == "meeting_place"
    talk.types("je suis infirmière à domicile depuis vingt ans et je la connais bien")
    assert "meeting_place" not in talk.draft.answers
    assert "meeting_place" not in str(talk.draft.overlay)


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "je suis en congé vendredi"), ("nl", "ik ben vrijdag in verlof")],
)
def test_words_beside_a_name_and_a_number_are_kept(language: str, words: str) -> None:
    """Whoever only introduces oneself, and says one thing more, reads that it is kept."""
    talk = PrivateChatDriver(language)
    talk.types(f"Anne Exemple, 0470 00 00 12, {words}")
    assert understood(talk).values.keys() == {"name", "contact"}
    assert words in understood(talk).text
