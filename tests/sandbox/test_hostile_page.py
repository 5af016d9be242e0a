"""What other programs of this machine may ask of the sandbox's page."""

from __future__ import annotations

import aiohttp
import pytest


@pytest.mark.parametrize("path", ["/files/x/1", "/files/999/1"])
async def test_a_file_of_nobody_is_not_found(http: aiohttp.ClientSession, path: str) -> None:
    """A chat that does not exist is no fault of the server."""
    async with http.get(path) as response:
        assert response.status == 404
