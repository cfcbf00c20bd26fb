/** Why a call to a webhook did not count as delivered. */
export const DELIVERY_FAULTS = {
  'target-refused': {
    fr: 'L’adresse mène désormais à un réseau privé, local ou réservé.',
    en: 'The address now leads to a private, local or reserved network.',
  },
  'host-unknown': { fr: 'Le nom de l’hôte n’a pas d’adresse.', en: 'The host has no address.' },
  'connection-failed': {
    fr: 'La connexion a été refusée ou coupée.',
    en: 'The connection was refused or cut.',
  },
  'certificate-refused': {
    fr: 'Le certificat TLS du serveur n’est pas valide.',
    en: 'The TLS certificate of the server is not valid.',
  },
  timeout: {
    fr: 'Le serveur n’a pas répondu à temps.',
    en: 'The server did not answer in time.',
  },
  'redirect-refused': {
    fr: 'Le serveur a redirigé l’appel ; une redirection n’est jamais suivie.',
    en: 'The server redirected the call; a redirect is never followed.',
  },
  'answer-not-2xx': {
    fr: 'Le serveur n’a pas répondu par un code 2xx.',
    en: 'The server did not answer with a 2xx code.',
  },
  gone: {
    fr: 'Le serveur a répondu 410 : cette adresse ne veut plus de webhooks.',
    en: 'The server answered 410: this address wants no more webhooks.',
  },
  'subscription-deleted': {
    fr: 'L’abonnement a été supprimé avant la livraison.',
    en: 'The subscription was deleted before the delivery.',
  },
} as const
export type DeliveryFault = keyof typeof DELIVERY_FAULTS

export function isDeliveryFault(text: string): text is DeliveryFault {
  return Object.hasOwn(DELIVERY_FAULTS, text)
}
