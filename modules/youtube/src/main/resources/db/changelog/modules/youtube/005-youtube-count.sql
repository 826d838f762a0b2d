--liquibase formatted sql logicalFilePath:modules/youtube/005-youtube-count.sql

--changeset youtube:count
-- What stood under a video at a time; at most three a day, never overwritten.
create table youtube_count (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    day date not null,
    part text not null check (part in ('morning', 'afternoon', 'evening')),
    taken_at timestamptz not null,
    views bigint not null check (views >= 0),
    likes bigint not null check (likes >= 0),
    comments bigint not null check (comments >= 0),
    recorded_by text not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint youtube_count_part unique (org_id, campaign_id, day, part),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade
);
create index youtube_count_latest on youtube_count (org_id, campaign_id, taken_at desc);
call isolate('youtube_count');
--rollback drop table youtube_count;
