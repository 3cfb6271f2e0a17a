# The front door: the same words on a developer's machine and in continuous integration.
MVN := dev/mvn.sh
BACKEND := backend/target/quarkus-app/quarkus-run.jar
STACK := dev/target/essaim-dev.jar
BENCH := bench/target/essaim-bench.jar
WEB := frontend/dist/index.html
NODE_MODULES := frontend/node_modules/.package-lock.json

sources = $(shell find $(1) -type f 2>/dev/null | sed 's/ /\\ /g')

.DEFAULT_GOAL := help
.PHONY: help tools build run start stop reset dev backup restore test e2e bench aot openapi geography format

help: ## This list
	@sed -n 's/^\([a-z0-9]*\):.*## /  make \1|/p' Makefile | awk -F'|' '{ printf "%-18s %s\n", $$1, $$2 }'

run: build ## Build what changed and run everything in the foreground (Ctrl-C stops it)
	@dev/run.sh

start: build ## The same in the background; returns when it is ready
	@dev/start.sh

stop: ## Stop what `make start` started
	@dev/stop.sh

reset: ## Stop, and empty the data
	@dev/reset.sh

dev: tools $(STACK) $(NODE_MODULES) ## Run from the sources: a change shows at once
	@dev/run.sh --live

backup: tools $(STACK) ## Save all data into one file (FILE=…, else in the data folder), running or not
	@dev/safekeeping.sh backup $(FILE)

restore: tools $(STACK) ## Replace the data by a backup, FILE=…; whoever was erased since stays erased
	@dev/safekeeping.sh restore $(FILE)

test: tools ## Everything that needs no browser: format, static checks, tests, contract
	@dev/test.sh

e2e: build ## The journeys in Chromium, on a stack of their own with the real Keycloak
	@dev/e2e.sh

bench: tools $(BACKEND) $(BENCH) ## Ratios to plain SQL at 10,000 to 1,000,000 members (SIZES=10000 for one)
	@bench/run.sh

aot: tools $(BACKEND) $(BENCH) ## Let the API leave a cache with which it starts faster (make bench does it too)
	@bench/run.sh --train

openapi: tools $(BACKEND) $(NODE_MODULES) ## Write openapi.yaml and the TypeScript types from the code
	@cp backend/target/openapi/openapi.yaml openapi.yaml
	@npm --prefix frontend run openapi

format: tools $(NODE_MODULES) ## Format Java and TypeScript
	@for module in backend dev bench clients/java; do $(MVN) -q -f $$module/pom.xml spotless:apply || exit 1; done
	@npm --prefix frontend run format

geography: tools ## Rebuild the official geography from its package
	@node dev/geography.mjs

build: tools $(BACKEND) $(STACK) $(WEB)

tools:
	@dev/check-tools.sh

$(BACKEND): backend/pom.xml $(call sources,backend/src/main) | tools
	@echo "Building the API…"
	@$(MVN) -q -f backend/pom.xml -Dmaven.test.skip=true package && touch $@

$(STACK): dev/pom.xml $(call sources,dev/src/main) | tools
	@echo "Building the embedded stack…"
	@$(MVN) -q -f dev/pom.xml -Dmaven.test.skip=true package && touch $@

$(BENCH): bench/pom.xml $(call sources,bench/src/main) | tools
	@echo "Building the benchmark…"
	@$(MVN) -q -f bench/pom.xml -Dmaven.test.skip=true package && touch $@

$(NODE_MODULES): frontend/package-lock.json | tools
	@echo "Installing the libraries of the web app…"
	@npm --prefix frontend ci && touch $@

$(WEB): $(NODE_MODULES) frontend/index.html frontend/vite.config.ts $(call sources,frontend/src frontend/public)
	@echo "Building the web app…"
	@npm --prefix frontend run build -- --logLevel warn && touch $@
