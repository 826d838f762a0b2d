--liquibase formatted sql logicalFilePath:portal/011-client-merged.sql

--changeset portal:client-merged
-- Where a client went that turned out to be another one: files that still use its name reach the other.
alter table client
    add column merged_into uuid,
    add constraint client_merged_into foreign key (org_id, merged_into) references client (org_id, id);
call isolate('client');
--rollback alter table client drop column merged_into;
