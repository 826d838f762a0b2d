--liquibase formatted sql logicalFilePath:modules/soundcloud/003-soundcloud-credit.sql

--changeset soundcloud:credit
-- The ledger of members' credits: one line for each change, never changed itself.
create table soundcloud_credit (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    member_id uuid not null,
    change int not null check (change <> 0),
    balance_after int not null check (balance_after >= 0),
    kind text not null check (kind in ('monthly_grant', 'support', 'refund', 'manual')),
    reason text not null check (length(reason) between 1 and 500),
    submission_id uuid,
    author text not null,
    happened_at timestamptz not null,
    month date,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, member_id) references soundcloud_member (org_id, id)
);
create index soundcloud_credit_of_member on soundcloud_credit (org_id, member_id, id);
create unique index soundcloud_credit_month on soundcloud_credit (org_id, member_id, month) where kind = 'monthly_grant';
call isolate('soundcloud_credit', 'select, insert');
--rollback drop table soundcloud_credit;
