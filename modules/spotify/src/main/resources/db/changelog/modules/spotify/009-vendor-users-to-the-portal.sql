--liquibase formatted sql logicalFilePath:modules/spotify/009-vendor-users-to-the-portal.sql

--changeset spotify:vendor-users-to-the-portal
-- A vendor's people are the same on every platform, so the portal keeps them now (vendor_user). The owner reads and
-- writes all organizations here for the time of the move.
alter table spotify_vendor_user no force row level security;
alter table vendor_user no force row level security;
insert into vendor_user (org_id, id, vendor_id, username, linked_by_name)
select org_id, id, vendor_id, username, 'Spotify' from spotify_vendor_user;
alter table vendor_user force row level security;
drop table spotify_vendor_user;
--rollback create table spotify_vendor_user (org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id), id uuid not null, version bigint not null default 0, vendor_id uuid not null, username text not null check (username = lower(username)), created_at timestamptz not null default now(), updated_at timestamptz not null default now(), primary key (org_id, id), constraint spotify_vendor_user_once unique (org_id, username, vendor_id), foreign key (org_id, vendor_id) references vendor (org_id, id));
--rollback call isolate('spotify_vendor_user');
