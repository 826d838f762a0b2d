--liquibase formatted sql logicalFilePath:modules/soundcloud/004-soundcloud-submission.sql

--changeset soundcloud:submission
-- A track that a member asks support for.
create table soundcloud_submission (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    member_id uuid not null,
    track_url text not null,
    artist text not null check (length(artist) between 1 and 200),
    track_name text not null check (length(track_name) between 1 and 200),
    genre_family text,
    release_on date,
    notes text,
    status text not null default 'pending' check (status in ('pending', 'approved', 'rejected')),
    rejection_reason text,
    decided_by text,
    decided_at timestamptz,
    support_on date,
    credits int check (credits > 0),
    campaign_id uuid,
    submitted_at timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, member_id) references soundcloud_member (org_id, id),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete set null (campaign_id),
    check ((status = 'rejected') = (rejection_reason is not null))
);
create index soundcloud_submission_waiting on soundcloud_submission (org_id, status, submitted_at, id);
create index soundcloud_submission_of_member on soundcloud_submission (org_id, member_id, submitted_at desc, id);
create index soundcloud_submission_of_campaign on soundcloud_submission (org_id, campaign_id);
call isolate('soundcloud_submission');
--rollback drop table soundcloud_submission;
