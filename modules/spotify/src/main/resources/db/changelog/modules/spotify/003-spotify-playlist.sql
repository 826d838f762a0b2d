--liquibase formatted sql logicalFilePath:modules/spotify/003-spotify-playlist.sql

--changeset spotify:playlist
-- A vendor's roster. avg_daily_streams is what is shown: 28 scraped days / 28, else the estimate.
create table spotify_playlist (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    vendor_id uuid not null,
    name text not null check (length(name) between 1 and 300),
    name_key text not null,
    url text,
    spotify_id text check (spotify_id ~ '^[A-Za-z0-9]{22}$'),
    genres text[] not null default '{}',
    estimated_daily_streams int check (estimated_daily_streams >= 0),
    scraped_daily_streams int check (scraped_daily_streams >= 0),
    avg_daily_streams int generated always as (coalesce(scraped_daily_streams, estimated_daily_streams)) stored,
    follower_count int check (follower_count >= 0),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint spotify_playlist_name unique (org_id, vendor_id, name_key),
    foreign key (org_id, vendor_id) references vendor (org_id, id)
);
create index spotify_playlist_by_name on spotify_playlist (org_id, name_key, id);
create index spotify_playlist_genres on spotify_playlist using gin (genres);
call isolate('spotify_playlist');
--rollback drop table spotify_playlist;
