--liquibase formatted sql logicalFilePath:portal/950-campaign-keys.sql

--changeset portal:campaign-keys
-- Both tables point at a campaign by (org_id, campaign_id), and the campaign's own org_id points at its organization:
-- a second check of every row protects nothing and costs a fifth of an import's time.
alter table campaign_event drop constraint campaign_event_org_id_fkey;
alter table campaign_delivery drop constraint campaign_delivery_org_id_fkey;
--rollback alter table campaign_event add constraint campaign_event_org_id_fkey foreign key (org_id) references organization (id);
--rollback alter table campaign_delivery add constraint campaign_delivery_org_id_fkey foreign key (org_id) references organization (id);
