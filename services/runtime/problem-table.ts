interface ProblemKind {
  readonly status: number
  readonly title: { readonly fr: string; readonly en: string }
  /** What the caller can do about it. */
  readonly remedy: { readonly fr: string; readonly en: string }
  /** Whether the very same request may succeed later. */
  readonly retry: boolean
}

const kind = (
  status: number,
  retry: boolean,
  title: { fr: string; en: string },
  remedy: { fr: string; en: string },
): ProblemKind => ({ status, retry, title, remedy })

/** Every refusal of the platform. Codes are stable, never reused, and listed by /problems. */
export const PROBLEMS = {
  'request-invalid': kind(
    400,
    false,
    { fr: 'Requête mal formée', en: 'Malformed request' },
    {
      fr: 'Corrigez les champs listés dans « errors » puis renvoyez la requête.',
      en: 'Mend the fields listed in "errors", then send the request again.',
    },
  ),
  'cursor-invalid': kind(
    400,
    false,
    { fr: 'Curseur invalide', en: 'Invalid cursor' },
    {
      fr: 'Reprenez la liste sans curseur, ou avec un curseur rendu par cette même liste.',
      en: 'Start the list without a cursor, or with a cursor returned by this same list.',
    },
  ),
  'idempotency-key-invalid': kind(
    400,
    false,
    { fr: "Clé d'idempotence invalide", en: 'Invalid idempotency key' },
    {
      fr: 'Idempotency-Key : 1 à 255 caractères visibles, de préférence un UUID entre guillemets.',
      en: 'Idempotency-Key: 1 to 255 visible characters, preferably a quoted UUID.',
    },
  ),
  'grant-unsupported': kind(
    400,
    false,
    { fr: 'Type d’octroi non pris en charge', en: 'Unsupported grant type' },
    {
      fr: 'Envoyez grant_type=client_credentials.',
      en: 'Send grant_type=client_credentials.',
    },
  ),
  'scope-invalid': kind(
    400,
    false,
    { fr: 'Portée inconnue ou non accordée', en: 'Scope unknown or not granted' },
    {
      fr: 'Demandez des portées accordées à ce client, ou aucune pour les avoir toutes.',
      en: 'Ask for scopes granted to this client, or for none to have them all.',
    },
  ),
  'token-missing': kind(
    401,
    false,
    { fr: 'Jeton absent', en: 'Missing token' },
    {
      fr: 'Demandez un jeton à POST /oauth2/token et envoyez-le : Authorization: Bearer <jeton>.',
      en: 'Ask POST /oauth2/token for a token and send it: Authorization: Bearer <token>.',
    },
  ),
  'token-invalid': kind(
    401,
    false,
    { fr: 'Jeton invalide ou expiré', en: 'Invalid or expired token' },
    {
      fr: 'Demandez un nouveau jeton à POST /oauth2/token.',
      en: 'Ask POST /oauth2/token for a new token.',
    },
  ),
  'client-invalid': kind(
    401,
    false,
    { fr: 'Client inconnu ou secret faux', en: 'Unknown client or wrong secret' },
    {
      fr: 'Vérifiez client_id et client_secret ; le secret n’est montré qu’à sa création.',
      en: 'Check client_id and client_secret; the secret is shown only when it is made.',
    },
  ),
  forbidden: kind(
    403,
    false,
    { fr: 'Droit insuffisant', en: 'Insufficient scope' },
    {
      fr: 'Ce client n’a pas la portée demandée par cet appel ; demandez-la à votre administrateur.',
      en: 'This client lacks the scope this call asks for; ask your administrator for it.',
    },
  ),
  'not-found': kind(
    404,
    false,
    { fr: 'Introuvable', en: 'Not found' },
    {
      fr: 'Vérifiez l’identifiant : rien de ce nom n’est visible pour votre entreprise.',
      en: 'Check the identifier: nothing of that name is visible to your company.',
    },
  ),
  'method-not-allowed': kind(
    405,
    false,
    { fr: 'Méthode refusée', en: 'Method not allowed' },
    {
      fr: 'Voyez /documentation pour les méthodes de cette adresse.',
      en: 'See /documentation for the methods of this address.',
    },
  ),
  'not-acceptable': kind(
    406,
    false,
    { fr: 'Forme non disponible', en: 'Form not available' },
    {
      fr: 'Acceptez application/pdf, application/xml ou text/html, ou donnez « format ».',
      en: 'Accept application/pdf, application/xml or text/html, or give "format".',
    },
  ),
  'request-timeout': kind(
    408,
    true,
    { fr: 'Requête trop lente', en: 'Request too slow' },
    {
      fr: 'Le corps n’est pas arrivé à temps ; renvoyez-le avec la même clé d’idempotence.',
      en: 'The body did not arrive in time; send it again with the same idempotency key.',
    },
  ),
  'invoice-duplicate': kind(
    409,
    false,
    { fr: 'Facture déjà déposée', en: 'Invoice already deposited' },
    {
      fr: 'Le premier dépôt est intact (voir « existing »). Une autre facture prend un autre numéro.',
      en: 'The first deposit is untouched (see "existing"). Another invoice takes another number.',
    },
  ),
  'request-running': kind(
    409,
    true,
    { fr: 'Même requête en cours', en: 'Same request still running' },
    {
      fr: 'Attendez la réponse de la première requête, puis répétez-la avec la même clé.',
      en: 'Wait for the answer of the first request, then repeat it with the same key.',
    },
  ),
  'status-not-allowed': kind(
    409,
    false,
    { fr: 'Statut impossible dans cet état', en: 'Status not allowed in this state' },
    {
      fr: 'Choisissez l’un des statuts de « allowed ».',
      en: 'Choose one of the statuses in "allowed".',
    },
  ),
  'company-registered': kind(
    409,
    false,
    { fr: 'Entreprise déjà inscrite', en: 'Company already registered' },
    {
      fr: 'Ce SIREN a déjà une entreprise ici ; ajoutez-lui un client plutôt que de la recréer.',
      en: 'This SIREN already has a company here; add a client to it instead of making it again.',
    },
  ),
  'draft-issued': kind(
    409,
    false,
    { fr: 'Brouillon déjà émis', en: 'Draft already issued' },
    {
      fr: 'La facture émise porte le même identifiant ; un brouillon émis ne change plus.',
      en: 'The issued invoice has the same id; an issued draft no longer changes.',
    },
  ),
  'delivery-not-parked': kind(
    409,
    false,
    { fr: 'Livraison non mise de côté', en: 'Delivery not parked' },
    {
      fr: 'Une livraison en attente suit son calendrier ; une livraison faite se rejoue par « replay ».',
      en: 'A pending delivery follows its schedule; a delivered one is sent again by "replay".',
    },
  ),
  'version-stale': kind(
    412,
    false,
    { fr: 'Version dépassée', en: 'Stale version' },
    {
      fr: 'Relisez la ressource, reportez vos changements, renvoyez If-Match avec le nouvel ETag.',
      en: 'Read the resource again, redo your changes, send If-Match with the new ETag.',
    },
  ),
  'body-too-large': kind(
    413,
    false,
    { fr: 'Corps trop volumineux', en: 'Body too large' },
    {
      fr: 'La limite est de 100 Mo par document et de 1 Mo pour les autres requêtes.',
      en: 'The limit is 100 MB a document and 1 MB for other requests.',
    },
  ),
  'media-type-unsupported': kind(
    415,
    false,
    { fr: 'Type de contenu non pris en charge', en: 'Unsupported media type' },
    {
      fr: 'Envoyez application/json, application/xml, application/pdf ou multipart/form-data.',
      en: 'Send application/json, application/xml, application/pdf or multipart/form-data.',
    },
  ),
  'invoice-invalid': kind(
    422,
    false,
    { fr: 'Facture non conforme', en: 'Invoice not compliant' },
    {
      fr: 'Corrigez chaque constat de « errors » puis déposez à nouveau ; rien n’a été enregistré.',
      en: 'Mend every finding in "errors", then deposit again; nothing was stored.',
    },
  ),
  'depositor-not-party': kind(
    422,
    false,
    { fr: 'Déposant étranger à la facture', en: 'Depositor is not a party' },
    {
      fr: 'Le SIREN du vendeur (ou de l’acheteur en autofacturation) doit être celui de votre entreprise.',
      en: 'The SIREN of the seller (of the buyer when self-billed) must be your company’s.',
    },
  ),
  'idempotency-key-reused': kind(
    422,
    false,
    { fr: 'Clé d’idempotence déjà employée', en: 'Idempotency key already used' },
    {
      fr: 'Cette clé a servi à un autre contenu ; prenez une clé nouvelle pour une requête nouvelle.',
      en: 'This key served another content; take a new key for a new request.',
    },
  ),
  'status-invalid': kind(
    422,
    false,
    { fr: 'Statut incomplet ou interdit', en: 'Incomplete or forbidden status' },
    {
      fr: 'Donnez le motif, le commentaire ou le montant que ce statut exige.',
      en: 'Give the reason, comment or amount that this status requires.',
    },
  ),
  'webhook-target-refused': kind(
    422,
    false,
    { fr: 'Adresse de webhook refusée', en: 'Webhook target refused' },
    {
      fr: 'Donnez une adresse https publique ; les adresses privées ou locales sont refusées.',
      en: 'Give a public https address; private and local addresses are refused.',
    },
  ),
  'webhooks-too-many': kind(
    422,
    false,
    { fr: 'Trop de webhooks', en: 'Too many webhooks' },
    {
      fr: 'Une entreprise a au plus 50 webhooks ; supprimez ceux qui ne servent plus.',
      en: 'A company has at most 50 webhooks; delete those no longer used.',
    },
  ),
  'precondition-required': kind(
    428,
    false,
    { fr: 'If-Match exigé', en: 'If-Match required' },
    {
      fr: 'Lisez la ressource et renvoyez son ETag dans If-Match.',
      en: 'Read the resource and send its ETag in If-Match.',
    },
  ),
  'too-many-requests': kind(
    429,
    true,
    { fr: 'Trop de requêtes', en: 'Too many requests' },
    {
      fr: 'Attendez le délai de Retry-After puis reprenez.',
      en: 'Wait for the delay in Retry-After, then go on.',
    },
  ),
  'internal-error': kind(
    500,
    true,
    { fr: 'Erreur interne', en: 'Internal error' },
    {
      fr: 'Réessayez avec la même clé d’idempotence ; si cela dure, citez « instance » au support.',
      en: 'Try again with the same idempotency key; if it lasts, quote "instance" to support.',
    },
  ),
  unavailable: kind(
    503,
    true,
    { fr: 'Service momentanément indisponible', en: 'Service momentarily unavailable' },
    {
      fr: 'Attendez le délai de Retry-After puis réessayez avec la même clé d’idempotence.',
      en: 'Wait for the delay in Retry-After, then try again with the same idempotency key.',
    },
  ),
} as const satisfies Record<string, ProblemKind>

export type ProblemCode = keyof typeof PROBLEMS
