"""A contact that was shared, from the Bot API to a number as it would be typed."""

from __future__ import annotations

from typing import Any

import pytest

from conversations.protocol.inbound import Media, MediaKind
from tests.bot.test_inbound import GROUP, IN_GROUP, IN_PRIVATE, message, read


@pytest.mark.parametrize(
    ("contact", "shared"),
    [
        ({"phone_number": "32470123456", "first_name": "Anna", "user_id": 42}, "+32470123456"),
        ({"phone_number": "+32470123456", "first_name": ""}, "+32470123456"),
        (
            {"phone_number": "0470 12 34 56", "first_name": "Bram", "last_name": "Test"},
            "0470 12 34 56 (Bram Test)",
        ),
    ],
)
def test_a_shared_contact_is_a_number_with_the_name_of_another(
    contact: dict[str, Any], shared: str
) -> None:
    """One's own name is known already; in a group, and forwarded, nothing of it is read."""
    kind = MediaKind.CONTACT
    assert read(message=message(contact=contact)) == Media(IN_PRIVATE, kind, 5, shared=shared)
    assert read(message=message(GROUP, contact=contact)) == Media(IN_GROUP, kind, 5)
    forwarded = message(contact=contact, forward_origin={"type": "hidden_user"})
    assert read(message=forwarded) == Media(IN_PRIVATE, MediaKind.OTHER, 5)
