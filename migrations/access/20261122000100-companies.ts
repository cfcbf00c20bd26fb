import { type Kysely, sql } from 'kysely'

/** Companies, their API clients, and the keys that sign tokens: owned by the api. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create schema access`,
  `create table access.company (
     id uuid primary key,
     siren text not null unique check (siren ~ '^[0-9]{9}$'),
     name text not null,
     created_at timestamptz not null)`,
  `create table access.api_client (
     id text primary key,
     company_id uuid not null references access.company,
     name text not null,
     role text not null check (role in ('issuer', 'receiver', 'trader', 'operator')),
     scopes text[] not null,
     secret_hash text not null,
     created_at timestamptz not null,
     revoked_at timestamptz)`,
  `create table access.signing_key (
     id text primary key,
     public_jwk jsonb not null,
     sealed_private_jwk bytea not null,
     created_at timestamptz not null,
     signs_until timestamptz not null,
     verifies_until timestamptz not null)`,
  `grant usage on schema access to facteur_api, facteur_invoicing, facteur_operator`,
  `grant select, insert, update on access.company, access.api_client, access.signing_key
     to facteur_api`,
  `grant delete on access.signing_key to facteur_api`,
  `call store.create_journal('access', 'facteur_api')`,
  // A company sees its own row and its own clients only; an operator's connection sees all.
  `call store.isolate('access.company', 'id')`,
  `call store.isolate('access.api_client', 'company_id')`,
  // The two questions below come before any company is known: their functions run as the owner,
  // whom FORCE would blind too.
  `create policy owner on access.company for select to current_user using (true)`,
  `create policy owner on access.api_client for select to current_user using (true)`,
  // Routing a domestic invoice asks which company here has the buyer's SIREN: that and no more.
  `create function access.company_of(wanted_siren text) returns uuid
     language sql stable security definer set search_path = access, pg_temp
     return (select id from access.company where siren = wanted_siren)`,
  `revoke all on function access.company_of(text) from public`,
  `grant execute on function access.company_of(text) to facteur_api, facteur_invoicing`,
  // Authenticating a client asks for its one row by its id.
  `create function access.client_of(wanted_id text)
     returns table (id text, company_id uuid, siren text, role text, scopes text[],
       secret_hash text, revoked_at timestamptz)
     language sql stable security definer set search_path = access, pg_temp
     begin atomic
       select c.id, c.company_id, company.siren, c.role, c.scopes, c.secret_hash, c.revoked_at
       from access.api_client as c join access.company on company.id = c.company_id
       where c.id = wanted_id;
     end`,
  `revoke all on function access.client_of(text) from public`,
  `grant execute on function access.client_of(text) to facteur_api`,
]
