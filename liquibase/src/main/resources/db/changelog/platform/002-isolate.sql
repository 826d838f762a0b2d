--liquibase formatted sql logicalFilePath:platform/002-isolate.sql

--changeset platform:check-keys splitStatements:false
-- Foreign-key and unique checks bypass row security: a key without org_id in front tells, or points at, what lies in
-- another organization.
create procedure check_keys_start_with_org_id(p_table regclass) language plpgsql as $$
declare
  v_org smallint := (select attnum from pg_attribute
                      where attrelid = p_table and attname = 'org_id' and atttypid = 'uuid'::regtype and attnotnull);
  v_key text;
begin
  if v_org is null then
    raise exception 'isolate(%): the table needs a column org_id uuid not null', p_table;
  end if;
  if not exists (select from pg_index where indrelid = p_table and indisprimary) then
    raise exception 'isolate(%): the table needs a primary key that starts with org_id', p_table;
  end if;
  select min(indexrelid::regclass::text) into v_key
    from pg_index where indrelid = p_table and (indisunique or indisexclusion) and indkey[0] <> v_org;
  if v_key is not null then
    raise exception 'isolate(%): key % must start with org_id', p_table, v_key;
  end if;
  select min(c.conname) into v_key
    from pg_constraint c
   where c.conrelid = p_table and c.contype = 'f'
     and (c.conkey[1] <> v_org
       or (cardinality(c.conkey) > 1 and not exists (select from pg_attribute a
             where a.attrelid = c.confrelid and a.attnum = c.confkey[1] and a.attname = 'org_id')));
  if v_key is not null then
    raise exception 'isolate(%): foreign key % must start with org_id on both sides', p_table, v_key;
  end if;
  select min(c.conname) into v_key
    from pg_constraint c
   where c.conrelid = p_table and c.contype = 'f' and c.confdeltype in ('n', 'd')
     and (c.confdelsetcols is null or v_org = any (c.confdelsetcols));
  if v_key is not null then
    raise exception 'isolate(%): foreign key % would clear org_id; name the column: on delete set null (<column>)',
      p_table, v_key;
  end if;
end $$;
--rollback drop procedure check_keys_start_with_org_id(regclass);

--changeset platform:isolate splitStatements:false
-- Makes a table an organization's own: keys checked, row security forced even on the owner, one policy for reading and
-- writing, grants for the application's role, updated_at kept by the database.
create procedure isolate(p_table text, p_grants text default 'select, insert, update, delete')
language plpgsql as $$
declare
  v_table regclass := p_table::regclass;
begin
  call check_keys_start_with_org_id(v_table);
  execute format('alter table %s enable row level security', v_table);
  execute format('alter table %s force row level security', v_table);
  if exists (select from pg_policy where polrelid = v_table and polname = 'organization') then
    execute format('drop policy organization on %s', v_table);
  end if;
  -- nullif: a pooled session answers '' once a transaction has set and forgotten the organization.
  -- The sub-select is evaluated once per statement, not once per row.
  execute format($policy$create policy organization on %s
      using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))
      with check (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid))$policy$, v_table);
  execute format('revoke all on %s from public, "${app.role}"', v_table);
  execute format('grant %s on %s to "${app.role}"', p_grants, v_table);
  if exists (select from pg_attribute where attrelid = v_table and attname = 'updated_at' and not attisdropped) then
    execute format('create or replace trigger touch before update on %s
      for each row execute function touch_updated_at()', v_table);
  end if;
end $$;
--rollback drop procedure isolate(text, text);
