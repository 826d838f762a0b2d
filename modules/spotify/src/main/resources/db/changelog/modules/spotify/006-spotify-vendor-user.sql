--liquibase formatted sql logicalFilePath:modules/spotify/006-spotify-vendor-user.sql

--changeset spotify:vendor-user
-- Which sign-in names see a vendor's placements in the vendor portal.
create table spotify_vendor_user (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    vendor_id uuid not null,
    username text not null check (username = lower(username)),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint spotify_vendor_user_once unique (org_id, username, vendor_id),
    foreign key (org_id, vendor_id) references vendor (org_id, id)
);
call isolate('spotify_vendor_user');
--rollback drop table spotify_vendor_user;
