--liquibase formatted sql logicalFilePath:portal/042-ops-pause.sql

--changeset portal:ops-pause
-- The times an item's clock stood still. The one that is running is in the item itself.
create table ops_pause (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    item_id uuid not null,
    awaited text not null,
    started_at timestamptz not null,
    ended_at timestamptz not null check (ended_at >= started_at),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, item_id) references ops_item (org_id, id) on delete cascade
);
create index ops_pause_of_item on ops_pause (org_id, item_id, started_at);
call isolate('ops_pause', 'select, insert');
--rollback drop table ops_pause;
