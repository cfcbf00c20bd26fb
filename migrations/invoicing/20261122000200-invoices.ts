import { type Kysely, sql } from 'kysely'

/** Invoices, their originals, statuses, drafts and inboxes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create schema invoicing`,

  // Content-addressed per company, so that an equal file tells nothing about another company.
  `create table invoicing.document (
     company_id uuid not null,
     sha256 bytea not null,
     media_type text not null,
     size_bytes bigint not null,
     stored_at timestamptz not null,
     content bytea,
     primary key (company_id, sha256))`,
  `alter table invoicing.document alter column content set storage external`,
  `create table invoicing.document_chunk (
     company_id uuid not null,
     upload_id uuid not null,
     position integer not null,
     content bytea not null,
     primary key (upload_id, position))`,
  `alter table invoicing.document_chunk alter column content set storage external`,
  `alter table invoicing.document add column upload_id uuid`,
  `alter table invoicing.document add constraint one_place
     check ((content is null) <> (upload_id is null))`,

  `create table invoicing.invoice (
     id uuid primary key,
     depositor_id uuid not null,
     seller_id uuid,
     buyer_id uuid,
     seller_siren text not null,
     number text not null,
     issue_year smallint not null,
     issue_date date not null,
     due_date date,
     type_code text not null,
     framework text,
     seller_name text not null,
     buyer_name text not null,
     buyer_siren text,
     buyer_country text,
     buyer_address text,
     buyer_address_scheme text,
     processing text not null,
     currency text not null,
     total_without_vat numeric not null,
     total_with_vat numeric not null,
     amount_due numeric not null,
     syntax text not null,
     profile text,
     packs text[] not null,
     document_sha256 bytea not null,
     status text not null,
     status_at timestamptz not null,
     event_count integer not null,
     operation text not null,
     delivery text not null,
     tax_report text not null,
     deposited_at timestamptz not null,
     constraint legal_key unique (seller_siren, number, issue_year))`,
  `create index invoice_depositor on invoicing.invoice (depositor_id, id)`,
  `create index invoice_buyer on invoicing.invoice (buyer_id, id) where buyer_id is not null`,

  `create table invoicing.status (
     invoice_id uuid not null references invoicing.invoice,
     sequence integer not null,
     event_id uuid not null unique,
     code text not null,
     at timestamptz not null,
     actor text not null,
     company_id uuid,
     reason text,
     comment text,
     amounts jsonb,
     primary key (invoice_id, sequence))`,

  `create table invoicing.inbox_entry (
     company_id uuid not null,
     position bigint not null,
     invoice_id uuid not null references invoicing.invoice,
     at timestamptz not null,
     primary key (company_id, position),
     unique (company_id, invoice_id))`,

  `create table invoicing.draft (
     id uuid primary key,
     company_id uuid not null,
     version integer not null,
     content jsonb not null,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     issued_at timestamptz)`,
  `create index draft_company on invoicing.draft (company_id, id)`,

  // An invoice is seen by its depositor, and by the buyer once it is at the buyer's disposal.
  `alter table invoicing.invoice enable row level security`,
  `alter table invoicing.invoice force row level security`,
  `create policy company on invoicing.invoice
     using (depositor_id = any ((select store.current_companies())::uuid[])
        or buyer_id = any ((select store.current_companies())::uuid[])
        or seller_id = any ((select store.current_companies())::uuid[]))
     with check (depositor_id = any ((select store.current_companies())::uuid[])
        or buyer_id = any ((select store.current_companies())::uuid[])
        or seller_id = any ((select store.current_companies())::uuid[]))`,
  `create policy operator on invoicing.invoice for select to facteur_operator using (true)`,
  `alter table invoicing.status enable row level security`,
  `alter table invoicing.status force row level security`,
  `create policy company on invoicing.status using (exists (
     select from invoicing.invoice where invoice.id = status.invoice_id))`,
  `create policy operator on invoicing.status for select to facteur_operator using (true)`,
  `alter table invoicing.document enable row level security`,
  `alter table invoicing.document force row level security`,
  `create policy holder on invoicing.document
     using (company_id = any ((select store.current_companies())::uuid[]) or exists (
       select from invoicing.invoice
       where invoice.depositor_id = document.company_id
         and invoice.document_sha256 = document.sha256))
     with check (company_id = any ((select store.current_companies())::uuid[]))`,
  `alter table invoicing.document_chunk enable row level security`,
  `alter table invoicing.document_chunk force row level security`,
  `create policy holder on invoicing.document_chunk
     using (company_id = any ((select store.current_companies())::uuid[]) or exists (
       select from invoicing.document where document.upload_id = document_chunk.upload_id))
     with check (company_id = any ((select store.current_companies())::uuid[]))`,
  `create index document_upload on invoicing.document (upload_id) where upload_id is not null`,
  `create index invoice_document on invoicing.invoice (depositor_id, document_sha256)`,
  `call store.isolate('invoicing.inbox_entry', 'company_id')`,
  `call store.isolate('invoicing.draft', 'company_id')`,
  `call store.make_append_only('invoicing.status')`,
  `call store.make_append_only('invoicing.document')`,
  `call store.make_append_only('invoicing.inbox_entry')`,

  `call store.create_journal('invoicing', 'facteur_invoicing')`,
  `grant select, insert, update on invoicing.invoice, invoicing.draft to facteur_invoicing`,
  `grant select, insert on invoicing.status, invoicing.document, invoicing.inbox_entry
     to facteur_invoicing`,
  `grant select, insert, delete on invoicing.document_chunk to facteur_invoicing`,

  // The api calls the use cases with a role of its own: it may put into the outbox, never take out.
  `grant usage on schema invoicing to facteur_api`,
  `grant select, insert, update on invoicing.invoice, invoicing.draft, invoicing.audit_head
     to facteur_api`,
  `grant select, insert on invoicing.status, invoicing.document, invoicing.inbox_entry,
     invoicing.audit_entry to facteur_api`,
  `grant select, insert, delete on invoicing.document_chunk to facteur_api`,
  `grant select, insert, delete on invoicing.idempotency to facteur_api`,
  `grant insert, select (at) on invoicing.outbox to facteur_api`,
  `grant select on invoicing.invoice, invoicing.status to facteur_operator`,
]
