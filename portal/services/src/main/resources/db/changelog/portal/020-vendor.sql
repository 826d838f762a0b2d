--liquibase formatted sql logicalFilePath:portal/020-vendor.sql

--changeset portal:vendor
create table vendor (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    name text not null check (length(name) between 1 and 200),
    name_key text not null,
    contact_email text,
    cost_per_1k_streams numeric(10, 4) not null default 0 check (cost_per_1k_streams >= 0),
    max_daily_streams int not null default 0 check (max_daily_streams >= 0),
    max_concurrent_campaigns int not null default 5 check (max_concurrent_campaigns >= 0),
    active boolean not null default true,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint vendor_name unique (org_id, name_key)
);
call isolate('vendor');
--rollback drop table vendor;
