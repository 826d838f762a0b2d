--liquibase formatted sql logicalFilePath:portal/034-campaign-orders.sql

--changeset portal:campaign-orders
-- An index for every order the list offers; the newest intake comes with the primary key.
alter table campaign
    add column end_sort date not null generated always as (coalesce(end_on, date 'infinity')) stored;
create index campaign_by_name on campaign (org_id, name_key, id);
create index campaign_by_end on campaign (org_id, end_sort, id);
--rollback drop index campaign_by_name;
--rollback drop index campaign_by_end;
--rollback alter table campaign drop column end_sort;
