--liquibase formatted sql logicalFilePath:modules/youtube/002-youtube-service-type.sql

--changeset youtube:service-type
-- What an organization sells on YouTube. policy_class says whether it may run at all without an admin's word.
create table youtube_service_type (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null,
    version bigint not null default 0,
    name text not null check (length(name) between 1 and 100),
    name_key text not null,
    counts text not null check (counts in ('views', 'likes', 'comments')),
    policy_class text not null
        check (policy_class in ('ad_placement', 'organic_promotion', 'prohibited_engagement')),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (org_id, id),
    constraint youtube_service_type_name unique (org_id, name_key)
);
call isolate('youtube_service_type');
--rollback drop table youtube_service_type;
