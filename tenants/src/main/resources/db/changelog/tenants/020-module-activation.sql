--liquibase formatted sql logicalFilePath:tenants/020-module-activation.sql

--changeset tenants:module-activation
create table module_activation (
    org_id uuid not null references organization (id),
    id uuid not null,
    version bigint not null default 0,
    module_key text not null check (module_key ~ '^[a-z][a-z0-9]{1,30}$'),
    enabled boolean not null default true,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    unique (org_id, module_key)
);
call isolate('module_activation');
--rollback drop table module_activation;
