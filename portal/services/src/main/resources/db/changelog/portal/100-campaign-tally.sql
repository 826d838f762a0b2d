--liquibase formatted sql logicalFilePath:portal/100-campaign-tally.sql

--changeset portal:campaign-tally
-- How many campaigns there are of each kind, and their budgets. Every statement that changes campaigns adds the
-- differences as rows of its own: nobody waits for anybody, and the sums are right with the same commit. A job folds them.
create table campaign_tally (
    org_id uuid not null default nullif(current_setting('app.org_id', true), '')::uuid references organization (id),
    id uuid not null default gen_random_uuid(),
    platform text not null,
    currency text not null,
    status text not null,
    stage text not null,
    invoice_status text not null,
    campaigns bigint not null,
    unpriced bigint not null,
    budget numeric(20, 2) not null,
    primary key (org_id, id)
);
call isolate('campaign_tally', 'select, insert, delete');
--rollback drop table campaign_tally;

--changeset portal:tally-campaigns splitStatements:false
create function tally_campaigns() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into campaign_tally (org_id, platform, currency, status, stage, invoice_status, campaigns, unpriced, budget)
    select org_id, platform, currency, status, stage, invoice_status, count(*), count(*) - count(budget), coalesce(sum(budget), 0)
      from entered group by org_id, platform, currency, status, stage, invoice_status;
  elsif tg_op = 'DELETE' then
    insert into campaign_tally (org_id, platform, currency, status, stage, invoice_status, campaigns, unpriced, budget)
    select org_id, platform, currency, status, stage, invoice_status, -count(*), count(budget) - count(*), -coalesce(sum(budget), 0)
      from departed group by org_id, platform, currency, status, stage, invoice_status;
  else
    insert into campaign_tally (org_id, platform, currency, status, stage, invoice_status, campaigns, unpriced, budget)
    select org_id, platform, currency, status, stage, invoice_status, sum(sign), coalesce(sum(sign) filter (where budget is null), 0),
           coalesce(sum(sign * budget), 0)
      from (select org_id, platform, currency, status, stage, invoice_status, budget, 1 as sign from entered
            union all
            select org_id, platform, currency, status, stage, invoice_status, budget, -1 from departed) change
     group by org_id, platform, currency, status, stage, invoice_status
    having sum(sign) <> 0 or coalesce(sum(sign) filter (where budget is null), 0) <> 0
        or coalesce(sum(sign * budget), 0) <> 0;
  end if;
  return null;
end $$;
--rollback drop function tally_campaigns();

--changeset portal:tally-triggers
create trigger tally_entered after insert on campaign referencing new table as entered
    for each statement execute function tally_campaigns();
create trigger tally_changed after update on campaign referencing new table as entered old table as departed
    for each statement execute function tally_campaigns();
create trigger tally_departed after delete on campaign referencing old table as departed
    for each statement execute function tally_campaigns();
--rollback drop trigger tally_entered on campaign;
--rollback drop trigger tally_changed on campaign;
--rollback drop trigger tally_departed on campaign;

--changeset portal:tally-what-is-there splitStatements:false
-- Row security binds the owner as well, so each organization is told before it is counted.
do $$
declare
  v_org uuid;
begin
  for v_org in select id from organization loop
    perform set_config('app.org_id', v_org::text, true);
    insert into campaign_tally (org_id, platform, currency, status, stage, invoice_status, campaigns, unpriced, budget)
    select org_id, platform, currency, status, stage, invoice_status, count(*), count(*) - count(budget), coalesce(sum(budget), 0)
      from campaign group by org_id, platform, currency, status, stage, invoice_status;
  end loop;
  perform set_config('app.org_id', '', true);
end $$;
--rollback select 1;

--changeset portal:job-run-failed
create index job_run_failed on job_run (org_id, module_key, job_key, started_at desc) where status = 'failed';
--rollback drop index job_run_failed;
