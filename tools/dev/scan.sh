#!/usr/bin/env bash
# wapiti and sqlmap (Debian) against a running demo, as a stranger and signed in as a clerk; writes docs/measured/scan.md
set -euo pipefail
. "$DEV_ROOT/tools/dev/lib/postgres.bash"
. "$DEV_ROOT/tools/dev/lib/provision.bash"
missing=()
for tool in wapiti sqlmap; do command -v "$tool" >/dev/null || missing+=("$tool"); done
[ -x /usr/sbin/haproxy ] || missing+=(haproxy)
install_missing ${missing[@]+"${missing[@]}"}

commit=$(git -C "$DEV_ROOT" rev-parse --short HEAD)
if [ -n "$(git -C "$DEV_ROOT" status --porcelain)" ]; then commit="$commit with changes"; fi
work=$(mktemp -d "${TMPDIR:-/tmp}/lienthong-scan-XXXXXX")
pids=()
trap 'for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; done; rm -rf "$work"' EXIT

dotnet build "$DEV_ROOT/src/Host" -c Release -v quiet -nologo -clp:NoSummary -p:RestoreLockedMode=true 1>&2
port=$(free_port)
dotnet "$DEV_ROOT/src/Host/bin/Release/net10.0/lienthong-host.dll" demo --world commune --data "$work/data" --port "$port" >"$work/node.out" 2>"$work/node.err" &
pids+=($!)
until grep -q '^Ready:' "$work/node.out"; do kill -0 "${pids[0]}"; sleep 1; done

# A scanner presses every button. Those that end the session it scans with are kept from it, or it would scan as a stranger.
door=$(free_port)
cat >"$work/haproxy.cfg" <<CFG
defaults
    mode http
    timeout connect 2s
    timeout client 60s
    timeout server 60s
frontend door
    bind 127.0.0.1:$door
    http-request deny if { path /dang-xuat /tai-khoan/doi-mat-khau } || { path_sub ket-thuc } || { path /api/v1/notices/live }
    default_backend node
backend node
    server one 127.0.0.1:$port
CFG
/usr/sbin/haproxy -q -db -f "$work/haproxy.cfg" &
pids+=($!)
site=http://127.0.0.1:$door
seconds=${LIENTHONG_SCAN_SECONDS:-240}

# cookieflags and http_headers judge a site with TLS, which the demo has not; wapp asks the internet.
modules=backup,blindsql,brute_login_form,buster,crlf,csp,csrf,exec,file,htaccess,methods,nikto,permanentxss,redirect,shellshock,sql,ssrf,xss,xxe

scan() { # NAME COOKIE START…
  local name=$1 cookie=() starts=() start
  if [ -n "$2" ]; then cookie=(-H "Cookie: $2"); fi
  for start in "${@:3}"; do starts+=(-s "$site$start"); done
  wapiti -u "$site/" "${starts[@]}" --scope domain -d 3 --max-links-per-page 25 --max-files-per-dir 12 --max-scan-time "$seconds" --max-attack-time 60 \
    -m "$modules" -S normal --flush-session --no-bugreport --store-session "$work/$name" --store-config "$work/config" "${cookie[@]}" \
    -f json -o "$work/$name.json" >"$work/$name.wapiti" 2>&1 || true
  local target=0
  while read -r path data; do
    target=$((target + 1))
    local post=(); if [ -n "$data" ]; then post=(--data "$data" --csrf-token=__RequestVerificationToken --csrf-url "$site${path%%\?*}"); fi
    timeout 150 sqlmap -u "$site$path" "${post[@]}" ${2:+--cookie "$2"} --batch --level 2 --risk 1 --dbms SQLite --technique BE --threads 1 --timeout 20 \
      --ignore-code 401,403,404,422 --output-dir "$work/sqlmap" --flush-session --disable-coloring >"$work/$name.sqlmap.$target" 2>&1 || true
  done <"$DEV_ROOT/tools/dev/lib/scan-$name.txt"
}

cookie=$(node "$DEV_ROOT/tools/dev/lib/scan.mjs" sign-in "$site" chi.vd "$(grep -o 'Mật khẩu chung: .*' "$work/node.out" "$work/node.err" -h | sed 's/.*: //')")
scan clerk "$cookie" /hom-nay /van-ban-den /van-ban-den/vao-so /van-ban-di /van-ban-di/soan /so-den /tim-kiem /danh-ba /to-chuc /don-vi-hanh-chinh /tinh-hinh-xu-ly /tai-khoan /tai-khoan/khoa-dang-nhap /lich-lam-viec /hom-nay/thu-hang-ngay /van-ban-den/che-do-xem /van-ban-di/che-do-xem /so-nghiep-vu /so-nghiep-vu/giay-phep /so-nghiep-vu/giay-phep/them /so-nghiep-vu/diem-buu-chinh/nhap /thong-ke/tong-ket /thong-ke/chi-tieu
# Last: guesses at the sign-in page close it for this address.
scan stranger "" /dang-nhap /loi/404 /openapi/v1.json
node "$DEV_ROOT/tools/dev/lib/scan.mjs" report "$site" "$cookie" "$work" "$commit" "$DEV_ROOT/docs/measured/scan.md"
