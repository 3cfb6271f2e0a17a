#!/bin/sh
# Says in one sentence which tool is missing or too old.
set -eu

here=$(dirname "$0")

refuse() {
  echo "$1" >&2
  exit 1
}

"$here/java.sh" >/dev/null
command -v mvn >/dev/null || refuse "Essaim needs Maven 3.8.7 or later: install it (package maven)."
command -v node >/dev/null || refuse "Essaim needs Node.js 20.19 or later: install it (package nodejs)."
command -v npm >/dev/null || refuse "Essaim needs npm, which comes with Node.js: install it (package npm)."
node -e '
  const [major, minor] = process.versions.node.split(".").map(Number);
  process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1);
' || refuse "Essaim needs Node.js 20.19 or later, and finds $(node --version): install a later one."
