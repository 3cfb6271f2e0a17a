#!/bin/sh
# Measures the packaged API; SIZES, ROUNDS and TURN (milliseconds) say how much of it.
set -eu

cd "$(dirname "$0")/.."
unset JAVA_TOOL_OPTIONS # what is measured is what is packaged
exec "$(dev/java.sh)/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED -jar bench/target/essaim-bench.jar "$@"
