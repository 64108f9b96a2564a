#!/usr/bin/env bash
# formats the sources; --check only says what is not formatted
set -euo pipefail
if [ "${1:-}" = --check ]; then set -- --verify-no-changes; fi
exec dotnet format "$DEV_ROOT/LienThong.slnx" --no-restore "$@"
