--liquibase formatted sql logicalFilePath:portal/073-notification.sql

--changeset portal:notification
create table notification (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    recipient text not null,
    title text not null,
    detail text,
    link text,
    told_at timestamptz not null,
    read_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id)
);
create index notification_of_person on notification (org_id, recipient, told_at desc, id desc);
create index notification_unread on notification (org_id, recipient) where read_at is null;
call isolate('notification');
--rollback drop table notification;
