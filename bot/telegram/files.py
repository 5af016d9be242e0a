"""A file for a person: one page that any browser opens, with the same for a machine in it."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from telegram.constants import MessageLimit

from conversations.protocol.effects import SendFile
from conversations.protocol.screen import Line, Style
from conversations.text import Msg, Says, _

DOCUMENT_FIELD = "document"
FOR_A_MACHINE = _("The same for a computer (JSON)")
BETWEEN_LANGUAGES = " / "

PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>body {{ font: 1rem/1.5 sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem }}
p {{ margin: .3rem 0; white-space: pre-wrap }} pre {{ white-space: pre-wrap }}</style>
</head>
<body>
<h1>{title}</h1>
{lines}
<details><summary>{for_a_machine}</summary>
<pre>{data}</pre>
</details>
</body>
</html>
"""
"""Nothing in it is loaded from elsewhere, and nothing in it runs."""

MARKUP = {Style.HEADING: "<h2>{}</h2>", Style.STRONG: "<p><b>{}</b></p>"}


def file_message(effect: SendFile, say: Says) -> dict[str, Any]:
    """Word a file for Telegram: its page as text, to be sent as a file, and what stands below."""
    name = f"{_said(effect.name, effect.languages[:1], say)}.html"
    caption = _said(effect.caption, effect.languages, say)
    return {
        DOCUMENT_FIELD: {"name": name, "content": page(effect, say)},
        "caption": caption[: MessageLimit.CAPTION_LENGTH],
    }


def page(effect: SendFile, say: Says) -> str:
    """Set the file; what people typed is escaped."""
    data = json.dumps(effect.data, ensure_ascii=False, indent=1)
    return PAGE.format(
        language=effect.languages[0],
        title=escape(_said(effect.title, effect.languages, say)),
        lines="\n".join(_line(line, effect.languages, say) for line in effect.lines),
        for_a_machine=escape(_said(FOR_A_MACHINE, effect.languages, say)),
        data=escape(data),
    )


def _line(line: Line, languages: tuple[str, ...], say: Says) -> str:
    return MARKUP.get(line.style, "<p>{}</p>").format(escape(_said(line.text, languages, say)))


def _said(text: Msg, languages: tuple[str, ...], say: Says) -> str:
    return BETWEEN_LANGUAGES.join(dict.fromkeys(say(text, language) for language in languages))
