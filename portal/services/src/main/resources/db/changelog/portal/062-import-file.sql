--liquibase formatted sql logicalFilePath:portal/062-import-file.sql

--changeset portal:import-file
-- content: the file as it came, gzip. Kept so that an interrupted run can be repeated.
create table import_file (
    org_id uuid not null,
    id uuid not null,
    version bigint not null default 0,
    run_id uuid not null,
    content bytea not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    unique (org_id, run_id),
    foreign key (org_id, run_id) references import_run (org_id, id) on delete cascade
);
call isolate('import_file');
--rollback drop table import_file;
