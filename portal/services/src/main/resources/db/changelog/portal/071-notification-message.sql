--liquibase formatted sql logicalFilePath:portal/071-notification-message.sql

--changeset portal:notification-message
-- The outbox: one row an event and destination, written in the event's own transaction. turn gives the order within a
-- destination.
create table notification_message (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    turn bigint not null generated always as identity,
    destination_id uuid not null,
    module_key text not null,
    event_key text not null,
    happened_at timestamptz not null,
    title text not null,
    facts jsonb not null,
    link text,
    status text not null default 'waiting' check (status in ('waiting', 'sent', 'dead', 'dropped')),
    attempts int not null default 0,
    last_answer text,
    sent_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, destination_id) references notification_destination (org_id, id) on delete cascade
);
create index notification_message_waiting on notification_message (org_id, destination_id, turn)
    where status = 'waiting';
create index notification_message_dead on notification_message (org_id, destination_id) where status = 'dead';
create index notification_message_log on notification_message (org_id, happened_at desc, id desc);
call isolate('notification_message');
--rollback drop table notification_message;
