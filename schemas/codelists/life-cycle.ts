import { codeList } from './code-list.ts'
import { FRENCH_LIFE_CYCLE_SOURCE } from './source.ts'

/** MDT-2 between platforms: what the invoice is to the reform (BR-FR-CDV-CL-01). */
export const LIFE_CYCLE_PROCESSES = codeList(
  'Life-cycle processes',
  FRENCH_LIFE_CYCLE_SOURCE,
  `
REGULATED NON_REGULATED B2C B2CINT B2BINT OUTOFSCOPE
`,
)

/** MDT-77: 305 transmission, 23 processing (BR-FR-CDV-09). */
export const LIFE_CYCLE_PHASES = codeList(
  'Life-cycle phases',
  FRENCH_LIFE_CYCLE_SOURCE,
  `
23 305
`,
)

/** MDT-59, MDT-158: whoever a message or an invoice may go to (BR-FR-CDV-CL-04, -CL-08). */
export const RECIPIENT_ROLES = codeList(
  'Roles',
  FRENCH_LIFE_CYCLE_SOURCE,
  `
BY AB DL SE SR PE PR II IV WK DFH
`,
)

/** MDT-40: whoever decides, neither a platform nor the PPF (BR-FR-CDV-CL-03). */
export const ISSUER_ROLES = codeList(
  'Roles',
  FRENCH_LIFE_CYCLE_SOURCE,
  `
BY AB DL SE SR PE PR II IV
`,
)

/** MDT-21: whoever sends a processing status (BR-FR-CDV-CL-02). */
export const SENDER_ROLES = codeList(
  'Roles',
  FRENCH_LIFE_CYCLE_SOURCE,
  `
BY AB DL SE SR WK PE PR II IV
`,
)

/** MDT-88 of a transmission status (BR-FR-CDV-CL-05). */
export const TRANSMISSION_STATUSES = codeList(
  'UNTDID 4405',
  FRENCH_LIFE_CYCLE_SOURCE,
  `
10 51 43 8 48
`,
)

/** MDT-88 of a processing status (BR-FR-CDV-CL-05). */
export const PROCESSING_STATUSES = codeList(
  'UNTDID 4405',
  FRENCH_LIFE_CYCLE_SOURCE,
  `
45 39 37 50 49 47 46 1 5
`,
)

/** MDT-105 and MDT-115, all objects together (BR-FR-CDV-CL-06). */
export const LIFE_CYCLE_STATUSES = codeList(
  'Life-cycle statuses',
  FRENCH_LIFE_CYCLE_SOURCE,
  `
200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 220 221 224 225 226 227 228 250 251 300
301 400 401 500 501 601
`,
)

/** The statuses that are nothing without a reason (BR-FR-CDV-15). */
export const REASONED_STATUSES = codeList(
  'Life-cycle statuses',
  FRENCH_LIFE_CYCLE_SOURCE,
  `
210 213 501 207 206 208
`,
)

/** MDT-121: what is asked of the other side (BR-FR-CDV-CL-10). */
export const REQUESTED_ACTIONS = codeList(
  'Requested actions',
  FRENCH_LIFE_CYCLE_SOURCE,
  `
NOA PIN NIN CNF CNP CNA OTH
`,
)

/** MDT-207: what an amount or a value of a status is (BR-FR-CDV-CL-11). */
export const CHARACTERISTIC_TYPES = codeList(
  'Types of characteristics',
  FRENCH_LIFE_CYCLE_SOURCE,
  `
MEN MPA RAP ESC RAB REM MAP MAPTTC MNA MNATTC CBB DIV DVA MAJ
`,
)
