import { type Kysely, sql } from 'kysely'

/** Operations outside domestic B2B, each in the period in which its declarant reports it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create schema ereporting`,
  // A declarant without a row here has the normal monthly regime.
  `create table ereporting.declarant (
     company_id uuid primary key,
     siren text not null check (siren ~ '^[0-9]{9}$'),
     regime text not null
       check (regime in ('normal-monthly', 'normal-quarterly', 'simplified', 'franchise')),
     updated_at timestamptz not null)`,
  `create table ereporting.operation (
     company_id uuid not null,
     invoice_id uuid not null,
     declarant_siren text not null,
     kind text not null check (kind in ('international', 'b2c', 'buyer-without-siren')),
     direction text not null check (direction in ('sale', 'purchase')),
     flux text not null check (flux in ('10.1', '10.3')),
     date date not null,
     regime text not null,
     period_start date not null,
     period_end date not null,
     currency text not null,
     category text check (category in ('TLB1', 'TPS1', 'TNT1', 'TMA1')),
     total_without_vat numeric not null,
     total_vat numeric not null,
     recorded_at timestamptz not null,
     primary key (company_id, invoice_id))`,
  `create index operation_period on ereporting.operation (company_id, period_start, invoice_id)`,
  `create table ereporting.operation_vat (
     company_id uuid not null,
     invoice_id uuid not null,
     position smallint not null,
     category text not null,
     rate numeric not null,
     base numeric not null,
     tax numeric not null,
     primary key (company_id, invoice_id, position),
     foreign key (company_id, invoice_id) references ereporting.operation)`,

  `call store.isolate('ereporting.declarant', 'company_id')`,
  `call store.isolate('ereporting.operation', 'company_id')`,
  `call store.isolate('ereporting.operation_vat', 'company_id')`,
  `call store.make_append_only('ereporting.operation')`,
  `call store.make_append_only('ereporting.operation_vat')`,
  `call store.create_journal('ereporting', 'facteur_ereporting')`,
  `grant select, insert, update on ereporting.declarant to facteur_ereporting`,
  `grant select, insert on ereporting.operation, ereporting.operation_vat to facteur_ereporting`,

  // The api lists them for their declarant; it writes nothing here.
  `grant usage on schema ereporting to facteur_api`,
  `grant select on ereporting.declarant, ereporting.operation, ereporting.operation_vat
     to facteur_api`,
  `grant select on ereporting.declarant, ereporting.operation, ereporting.operation_vat
     to facteur_operator`,
]
