--liquibase formatted sql logicalFilePath:modules/instagram/006-instagram-post-count.sql

--changeset instagram:post-count
-- What was counted under a post, and when; a new row each time, never overwritten.
create table instagram_post_count (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    post_id uuid not null,
    views bigint not null check (views >= 0),
    likes bigint not null default 0 check (likes >= 0),
    comments bigint not null default 0 check (comments >= 0),
    shares bigint not null default 0 check (shares >= 0),
    saves bigint not null default 0 check (saves >= 0),
    engagement_rate numeric(12, 4) not null generated always as
        (case when views = 0 then 0 else round((likes + comments + shares + saves)::numeric / views, 4) end) stored,
    recorded_at timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, post_id) references instagram_post (org_id, id) on delete cascade
);
create index instagram_post_count_newest on instagram_post_count (org_id, post_id, recorded_at desc);
call isolate('instagram_post_count', 'select, insert');
--rollback drop table instagram_post_count;
