--liquibase formatted sql logicalFilePath:portal/032-campaign-delivery.sql

--changeset portal:campaign-delivery
-- amount is the total delivered since the campaign began, as known on that day (UTC).
create table campaign_delivery (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    day date not null,
    amount bigint not null,
    as_of timestamptz not null,
    source text not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint campaign_delivery_day unique (org_id, campaign_id, day),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade
);
call isolate('campaign_delivery');
--rollback drop table campaign_delivery;
