#!/usr/bin/env bash
# the tests at full size (64 × 100 registrations, 50 kills per engine, every search query), then the benches with a million documents: hours; ./dev long bench NAME for one of them
set -euo pipefail
export LIENTHONG_LONG=1
benches=()
if [ $# -eq 0 ]; then benches=(board figures inbox register search today); fi
if [ "${1:-}" = bench ]; then shift; exec bash "$DEV_ROOT/tools/dev/bench.sh" "$@"; fi
. "$DEV_ROOT/tools/dev/lib/run-tests.bash"
commit=$(git -C "$DEV_ROOT" rev-parse --short HEAD)
if [ -n "$(git -C "$DEV_ROOT" status --porcelain -- . ":!docs/measured")" ]; then commit="$commit with changes"; fi
rm -f "$DEV_ROOT"/TestResults/*.xml
failed=0
run_tests "$@" || failed=$?
mkdir -p "$DEV_ROOT/docs/measured"
node "$DEV_ROOT/tools/dev/lib/record.mjs" "$commit" Unit.xml Architecture.xml Integration.xml Browser.xml
for name in ${benches[@]+"${benches[@]}"}; do bash "$DEV_ROOT/tools/dev/bench.sh" "$name" || failed=1; done
exit "$failed"
