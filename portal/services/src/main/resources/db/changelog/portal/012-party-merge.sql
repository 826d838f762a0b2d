--liquibase formatted sql logicalFilePath:portal/012-party-merge.sql

--changeset portal:party-merge
-- moved: what was pointed from the loser to the winner, as {"campaigns": [ids]}, so that an undo moves exactly that back.
create table party_merge (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    party text not null check (party in ('client', 'vendor')),
    winner_id uuid not null,
    winner_name text not null,
    loser_id uuid not null,
    loser_name text not null check (loser_id <> winner_id),
    moved jsonb not null,
    merged_at timestamptz not null,
    merged_by_name text not null,
    undone_at timestamptz,
    undone_by_name text,
    kept bigint,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id)
);
create index party_merge_of_winner on party_merge (org_id, party, winner_id, id);
create index party_merge_of_loser on party_merge (org_id, party, loser_id, id);
call isolate('party_merge');
--rollback drop table party_merge;
