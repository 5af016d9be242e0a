"""Who may come in: this machine, by its own name, and the page itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from ipaddress import ip_address

from aiohttp import web

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse other names for this machine (DNS rebinding) and calls from other sites' pages."""
    if not _is_loopback(request.url.host) or _is_foreign(request):
        raise web.HTTPForbidden(text="This sandbox answers its own page and this machine only.\n")
    response = await handler(request)
    if not response.prepared:
        response.headers.update(_HEADERS)
    return response


def _is_loopback(host: str | None) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host or "").is_loopback
    except ValueError:
        return False


def _is_foreign(request: web.Request) -> bool:
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"{request.scheme}://{request.host}":
        return True
    site = request.headers.get("Sec-Fetch-Site", "none")
    return request.path != "/" and site not in {"none", "same-origin"}
