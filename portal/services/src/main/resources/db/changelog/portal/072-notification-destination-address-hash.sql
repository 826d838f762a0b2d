--liquibase formatted sql logicalFilePath:portal/072-notification-destination-address-hash.sql

--changeset portal:notification-destination-address-hash
-- SHA-256 of the address: two modules may tell one webhook, and it is the webhook that must not be hurried. The address
-- itself holds a long random part, so the hash leads nobody to it.
alter table notification_destination add column address_hash text check (length(address_hash) = 64);
create index notification_destination_address on notification_destination (org_id, address_hash);
--rollback alter table notification_destination drop column address_hash;
