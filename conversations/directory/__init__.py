"""The directory: networks, desks, territories, and which desk gets a request.

What the networks file may say has its types here; `bot/networks` reads the file.
"""

from __future__ import annotations

from conversations.directory.calendar import WorkingCalendar as WorkingCalendar
from conversations.directory.hours import OFFICE_HOURS as OFFICE_HOURS
from conversations.directory.hours import Closure as Closure
from conversations.directory.hours import WorkingHours as WorkingHours
from conversations.directory.network import Area as Area
from conversations.directory.network import CannedReply as CannedReply
from conversations.directory.network import Contact as Contact
from conversations.directory.network import Delays as Delays
from conversations.directory.network import Desk as Desk
from conversations.directory.network import HelpLine as HelpLine
from conversations.directory.network import HelpPurpose as HelpPurpose
from conversations.directory.network import Network as Network
from conversations.directory.network import PostalRange as PostalRange
from conversations.directory.network import Territory as Territory
from conversations.directory.retention import Allowance as Allowance
from conversations.directory.retention import Retention as Retention
from conversations.directory.routing import Directory as Directory
from conversations.directory.routing import Route as Route
from conversations.reading.gazetteer import Found as Found
from conversations.reading.gazetteer import Gazetteer as Gazetteer
from conversations.reading.place import Place as Place
