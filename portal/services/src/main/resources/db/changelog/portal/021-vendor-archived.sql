--liquibase formatted sql logicalFilePath:portal/021-vendor-archived.sql

--changeset portal:vendor-archived
-- Archived: out of lists and pickers, still readable. merged_into: the vendor this one turned out to be.
alter table vendor
    add column archived boolean not null default false,
    add column merged_into uuid,
    add constraint vendor_merged_into foreign key (org_id, merged_into) references vendor (org_id, id);
call isolate('vendor');
--rollback alter table vendor drop column archived, drop column merged_into;
