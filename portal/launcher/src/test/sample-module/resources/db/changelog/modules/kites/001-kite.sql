--liquibase formatted sql logicalFilePath:modules/kites/001-kite.sql

--changeset kites:kite
create table kites_kite (
    org_id uuid not null references organization (id),
    id uuid not null,
    version bigint not null default 0,
    name text not null,
    in_the_air boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id)
);
call isolate('kites_kite');
--rollback drop table kites_kite;
