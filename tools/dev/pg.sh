#!/usr/bin/env bash
# start|stop|status of the development PostgreSQL (in .cache/pg, or $LIENTHONG_PG_DIR; port 54329 or $LIENTHONG_PG_PORT)
set -euo pipefail
. "$DEV_ROOT/tools/dev/lib/postgres.bash"
dir=${LIENTHONG_PG_DIR:-$DEV_ROOT/.cache/pg}
connection() { echo "Host=127.0.0.1;Port=$(pg_port "$dir");Username=lienthong;Database=postgres"; }

case "${1:-}" in
  start)
    if ! as_postgres test -f "$dir/PG_VERSION"; then pg_create "$dir" "${LIENTHONG_PG_PORT:-54329}"; fi
    pg_running "$dir" || pg_start "$dir"
    connection
    ;;
  stop)
    if as_postgres test -f "$dir/PG_VERSION" && pg_running "$dir"; then pg_stop "$dir"; fi
    ;;
  status)
    if as_postgres test -f "$dir/PG_VERSION" && pg_running "$dir"; then echo "running: $(connection)"; else echo "stopped"; exit 1; fi
    ;;
  *) echo "usage: ./dev pg start|stop|status" >&2; exit 2 ;;
esac
