#!/bin/sh
# Backs up or restores the data of the embedded stack, from the root of the repository.
set -eu

cd "$(dirname "$0")/.."
exec "$(dev/java.sh)/bin/java" -Xmx256m --enable-native-access=ALL-UNNAMED \
  -cp dev/target/essaim-dev.jar org.essaim.dev.Safekeeping "$@"
