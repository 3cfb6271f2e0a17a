#!/bin/sh
# Everything that needs no browser; stops at the first failure.
set -eu

cd "$(dirname "$0")/.."

step() {
  printf '\n== %s\n' "$1"
}

step "API: format, static checks, tests, contract"
dev/mvn.sh -f backend/pom.xml spotless:check verify

step "Embedded stack: format, static checks, tests"
dev/mvn.sh -f dev/pom.xml spotless:check verify

step "Benchmark: format, static checks, tests"
dev/mvn.sh -f bench/pom.xml spotless:check verify

step "Reference client of partners: format, tests"
dev/mvn.sh -f clients/java/pom.xml spotless:check verify

step "Web app: types, lint, tests, build, size"
npm --prefix frontend ci
npm --prefix frontend run check
npm --prefix frontend test
npm --prefix frontend run build
npm --prefix frontend run size

step "Contract: Spectral and Redocly"
npm --prefix frontend run lint:openapi
