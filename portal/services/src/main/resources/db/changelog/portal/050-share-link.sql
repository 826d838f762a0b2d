--liquibase formatted sql logicalFilePath:portal/050-share-link.sql

--changeset portal:share-link
-- token_hash is the SHA-256 of the token in hex; the token itself is kept nowhere.
create table share_link (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    label text not null check (length(label) between 1 and 100),
    token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    token_end text not null check (length(token_end) = 4),
    created_by text not null,
    created_by_name text not null,
    expires_at timestamptz,
    revoked_at timestamptz,
    revoked_by_name text,
    last_seen_at timestamptz,
    views bigint not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    unique (org_id, token_hash),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade
);
create index share_link_by_token on share_link (token_hash);
create index share_link_of_campaign on share_link (org_id, campaign_id, id);
call isolate('share_link');
-- Who brings the right token may read its one row, so that a link leads to its organization. Nothing else, no writing.
create policy share_token on share_link for select
    using (token_hash = (select nullif(current_setting('app.share_token', true), '')));
--rollback drop table share_link;
