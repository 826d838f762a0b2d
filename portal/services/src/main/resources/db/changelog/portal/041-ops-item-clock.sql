--liquibase formatted sql logicalFilePath:portal/041-ops-item-clock.sql

--changeset portal:ops-item-clock
-- due_at and priority stay what everybody reads; what the source stated is kept beside them, because the clock of an item
-- pauses while somebody outside is awaited, and an item past its due time is urgent whatever its source says.
alter table ops_item
    add column stated_due_at timestamptz,
    add column stated_priority text check (stated_priority in ('high', 'medium', 'low')),
    add column source_awaits text,
    add column person_awaits text check (length(person_awaits) <= 40),
    add column waiting_since timestamptz,
    add column paused_seconds bigint not null default 0 check (paused_seconds >= 0),
    add column overdue_at timestamptz,
    add constraint ops_item_waits check (
        (waiting_since is null) = (source_awaits is null and person_awaits is null));
create index ops_item_platform on ops_item (org_id, platform, priority_rank, opened_at, id) where resolved_at is null;
create index ops_item_claimed on ops_item (org_id, claimed_by, priority_rank, opened_at, id)
    where resolved_at is null and claimed_by is not null;
create index ops_item_due on ops_item (org_id, due_at)
    where resolved_at is null and due_at is not null and overdue_at is null;
create index ops_item_overdue on ops_item (org_id, overdue_at) where resolved_at is null and overdue_at is not null;
call isolate('ops_item');
--rollback drop index ops_item_overdue;
--rollback drop index ops_item_due;
--rollback drop index ops_item_claimed;
--rollback drop index ops_item_platform;
--rollback alter table ops_item drop constraint ops_item_waits, drop column overdue_at, drop column paused_seconds,
--rollback   drop column waiting_since, drop column person_awaits, drop column source_awaits, drop column stated_priority,
--rollback   drop column stated_due_at;
