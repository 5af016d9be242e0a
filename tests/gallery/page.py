"""The page of all words: one HTML file, with nothing from elsewhere, to read, search and print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from bot.catalogues import Catalogues
from bot.words import Entry, text_id
from conversations.flows.details import DETAILS
from conversations.flows.plan import ALL_FORMS
from conversations.forms.form import Form, Question
from conversations.protocol.screen import Line, Screen, Style
from conversations.screens.result import name_of
from conversations.text import Language, Msg
from conversations.text.wording import Words, said_to
from tests.gallery.shown import Shown, texts_of

ROLES = ("partner", "psychologist")
LONGEST_LABEL = 32
"""Characters that a phone shows of a button."""

STYLES = {Style.STRONG: "b", Style.HEADING: "b", Style.SMALL: "i", Style.FOLDED: "blockquote"}
LANGUAGES = tuple(map(str, Language))
HERE = Path(__file__).parent
STYLE, SEARCH = ((HERE / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
HEAD = f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Every word of the bot</title>
<style>{STYLE}</style>
<h1>Every word of the bot</h1>
<p>To have words changed, give their ids. Printed, the page has the questionnaires alone.</p>
<header><input type="search" placeholder="Search: words or an id" aria-label="Search"></header>
"""


class Page:
    """Writes the page in the catalogues' words."""

    def __init__(self, catalogues: Catalogues) -> None:
        self._say = catalogues.say

    def written(self, shown: Iterable[Shown], entries: Iterable[Entry]) -> str:
        """Give the whole page."""
        return "\n".join(
            (
                HEAD,
                "<h2>Questionnaires</h2>",
                *self._forms(),
                '<div id="screens"><h2>Screens, cards and messages</h2>',
                *(self._shown(one) for one in shown),
                '</div><div id="texts"><h2>Every text</h2><table>',
                *(self._entry(one) for one in entries),
                f"</table></div><script>{SEARCH}</script></html>",
            )
        )

    def _forms(self) -> Iterator[str]:
        missions = {form: mission for mission, form in DETAILS.items()}
        for form in ALL_FORMS:
            mission = missions.get(form)
            said = [self._say(name_of(mission), one) for one in LANGUAGES] if mission else []
            yield self._form(f"<h3>{escape(' · '.join(said) or form.__name__)}</h3>", form)

    def _form(self, title: str, form: type[Form]) -> str:
        asked = "".join(self._question(one) for one in form.questions)
        return f'<section class="mission">{title}{asked}</section>'

    def _question(self, question: Question) -> str:
        """Write a question for both roles, in each language, with boxes to tick."""
        columns = "".join(
            f'<div lang="{one}">{self._asked(question, one)}</div>' for one in LANGUAGES
        )
        said = [text for role in ROLES if (text := said_to(role, question.text))]
        ids = " ".join(dict.fromkeys(text_id(text.id, text.context) for text in said))
        optional = " · offered" if question.optional else ""
        where = f'<span class="where"><code>{ids}</code> {question.key}{optional}</span>'
        return f'<article data-find>{where}<div class="languages">{columns}</div></article>'

    def _asked(self, question: Question, language: str) -> str:
        lines = [f"<b>{one}</b>" for one in self._for_roles(question.text, language)]
        lines += [f"<i>{one}</i>" for one in self._for_roles(question.hint, language)]
        for option in dict.fromkeys(one for role in ROLES for one in question.options(role)):
            label = " / ".join(self._for_roles(option.label, language))
            lines.append(f'<span class="box">{label}</span>')
        return "<br>".join(lines or ["…"])

    def _for_roles(self, words: Words | None, language: str) -> list[str]:
        said = (said_to(role, words) for role in ROLES)
        return list(dict.fromkeys(escape(self._say(one, language)) for one in said if one))

    def _shown(self, shown: Shown) -> str:
        ids = " ".join(dict.fromkeys(text_id(one.id, one.context) for one in texts_of(shown)))
        columns = "".join(
            f'<div class="screen" lang="{one}">{self._seen(shown, one)}</div>' for one in LANGUAGES
        )
        where = f"{shown.place} · {shown.where.replace('_', ' ')}"
        return (
            f'<article data-find><span class="where">{escape(where)} <code>{ids}</code></span>'
            f'<div class="languages">{columns}</div></article>'
        )

    def _seen(self, shown: Shown, language: str) -> str:
        if shown.toast is not None:
            return escape(self._say(shown.toast, language))
        assert shown.screen is not None
        return "\n".join(
            (*self._lines(shown.screen, language), *self._rows(shown.screen, language))
        )

    def _lines(self, screen: Screen, language: str) -> Iterator[str]:
        for line in screen.lines:
            yield self._line(line, language)

    def _line(self, line: Line, language: str) -> str:
        said = escape(self._say(line.text, language))
        tag = STYLES.get(line.style)
        return f"<{tag}>{said}</{tag}>" if tag else said

    def _rows(self, screen: Screen, language: str) -> Iterator[str]:
        for row in screen.rows:
            yield "".join(self._button(button.label, language) for button in row)

    def _button(self, label: Msg, language: str) -> str:
        said = self._say(label, language)
        long = " long" if len(said) > LONGEST_LABEL else ""
        length = f"{len(said)} of {LONGEST_LABEL}"
        return f'<span class="button{long}" title="{length}">{escape(said)}</span>'

    @staticmethod
    def _entry(entry: Entry) -> str:
        said = "".join(
            f"<td>{escape(words)}<br><small>{len(words)}</small></td>"
            for words in (entry.words.get(one, "") for one in LANGUAGES)
        )
        return f"<tr data-find><td><code>{entry.id}</code></td>{said}</tr>"
