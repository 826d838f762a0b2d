--liquibase formatted sql logicalFilePath:modules/instagram/003-instagram-brief.sql

--changeset instagram:brief
-- What an Instagram campaign holds beyond the shared campaign. spend and remaining are money, as the agency's sheet tells.
create table instagram_brief (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    brand text,
    sound_url text,
    tracker text,
    spend numeric(12, 2) check (spend >= 0),
    remaining numeric(12, 2),
    started boolean not null default false,
    started_on date,
    tracker_sent boolean not null default false,
    tracker_sent_on date,
    final_report_sent boolean not null default false,
    final_report_sent_on date,
    follow_up_report_on date,
    follow_up_sent_on date,
    ops_paid boolean not null default false,
    report_notes text,
    client_notes text,
    pages_approved_at timestamptz,
    pages_approved_by text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint instagram_brief_campaign unique (org_id, campaign_id),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade,
    check ((pages_approved_at is null) = (pages_approved_by is null))
);
call isolate('instagram_brief');
--rollback drop table instagram_brief;
