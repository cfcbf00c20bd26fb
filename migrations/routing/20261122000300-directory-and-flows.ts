import { type Kysely, sql } from 'kysely'

/** The mirror of the directory, and the flows to and from the public portal (PPF). */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create schema routing`,

  // A line of the central directory as F14 gives it. Dates: start included, ends excluded.
  `create table routing.directory_line (
     id bigint generated always as identity primary key,
     instance_id text not null unique,
     nature text not null check (nature in ('D', 'M')),
     address text not null check (length(address) <= 125),
     siren text not null check (siren ~ '^[0-9]{9}$'),
     siret text check (siret ~ '^[0-9]{14}$'),
     routing_code text,
     suffix text,
     platform text not null check (platform ~ '^[0-9]{4}$'),
     starts_on date not null,
     ends_on date,
     effective_ends_on date,
     declared_at timestamptz not null)`,
  `create index directory_line_address on routing.directory_line (address, starts_on)`,
  `create index directory_line_siren on routing.directory_line (siren)`,

  // Locked while a number is given, and given back with its transaction: numbers have no gaps.
  `create table routing.ppf_counter (
     interface text primary key,
     sequence bigint not null)`,
  `insert into routing.ppf_counter (interface, sequence) values ('FFE0111A', 0)`,

  `create table routing.ppf_flow (
     id text primary key check (id ~ '^[A-Z0-9]{25}$'),
     interface text not null references routing.ppf_counter,
     sequence bigint not null,
     envelope text not null unique,
     state text not null check (state in
       ('open', 'closed', 'packed', 'sent', 'receivable', 'refused', 'answered', 'abandoned')),
     attempt smallint not null default 1,
     replaces text references routing.ppf_flow,
     object_count integer,
     size_bytes bigint,
     sha256 bytea,
     opened_at timestamptz not null,
     packed_at timestamptz,
     staged_at timestamptz,
     sent_at timestamptz,
     settled_at timestamptz,
     unique (interface, sequence))`,
  `create unique index ppf_flow_one_open on routing.ppf_flow (interface) where state = 'open'`,
  // What was sent, to the byte: a hand-over begun again sends the very same.
  `create table routing.ppf_flow_content (
     flow_id text primary key references routing.ppf_flow,
     content bytea not null)`,
  `alter table routing.ppf_flow_content alter column content set storage external`,

  `create table routing.f1_object (
     invoice_id uuid primary key,
     company_id uuid not null,
     seller_siren text not null,
     number text not null,
     issue_year smallint not null,
     deposited_at timestamptz not null,
     due_at timestamptz not null,
     queued_at timestamptz not null,
     position bigint generated always as identity,
     state text not null check (state in
       ('queued', 'packed', 'sent', 'accepted', 'rejected', 'held')),
     flow_id text references routing.ppf_flow,
     file_name text,
     sha256 bytea,
     sent_event_id uuid,
     answer_event_id uuid,
     answered_at timestamptz,
     reason text,
     constraint f1_legal_key unique (seller_siren, number, issue_year))`,
  `create index f1_object_waiting on routing.f1_object (position)
     where state = 'queued' and flow_id is null`,
  `create index f1_object_unsent on routing.f1_object (due_at)
     where state in ('queued', 'packed', 'held')`,
  `create index f1_object_flow on routing.f1_object (flow_id)`,
  // The PPF quotes crosses for a number it cannot use; the file's name then says which it was.
  `create index f1_object_sent_file on routing.f1_object (file_name) where state = 'sent'`,

  // A file of the PPF can be fetched once: it is kept here before anything is thought of it.
  `create table routing.inbound_file (
     name text primary key,
     sha256 bytea not null,
     size_bytes bigint not null,
     content bytea not null,
     received_at timestamptz not null,
     processed_at timestamptz,
     fault text)`,
  `alter table routing.inbound_file alter column content set storage external`,
  `create index inbound_file_unprocessed on routing.inbound_file (received_at)
     where processed_at is null`,
  `create table routing.ppf_answer (
     file_name text not null references routing.inbound_file,
     position integer not null,
     flow_id text not null references routing.ppf_flow,
     invoice_id uuid references routing.f1_object,
     code text not null check (code in ('500', '501', '250', '251')),
     reasons jsonb not null,
     at timestamptz not null,
     applied_at timestamptz,
     primary key (file_name, position))`,
  `create index ppf_answer_unapplied on routing.ppf_answer (flow_id) where applied_at is null`,

  // What an operator must look at. One row a matter, however often it is found again.
  `create table routing.alert (
     id uuid primary key,
     kind text not null,
     subject text not null,
     at timestamptz not null,
     details jsonb not null,
     unique (kind, subject))`,
  `call store.make_append_only('routing.alert')`,

  // A company sees its own F1 objects. A flow carries those of many companies, so the service that
  // packs and answers flows works across them: its role, and no other, has a policy that says so.
  `call store.isolate('routing.f1_object', 'company_id')`,
  `create policy flows on routing.f1_object to facteur_routing using (true) with check (true)`,
  // The api publishes how much time the oldest unsent object has left: these columns, nothing else.
  `create policy deadline on routing.f1_object for select to facteur_api using (true)`,

  `call store.create_journal('routing', 'facteur_routing')`,
  `grant select, insert, update on routing.directory_line, routing.ppf_flow, routing.f1_object,
     routing.inbound_file, routing.ppf_answer to facteur_routing`,
  `grant select, update on routing.ppf_counter to facteur_routing`,
  `grant select, insert on routing.ppf_flow_content, routing.alert to facteur_routing`,
  `grant usage on schema routing to facteur_api`,
  `grant select on routing.directory_line to facteur_api`,
  `grant select (state, due_at) on routing.f1_object to facteur_api`,
  `grant select on routing.directory_line, routing.ppf_flow, routing.f1_object,
     routing.inbound_file, routing.ppf_answer, routing.alert to facteur_operator`,
]
