--liquibase formatted sql logicalFilePath:portal/110-report.sql

--changeset portal:report
-- What people report of the product itself. issue_*: what became of its GitHub issue.
create table report (
    org_id uuid not null,
    id uuid not null,
    version bigint not null default 0,
    type text not null check (type in ('bug', 'feature')),
    title text not null check (length(title) between 1 and 200),
    description text not null check (length(description) between 1 and 5000),
    priority text not null check (priority in ('low', 'medium', 'high', 'critical')),
    status text not null default 'open' check (status in ('open', 'in_progress', 'complete')),
    area text not null check (area ~ '^[a-z][a-z0-9]{1,30}$'),
    page text,
    element jsonb,
    has_screenshot boolean not null default false,
    reporter text not null,
    reporter_name text not null,
    reported_at timestamptz not null,
    note text check (length(note) <= 2000),
    issue_state text not null default 'none' check (issue_state in ('none', 'waiting', 'sent', 'failed')),
    issue_attempts int not null default 0,
    issue_due_at timestamptz,
    issue_failure text,
    issue_number bigint,
    issue_url text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id) references organization (id),
    check ((issue_state = 'waiting') = (issue_due_at is not null))
);
create index report_newest on report (org_id, reported_at desc, id desc);
create index report_to_send on report (org_id, issue_due_at) where issue_state = 'waiting';
call isolate('report');
--rollback drop table report;
