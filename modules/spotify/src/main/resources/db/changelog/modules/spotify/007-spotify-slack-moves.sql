--liquibase formatted sql logicalFilePath:modules/spotify/007-spotify-slack-moves.sql

--changeset spotify:slack-moves splitStatements:false rollbackSplitStatements:false
-- Slack settings are a shared service's now. Row security is forced on the owner too: each organization in its turn.
-- A sealed address belongs to the column and row it was sealed for, and a migration holds no key: the address is moved as
-- it is, with the name of its place (decision 0009).
do $$
declare
    organization uuid;
begin
    for organization in select id from organization loop
        perform set_config('app.org_id', organization::text, true);
        insert into notification_destination
            (org_id, id, module_key, kind, enabled, address, address_end, address_place, channel, events)
        select org_id, gen_random_uuid(), 'spotify', 'slack', slack_enabled, slack_webhook, slack_webhook_hint,
               case when slack_webhook is not null then 'spotify_settings|slack_webhook|' || id end,
               slack_channel, slack_events
          from spotify_settings;
    end loop;
    perform set_config('app.org_id', '', true);
end $$;
/* liquibase rollback
do $$
declare
    organization uuid;
begin
    for organization in select id from organization loop
        perform set_config('app.org_id', organization::text, true);
        delete from notification_destination where module_key = 'spotify' and kind = 'slack';
    end loop;
    perform set_config('app.org_id', '', true);
end $$;
*/
