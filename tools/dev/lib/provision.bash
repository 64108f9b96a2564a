# Installs from Debian what the tests need and the machine lacks.

provision() {
  local missing=()
  ls -d /usr/lib/postgresql/*/bin >/dev/null 2>&1 || command -v postgres >/dev/null || missing+=(postgresql)
  # The whole Chromium serves too, at half the speed: whoever has it and is not root is asked for nothing.
  command -v chromium-headless-shell >/dev/null || { command -v chromium >/dev/null && [ "$(id -u)" != 0 ]; } || missing+=(chromium-headless-shell)
  command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || missing+=(nginx-light)
  command -v haproxy >/dev/null || [ -x /usr/sbin/haproxy ] || missing+=(haproxy)
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  command -v soffice >/dev/null || missing+=(libreoffice-writer-nogui)
  has_font "Noto Sans" || missing+=(fonts-noto-core)
  has_font "Liberation Serif" || missing+=(fonts-liberation2)
  install_missing "${missing[@]}"
}

# install_missing PACKAGE…
install_missing() {
  local missing=("$@")
  if [ ${#missing[@]} -eq 0 ]; then return 0; fi

  echo "installing: ${missing[*]}" >&2
  if ! command -v apt-get >/dev/null; then
    echo "these Debian packages or their like are needed: ${missing[*]}" >&2
    return 1
  fi
  local sudo=
  if [ "$(id -u)" != 0 ]; then sudo=sudo; fi
  $sudo apt-get update -q >&2
  # The one without a head is not packaged everywhere.
  apt-cache show chromium-headless-shell >/dev/null 2>&1 || missing=("${missing[@]/chromium-headless-shell/chromium}")
  # The packaged servers would start themselves; the tests start their own.
  DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 $sudo apt-get install -y -q --no-install-recommends \
    -o DPkg::Options::=--force-confold "${missing[@]}" >&2
}

# Debian's older Liberation has no Vietnamese letters, so the language is asked too.
has_font() {
  command -v fc-list >/dev/null && [ -n "$(fc-list "$1:lang=vi")" ]
}
