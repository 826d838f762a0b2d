--liquibase formatted sql logicalFilePath:portal/036-campaign-bulk-edit.sql

--changeset portal:campaign-bulk-edit
create table campaign_bulk_edit (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    done_by text not null,
    done_by_name text not null,
    done_at timestamptz not null,
    field text not null check (field in ('salesperson', 'end_on', 'invoice_status', 'action')),
    value text,
    changed integer not null,
    refused integer not null,
    undone_by_name text,
    undone_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id)
);
call isolate('campaign_bulk_edit');
--rollback drop table campaign_bulk_edit;
