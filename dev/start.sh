#!/bin/sh
# Runs the embedded stack in the background and returns when it is ready.
set -eu

cd "$(dirname "$0")/.."
data=${ESSAIM_DATA_DIR:-.data}
log=$data/log/stack.log
mkdir -p "$data/log"
if dev/is-running.sh; then
  echo "Essaim already runs (make stop stops it)."
  exit 0
fi

rm -f "$data/ready"
nohup dev/run.sh >"$log" 2>&1 </dev/null &
stack=$!
trap 'kill "$stack"; exit 130' INT TERM
while [ ! -e "$data/ready" ]; do
  if ! kill -0 "$stack" 2>/dev/null; then
    cat "$log" >&2
    exit 1
  fi
  sleep 1
done
cat "$log"
