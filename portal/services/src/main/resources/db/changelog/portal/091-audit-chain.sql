--liquibase formatted sql logicalFilePath:portal/091-audit-chain.sql

--changeset portal:audit-chain-columns
alter table audit_entry add column position bigint;
alter table audit_entry add column previous_hash bytea;
alter table audit_entry add column hash bytea;
create unique index audit_entry_position on audit_entry (org_id, position);
create index audit_entry_of_person on audit_entry (org_id, subject, position);
--rollback drop index audit_entry_of_person;
--rollback drop index audit_entry_position;
--rollback alter table audit_entry drop column hash, drop column previous_hash, drop column position;

--changeset portal:audit-head
-- Where each organization's chain ends. The application reads it; only the chain itself moves it.
create table audit_head (
    org_id uuid not null references organization (id),
    position bigint not null,
    hash bytea not null,
    primary key (org_id)
);
call isolate('audit_head', 'select');
--rollback drop table audit_head;

--changeset portal:audit-chain splitStatements:false
-- SHA-256 over the hash before and the entry's own content; app.backline.tenants.AuditChain computes the same.
create function audit_hash(p_previous bytea, p_position bigint, e audit_entry) returns bytea
language sql stable as $$
  select sha256(p_previous || convert_to(jsonb_build_array(p_position, e.org_id, e.id,
    (extract(epoch from e.happened_at) * 1000000)::bigint, e.subject, e.who, e.action, e.entity, e.entity_id,
    e.before, e.after)::text, 'UTF8'))
$$;

-- Runs at the end of the transaction: the head is locked only while it commits, after every other lock was taken, so
-- that writers of one organization wait for each other briefly and never in a circle. As owner, because the application
-- may add entries and change none.
create function chain_audit_entry() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_position bigint;
  v_previous bytea;
  v_entry audit_entry;
  v_hash bytea;
begin
  insert into audit_head (org_id, position, hash) values (new.org_id, 0, decode(repeat('00', 32), 'hex'))
      on conflict (org_id) do nothing;
  select h.position + 1, h.hash into strict v_position, v_previous
    from audit_head h where h.org_id = new.org_id for update;
  select * into strict v_entry from audit_entry e where e.org_id = new.org_id and e.id = new.id;
  v_hash := audit_hash(v_previous, v_position, v_entry);
  update audit_entry e set position = v_position, previous_hash = v_previous, hash = v_hash
   where e.org_id = new.org_id and e.id = new.id;
  update audit_head h set position = v_position, hash = v_hash where h.org_id = new.org_id;
  return null;
end $$;
create constraint trigger chain after insert on audit_entry
  deferrable initially deferred for each row execute function chain_audit_entry();
revoke all on function chain_audit_entry() from public;
--rollback drop trigger chain on audit_entry;
--rollback drop function chain_audit_entry();
--rollback drop function audit_hash(bytea, bigint, audit_entry);

--changeset portal:audit-chain-of-earlier-entries splitStatements:false
-- Row security is forced on the owner too: each organization's entries are chained inside it.
do $$
declare
  v_org uuid;
  v_position bigint;
  v_previous bytea;
  v_hash bytea;
  v_entry audit_entry;
begin
  for v_org in select id from organization loop
    perform set_config('app.org_id', v_org::text, true);
    v_position := 0;
    v_previous := decode(repeat('00', 32), 'hex');
    for v_entry in select * from audit_entry e order by e.created_at, e.id loop
      v_position := v_position + 1;
      v_hash := audit_hash(v_previous, v_position, v_entry);
      update audit_entry e set position = v_position, previous_hash = v_previous, hash = v_hash
       where e.org_id = v_org and e.id = v_entry.id;
      v_previous := v_hash;
    end loop;
    if v_position > 0 then
      insert into audit_head (org_id, position, hash) values (v_org, v_position, v_previous);
    end if;
  end loop;
  perform set_config('app.org_id', '', true);
end $$;
--rollback select 1;
