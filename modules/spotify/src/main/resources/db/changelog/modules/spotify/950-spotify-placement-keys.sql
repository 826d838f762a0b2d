--liquibase formatted sql logicalFilePath:modules/spotify/950-spotify-placement-keys.sql

--changeset spotify:placement-keys
-- A placement points at its campaign by (org_id, campaign_id), and the campaign's org_id at its organization: a second
-- check of every row protects nothing and costs an import.
alter table spotify_placement drop constraint spotify_placement_org_id_fkey;
--rollback alter table spotify_placement add constraint spotify_placement_org_id_fkey foreign key (org_id) references organization (id);
