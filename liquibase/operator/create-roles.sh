#!/bin/sh
# What an operator makes on a PostgreSQL of their own, once: a database with an owner (migrations) and an application
# role (the running portal, which owns nothing), and Keycloak's database. Passwords come from the environment.
set -eu
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  --set owner="$PORTAL_DB_OWNER_PASSWORD" --set application="$PORTAL_DB_PASSWORD" --set keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role backline_owner login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner';
create role backline_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'application';
create role keycloak login nosuperuser nobypassrls nocreatedb nocreaterole password :'keycloak';
create database backline owner backline_owner;
create database keycloak owner keycloak;
revoke all on database backline, keycloak from public;
grant connect, temporary on database backline to backline_app;
SQL
