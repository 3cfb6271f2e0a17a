#!/bin/sh
# Stops the stack of this data folder and waits until it is gone.
set -eu

cd "$(dirname "$0")/.."
if ! dev/is-running.sh; then
  echo "Essaim does not run."
  exit 0
fi
pid=$(cat "${ESSAIM_DATA_DIR:-.data}/stack.pid")
kill "$pid"
waited=0
while kill -0 "$pid" 2>/dev/null; do
  waited=$((waited + 1))
  if [ "$waited" -gt 60 ]; then
    echo "Essaim (process $pid) does not stop: end it yourself." >&2
    exit 1
  fi
  sleep 1
done
echo "Essaim is stopped."
