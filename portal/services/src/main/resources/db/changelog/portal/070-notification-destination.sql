--liquibase formatted sql logicalFilePath:portal/070-notification-destination.sql

--changeset portal:notification-destination
-- Where an organization wants to be told: one a module and kind. address and signing_key are sealed, never plain.
-- address_place names the column of another table an address was sealed for and moved from; null for its own.
create table notification_destination (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    module_key text not null,
    kind text not null check (kind in ('slack', 'discord', 'email', 'webhook')),
    enabled boolean not null default false,
    address text check (address like 'v1:%'),
    address_end text,
    address_place text check (address_place like '%|%|%'),
    signing_key text check (signing_key like 'v1:%'),
    channel text,
    recipients text[] not null default '{}',
    events text[] not null default '{}',
    changed_by text,
    next_send_at timestamptz,
    claim uuid,
    claimed_until timestamptz,
    last_success_at timestamptz,
    last_failure_at timestamptz,
    last_failure text,
    failing_since timestamptz,
    paused_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint notification_destination_one unique (org_id, module_key, kind)
);
call isolate('notification_destination');
--rollback drop table notification_destination;
