--liquibase formatted sql logicalFilePath:modules/soundcloud/001-soundcloud-settings.sql

--changeset soundcloud:settings
create table soundcloud_settings (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    decision_hours int not null default 24 check (decision_hours between 1 and 168),
    proof_hours int not null default 24 check (proof_hours between 1 and 168),
    tier2_from int not null default 1000 check (tier2_from > 0),
    tier3_from int not null default 10000,
    tier4_from int not null default 100000,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    check (tier2_from < tier3_from and tier3_from < tier4_from),
    constraint soundcloud_settings_one unique (org_id)
);
call isolate('soundcloud_settings');
--rollback drop table soundcloud_settings;
