--liquibase formatted sql logicalFilePath:portal/035-campaign-view.sql

--changeset portal:campaign-view
create table campaign_view (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    owner text not null,
    owner_name text not null,
    name text not null check (length(name) between 1 and 80),
    name_key text not null,
    query text not null check (length(query) <= 1000),
    scope text not null default 'personal' check (scope in ('personal', 'team')),
    pinned boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint campaign_view_name unique (org_id, owner, name_key)
);
call isolate('campaign_view');
--rollback drop table campaign_view;
