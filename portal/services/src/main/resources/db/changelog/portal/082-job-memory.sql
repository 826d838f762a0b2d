--liquibase formatted sql logicalFilePath:portal/082-job-memory.sql

--changeset portal:job-memory
-- What each job did last, kept when its runs are forgotten: whether it could ask, and whether it was told anything.
create table job_memory (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    module_key text not null,
    job_key text not null,
    first_tried_at timestamptz not null,
    last_tried_at timestamptz not null,
    last_answer_at timestamptz,
    last_brought_at timestamptz,
    last_failure_at timestamptz,
    last_failure text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, module_key, job_key)
);
call isolate('job_memory');
alter table job_run add column brought bigint check (brought >= 0);
--rollback alter table job_run drop column brought;
--rollback drop table job_memory;
