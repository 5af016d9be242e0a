"""Danger is found in the corpus as often as the figures published in docs/danger.md say."""

from __future__ import annotations

import pytest

from conversations.languages.packs import FINISHED
from conversations.safety.danger import DangerKind, Level, Sign, signs_of
from conversations.text import Language
from tests.danger.__main__ import mistakes, table
from tests.danger.measure import Everyday, Part, everyday, lines_and_pages, measure, sentences
from tools.make_danger_weights import modules

FLOORS = {
    Part.DEVELOP: (0.98, 0.98, 0.12),
    Part.NOT_COUNTED: (0.98, 0.98, 0.25),
    Part.HELD_OUT: (0.97, 0.97, 0.27),
    Part.HELD_OUT_2: (0.95, 0.93, 0.35),
    Part.HELD_OUT_3: (0.95, 0.95, 0.34),
    Part.HELD_OUT_OWN: (0.96, 0.92, 0.35),
}
"""Recall and page precision at least, false alarms at most: in each language.

What is asked for (0.95) is reached in both on each part by other hands but for the page precision
of the second in Dutch (44 of 47 pages); on the own part, 25 of 27 French pages are right.
"""
SCENES = {Language.FR: 0.50, Language.NL: 0.33}
"""Page recall at least on the parts by other hands."""
SPOKEN = {
    Part.DEVELOP: Language,
    Part.NOT_COUNTED: FINISHED,
    Part.HELD_OUT: FINISHED,
    Part.HELD_OUT_2: FINISHED,
    Part.HELD_OUT_3: Language,
    Part.HELD_OUT_OWN: Language,
}
"""A draft has sentences of another hand in one part only."""
KINDS = [kind for kind in DangerKind if kind is not DangerKind.ADDICTION]
"""What is held out was written before an addiction was told apart from an overdose."""
RELATIVES = """
mon mari est alcoolique
ma femme est alcoolique, je ne sais plus quoi faire
mon frère est toxicomane
mon fils est accro aux jeux en ligne
mon mari joue tout notre argent au casino
ma mère boit trop depuis la mort de papa
mon mari est décédé il y a deux mois
mon père vient de mourir
ma fille a perdu son bébé
mon mari m'a quittée
je me sépare de mon mari
mon fils ne veut plus me voir
mijn man is alcoholist
mijn vrouw drinkt te veel
mijn broer is verslaafd
mijn man vergokt al ons geld
mijn moeder drinkt sinds de dood van papa
ik ben mijn vader kwijt
mijn vader is net gestorven
mijn dochter heeft haar baby verloren
mijn vrouw heeft mij verlaten
mijn man is bij mij weg
mijn ouders gaan uit elkaar
mijn zoon wil mij niet meer zien
mein Mann ist Alkoholiker
meine Frau trinkt zu viel
mein Bruder ist drogensüchtig
mein Sohn ist spielsüchtig
meine Mutter trinkt seit dem Tod von Papa
mein Vater ist gerade gestorben
meine Tochter hat ihr Baby verloren
meine Frau hat mich verlassen
mein Mann hat mich verlassen
ich trenne mich von meinem Mann
mein Sohn will mich nicht mehr sehen
""".strip().splitlines()
"""What a relative writes who is in no danger."""
FRENCH_STORY = """
Bonjour, je suis infirmière à domicile à Namur et je voudrais savoir si un psychologue peut
m'accompagner chez un patient. Depuis une semaine il donne ses affaires et dit adieu à ses voisins.
Ce serait le mardi après 10 heures, il est d'accord pour une première rencontre avec moi.
"""
DUTCH_STORY = """
Dag, ik ben thuisverpleegkundige in Gent en ik zou graag eens met een psycholoog naar een patiënt
gaan. Sinds een week geeft hij zijn spullen weg en neemt hij afscheid van de buren. Dinsdag na 10
uur zou goed zijn, hij is akkoord met een eerste gesprek als ik er bij ben, liefst bij hem thuis.
"""
DRAFT_LESS = 0.05
"""What is found, and the pages that are right, may be this much less in a draft."""
DRAFT_MORE = 0.12
"""A draft may show the line this much more often where there is no danger; its start says so."""


@pytest.mark.parametrize(
    ("part", "language"),
    [(part, one) for part in Part for one in SPOKEN[part]],
)
def test_the_published_floors_are_held(part: Part, language: Language) -> None:
    """In each language, on sentences that nobody looked into."""
    figures = measure([one for one in sentences(part) if one.language == language])
    recall, precision, alarms = FLOORS[part]
    less = 0.0 if language in FINISHED else DRAFT_LESS
    assert figures.recall >= recall - less
    assert figures.page_precision >= precision - less
    assert figures.false_alarms <= alarms + _more(language)


@pytest.mark.parametrize("part", [Part.HELD_OUT, Part.HELD_OUT_2, Part.HELD_OUT_3])
@pytest.mark.parametrize("language", FINISHED)
def test_scenes_show_the_page(part: Part, language: Language) -> None:
    """Of what should show the page, a half does in French, a third in Dutch: else the line."""
    figures = measure([one for one in sentences(part) if one.language == language])
    assert figures.page_recall >= SCENES[language]


@pytest.mark.parametrize("language", FINISHED)
def test_everyday_requests_are_left_alone(language: Language) -> None:
    """Opening messages and questions to the bot show a line in two of a hundred at most."""
    lines, pages = lines_and_pages(everyday(Everyday.OPENINGS, language))
    assert lines <= 0.02
    assert not pages
    lines, pages = lines_and_pages(everyday(Everyday.QUESTIONS, language))
    assert lines + pages <= 0.02


@pytest.mark.parametrize("corpus", [Everyday.WRITTEN, Everyday.WRITTEN_HELD_OUT])
@pytest.mark.parametrize("language", Language)
def test_sad_stories_stop_nobody(corpus: Everyday, language: Language) -> None:
    """Grief, worry and illness told without danger: a line in 3 of 10 at most, never the page."""
    lines, pages = lines_and_pages(everyday(corpus, language))
    assert lines <= 0.30 + _more(language)
    assert not pages


@pytest.mark.parametrize("language", Language)
def test_the_weights_are_those_of_the_corpus(language: Language) -> None:
    """`make weights` writes what stands in the language packs: a change of a corpus counts."""
    for path, text in modules(language):
        assert path.read_text(encoding="utf-8") == text


def test_the_corpus_has_every_kind_in_each_language() -> None:
    """Three thousand sentences, and twelve hundred held out; an addiction is told apart later."""
    parts = {part: sentences(part) for part in Part}
    assert len(parts[Part.DEVELOP]) >= 3000
    assert len(parts[Part.HELD_OUT_2]) >= 600
    assert len(parts[Part.HELD_OUT_3]) >= 250
    assert len(parts[Part.HELD_OUT]) >= 200
    assert len(parts[Part.HELD_OUT_OWN]) >= 180
    for part, corpus in parts.items():
        kinds = {(one.kind, one.language) for one in corpus}
        spoken = {one.value for one in SPOKEN[part]}
        assert kinds >= {(kind, one) for kind in KINDS for one in spoken}


def _more(language: Language) -> float:
    return 0.0 if language in FINISHED else DRAFT_MORE


def test_the_figures_name_no_sentence_of_the_held_out_part() -> None:
    """The table holds figures alone, and the mistakes are those of the other part."""
    printed = table() + mistakes()
    held_out = [one for part in Part if part is not Part.DEVELOP for one in sentences(part)]
    assert not any(one.text in printed for one in held_out)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Elle veut mourir ce soir", Sign(DangerKind.SUICIDE, Level.CERTAIN, Language.FR)),
        ("Il a des armes chez lui", Sign(DangerKind.WEAPON, Level.POSSIBLE, Language.FR)),
        ("Hij heeft thuis wapens liggen", Sign(DangerKind.WEAPON, Level.POSSIBLE, Language.NL)),
        ("Pas d'idées suicidaires", None),
        ("Geen suïcidale gedachten", None),
        ("Formation : elle veut mourir", Sign(DangerKind.SUICIDE, Level.POSSIBLE, Language.FR)),
        ("En 2019 elle voulait mourir", None),
        (
            "En formation elle veut mourir ce soir",
            Sign(DangerKind.SUICIDE, Level.CERTAIN, Language.FR),
        ),
    ],
)
def test_what_stands_around_a_phrase_lessens_it(text: str, sign: Sign | None) -> None:
    """A denial takes it away, a training makes it less sure, and now stays now."""
    assert signs_of(text) == sign


@pytest.mark.parametrize(
    "text",
    [
        "le patient dit qu'il veut mourir",
        "mon patient me dit qu'il va se pendre dès que sa fille sera partie",
        "la patiente dit vouloir mourir",
        "de patiënt zegt dat hij dood wil",
        "mevrouw zegt dat ze niet meer wil leven",
        "een leerling zegt dat ze zelfmoord gaat plegen",
    ],
)
def test_what_somebody_says_to_want_is_a_page(text: str) -> None:
    """Words passed on by who heard them are as certain as one's own, whatever they weigh."""
    sign = signs_of(text)
    assert sign is not None
    assert (sign.kind, sign.level) == (DangerKind.SUICIDE, Level.CERTAIN)


@pytest.mark.parametrize(
    "text",
    [
        "wie krijgt dit te zien?",
        "hoe lang bewaren jullie dit?",
        "vous faites quoi de mes données",
        "une équipe de 12 éducateurs aimerait des intervisions sur des jeunes qui se scarifient",
        "ons team van 10 zou graag intervisie krijgen over jongeren die zichzelf snijden",
        "on a un monsieur au home qui crie toute la nuit, le personnel est à bout, comment faire?",
        "bij ons in het rusthuis roept een man heel de nacht, het personeel is op, wat doen we?",
    ],
)
def test_a_question_to_the_bot_or_a_wish_to_train_shows_nothing(text: str) -> None:
    """Words of danger that only a wish is about are none, nor words of another language."""
    assert signs_of(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mon mari est alcoolique et j'en peux plus", Language.FR),
        ("mijn man is alcoholist en het is te zwaar voor mij", Language.NL),
    ],
)
def test_an_addiction_is_no_poisoning(text: str, language: Language) -> None:
    """Who lives with somebody that drinks is given somebody to talk to, not the poison centre."""
    assert signs_of(text) == Sign(DangerKind.ADDICTION, Level.POSSIBLE, language)


@pytest.mark.parametrize("text", RELATIVES)
def test_what_is_told_of_a_relative_shows_no_other_number(text: str) -> None:
    """An addiction, a grief or a separation calls for somebody to talk to, or for no number."""
    assert signs_of(text) in {
        None,
        *(Sign(DangerKind.ADDICTION, Level.POSSIBLE, language) for language in Language),
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (FRENCH_STORY, Language.FR),
        (DUTCH_STORY, Language.NL),
    ],
)
def test_what_a_story_asks_for_takes_no_danger_away(text: str, language: Language) -> None:
    """Each sign is weighed in its own sentence."""
    sign = signs_of(text)
    assert sign is not None
    assert (sign.kind, sign.language) == (DangerKind.SUICIDE, language)


@pytest.mark.parametrize(
    "text",
    [
        "hij zit al een uur op de reling van de brug en doet zijn schoenen uit, ik sta ernaast",
        "elle est assise sur la rambarde du pont depuis une heure, elle enlève ses chaussures",
    ],
)
def test_a_scene_that_names_no_danger_is_a_page(text: str) -> None:
    """What stands in the scene weighs enough."""
    sign = signs_of(text)
    assert sign is not None
    assert sign.level is Level.CERTAIN


def test_a_short_text_that_weighs_little_is_no_cry() -> None:
    """From six words on a cry is weighed too: a weapon that lies at home is a line."""
    sign = signs_of("hij heeft een pistool thuis zegt hij")
    assert sign is not None
    assert sign.level is Level.POSSIBLE
