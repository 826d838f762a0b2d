--liquibase formatted sql logicalFilePath:tenants/010-organization.sql

--changeset tenants:organization
create table organization (
    id uuid primary key,
    alias text not null unique check (alias ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
    name text not null check (length(name) between 1 and 200),
    status text not null default 'active' check (status in ('active', 'suspended')),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
grant select, insert, update on organization to "${app.role}";
--rollback drop table organization;
