#!/usr/bin/env bash
# formats the sources; --check only says what is not formatted (style and analyzers fail the build, imports a test)
set -euo pipefail
if [ "${1:-}" = --check ]; then exec dotnet format whitespace "$DEV_ROOT/LienThong.slnx" --no-restore --verify-no-changes; fi
exec dotnet format "$DEV_ROOT/LienThong.slnx" --no-restore "$@"
