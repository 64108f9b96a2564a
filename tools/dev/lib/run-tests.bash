# Builds the solution once, starts a private PostgreSQL, runs the four test programs and prints their true totals.
. "$DEV_ROOT/tools/dev/lib/postgres.bash"
. "$DEV_ROOT/tools/dev/lib/provision.bash"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

pg_dir= test_pid=
clean_up() {
  local rc=$?
  trap - EXIT INT TERM
  if [ -n "$test_pid" ] && kill -0 "$test_pid" 2>/dev/null; then kill "$test_pid"; wait "$test_pid" || true; fi
  if [ -n "$pg_dir" ]; then
    if pg_running "$pg_dir"; then pg_stop "$pg_dir" || true; fi
    rm -rf "$pg_dir"
  fi
  exit "$rc"
}

build_all() {
  dotnet restore "$DEV_ROOT/LienThong.slnx" --locked-mode -v quiet
  dotnet build "$DEV_ROOT/LienThong.slnx" -c Release --no-restore -v quiet -nologo -clp:NoSummary -p:UseSharedCompilation=false
}

start_test_postgres() {
  pg_dir=$(mktemp -d "${TMPDIR:-/tmp}/lienthong-pg-XXXXXX")
  local port
  port=$(free_port)
  pg_create "$pg_dir" "$port"
  pg_forgetful "$pg_dir"
  pg_start "$pg_dir"
  export LIENTHONG_TEST_PG="Host=127.0.0.1;Port=$port;Username=lienthong;Database=postgres"
  export LIENTHONG_TEST_PG_DIR=$pg_dir
}

# run_tests [PROJECT…] [-- RUNNER ARGUMENTS…]
run_tests() {
  local projects=() arguments=() reports name report
  while [ $# -gt 0 ] && [ "$1" != -- ]; do projects+=("$1"); shift; done
  if [ $# -gt 0 ]; then shift; arguments=("$@"); fi
  if [ ${#projects[@]} -eq 0 ]; then projects=(Unit Architecture Integration Browser); fi

  trap clean_up EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  provision
  build_all
  start_test_postgres

  reports=$DEV_ROOT/TestResults
  mkdir -p "$reports"
  for name in "${projects[@]}"; do
    report=$reports/$name.xml
    rm -f "$report"
    echo "== $name"
    dotnet "$DEV_ROOT/tests/$name/bin/Release/net10.0/LienThong.$name.dll" -noLogo -noColor -xml "$report" ${arguments[@]+"${arguments[@]}"} </dev/null &
    test_pid=$!
    wait "$test_pid" || true
    test_pid=
  done
  node "$DEV_ROOT/tools/dev/lib/totals.mjs" "${projects[@]/%/.xml}"
}
