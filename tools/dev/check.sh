#!/usr/bin/env bash
# what review would look for: evidence for figures, links, names, sizes, unfinished work, fresh lock files, clean tree
set -euo pipefail
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet restore "$DEV_ROOT/LienThong.slnx" --locked-mode -v quiet
node "$DEV_ROOT/tools/dev/lib/check.mjs"
