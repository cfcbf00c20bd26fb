import { type Kysely, sql } from 'kysely'

/** Webhook subscriptions and their secrets, the event log, and the queue of deliveries. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create schema notifications`,

  `create table notifications.subscription (
     id uuid primary key,
     company_id uuid not null,
     url text not null,
     events text[] not null,
     description text,
     state text not null check (state in ('active', 'paused', 'suspended', 'deleted')),
     version integer not null,
     parked_in_a_row integer not null default 0,
     created_at timestamptz not null,
     updated_at timestamptz not null)`,
  `create index subscription_company on notifications.subscription (company_id, id)`,

  // Sealed; a secret that was replaced still signs until it expires.
  `create table notifications.secret (
     id uuid primary key,
     company_id uuid not null,
     subscription_id uuid not null references notifications.subscription,
     sealed bytea not null,
     created_at timestamptz not null,
     expires_at timestamptz)`,
  `create index secret_subscription on notifications.secret (subscription_id)`,

  // One row for each company that may hear the event, so that isolation is one comparison.
  `create table notifications.event (
     company_id uuid not null,
     id uuid not null,
     position bigint generated always as identity unique,
     type text not null,
     subject uuid not null,
     sequence integer not null,
     at timestamptz not null,
     data jsonb not null,
     primary key (company_id, id))`,
  `create index event_company on notifications.event (company_id, position)`,
  `create index event_company_at on notifications.event (company_id, at)`,

  // The queue. A claim moves next_at behind the longest call, so a claim whose worker died is
  // simply due again; its token keeps a worker that was late from writing over its successor.
  `create table notifications.delivery (
     subscription_id uuid not null references notifications.subscription,
     event_id uuid not null,
     company_id uuid not null,
     subject uuid not null,
     position bigint not null,
     state text not null check (state in ('pending', 'delivered', 'parked')),
     attempts integer not null default 0,
     next_at timestamptz not null,
     claim uuid,
     last_status smallint,
     last_error text,
     settled_at timestamptz,
     primary key (subscription_id, event_id),
     foreign key (company_id, event_id) references notifications.event (company_id, id))`,
  `create index delivery_due on notifications.delivery (subscription_id, next_at)
     where state = 'pending'`,
  `create index delivery_order on notifications.delivery (subscription_id, subject, position)
     where state = 'pending'`,
  `create index delivery_list on notifications.delivery (subscription_id, position)`,

  `create table notifications.attempt (
     id bigint generated always as identity primary key,
     company_id uuid not null,
     subscription_id uuid not null,
     event_id uuid not null,
     at timestamptz not null,
     duration_ms integer not null,
     status smallint,
     error text)`,
  `create index attempt_delivery on notifications.attempt (subscription_id, event_id, id)`,

  `call store.isolate('notifications.subscription', 'company_id')`,
  `call store.isolate('notifications.secret', 'company_id')`,
  `call store.isolate('notifications.event', 'company_id')`,
  `call store.isolate('notifications.delivery', 'company_id')`,
  `call store.isolate('notifications.attempt', 'company_id')`,
  `call store.make_append_only('notifications.event')`,
  `call store.make_append_only('notifications.attempt')`,
  `call store.create_journal('notifications', 'facteur_notifications')`,

  // The delivery engine serves every company at once and answers none of them: its role sees all
  // rows of the queue. What a company asks for runs under facteur_api, which is held to its rows.
  `create policy engine on notifications.subscription to facteur_notifications
     using (true) with check (true)`,
  `create policy engine on notifications.secret to facteur_notifications using (true)`,
  `create policy engine on notifications.event to facteur_notifications
     using (true) with check (true)`,
  `create policy engine on notifications.delivery to facteur_notifications
     using (true) with check (true)`,
  `create policy engine on notifications.attempt to facteur_notifications
     using (true) with check (true)`,
  `grant select, update on notifications.subscription to facteur_notifications`,
  `grant select on notifications.secret to facteur_notifications`,
  `grant select, insert on notifications.event, notifications.attempt to facteur_notifications`,
  `grant select, insert, update on notifications.delivery to facteur_notifications`,

  `grant usage on schema notifications to facteur_api`,
  `grant select, insert, update on notifications.subscription, notifications.delivery,
     notifications.audit_head to facteur_api`,
  `grant select, insert, update, delete on notifications.secret to facteur_api`,
  `grant select on notifications.event, notifications.attempt to facteur_api`,
  `grant select, insert on notifications.audit_entry to facteur_api`,
  `grant select, insert, delete on notifications.idempotency to facteur_api`,
  `grant select on notifications.subscription, notifications.event, notifications.delivery,
     notifications.attempt to facteur_operator`,
]
