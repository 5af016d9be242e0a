"""A pretend Telegram on loopback: a Bot API server, a web page, and people to play with.

It knows nothing of the bot that talks to it, and imports nothing of it.
"""

from bot.sandbox.bot_api.server import Call as Call
from bot.sandbox.groups import Group as Group
from bot.sandbox.impossible import ImpossibleError as ImpossibleError
from bot.sandbox.keyboards import Button as Button
from bot.sandbox.messages import Message as Message
from bot.sandbox.people import Person as Person
from bot.sandbox.presses import NotSeenError as NotSeenError
from bot.sandbox.presses import Press as Press
from bot.sandbox.presses import Toast as Toast
from bot.sandbox.sandbox import Sandbox as Sandbox
from bot.sandbox.settings import GroupPlan as GroupPlan
from bot.sandbox.settings import Persona as Persona
from bot.sandbox.settings import Tour as Tour
