#!/bin/sh
# Stops the stack and empties its data folder, which must look like one.
set -eu

cd "$(dirname "$0")/.."
data=${ESSAIM_DATA_DIR:-.data}
dev/stop.sh
if [ -d "$data" ] && [ ! -e "$data/lock" ]; then
  echo "$data is not a data folder of Essaim: nothing was removed." >&2
  exit 1
fi
rm -rf "$data"
echo "The data are gone: the next start begins with the demonstration."
