#!/bin/sh
# Runs once, when the volume of PostgreSQL is empty: databases and roles of the API and of Keycloak.
set -eu

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner_password="$ESSAIM_DB_OWNER_PASSWORD" \
  -v app_password="$ESSAIM_DB_APP_PASSWORD" \
  -v keycloak_password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role essaim_owner login password :'owner_password';
create role essaim_app login password :'app_password';
create role keycloak login password :'keycloak_password';
create database essaim owner essaim_owner template template0 encoding 'UTF8' locale_provider builtin locale 'C.UTF-8';
create database keycloak owner keycloak template template0 encoding 'UTF8' locale_provider builtin locale 'C.UTF-8';
SQL
