"""The form of the reference bots: as many questions, texts and calls as a request has in ours."""

from __future__ import annotations

QUESTIONS = (
    ("role", ("Un partenaire", "Un psychologue")),
    ("subject", ("Une personne", "Une équipe", "Un lieu")),
    ("result", ("Je continue",)),
    ("who", ()),
    ("contact", ("Ici", "Autrement")),
    ("need", ()),
    ("place", ()),
    ("age", ("Enfants", "Adultes", "Tous")),
    ("timing", ("Cette semaine", "Ce mois", "Sans urgence")),
    ("summary", ("Envoyer", "Corriger")),
)
"""What is asked, with the labels of its buttons; none where one types."""

GROUP = -1001000000001


def text_of(step: int) -> str:
    name, _labels = QUESTIONS[step]
    return f"<b>Question {step + 1}</b>\nQuelques mots qui disent ce qui est demandé : {name} ?"


def summary_of(answers: dict[str, str]) -> str:
    return "\n".join(f"<b>{name}</b> : {answer}" for name, answer in answers.items())


def steps(between: str = ":") -> tuple[str, ...]:
    """Give what people do, for the server; the names of buttons have this before their number."""
    answers = (f"@{name}{between}0" if labels else TYPED for name, labels in QUESTIONS)
    return ("/start", *answers)


TYPED = "Quelques mots de réponse"
