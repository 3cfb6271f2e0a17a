#!/bin/sh
# Succeeds when the stack of this data folder runs.
set -eu

pid=$(cat "${ESSAIM_DATA_DIR:-.data}/stack.pid" 2>/dev/null) || exit 1
kill -0 "$pid" 2>/dev/null
