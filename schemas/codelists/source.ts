/**
 * The validation artefacts of EN 16931, whose lists are the ones the official rules compare with.
 */
export const EN_16931_SOURCE = 'EN 16931 validation artefacts 1.3.16 (14/04/2026)'

/** The rules of the French reform for invoices between platforms, pack of October 2026. */
export const FRENCH_SOURCE = 'BR-FR Flux 2 rules of October 2026, after XP Z12-012 v1.4'

/** What the public platform checks, annex 7 of its external specifications. */
export const PPF_SOURCE = 'PPF, annex 7 v1.8: flux 1 rules 0.2, flux 10 rules 1.0'

/** The rules of the French reform for life-cycle messages. */
export const FRENCH_LIFE_CYCLE_SOURCE = 'BR-FR-CDV rules 1.4.0.03, after XP Z12-012 v1.4'

/** The rules of the French profile EXTENDED-CTC-FR, pack of October 2026. */
export const EXTENDED_CTC_FR_SOURCE = 'EXTENDED-CTC-FR rules of October 2026'
