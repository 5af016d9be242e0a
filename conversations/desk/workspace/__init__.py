"""A coordinator alone with the bot: the whole card, lists, search, and every act of the group.

Rights are those of the desk's group, asked anew at each gesture. How a gesture is answered here is
changed here; what an act does, in `desk/actions` and `transitions`.
"""

from __future__ import annotations

from conversations.desk.workspace.entrance import comes_in as comes_in
from conversations.desk.workspace.entrance import is_work as is_work
from conversations.desk.workspace.entrance import leaves as leaves
from conversations.desk.workspace.entrance import work_needs as work_needs
from conversations.desk.workspace.turn import work as work
