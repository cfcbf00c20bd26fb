/** Rung (NOTIFY) when deliveries may have become due. */
export const NOTIFICATIONS_CHANNEL = 'facteur_notifications'
