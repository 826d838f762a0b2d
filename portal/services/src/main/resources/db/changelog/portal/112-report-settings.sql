--liquibase formatted sql logicalFilePath:portal/112-report-settings.sql

--changeset portal:report-settings
-- One row an organization. token is sealed for this row and column.
create table report_settings (
    org_id uuid not null,
    id uuid not null,
    version bigint not null default 0,
    enabled boolean not null default false,
    repository text check (repository ~ '^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$'),
    token text,
    token_hint text,
    project_number int check (project_number > 0),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint report_settings_once unique (org_id),
    foreign key (org_id) references organization (id)
);
call isolate('report_settings');
--rollback drop table report_settings;
