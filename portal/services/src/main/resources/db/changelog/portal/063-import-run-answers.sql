--liquibase formatted sql logicalFilePath:portal/063-import-run-answers.sql

--changeset portal:import-run-answers
-- answers: question to the choice a person made, so that a run can be repeated and the next file of its kind asks less.
alter table import_run add column answers jsonb not null default '{}';
create index import_run_answered on import_run (org_id, definition_key, created_at desc, id desc)
    where mode = 'run' and answers <> '{}';
--rollback drop index import_run_answered;
--rollback alter table import_run drop column answers;
