#!/bin/sh
# Tells the journeys in Chromium, on a stack of their own with other ports and fresh data,
# or on the installation at ESSAIM_E2E_URL.
set -eu

cd "$(dirname "$0")/.."

chromium=${ESSAIM_CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
if [ -z "$chromium" ]; then
  echo "The journeys need Chromium: install it (apt-get install chromium), or set ESSAIM_CHROMIUM to its path." >&2
  exit 1
fi
export ESSAIM_CHROMIUM="$chromium"

if [ -n "${ESSAIM_E2E_URL:-}" ]; then
  exec npm --prefix frontend run e2e
fi

# The ports of the usual stack, which may run at the same time, 20000 further.
further() {
  eval "value=\${$1:-$2}"
  export "$1=$((value + 20000))"
}
further ESSAIM_WEB_PORT 5173
further ESSAIM_API_PORT 8080
further ESSAIM_MANAGEMENT_PORT 9000
further ESSAIM_KEYCLOAK_PORT 8180
further ESSAIM_POSTGRES_PORT 5433
further ESSAIM_SMTP_PORT 1025
further ESSAIM_MAIL_PORT 8025
export ESSAIM_DATA_DIR="${ESSAIM_DATA_DIR:-.data}-e2e"
export ESSAIM_E2E_URL="http://localhost:$ESSAIM_WEB_PORT"
export ESSAIM_API_URL="http://localhost:$ESSAIM_API_PORT"
export ESSAIM_KEYCLOAK_URL="http://localhost:$ESSAIM_KEYCLOAK_PORT"
export ESSAIM_MAIL_URL="http://localhost:$ESSAIM_MAIL_PORT"

trap 'dev/stop.sh' EXIT
trap 'exit 130' INT TERM
dev/reset.sh
dev/start.sh
npm --prefix frontend run e2e
