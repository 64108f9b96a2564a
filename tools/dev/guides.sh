#!/usr/bin/env bash
# The pictures of the guides in docs/huong-dan, taken anew while the steps that they tell are walked.
set -euo pipefail
cd "$DEV_ROOT"
LIENTHONG_GUIDES="$DEV_ROOT/docs/huong-dan/anh"
export LIENTHONG_GUIDES
mkdir -p "$LIENTHONG_GUIDES"
dotnet build tests/Browser -v quiet -nologo -clp:NoSummary 1>&2
dotnet tests/Browser/bin/Debug/net10.0/LienThong.Browser.dll -class "*GuidePicturesTests" -class "*GuideTests"
