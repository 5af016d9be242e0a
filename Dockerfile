# The bot in a container: small, not root, nothing to write but /data. How: docs/container.md

FROM python:3.11-slim-bookworm AS wheel
WORKDIR /source
COPY . .
RUN pip wheel --no-cache-dir --no-deps --wheel-dir /wheels .

FROM python:3.11-slim-bookworm
ENV PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite+aiosqlite:////data/bot.sqlite3 \
    NETWORKS_FILE=/config/networks.toml \
    MONITOR_ADDRESS=127.0.0.1:8081
COPY constraints.txt /wheels/
COPY --from=wheel /wheels /wheels
RUN set -- /wheels/*.whl \
    && pip install --no-cache-dir --no-compile --constraint /wheels/constraints.txt "$1[postgresql]" \
    && rm -r /wheels \
    && useradd --system --uid 10001 --home-dir /data bot \
    && install --directory --owner=bot --mode=700 /data
USER 10001
WORKDIR /data
VOLUME /data
HEALTHCHECK --interval=60s --timeout=10s --start-period=30s CMD ["missions-de-soutien", "health"]
ENTRYPOINT ["missions-de-soutien"]
CMD ["run"]
