--liquibase formatted sql logicalFilePath:portal/022-vendor-user.sql

--changeset portal:vendor-user
-- Which sign-in names belong to a vendor and see its work in the vendor portal, on every platform.
create table vendor_user (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    vendor_id uuid not null,
    username text not null check (username = lower(username)),
    linked_by_name text not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint vendor_user_once unique (org_id, username, vendor_id),
    foreign key (org_id, vendor_id) references vendor (org_id, id)
);
create index vendor_user_of_vendor on vendor_user (org_id, vendor_id);
call isolate('vendor_user');
--rollback drop table vendor_user;
