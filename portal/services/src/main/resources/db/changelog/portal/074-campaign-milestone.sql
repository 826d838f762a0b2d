--liquibase formatted sql logicalFilePath:portal/074-campaign-milestone.sql

--changeset portal:campaign-milestone
-- What was reached by a campaign, once each, so that it is told once. A row of its own says that the organization was
-- looked at before.
create table campaign_milestone (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    milestone text not null check (milestone in ('half', 'goal', 'ending', 'behind', 'first look')),
    reached_at timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint campaign_milestone_once unique (org_id, campaign_id, milestone)
);
call isolate('campaign_milestone');
--rollback drop table campaign_milestone;
