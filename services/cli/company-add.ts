import { systemClock } from '../runtime/clock.ts'
import { type Command, requiredText, UsageError } from './command.ts'
import { withAccess } from './open-access.ts'

/** Registers a company of this platform and prints its id. */
export const companyAdd: Command = {
  name: 'company add',
  summary: { fr: 'inscrit une entreprise', en: 'registers a company' },
  help: {
    fr: `
  facteur company add --siren SIREN --name NOM

  Affiche l’identifiant de l’entreprise. API_DATABASE_URL dit où est la base.
  Code de sortie : 0 inscrite, 2 refusée.`,
    en: `
  facteur company add --siren SIREN --name NAME

  Prints the id of the company. API_DATABASE_URL says where the database is.
  Exit code: 0 registered, 2 refused.`,
  },
  options: { siren: { type: 'string' }, name: { type: 'string' } },
  async run(call, terminal) {
    if (call.positionals.length > 0) {
      throw new UsageError({ fr: 'Mot de trop.', en: 'A word too many.' })
    }
    const company = { siren: requiredText(call, 'siren'), name: requiredText(call, 'name') }
    const id = await withAccess((access) => access.registerCompany(company, systemClock.now()))
    await terminal.print(id)
    return 0
  },
}
