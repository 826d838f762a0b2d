--liquibase formatted sql logicalFilePath:portal/060-import-run.sql

--changeset portal:import-run
create table import_run (
    org_id uuid not null,
    id uuid not null,
    version bigint not null default 0,
    definition_key text not null check (length(definition_key) between 1 and 100),
    module_key text not null,
    file_name text not null check (length(file_name) between 1 and 200),
    mode text not null check (mode in ('preview', 'run')),
    status text not null check (status in ('queued', 'running', 'completed', 'failed')),
    mapping jsonb not null default '{}',
    headers text[] not null,
    options text[] not null default '{}',
    total_rows integer not null default 0,
    imported integer not null default 0,
    updated integer not null default 0,
    unchanged integer not null default 0,
    rejected integer not null default 0,
    warned integer not null default 0,
    warnings text[] not null default '{}',
    failure text,
    started_by text not null,
    started_at timestamptz,
    finished_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    check (imported + updated + unchanged + rejected <= total_rows)
);
create index import_run_newest on import_run (org_id, created_at desc, id desc);
create index import_run_open on import_run (org_id, updated_at) where status in ('queued', 'running');
call isolate('import_run');
--rollback drop table import_run;
