"""Words to be said, marked for translation and never translated; words that were typed, cleaned.

How a text carries its values is changed here alone. Every other folder imports this one.
"""

from __future__ import annotations

from conversations.text.messages import Language as Language
from conversations.text.messages import Msg as Msg
from conversations.text.messages import Names as Names
from conversations.text.messages import Says as Says
from conversations.text.messages import Value as Value
from conversations.text.messages import _ as _
from conversations.text.messages import n_ as n_
from conversations.text.messages import named as named
from conversations.text.messages import p_ as p_
from conversations.text.messages import shortened as shortened
from conversations.text.messages import verbatim as verbatim
