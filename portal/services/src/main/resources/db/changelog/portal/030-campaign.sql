--liquibase formatted sql logicalFilePath:portal/030-campaign.sql

--changeset portal:campaign
-- The list's order is sort_on: no start date yet comes first, then the latest start.
create table campaign (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    name text not null check (length(name) between 1 and 300),
    name_key text not null,
    client_id uuid,
    platform text not null check (platform ~ '^[a-z][a-z0-9]{1,30}$'),
    status text not null default 'draft'
        check (status in ('draft', 'pending', 'active', 'paused', 'completed', 'cancelled')),
    stage text not null default 'intake' check (stage in ('intake', 'setup', 'active', 'reporting', 'completed')),
    goal bigint not null default 0 check (goal >= 0),
    goal_unit text not null default 'streams',
    delivered bigint not null default 0,
    delivered_as_of timestamptz,
    delivered_source text,
    budget numeric(12, 2) check (budget >= 0),
    spent numeric(12, 2) check (spent >= 0),
    currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
    start_on date,
    end_on date,
    salesperson text,
    invoice_status text not null default 'not_invoiced' check (invoice_status in ('not_invoiced', 'sent', 'paid')),
    created_by text not null,
    created_by_name text not null,
    sort_on date not null generated always as (coalesce(start_on, date 'infinity')) stored,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint campaign_identity unique nulls not distinct (org_id, platform, name_key, client_id),
    foreign key (org_id, client_id) references client (org_id, id),
    check (end_on >= start_on)
);
create index campaign_newest on campaign (org_id, sort_on desc, id desc);
create index campaign_by_status on campaign (org_id, status, sort_on desc, id desc);
create index campaign_by_client on campaign (org_id, client_id, sort_on desc, id desc);
call isolate('campaign');
--rollback drop table campaign;
