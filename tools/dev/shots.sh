#!/usr/bin/env bash
# Screenshots of every page of every role: 1440, phone, dark; into a folder.
set -euo pipefail
cd "$DEV_ROOT"
LIENTHONG_SHOTS=$(realpath -m "${1:-.cache/shots}")
export LIENTHONG_SHOTS
dotnet build tests/Browser -v quiet -nologo -clp:NoSummary 1>&2
dotnet tests/Browser/bin/Debug/net10.0/LienThong.Browser.dll -method "*Every_page_is_sound"
echo "$LIENTHONG_SHOTS"
