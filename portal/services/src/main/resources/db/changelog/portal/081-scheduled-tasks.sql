--liquibase formatted sql logicalFilePath:portal/081-scheduled-tasks.sql

--changeset portal:scheduled-tasks
-- The scheduler's own table, in the form its library wants. It holds when a job is due and nothing of any organization.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to "${app.role}";
--rollback drop table scheduled_tasks;
