--liquibase formatted sql logicalFilePath:portal/037-campaign-bulk-line.sql

--changeset portal:campaign-bulk-line
-- What a bulk edit changed, so that it can be taken back where nobody changed the same since.
create table campaign_bulk_line (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    bulk_edit_id uuid not null,
    campaign_id uuid not null,
    before_value text,
    after_value text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, bulk_edit_id) references campaign_bulk_edit (org_id, id) on delete cascade,
    foreign key (org_id, campaign_id) references campaign (org_id, id) on delete cascade
);
create index campaign_bulk_line_of_edit on campaign_bulk_line (org_id, bulk_edit_id);
call isolate('campaign_bulk_line');
--rollback drop table campaign_bulk_line;
