--liquibase formatted sql logicalFilePath:portal/010-client.sql

--changeset portal:client
create table client (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    name text not null check (length(name) between 1 and 200),
    name_key text not null,
    contact_person text,
    emails text[] not null default '{}',
    phone text,
    archived boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint client_name unique (org_id, name_key)
);
call isolate('client');
--rollback drop table client;
