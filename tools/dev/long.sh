#!/usr/bin/env bash
# the tests at full size (64 × 100 registrations, 50 kills per engine, every search query): an hour or more
set -euo pipefail
export LIENTHONG_LONG=1
. "$DEV_ROOT/tools/dev/lib/run-tests.bash"
run_tests "$@"
