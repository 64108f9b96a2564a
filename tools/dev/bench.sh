#!/usr/bin/env bash
# measures one promise beside its reference and writes docs/measured/NAME.md: ./dev bench NAME (without NAME: lists them)
set -euo pipefail
. "$DEV_ROOT/tools/dev/lib/postgres.bash"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
commit=$(git -C "$DEV_ROOT" rev-parse --short HEAD)
if [ -n "$(git -C "$DEV_ROOT" status --porcelain)" ]; then commit="$commit with changes"; fi
dotnet build "$DEV_ROOT/bench" -c Release -v quiet -nologo -clp:NoSummary -p:RestoreLockedMode=true 1>&2
bench=$DEV_ROOT/bench/bin/Release/net10.0/LienThong.Bench.dll
if [ $# -eq 0 ]; then exec dotnet "$bench"; fi

mkdir -p "$DEV_ROOT/docs/measured"
pg_dir=
if [ -z "${LIENTHONG_TEST_PG:-}" ]; then
  pg_dir=$(mktemp -d "${TMPDIR:-/tmp}/lienthong-pg-XXXXXX")
  trap 'pg_running "$pg_dir" && pg_stop "$pg_dir"; rm -rf "$pg_dir"' EXIT
  port=$(free_port)
  pg_create "$pg_dir" "$port"
  pg_start "$pg_dir"
  export LIENTHONG_TEST_PG="Host=127.0.0.1;Port=$port;Username=lienthong;Database=postgres"
fi
dotnet "$bench" "$1" "$DEV_ROOT/docs/measured/$1.md" "$commit"
