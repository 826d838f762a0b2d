--liquibase formatted sql logicalFilePath:modules/soundcloud/005-soundcloud-order.sql

--changeset soundcloud:order
-- What a SoundCloud campaign holds beyond the shared campaign. plays to comments are the newest of soundcloud_count.
create table soundcloud_order (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    service_type text,
    track_url text,
    remaining bigint,
    submitted_on date,
    start_confirmed boolean not null default false,
    receipts_sent boolean not null default false,
    playlist_asked boolean not null default false,
    salesperson_email text,
    notes text,
    plays bigint,
    reposts bigint,
    likes bigint,
    comments bigint,
    counted_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint soundcloud_order_campaign unique (org_id, campaign_id),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade
);
call isolate('soundcloud_order');
--rollback drop table soundcloud_order;
