--liquibase formatted sql logicalFilePath:modules/instagram/005-instagram-post.sql

--changeset instagram:post
-- A post of a creator for a campaign, checked by a person. views to saves are the newest of instagram_post_count.
create table instagram_post (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    creator_id uuid not null,
    handle text not null,
    post_url text not null,
    shortcode text not null check (shortcode ~ '^[A-Za-z0-9_-]{5,40}$'),
    post_type text not null default 'reel' check (post_type in ('reel', 'carousel', 'story')),
    description text,
    posted_at timestamptz not null,
    status text not null default 'live' check (status in ('live', 'removed', 'archived')),
    qa_status text not null default 'pending' check (qa_status in ('pending', 'approved', 'rejected')),
    qa_reason text,
    qa_by text,
    qa_at timestamptz,
    views bigint,
    likes bigint,
    comments bigint,
    shares bigint,
    saves bigint,
    counted_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint instagram_post_link unique (org_id, campaign_id, shortcode),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade,
    foreign key (org_id, creator_id) references instagram_creator (org_id, id)
);
create index instagram_post_of_creator on instagram_post (org_id, creator_id);
create index instagram_post_newest on instagram_post (org_id, posted_at desc, id);
create index instagram_post_qa on instagram_post (org_id, qa_status, posted_at, id);
call isolate('instagram_post');
--rollback drop table instagram_post;
