--liquibase formatted sql logicalFilePath:modules/spotify/008-spotify-settings-without-slack.sql

--changeset spotify:settings-without-slack rollbackSplitStatements:false
alter table spotify_settings
    drop column slack_enabled,
    drop column slack_webhook,
    drop column slack_webhook_hint,
    drop column slack_channel,
    drop column slack_events;
/* liquibase rollback
-- An address entered since was sealed for another place: it cannot go back, and Slack is off there.
do $$
declare
    organization uuid;
begin
    alter table spotify_settings
        add column slack_enabled boolean not null default false,
        add column slack_webhook text check (slack_webhook like 'v1:%'),
        add column slack_webhook_hint text,
        add column slack_channel text,
        add column slack_events text[] not null default '{}';
    for organization in select id from organization loop
        perform set_config('app.org_id', organization::text, true);
        update spotify_settings s
           set slack_enabled = d.enabled and d.address_place is not null,
               slack_webhook = case when d.address_place is not null then d.address end,
               slack_webhook_hint = case when d.address_place is not null then d.address_end end,
               slack_channel = d.channel,
               slack_events = d.events
          from notification_destination d
         where d.module_key = 'spotify' and d.kind = 'slack';
    end loop;
    perform set_config('app.org_id', '', true);
end $$;
*/
