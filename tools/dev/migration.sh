#!/usr/bin/env bash
# scaffolds one migration for both engines: ./dev migration NAME
set -euo pipefail
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
if [ $# -ne 1 ]; then echo "usage: ./dev migration NAME" >&2; exit 2; fi
dotnet run --project "$DEV_ROOT/tools/Scaffold" -c Release -v quiet -- "$DEV_ROOT" "$1"
