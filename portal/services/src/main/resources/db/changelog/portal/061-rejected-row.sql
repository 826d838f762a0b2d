--liquibase formatted sql logicalFilePath:portal/061-rejected-row.sql

--changeset portal:rejected-row
create table rejected_row (
    org_id uuid not null,
    id uuid not null,
    version bigint not null default 0,
    run_id uuid not null,
    row_number integer not null check (row_number >= 1),
    reason text not null,
    cells text[] not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    unique (org_id, run_id, row_number),
    foreign key (org_id, run_id) references import_run (org_id, id) on delete cascade
);
call isolate('rejected_row');
--rollback drop table rejected_row;
