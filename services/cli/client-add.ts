import { systemClock } from '../runtime/clock.ts'
import { Problem } from '../runtime/problem.ts'
import { type Command, requiredText, UsageError } from './command.ts'
import { withAccess } from './open-access.ts'

const ROLES = ['issuer', 'receiver', 'trader', 'operator'] as const

/** Makes an API client of a company and prints its credentials, the one time they are known. */
export const clientAdd: Command = {
  name: 'client add',
  summary: {
    fr: 'crée un client d’API pour une entreprise',
    en: 'makes an API client of a company',
  },
  help: {
    fr: `
  facteur client add --siren SIREN --name NOM --role ${ROLES.join('|')}

  Affiche client_id et client_secret en JSON ; le secret n’est montré que cette fois.
  API_DATABASE_URL dit où est la base. Code de sortie : 0 créé, 2 refusé.`,
    en: `
  facteur client add --siren SIREN --name NAME --role ${ROLES.join('|')}

  Prints client_id and client_secret as JSON; the secret is shown this once only.
  API_DATABASE_URL says where the database is. Exit code: 0 made, 2 refused.`,
  },
  options: { siren: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } },
  async run(call, terminal) {
    const [siren, name] = [requiredText(call, 'siren'), requiredText(call, 'name')]
    const asked = requiredText(call, 'role')
    const role = ROLES.find((candidate) => candidate === asked)
    if (role === undefined || call.positionals.length > 0) {
      const list = ROLES.join(', ')
      throw new UsageError({ fr: `--role : l’un de ${list}.`, en: `--role: one of ${list}.` })
    }
    const client = await withAccess(async (access) => {
      const companyId = await access.findCompany(siren)
      if (companyId === undefined) throw new Problem('not-found')
      return access.registerClient({ companyId, name, role }, systemClock.now())
    })
    const { clientId, clientSecret, scopes } = client
    const shown = { client_id: clientId, client_secret: clientSecret, role, scopes }
    await terminal.print(JSON.stringify(shown))
    return 0
  },
}
