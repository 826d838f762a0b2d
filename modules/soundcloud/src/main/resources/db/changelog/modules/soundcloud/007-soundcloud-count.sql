--liquibase formatted sql logicalFilePath:modules/soundcloud/007-soundcloud-count.sql

--changeset soundcloud:count
-- What was counted under a campaign's track, and when; a new row each time, never overwritten.
create table soundcloud_count (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    plays bigint not null check (plays >= 0),
    reposts bigint not null check (reposts >= 0),
    likes bigint not null default 0 check (likes >= 0),
    comments bigint not null default 0 check (comments >= 0),
    recorded_at timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade
);
create index soundcloud_count_newest on soundcloud_count (org_id, campaign_id, recorded_at desc);
call isolate('soundcloud_count', 'select, insert');
--rollback drop table soundcloud_count;
