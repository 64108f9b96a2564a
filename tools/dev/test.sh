#!/usr/bin/env bash
# builds once and runs every test on SQLite and a private PostgreSQL: ./dev test [Unit|Integration|…] [-- -class "*Name"]
set -euo pipefail
. "$DEV_ROOT/tools/dev/lib/run-tests.bash"
run_tests "$@"
