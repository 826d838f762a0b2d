--liquibase formatted sql logicalFilePath:tenants/031-api-client.sql

--changeset tenants:api-client
-- A program that may call REST for the organization. Its secret is Keycloak's and is kept nowhere here.
create table api_client (
    org_id uuid not null references organization (id),
    id uuid not null,
    version bigint not null default 0,
    client_id text not null,
    keycloak_id text not null,
    subject text not null,
    name text not null check (length(name) between 1 and 100),
    role text not null check (role in ('admin', 'manager', 'operator', 'sales', 'automation')),
    created_by text not null,
    last_used_at timestamptz,
    revoked_at timestamptz,
    revoked_by text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    unique (org_id, client_id),
    check ((revoked_at is null) = (revoked_by is null))
);
call isolate('api_client', 'select, insert, update');
--rollback drop table api_client;
