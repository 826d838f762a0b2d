--liquibase formatted sql logicalFilePath:portal/080-job-run.sql

--changeset portal:job-run
create table job_run (
    org_id uuid not null,
    id uuid not null,
    version bigint not null default 0,
    module_key text not null,
    job_key text not null,
    status text not null check (status in ('running', 'completed', 'failed')),
    attempt integer not null default 1 check (attempt >= 1),
    detail text,
    failure text,
    started_at timestamptz not null,
    finished_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    check ((status = 'running') = (finished_at is null))
);
create index job_run_newest on job_run (org_id, module_key, job_key, started_at desc);
create index job_run_running on job_run (org_id, module_key, job_key) where status = 'running';
call isolate('job_run');
--rollback drop table job_run;
