--liquibase formatted sql logicalFilePath:modules/soundcloud/002-soundcloud-member.sql

--changeset soundcloud:member
-- A channel of the network. balance is what its ledger adds up to: never below 0, never above the cap.
create table soundcloud_member (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    name text not null check (length(name) between 1 and 200),
    name_key text not null,
    emails text[] not null default '{}',
    username text,
    status text not null default 'active' check (status in ('active', 'needs_reconnect')),
    followers bigint not null default 0 check (followers >= 0),
    profile_url text,
    genre_family text,
    subgenres text[] not null default '{}',
    monthly_limit int not null default 4 check (monthly_limit between 0 and 100),
    reach_factor numeric(5, 3) not null default 0.060 check (reach_factor between 0 and 1),
    monthly_grant int not null default 1 check (monthly_grant >= 0),
    credit_cap int not null default 3,
    balance int not null default 0 check (balance >= 0),
    reconnect_asked_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    check (monthly_grant <= credit_cap and balance <= credit_cap),
    constraint soundcloud_member_name unique (org_id, name_key),
    constraint soundcloud_member_username unique (org_id, username)
);
call isolate('soundcloud_member');
--rollback drop table soundcloud_member;
