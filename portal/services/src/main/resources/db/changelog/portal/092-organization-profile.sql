--liquibase formatted sql logicalFilePath:portal/092-organization-profile.sql

--changeset portal:organization-profile
create table organization_profile (
    org_id uuid not null references organization (id),
    id uuid not null,
    version bigint not null default 0,
    color text not null check (color ~ '^#[0-9a-f]{6}$'),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    time_zone text,
    invoice_series text not null check (invoice_series ~ '^[A-Z0-9][A-Z0-9/-]{0,11}$'),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    unique (org_id)
);
call isolate('organization_profile');
--rollback drop table organization_profile;

--changeset portal:organization-logo
-- Apart from the profile, so that reading a colour reads no picture.
create table organization_logo (
    org_id uuid not null references organization (id),
    id uuid not null,
    version bigint not null default 0,
    media_type text not null check (media_type in ('image/png', 'image/svg+xml')),
    content bytea not null check (length(content) between 1 and 262144),
    seal text not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    unique (org_id)
);
call isolate('organization_logo');
--rollback drop table organization_logo;
