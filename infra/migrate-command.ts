import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { migrate, ROLES } from './migrate.ts'

// `npm run migrate`, and the first step of an installation: brings the database of DATABASE_URL
// (its owner's connection) to the newest schema. With ROLE_URLS_FOLDER, writes one file a role
// there, for whoever starts the services: `api.env` holds API_DATABASE_URL, and so on.
const adminUrl = process.env['DATABASE_URL'] ?? ''
const folder = process.env['ROLE_URLS_FOLDER'] ?? ''

if (adminUrl === '') {
  process.stderr.write(
    'DATABASE_URL est absente : donnez la connexion du propriétaire de la base, postgres://…\n' +
      'DATABASE_URL is missing: give the connection of the database owner, postgres://…\n',
  )
  process.exitCode = 78
} else {
  const { urls } = await migrate({
    adminUrl,
    onStep: (text) => process.stdout.write(`${text}\n`),
  })
  if (folder !== '') {
    mkdirSync(folder, { recursive: true })
    for (const role of ROLES) {
      const line = `${role.toUpperCase()}_DATABASE_URL='${urls[role]}'\n`
      writeFileSync(path.join(folder, `${role}.env`), line, { mode: 0o600 })
    }
  }
}
