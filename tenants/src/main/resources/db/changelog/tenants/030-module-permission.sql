--liquibase formatted sql logicalFilePath:tenants/030-module-permission.sql

--changeset tenants:module-permission
create table module_permission (
    org_id uuid not null references organization (id),
    id uuid not null,
    version bigint not null default 0,
    subject text not null,
    module_key text not null,
    can_read boolean not null default false,
    can_write boolean not null default false,
    can_delete boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    unique (org_id, subject, module_key)
);
call isolate('module_permission');
--rollback drop table module_permission;
