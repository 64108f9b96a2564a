#!/usr/bin/env bash
# measures one promise beside its reference and writes docs/measured/NAME.md: ./dev bench NAME (without NAME: lists them)
set -euo pipefail
. "$DEV_ROOT/tools/dev/lib/postgres.bash"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
commit=$(git -C "$DEV_ROOT" rev-parse --short HEAD)
if [ -n "$(git -C "$DEV_ROOT" status --porcelain -- . ":!docs/measured")" ]; then commit="$commit with changes"; fi
dotnet build "$DEV_ROOT/bench" -c Release -v quiet -nologo -clp:NoSummary -p:RestoreLockedMode=true 1>&2
bench=$DEV_ROOT/bench/bin/Release/net10.0/LienThong.Bench.dll
if [ $# -eq 0 ]; then exec dotnet "$bench"; fi

mkdir -p "$DEV_ROOT/docs/measured"
pg_dir= memory_dir=
trap 'for dir in $pg_dir $memory_dir; do if pg_running "$dir"; then pg_stop "$dir"; fi; rm -rf "$dir"; done' EXIT
if [ -z "${LIENTHONG_TEST_PG:-}" ]; then
  pg_dir=$(mktemp -d "${TMPDIR:-/tmp}/lienthong-pg-XXXXXX")
  port=$(free_port)
  pg_create "$pg_dir" "$port"
  pg_start "$pg_dir"
  export LIENTHONG_TEST_PG="Host=127.0.0.1;Port=$port;Username=lienthong;Database=postgres"
fi
if [ "$1" = register ] && [ -d /dev/shm ]; then
  memory_dir=$(mktemp -d /dev/shm/lienthong-pg-XXXXXX)
  port=$(free_port)
  pg_create "$memory_dir" "$port"
  pg_start "$memory_dir"
  export LIENTHONG_BENCH_MEMORY_PG="Host=127.0.0.1;Port=$port;Username=lienthong;Database=postgres"
fi
dotnet "$bench" "$1" "$DEV_ROOT/docs/measured/$1.md" "$commit"
