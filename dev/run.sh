#!/bin/sh
# Runs the embedded stack in the foreground, from the root of the repository.
set -eu

cd "$(dirname "$0")/.."
exec "$(dev/java.sh)/bin/java" -Xmx256m -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
  -jar dev/target/essaim-dev.jar "$@"
