--liquibase formatted sql logicalFilePath:portal/051-share-view.sql

--changeset portal:share-view
-- That a link was opened, and when; nothing about who opened it.
create table share_view (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    share_link_id uuid not null,
    seen_at timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, share_link_id) references share_link (org_id, id) on delete cascade
);
create index share_view_of_link on share_view (org_id, share_link_id, seen_at);
call isolate('share_view', 'select, insert');
--rollback drop table share_view;
