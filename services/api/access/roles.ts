/** What a token may be used for, one scope a capability. */
export const SCOPES = [
  'invoices:write',
  'invoices:read',
  'statuses:write',
  'inbox:read',
  'drafts:write',
  'webhooks:manage',
  'audit:read',
  'ereporting:read',
  'directory:read',
] as const
export type Scope = (typeof SCOPES)[number]

/** Who a client is: the role decides the scopes it is given unless fewer are asked for. */
export const ROLES = ['issuer', 'receiver', 'trader', 'operator'] as const
export type Role = (typeof ROLES)[number]

/** A trader is both issuer and receiver; an operator reads for the whole platform. */
export const ROLE_SCOPES: Readonly<Record<Role, readonly Scope[]>> = {
  issuer: [
    'invoices:write',
    'invoices:read',
    'statuses:write',
    'drafts:write',
    'webhooks:manage',
    'audit:read',
    'ereporting:read',
    'directory:read',
  ],
  receiver: [
    'invoices:read',
    'statuses:write',
    'inbox:read',
    'webhooks:manage',
    'audit:read',
    'directory:read',
  ],
  trader: [
    'invoices:write',
    'invoices:read',
    'statuses:write',
    'inbox:read',
    'drafts:write',
    'webhooks:manage',
    'audit:read',
    'ereporting:read',
    'directory:read',
  ],
  operator: ['audit:read', 'ereporting:read', 'directory:read'],
}

/** What each scope allows, for the documentation. */
export const SCOPE_TEXTS: Readonly<Record<Scope, string>> = {
  'invoices:write': 'Déposer et contrôler des factures / Deposit and check invoices',
  'invoices:read': 'Lire les factures et leurs originaux / Read invoices and their originals',
  'statuses:write': 'Poser un statut du cycle de vie / Put a life-cycle status',
  'inbox:read': 'Relever les factures reçues / Poll received invoices',
  'drafts:write': 'Préparer et émettre des brouillons / Prepare and issue drafts',
  'webhooks:manage': 'Gérer les webhooks, lire les événements / Manage webhooks, read events',
  'audit:read': "Lire la piste d'audit / Read the audit trail",
  'ereporting:read': 'Lire les opérations à déclarer / Read the operations to report',
  'directory:read': "Consulter l'annuaire / Look an address up in the directory",
}

export function parseScope(text: string): Scope | undefined {
  return SCOPES.find((scope) => scope === text)
}

export function parseRole(text: string): Role | undefined {
  return ROLES.find((role) => role === text)
}
