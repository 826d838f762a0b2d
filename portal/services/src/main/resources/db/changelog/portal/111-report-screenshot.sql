--liquibase formatted sql logicalFilePath:portal/111-report-screenshot.sql

--changeset portal:report-screenshot
-- Apart from the report, so that no list ever reads pictures. The id is the report's.
create table report_screenshot (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid,
    id uuid not null,
    version bigint not null default 0,
    media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/webp')),
    content bytea not null check (octet_length(content) between 1 and 2097152),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, id) references report (org_id, id) on delete cascade
);
call isolate('report_screenshot');
--rollback drop table report_screenshot;
