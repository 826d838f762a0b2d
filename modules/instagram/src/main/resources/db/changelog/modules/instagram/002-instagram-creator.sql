--liquibase formatted sql logicalFilePath:modules/instagram/002-instagram-creator.sql

--changeset instagram:creator
-- A page that posts for campaigns. Rates are whole dollars a post; engagement_rate is in percent of followers.
create table instagram_creator (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    handle text not null check (handle ~ '^[a-z0-9._]{1,30}$'),
    email text,
    base_country text not null check (length(base_country) between 2 and 60),
    followers bigint not null default 0 check (followers >= 0),
    median_views bigint not null default 0 check (median_views >= 0),
    engagement_rate numeric(5, 2) not null default 0 check (engagement_rate between 0 and 100),
    reel_rate int not null default 0 check (reel_rate >= 0),
    carousel_rate int not null default 0 check (carousel_rate >= 0),
    story_rate int not null default 0 check (story_rate >= 0),
    content_types text[] not null default '{}',
    music_genres text[] not null default '{}',
    audience_territories text[] not null default '{}',
    do_not_use boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint instagram_creator_handle unique (org_id, handle)
);
create index instagram_creator_followers on instagram_creator (org_id, followers desc, id);
create index instagram_creator_engagement on instagram_creator (org_id, engagement_rate desc, id);
create index instagram_creator_genres on instagram_creator using gin (music_genres);
create index instagram_creator_types on instagram_creator using gin (content_types);
create index instagram_creator_territories on instagram_creator using gin (audience_territories);
call isolate('instagram_creator');
--rollback drop table instagram_creator;
