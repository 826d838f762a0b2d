--liquibase formatted sql logicalFilePath:portal/031-campaign-event.sql

--changeset portal:campaign-event
create table campaign_event (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    happened_at timestamptz not null default clock_timestamp(),
    who text not null,
    what text not null,
    from_value text,
    to_value text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade
);
create index campaign_event_of_campaign on campaign_event (org_id, campaign_id, happened_at desc);
call isolate('campaign_event', 'select, insert');
--rollback drop table campaign_event;
