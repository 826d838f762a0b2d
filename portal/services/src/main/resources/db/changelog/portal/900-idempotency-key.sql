--liquibase formatted sql logicalFilePath:portal/900-idempotency-key.sql

--changeset portal:idempotency-key
create table idempotency_key (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    subject text not null,
    key text not null check (length(key) between 1 and 200),
    fingerprint text not null,
    status integer,
    content_type text,
    location text,
    etag text,
    body text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    unique (org_id, subject, key)
);
create index idempotency_key_created_at on idempotency_key (org_id, created_at);
comment on column idempotency_key.status is 'null while the first request with the key is running';
call isolate('idempotency_key');
--rollback drop table idempotency_key;
