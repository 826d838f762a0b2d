--liquibase formatted sql logicalFilePath:modules/spotify/005-spotify-playlist-streams.sql

--changeset spotify:playlist-streams
-- What a scrape says of one list. Whose it is follows from the rosters and is kept here for the latest scrape of a song.
create table spotify_playlist_streams (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    scrape_id uuid not null,
    track_id text not null,
    name text not null,
    name_key text not null,
    kind text not null check (kind in ('vendor', 'organic', 'algorithmic', 'editorial')),
    made_by_spotify boolean not null generated always as (kind in ('algorithmic', 'editorial')) stored,
    vendor_id uuid,
    streams_7d bigint,
    streams_28d bigint,
    streams_12m bigint,
    added_on date,
    position int not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint spotify_playlist_streams_name unique (org_id, scrape_id, name_key, made_by_spotify),
    foreign key (org_id, scrape_id) references spotify_scrape (org_id, id) on delete cascade,
    foreign key (org_id, vendor_id) references vendor (org_id, id)
);
create index spotify_playlist_streams_of_track on spotify_playlist_streams (org_id, track_id);
create index spotify_playlist_streams_by_name on spotify_playlist_streams (org_id, name_key);
call isolate('spotify_playlist_streams');
--rollback drop table spotify_playlist_streams;
