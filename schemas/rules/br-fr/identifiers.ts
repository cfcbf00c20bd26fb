import type { Invoice } from '../../invoice/invoice.ts'
import type { Party } from '../../invoice/party.ts'
import { all, brokenAt, brokenItems, type InvoiceSyntax, type Rule } from '../rule.ts'

type Identifier = NonNullable<Party['legalId']>

const NUMBER_LENGTH_MAX = 35
const NUMBER = /^[A-Za-z0-9+\-_/]+$/
const ROUTING_CODE = /^[A-Za-z0-9+\-_.]+$/
const ROUTING_CODE_LENGTH_MAX = 100
const NINE_DIGITS = /^\d{9}$/
const FOURTEEN_DIGITS = /^\d{14}$/

/** Invoice numbers, SIREN, SIRET, routing codes, and the schemes that tell them apart. */
export const FRENCH_IDENTIFIER_RULES: readonly Rule[] = [
  {
    id: 'BR-FR-01',
    severity: 'fatal',
    terms: ['BT-1', 'BT-25'],
    message: {
      fr: 'Un numéro de facture dépasse 35 caractères ou porte un caractère interdit.',
      en: 'An invoice number is longer than 35 characters or holds a forbidden character.',
    },
    remedy: {
      fr: 'Employez au plus 35 lettres sans accent, chiffres, + - _ /, sans espace ni point.',
      en: 'Use at most 35 plain letters, digits, + - _ /, without blank or dot.',
    },
    check: (invoice, { syntax }) =>
      brokenNumbers(invoice, (number) => {
        const isForbidden = syntax !== 'cii' && !NUMBER.test(number)
        return isForbidden || [...number].length > NUMBER_LENGTH_MAX
      }),
  },
  {
    id: 'BR-FR-02',
    severity: 'fatal',
    terms: ['BT-1', 'BT-25'],
    message: {
      fr: 'Un numéro de facture porte un caractère interdit.',
      en: 'An invoice number holds a forbidden character.',
    },
    remedy: {
      fr: 'Employez des lettres sans accent, des chiffres, + - _ /, sans espace ni point.',
      en: 'Use plain letters, digits, + - _ /, without blank or dot.',
    },
    check: (invoice) => brokenNumbers(invoice, (number) => !NUMBER.test(number)),
  },
  {
    id: 'BR-FR-09',
    severity: 'fatal',
    terms: ['BT-29', 'BT-30', 'BT-46', 'BT-47', 'BT-60', 'BT-71'],
    message: {
      fr: 'Un SIRET (0009) n’a pas 14 chiffres ou ne commence pas par le SIREN de la partie.',
      en: 'A SIRET (0009) has not 14 digits or does not begin with the SIREN of its party.',
    },
    remedy: {
      fr: 'Mettez en accord le SIRET et le SIREN (0002), ou retirez le SIRET.',
      en: 'Make the SIRET and the SIREN (0002) agree, or remove the SIRET.',
    },
    check: ({ seller, buyer, payee, delivery }) =>
      all(
        brokenSiret(seller, '/seller'),
        brokenSiret(buyer, '/buyer'),
        brokenAt('/payee/id', isSiretWrong(payee?.id, sirenIn(payee?.legalId))),
        brokenAt('/delivery/locationId', isSiretWrong(delivery?.locationId, undefined)),
      ),
  },
  {
    id: 'BR-FR-24',
    severity: 'fatal',
    terms: ['BT-29', 'BT-46'],
    message: {
      fr: 'Un code de routage (0224) porte un caractère interdit.',
      en: 'A routing code (0224) holds a forbidden character.',
    },
    remedy: {
      fr: 'Employez des lettres sans accent, des chiffres, - _ .',
      en: 'Use plain letters, digits, - _ .',
    },
    check: (invoice) =>
      brokenParties(invoice, ({ value, scheme }) => scheme === '0224' && !ROUTING_CODE.test(value)),
  },
  {
    id: 'BR-FR-26',
    severity: 'fatal',
    terms: ['BT-29', 'BT-46'],
    message: {
      fr: 'Un code de routage (0224) dépasse 100 caractères.',
      en: 'A routing code (0224) is longer than 100 characters.',
    },
    remedy: { fr: 'Raccourcissez le code.', en: 'Make the code shorter.' },
    check: (invoice) =>
      brokenParties(invoice, ({ value, scheme }) => {
        return scheme === '0224' && value.length > ROUTING_CODE_LENGTH_MAX
      }),
  },
  {
    id: 'BR-FR-32',
    severity: 'fatal',
    terms: ['BT-29', 'BT-30', 'BT-46', 'BT-47', 'BT-60', 'BT-61'],
    message: {
      fr: 'Un SIREN (0002 ou 0231) n’a pas exactement 9 chiffres.',
      en: 'A SIREN (0002 or 0231) has not exactly 9 digits.',
    },
    remedy: {
      fr: 'Écrivez les 9 chiffres, sans espace ; pour un SIRET, employez 0009.',
      en: 'Write the 9 digits, without blanks; for a SIRET, use 0009.',
    },
    check: (invoice) =>
      all(
        brokenParties(invoice, isSirenWrong),
        brokenAt('/payee/id', isSirenWrong(invoice.payee?.id)),
        brokenAt('/seller/legalId', isLegalSirenWrong(invoice.seller?.legalId)),
        brokenAt('/buyer/legalId', isLegalSirenWrong(invoice.buyer?.legalId)),
        brokenAt('/payee/legalId', isLegalSirenWrong(invoice.payee?.legalId)),
      ),
  },
  {
    id: 'BR-FR-CO-10',
    severity: 'fatal',
    terms: ['BT-29-1', 'BT-46-1', 'BT-60-1', 'BT-71-1'],
    message: {
      fr: 'Un identifiant n’a pas de schéma, ou deux identifiants d’une partie ont le même.',
      en: 'An identifier has no scheme, or two identifiers of one party have the same.',
    },
    remedy: {
      fr: 'Donnez à chaque identifiant son schéma (0009, 0088…), chacun une fois par partie.',
      en: 'Give each identifier its scheme (0009, 0088…), each once in a party.',
    },
    check: ({ seller, buyer, payee, delivery }, { syntax }) =>
      all(
        brokenSchemes(seller?.identifiers, '/seller/identifiers', syntax),
        brokenSchemes(buyer?.identifiers, '/buyer/identifiers', syntax),
        brokenAt('/payee/id/scheme', lacksScheme(payee?.id, syntax)),
        brokenAt('/delivery/locationId/scheme', lacksScheme(delivery?.locationId, syntax)),
      ),
  },
]

function brokenNumbers(
  { number, precedingInvoices }: Invoice,
  isBroken: (number: string) => boolean,
): readonly string[] {
  return all(
    brokenAt('/number', number !== undefined && isBroken(number)),
    brokenItems(
      precedingInvoices,
      '/precedingInvoices',
      (preceding) => preceding.number !== undefined && isBroken(preceding.number),
      '/number',
    ),
  )
}

function brokenParties(
  { seller, buyer }: Invoice,
  isBroken: (identifier: Identifier) => boolean,
): readonly string[] {
  return all(
    brokenItems(seller?.identifiers, '/seller/identifiers', isBroken),
    brokenItems(buyer?.identifiers, '/buyer/identifiers', isBroken),
  )
}

/** Only the first SIRET of a party is looked at, as in the official test. */
function brokenSiret(party: Party | undefined, pointer: string): readonly string[] {
  const identifiers = party?.identifiers ?? []
  const index = identifiers.findIndex(({ scheme }) => scheme === '0009')
  const siren = sirenIn(party?.legalId) ?? ''
  return brokenAt(`${pointer}/identifiers/${index}`, isSiretWrong(identifiers[index], siren))
}

/** Without a SIREN to compare with (`undefined`), fourteen digits are enough. */
function isSiretWrong(identifier: Identifier | undefined, siren: string | undefined): boolean {
  if (identifier?.scheme !== '0009') return false
  const { value } = identifier
  return !FOURTEEN_DIGITS.test(value) || (siren !== undefined && value.slice(0, 9) !== siren)
}

function sirenIn(legalId: Identifier | undefined): string | undefined {
  return legalId?.scheme === '0002' ? legalId.value : undefined
}

function isSirenWrong(identifier: Identifier | undefined): boolean {
  const scheme = identifier?.scheme
  return (scheme === '0002' || scheme === '0231') && !isNineDigits(identifier)
}

function isLegalSirenWrong(identifier: Identifier | undefined): boolean {
  return identifier?.scheme === '0002' && !isNineDigits(identifier)
}

function isNineDigits(identifier: Identifier | undefined): boolean {
  return NINE_DIGITS.test((identifier?.value ?? '').trim())
}

/** In CII an identifier without scheme is another element, which the rule leaves alone. */
function lacksScheme(identifier: Identifier | undefined, syntax: InvoiceSyntax): boolean {
  return identifier !== undefined && identifier.scheme === undefined && syntax !== 'cii'
}

function brokenSchemes(
  identifiers: readonly Identifier[] | undefined,
  pointer: string,
  syntax: InvoiceSyntax,
): readonly string[] {
  const seen = new Set<string>()
  return brokenItems(identifiers, pointer, (identifier) => {
    const { scheme } = identifier
    if (scheme === undefined) return lacksScheme(identifier, syntax)
    const isRepeated = seen.has(scheme)
    seen.add(scheme)
    return isRepeated
  })
}
