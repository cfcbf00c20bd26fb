/**
 * A life-cycle message (flux 6), as far as the PPF and the platforms use CDAR D22B. Plain data;
 * each field names its MDT id. Texts are as written. Times are legal times without zone
 * (`YYYY-MM-DDTHH:MM:SS`), amounts and numbers decimal texts. An absent part is `undefined`.
 */
export interface CdarMessage {
  /** MDT-1: a test, not the real thing. */
  readonly test?: boolean | undefined
  /** MDT-2. */
  readonly businessProcess?: string | undefined
  /** MDT-3, one of CDAR_PROFILES. */
  readonly guideline: string
  /** MDT-4. */
  readonly id: string
  /** MDT-5. */
  readonly name?: string | undefined
  /** MDT-8: when this message was made. */
  readonly createdAt: string
  /** MDT-9. */
  readonly language?: string | undefined
  /** Who transmits (MDT-17…35), who decided (MDT-36…54), who receives (MDT-56…73, at least one). */
  readonly sender: CdarParty
  readonly issuer: CdarParty
  readonly recipients: readonly CdarParty[]
  /** MDT-75. */
  readonly acknowledgementId?: string | undefined
  /** MDT-77: 305 transmission, 23 processing. */
  readonly phase?: string | undefined
  /** MDT-76: a file's name when the file cannot be read. */
  readonly fileName?: string | undefined
  /** MDT-78: when the status was put. */
  readonly statusAt: string
  readonly document: CdarDocument
}

export interface CdarIdentifier {
  readonly value: string
  readonly scheme?: string | undefined
}

export interface CdarParty {
  readonly ids?: readonly CdarIdentifier[] | undefined
  readonly globalIds?: readonly CdarIdentifier[] | undefined
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly contact?: CdarContact | undefined
  readonly country?: string | undefined
  readonly electronicAddress?: CdarIdentifier | undefined
}

export interface CdarContact {
  readonly name?: string | undefined
  readonly department?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
}

/** The object a status is about. */
export interface CdarDocument {
  /** MDT-87: invoice number, flow id, transmission id. */
  readonly id: string
  /** MDT-88. */
  readonly untdid?: string | undefined
  /** MDT-91: invoice type, or 303 to 306. */
  readonly typeCode?: string | undefined
  /** MDT-94. */
  readonly name?: string | undefined
  /** MDT-95. */
  readonly receivedAt?: string | undefined
  /** MDT-97. */
  readonly referenceType?: string | undefined
  /** MDT-100: a day (format 102), or a time where the message uses format 204. */
  readonly issued?: string | undefined
  /** MDT-105. */
  readonly status: string
  /** MDT-106. */
  readonly statusLabel?: string | undefined
  /** MDT-129, 130, 132: the seller. */
  readonly issuer?: CdarParty | undefined
  /** MDT-155…178. */
  readonly recipients?: readonly CdarParty[] | undefined
  readonly details?: readonly CdarDetail[] | undefined
}

/** One detail of a status: a reason, an action asked for, data. */
export interface CdarDetail {
  /** MDT-110. */
  readonly at?: string | undefined
  /** MDT-113, 114. */
  readonly reasonCode?: string | undefined
  readonly reason?: string | undefined
  /** MDT-115. */
  readonly status?: string | undefined
  /** MDT-121, 122. */
  readonly actionCode?: string | undefined
  readonly action?: string | undefined
  /** MDT-124-2: 1, 2, 3… */
  readonly sequence?: string | undefined
  readonly notes?: readonly CdarNote[] | undefined
  readonly data?: readonly CdarDatum[] | undefined
}

export interface CdarNote {
  /** MDT-125: the rule that was broken. */
  readonly rule?: string | undefined
  /** MDT-126. */
  readonly content?: string | undefined
  /** MDT-127: the datum concerned. */
  readonly subject?: string | undefined
}

export interface CdarQuantity {
  readonly value: string
  /** Currency (MDT-216) or unit of measure. */
  readonly unit?: string | undefined
}

/** A value said about the document: cash received (MEN), a wrong and an expected value… */
export interface CdarDatum {
  /** MDT-206, a business term such as BT-152. */
  readonly term?: string | undefined
  /** MDT-207. */
  readonly type?: string | undefined
  /** MDT-209. */
  readonly changed?: boolean | undefined
  /** MDT-210, 211, 212, 213. */
  readonly direction?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly location?: string | undefined
  /** MDT-214 to 224. Cash received carries an amount and the rate it bears. */
  readonly text?: string | undefined
  readonly amount?: CdarQuantity | undefined
  readonly measure?: CdarQuantity | undefined
  readonly date?: string | undefined
  readonly code?: string | undefined
  readonly quantity?: CdarQuantity | undefined
  readonly number?: string | undefined
  readonly percent?: string | undefined
}
