#!/bin/sh
# Prints the home of a JDK 25 or later: JAVA_HOME, then the PATH, then the usual folders.
set -eu

major() {
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

use() {
  [ -x "$1/bin/javac" ] || return 0
  found=$(major "$1")
  if [ "${found:-0}" -ge 25 ]; then
    echo "$1"
    exit 0
  fi
}

[ -z "${JAVA_HOME:-}" ] || use "$JAVA_HOME"
if command -v javac >/dev/null; then
  link=$(command -v javac)
  use "$(dirname "$(dirname "$(readlink -f "$link" 2>/dev/null || echo "$link")")")"
fi
for home in /usr/lib/jvm/* /opt/*jdk* /opt/java/* "${HOME:-/}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  use "$home"
done
echo "Essaim needs a JDK 25 or later: install one (for instance Eclipse Temurin 25), or set JAVA_HOME to its folder." >&2
exit 1
