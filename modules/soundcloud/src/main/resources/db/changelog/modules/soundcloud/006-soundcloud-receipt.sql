--liquibase formatted sql logicalFilePath:modules/soundcloud/006-soundcloud-receipt.sql

--changeset soundcloud:receipt
-- A line of proof: the day, the reach and the channel where the line tells them, and always the line itself.
create table soundcloud_receipt (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    line_no int not null check (line_no > 0),
    source text not null check (source in ('receipts', 'notes')),
    text text not null check (length(text) between 1 and 2000),
    posted_on date,
    reach bigint check (reach >= 0),
    channel_url text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint soundcloud_receipt_line unique (org_id, campaign_id, source, line_no),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade
);
call isolate('soundcloud_receipt');
--rollback drop table soundcloud_receipt;
