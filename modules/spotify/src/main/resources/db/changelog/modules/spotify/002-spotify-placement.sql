--liquibase formatted sql logicalFilePath:modules/spotify/002-spotify-placement.sql

--changeset spotify:placement
-- A song given to a vendor within a campaign. streams_* are the song's on all lists that Spotify did not make;
-- vendor_streams_* its vendor's part of them; algorithmic_streams_* come from Spotify's own lists and are in neither.
create table spotify_placement (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    import_key text,
    song_title text not null,
    artist text,
    track_url text,
    track_id text check (track_id ~ '^[A-Za-z0-9]{22}$'),
    vendor_id uuid,
    vendor_text text,
    goal bigint not null default 0 check (goal >= 0),
    remaining bigint,
    daily bigint,
    weekly bigint,
    price numeric(12, 2),
    start_on date,
    status text not null default 'pending'
        check (status in ('draft', 'pending', 'active', 'paused', 'completed', 'cancelled')),
    curator_status text check (curator_status in ('pending', 'accepted', 'rejected')),
    curator_asked_at timestamptz,
    playlists text,
    sfa_checked boolean not null default false,
    notes text,
    salesperson text,
    invoice text,
    by_hand text[] not null default '{}',
    streams_7d bigint,
    streams_28d bigint,
    streams_12m bigint,
    vendor_streams_7d bigint,
    vendor_streams_28d bigint,
    vendor_streams_12m bigint,
    algorithmic_streams_7d bigint,
    algorithmic_streams_28d bigint,
    algorithmic_streams_12m bigint,
    last_scraped_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint spotify_placement_identity unique (org_id, campaign_id, import_key) deferrable initially deferred,
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade,
    foreign key (org_id, vendor_id) references vendor (org_id, id)
);
create index spotify_placement_of_track on spotify_placement (org_id, track_id);
create index spotify_placement_of_vendor on spotify_placement (org_id, vendor_id);
call isolate('spotify_placement');
--rollback drop table spotify_placement;
