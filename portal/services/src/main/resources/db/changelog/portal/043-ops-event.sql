--liquibase formatted sql logicalFilePath:portal/043-ops-event.sql

--changeset portal:ops-event
-- What people did with an item. That it was opened and resolved is in the item itself.
create table ops_event (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    item_id uuid not null,
    happened_at timestamptz not null,
    who text not null,
    who_subject text not null,
    what text not null
        check (what in ('claimed', 'released', 'assigned', 'snoozed', 'noted', 'awaited', 'resumed')),
    detail text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, item_id) references ops_item (org_id, id) on delete cascade
);
create index ops_event_of_item on ops_event (org_id, item_id, happened_at, id);
call isolate('ops_event', 'select, insert');
--rollback drop table ops_event;
