import type { Explanations } from './explanation.ts'
import { PPF_INVOICE } from './ppf/invoice.ts'
import { PPF_PARTIES } from './ppf/parties.ts'
import { PPF_TRANSMISSION } from './ppf/transmission.ts'
import { PPF_VALUES } from './ppf/values.ts'

/** The rules of the PPF on flux 1 and flux 10, by their numbers in annex 7. */
export const PPF_EXPLANATIONS: Explanations = {
  ...PPF_VALUES,
  ...PPF_PARTIES,
  ...PPF_INVOICE,
  ...PPF_TRANSMISSION,
}
