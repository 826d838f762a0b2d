--liquibase formatted sql logicalFilePath:modules/youtube/004-youtube-service-line.sql

--changeset youtube:service-line
-- A service of a campaign: what is promised and what came. import_key: how a file names it; null when made by hand.
create table youtube_service_line (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    campaign_id uuid not null,
    service_type_id uuid not null,
    import_key text,
    vendor_id uuid,
    goal bigint not null check (goal >= 0),
    delivered bigint check (delivered >= 0),
    rate numeric(10, 4) check (rate >= 0),
    policy_override text,
    policy_override_by text,
    policy_override_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint youtube_service_line_import unique (org_id, campaign_id, import_key),
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade,
    foreign key (org_id, service_type_id) references youtube_service_type (org_id, id),
    foreign key (org_id, vendor_id) references vendor (org_id, id)
);
create index youtube_service_line_of_type on youtube_service_line (org_id, service_type_id);
create index youtube_service_line_of_vendor on youtube_service_line (org_id, vendor_id);
call isolate('youtube_service_line');
--rollback drop table youtube_service_line;
