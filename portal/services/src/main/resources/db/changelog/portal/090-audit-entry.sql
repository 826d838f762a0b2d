--liquibase formatted sql logicalFilePath:portal/090-audit-entry.sql

--changeset portal:audit-entry
create table audit_entry (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    happened_at timestamptz not null,
    subject text not null,
    who text not null,
    action text not null,
    entity text not null,
    entity_id uuid,
    before jsonb,
    after jsonb,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id)
);
create index audit_entry_of_entity on audit_entry (org_id, entity, entity_id, id);
call isolate('audit_entry', 'select, insert');
--rollback drop table audit_entry;
