import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { legalDay } from '../schemas/values/legal-day.ts'
import type { Demo, DemoClient } from './demo.ts'
import type { Platform } from './platform.ts'
import { faint, heading, say, strong } from './progress.mjs'
import { sampleInvoice } from './sample-invoice.ts'
import { sampleNumber } from './sample-life.ts'

/** Prints where everything is, who may speak, and a command that posts a real invoice. */
export function welcome(platform: Platform, demo: Demo, stateFolder: string): void {
  heading({ fr: 'Facteur est prêt', en: 'Facteur is ready' })
  row('API', platform.apiUrl)
  row('Documentation', `${platform.apiUrl}/documentation`)
  row('Métriques / metrics', `${platform.apiUrl}/metrics`)
  row('Temporal', platform.temporalAddress)
  row('PostgreSQL', withoutPassword(platform.adminUrl))
  row('Journaux / logs', path.join(stateFolder, 'logs'))

  heading({ fr: 'Deux entreprises de démonstration', en: 'Two demonstration companies' })
  client('vendeur / seller', demo.seller)
  client('acheteur / buyer', demo.buyer)
  client('exploitant / operator', demo.operator)

  heading({ fr: 'À coller pour déposer une facture', en: 'Paste this to post an invoice' })
  process.stdout.write(`${curl(platform.apiUrl, demo, stateFolder)}\n\n`)
  say({ fr: 'Ctrl-C arrête tout proprement.', en: 'Ctrl-C stops everything cleanly.' })
}

function row(label: string, value: string): void {
  process.stdout.write(`  ${label.padEnd(22)} ${strong(value)}\n`)
}

function client(role: string, { name, siren, clientId, clientSecret }: DemoClient): void {
  process.stdout.write(`  ${strong(name)} ${faint(`· SIREN ${siren} · ${role}`)}\n`)
  process.stdout.write(`    client_id     ${clientId}\n    client_secret ${clientSecret}\n`)
}

function withoutPassword(address: string): string {
  const url = new URL(address)
  url.password = ''
  return url.href
}

// The invoice is written anew at each start, with a number of its own: the command works each time.
function curl(apiUrl: string, demo: Demo, stateFolder: string): string {
  const now = new Date()
  const number = sampleNumber(now)
  const file = path.join(stateFolder, 'facture.json')
  const invoice = sampleInvoice(number, demo.seller, demo.buyer, legalDay(now))
  writeFileSync(file, `${JSON.stringify(invoice, undefined, 2)}\n`)
  const { clientId, clientSecret } = demo.seller
  return [
    `TOKEN=$(curl -s -u '${clientId}:${clientSecret}' -d grant_type=client_credentials \\`,
    `  ${apiUrl}/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `curl -i ${apiUrl}/v1/invoices -H "Authorization: Bearer $TOKEN" \\`,
    `  -H 'Content-Type: application/json' -H 'Prefer: wait=5' \\`,
    `  -H 'Idempotency-Key: ${number}' --data-binary '@${file}'`,
  ].join('\n')
}
