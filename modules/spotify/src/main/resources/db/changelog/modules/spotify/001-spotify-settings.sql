--liquibase formatted sql logicalFilePath:modules/spotify/001-spotify-settings.sql

--changeset spotify:settings
-- One row an organization. slack_webhook is sealed, never plain.
create table spotify_settings (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    slack_enabled boolean not null default false,
    slack_webhook text check (slack_webhook like 'v1:%'),
    slack_webhook_hint text,
    slack_channel text,
    slack_events text[] not null default '{}',
    scrape_stale_hours int not null default 26 check (scrape_stale_hours between 1 and 720),
    vendor_response_days int not null default 3 check (vendor_response_days between 1 and 60),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint spotify_settings_one unique (org_id)
);
call isolate('spotify_settings');
--rollback drop table spotify_settings;
