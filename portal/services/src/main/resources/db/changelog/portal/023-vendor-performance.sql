--liquibase formatted sql logicalFilePath:portal/023-vendor-performance.sql

--changeset portal:vendor-performance
-- Figures of a vendor over all platforms, kept for lists; computed anew when deliveries change and by a job.
create table vendor_performance (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    vendor_id uuid not null,
    campaigns bigint not null,
    active_campaigns bigint not null,
    average_daily_streams bigint,
    delivery_rate numeric(9, 4),
    actual_cost_per_1k numeric(12, 4),
    reliability int check (reliability between 0 and 100),
    as_of timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint vendor_performance_once unique (org_id, vendor_id),
    foreign key (org_id, vendor_id) references vendor (org_id, id) on delete cascade
);
call isolate('vendor_performance');
--rollback drop table vendor_performance;
