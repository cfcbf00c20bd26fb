/** Rung after each commit that left messages in invoicing's outbox; the relay listens. */
export const OUTBOX_CHANNEL = 'facteur_invoicing_outbox'
