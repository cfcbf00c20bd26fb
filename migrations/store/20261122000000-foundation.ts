import { type Kysely, sql } from 'kysely'

/**
 * What every schema of ours stands on: who the current companies are (row-level security), and one
 * function that gives a schema its audit chain and its outbox, so that all services have the same.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create schema store`,
  // A transaction names the companies it acts for; without a name no row of a company is seen.
  `create function store.current_companies() returns uuid[]
     language sql stable parallel safe
     return string_to_array(nullif(current_setting('facteur.companies', true), ''), ',')::uuid[]`,
  `create function store.refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'append-only: % of % is refused', tg_op, tg_table_name
       using errcode = 'integrity_constraint_violation';
   end $$`,
  `create procedure store.isolate(target regclass, company_column text)
   language plpgsql as $$
   begin
     execute format('alter table %s enable row level security', target);
     execute format('alter table %s force row level security', target);
     execute format(
       'create policy company on %s using (%I = any ((select store.current_companies())::uuid[]))
          with check (%I = any ((select store.current_companies())::uuid[]))',
       target, company_column, company_column);
     execute format(
       'create policy operator on %s for select to facteur_operator using (true)', target);
   end $$`,
  `create procedure store.make_append_only(target regclass)
   language plpgsql as $$
   begin
     execute format(
       'create trigger append_only before update or delete on %s
          for each row execute function store.refuse_change()', target);
     execute format(
       'create trigger append_only_whole before truncate on %s
          for each statement execute function store.refuse_change()', target);
   end $$`,
  `create procedure store.create_journal(target name, role_name name)
   language plpgsql as $$
   begin
     execute format('create table %I.audit_head (
       company_id uuid primary key,
       sequence bigint not null,
       hash bytea not null)', target);
     execute format('create table %I.audit_entry (
       company_id uuid not null,
       sequence bigint not null,
       at timestamptz not null,
       actor text not null,
       action text not null,
       subject text not null,
       before_hash bytea,
       after_hash bytea,
       details jsonb not null,
       previous_hash bytea not null,
       hash bytea not null,
       primary key (company_id, sequence))', target);
     execute format('create index on %I.audit_entry (company_id, subject, sequence)', target);
     execute format('create table %I.outbox (
       id bigint generated always as identity primary key,
       kind text not null,
       subject text not null,
       payload jsonb not null,
       at timestamptz not null,
       attempts integer not null default 0,
       retry_at timestamptz)', target);
     -- Only those that failed are looked up by subject: the others come and go without it.
     execute format('create index on %I.outbox (subject, id) where retry_at is not null', target);
     execute format('create table %I.idempotency (
       client_id text not null,
       key text not null,
       company_id uuid not null,
       fingerprint bytea not null,
       status smallint not null,
       headers jsonb not null,
       body jsonb,
       at timestamptz not null,
       primary key (client_id, key))', target);
     execute format('create index on %I.idempotency (at)', target);
     call store.isolate(format('%I.idempotency', target)::regclass, 'company_id');
     -- Kept 48 hours, then purged by the owner, whatever company the answer belongs to.
     execute format('create policy purge_see on %I.idempotency for select to %I
       using (at < now() - interval ''48 hours'')', target, role_name);
     execute format('create policy purge on %I.idempotency for delete to %I
       using (at < now() - interval ''48 hours'')', target, role_name);
     call store.isolate(format('%I.audit_head', target)::regclass, 'company_id');
     call store.isolate(format('%I.audit_entry', target)::regclass, 'company_id');
     call store.make_append_only(format('%I.audit_entry', target)::regclass);
     execute format('grant usage on schema %I to %I', target, role_name);
     execute format('grant select, insert, update on %I.audit_head to %I', target, role_name);
     execute format('grant select, insert on %I.audit_entry to %I', target, role_name);
     -- FOR UPDATE SKIP LOCKED asks for UPDATE although no row of the outbox is ever rewritten.
     execute format('grant select, insert, update, delete on %I.outbox to %I', target, role_name);
     execute format('grant select, insert, delete on %I.idempotency to %I', target, role_name);
     execute format('grant usage on schema %I to facteur_operator', target);
     execute format('grant select on %I.audit_head, %I.audit_entry to facteur_operator',
       target, target);
   end $$`,
  `grant usage on schema store to
     facteur_api, facteur_invoicing, facteur_routing, facteur_ereporting, facteur_notifications,
     facteur_operator`,
]
