--liquibase formatted sql logicalFilePath:modules/youtube/003-youtube-video.sql

--changeset youtube:video
-- What YouTube adds to a campaign. views, likes, comments are the latest recorded counts, first_views the earliest.
create table youtube_video (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    video_url text,
    video_id text check (video_id ~ '^[A-Za-z0-9_-]{11}$'),
    genre text not null default 'other' check (genre in
        ('pop', 'rock', 'electronic', 'hip_hop', 'edm', 'latin', 'dubstep', 'house', 'rnb', 'other')),
    desired_daily bigint not null default 0 check (desired_daily >= 0),
    comments_sheet text,
    ask_for_access boolean not null default false,
    confirm_start boolean not null default false,
    client_notes text,
    setup_override text,
    setup_override_by text,
    setup_override_at timestamptz,
    first_views bigint,
    views bigint,
    likes bigint,
    comments bigint,
    counted_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint youtube_video_campaign unique (org_id, campaign_id),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade
);
create index youtube_video_of_id on youtube_video (org_id, video_id);
call isolate('youtube_video');
--rollback drop table youtube_video;
