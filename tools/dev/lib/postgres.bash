# A PostgreSQL cluster of one's own in a folder: trust on 127.0.0.1 only, superuser lienthong.
# The server refuses to run as root, so as root it runs as the `postgres` account.

pg_bin() {
  local found
  if [ -n "${LIENTHONG_PG_BIN:-}" ]; then echo "$LIENTHONG_PG_BIN"; return; fi
  found=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
  if [ -n "$found" ]; then echo "$found"; return; fi
  found=$(command -v postgres || true)
  if [ -n "$found" ]; then dirname "$found"; return; fi
  echo "PostgreSQL is not installed (Debian: apt-get install postgresql)" >&2
  return 1
}

as_postgres() {
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

free_port() {
  node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
}

# pg_create DIR PORT
pg_create() {
  local dir=$1 port=$2 bin
  bin=$(pg_bin)
  mkdir -p "$dir"
  if [ "$(id -u)" = 0 ]; then chown postgres: "$dir"; fi
  chmod 700 "$dir"
  as_postgres "$bin/initdb" -D "$dir" -U lienthong --auth=trust --encoding=UTF8 --locale=C >/dev/null
  as_postgres tee -a "$dir/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = ''
max_connections = 200
shared_buffers = 256MB
fsync = on
synchronous_commit = on
max_wal_size = 2GB
timezone = 'UTC'
CONF
}

# pg_forgetful DIR: for databases that nobody needs after a crash; tests that kill a server have one of their own.
pg_forgetful() {
  as_postgres tee -a "$1/postgresql.conf" >/dev/null <<CONF
fsync = off
synchronous_commit = off
full_page_writes = off
CONF
}

# pg_start DIR; waits until it answers.
pg_start() {
  as_postgres "$(pg_bin)/pg_ctl" -D "$1" -l "$1/server.log" -w -t 60 -s start </dev/null >/dev/null
}

pg_stop() {
  as_postgres "$(pg_bin)/pg_ctl" -D "$1" -m fast -w -s stop
}

pg_running() {
  as_postgres "$(pg_bin)/pg_ctl" -D "$1" status >/dev/null 2>&1
}

pg_port() {
  as_postgres sed -n 's/^port = //p' "$1/postgresql.conf" | tail -1
}
