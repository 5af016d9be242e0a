"""The drivers of the tests, each named after what it drives, and what they are given to work on.

Without I/O: `private_chat_driver` takes a person through the private chat, `desk_driver` the desks'
groups and that person's chat side by side, both on the real words and desks of `demo_context`.

On a database: `turns_driver` drives inbox and turns with the small conversation of
`echo_decisions`, `courier_driver` the outbox and the courier before a messenger that records,
`topics_driver` the courier before a group with topics, `crash_driver` all of that through an end at
any await. `samples` has their clock, sessions and requests.

The whole bot before a pretend Telegram: `bot_driver` starts it and leads one person through a
request, `running_desk_driver` a requester and two groups, with a bot that may end at any moment.

Scenarios and the browser have drivers of their own, in `tests/flows` and `tests/browser`.
"""
