--liquibase formatted sql logicalFilePath:modules/spotify/004-spotify-scrape.sql

--changeset spotify:scrape
-- One accepted song file. Sums are lower bounds: Spotify for Artists shows 100 lists at the most.
create table spotify_scrape (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    track_id text not null check (track_id ~ '^[A-Za-z0-9]{22}$'),
    title text,
    scraped_at timestamptz not null,
    file_name text not null,
    sha256 text not null,
    latest boolean not null default false,
    playlists_shown int not null,
    playlists_total int,
    streams_7d bigint,
    streams_28d bigint,
    streams_12m bigint,
    algorithmic_streams_7d bigint,
    algorithmic_streams_28d bigint,
    algorithmic_streams_12m bigint,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint spotify_scrape_of_track unique (org_id, track_id, scraped_at)
);
create unique index spotify_scrape_latest on spotify_scrape (org_id, track_id) where latest;
create index spotify_scrape_newest on spotify_scrape (org_id, scraped_at desc, id desc);
call isolate('spotify_scrape');
--rollback drop table spotify_scrape;
