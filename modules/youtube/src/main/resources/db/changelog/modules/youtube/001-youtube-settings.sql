--liquibase formatted sql logicalFilePath:modules/youtube/001-youtube-settings.sql

--changeset youtube:settings
-- One row an organization.
create table youtube_settings (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    stalled_on boolean not null default true,
    stalled_views bigint not null default 5000 check (stalled_views between 1 and 1000000000),
    stalled_days int not null default 3 check (stalled_days between 1 and 30),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint youtube_settings_one unique (org_id)
);
call isolate('youtube_settings');
--rollback drop table youtube_settings;
