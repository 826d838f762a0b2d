--liquibase formatted sql logicalFilePath:platform/001-touch-updated-at.sql

--changeset platform:touch-updated-at splitStatements:false
create function touch_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := clock_timestamp();
  return new;
end $$;
--rollback drop function touch_updated_at();
