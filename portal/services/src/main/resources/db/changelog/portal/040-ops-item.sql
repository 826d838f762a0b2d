--liquibase formatted sql logicalFilePath:portal/040-ops-item.sql

--changeset portal:ops-item
create table ops_item (
    -- The default lets one statement open many items; the policy still checks it.
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    module_key text not null,
    finding_key text not null,
    platform text not null,
    campaign_id uuid,
    title text not null,
    detail text,
    priority text not null check (priority in ('high', 'medium', 'low')),
    priority_rank smallint not null
        generated always as (case priority when 'high' then 1 when 'medium' then 2 else 3 end) stored,
    due_at timestamptz,
    link text not null,
    opened_at timestamptz not null,
    resolved_at timestamptz,
    claimed_by text,
    claimed_by_name text,
    snoozed_until timestamptz,
    note text check (length(note) <= 2000),
    stale boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id)
);
create unique index ops_item_open on ops_item (org_id, module_key, finding_key) where resolved_at is null;
create index ops_item_order on ops_item (org_id, priority_rank, opened_at, id) where resolved_at is null;
create index ops_item_campaign on ops_item (org_id, campaign_id) where resolved_at is null;
call isolate('ops_item');
--rollback drop table ops_item;
