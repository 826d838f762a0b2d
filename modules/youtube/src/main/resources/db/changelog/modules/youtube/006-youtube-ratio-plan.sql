--liquibase formatted sql logicalFilePath:modules/youtube/006-youtube-ratio-plan.sql

--changeset youtube:ratio-plan
-- What is done about a low ratio, without buying any engagement: the gap as it was, the plan, who approved it.
create table youtube_ratio_plan (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    issue_type text not null check (issue_type in ('likes_low', 'comments_low', 'both_low')),
    gap_likes bigint not null check (gap_likes >= 0),
    gap_comments bigint not null check (gap_comments >= 0),
    plan text not null check (length(plan) between 1 and 2000),
    follow_up_on date not null,
    status text not null check (status in ('proposed', 'approved', 'done', 'dropped')),
    proposed_by text not null,
    approved_by text,
    approved_at timestamptz,
    closed_by text,
    closed_at timestamptz,
    outcome text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade,
    check (status <> 'approved' or approved_by is not null)
);
create unique index youtube_ratio_plan_open on youtube_ratio_plan (org_id, campaign_id)
    where status in ('proposed', 'approved');
create index youtube_ratio_plan_of_campaign on youtube_ratio_plan (org_id, campaign_id, created_at desc);
call isolate('youtube_ratio_plan');
--rollback drop table youtube_ratio_plan;
