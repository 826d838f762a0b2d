--liquibase formatted sql logicalFilePath:modules/instagram/001-instagram-settings.sql

--changeset instagram:settings
create table instagram_settings (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    qa_hours int not null default 24 check (qa_hours between 1 and 720),
    follow_up_notice_days int not null default 3 check (follow_up_notice_days between 0 and 60),
    report_grace_days int not null default 2 check (report_grace_days between 0 and 60),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id)
);
create unique index instagram_settings_one on instagram_settings (org_id);
call isolate('instagram_settings');
--rollback drop table instagram_settings;
