import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { Type, type Static } from 'typebox'
import { Compile } from 'typebox/compile'
import { parseLocalDate } from '../schemas/values/local-date.ts'
import {
  type Access,
  type AccessTables,
  createAccess,
  type Role,
} from '../services/api/contract.ts'
import { createRouting, type RoutingTables } from '../services/routing/contract.ts'
import { systemClock } from '../services/runtime/clock.ts'
import type { CompanyId } from '../services/runtime/ids.ts'
import { openDatabase } from '../services/store/database.ts'

const DemoClient = Type.Object({
  name: Type.String(),
  siren: Type.String(),
  role: Type.String(),
  clientId: Type.String(),
  clientSecret: Type.String(),
})
/** A company of the demonstration and how to speak for it. */
export type DemoClient = Static<typeof DemoClient>

const Demo = Type.Object({ seller: DemoClient, buyer: DemoClient, operator: DemoClient })
export type Demo = Static<typeof Demo>

/** Invented companies; their SIREN keys are right. The last one runs the platform itself. */
const COMPANIES = {
  seller: { name: 'Atelier du Vendeur SAS', siren: '100000009', role: 'trader' },
  buyer: { name: 'Comptoir de l’Acheteur SARL', siren: '200000008', role: 'trader' },
  operator: { name: 'Facteur (exploitation)', siren: '300000007', role: 'operator' },
} as const satisfies Record<string, { name: string; siren: string; role: Role }>

/**
 * The demonstration's companies, API clients and directory lines, made at the first start. A secret
 * is hashed in the database, so what was given then is kept in `file`, readable by its owner only.
 */
export async function ensureDemo(options: {
  urls: { api: string; routing: string }
  platformNumber: string
  file: string
}): Promise<Demo> {
  const api = openDatabase<AccessTables>({ url: options.urls.api, application: 'demo' })
  const routing = openDatabase<RoutingTables>({ url: options.urls.routing, application: 'demo' })
  try {
    const access = createAccess({ database: api })
    const kept = await keptDemo(options.file)
    if (kept !== undefined && (await stands(access, kept))) return kept
    const demo = {
      seller: await register(access, COMPANIES.seller),
      buyer: await register(access, COMPANIES.buyer),
      operator: await register(access, COMPANIES.operator),
    }
    const directory = createRouting({
      store: { db: routing.db, schema: 'routing' },
      platformNumber: options.platformNumber,
    })
    for (const { companyId, client } of [demo.seller, demo.buyer]) {
      await directory.declareLine(
        {
          instanceId: `demo-${client.siren}`,
          nature: 'D',
          address: client.siren,
          platform: options.platformNumber,
          startsOn: FIRST_DAY,
        },
        { companyId, actor: 'service:demo' },
      )
    }
    const clients = {
      seller: demo.seller.client,
      buyer: demo.buyer.client,
      operator: demo.operator.client,
    }
    await writeFile(options.file, `${JSON.stringify(clients, undefined, 2)}\n`, { mode: 0o600 })
    return clients
  } finally {
    await Promise.all([api.close(), routing.close()])
  }
}

/** The day the obligation to receive begins for everyone. */
const FIRST_DAY = firstDay()

function firstDay(): NonNullable<ReturnType<typeof parseLocalDate>> {
  const day = parseLocalDate('2026-09-01')
  if (day === undefined) throw new Error('2026-09-01 is a day')
  return day
}

async function register(
  access: Access,
  company: { name: string; siren: string; role: Role },
): Promise<{ companyId: CompanyId; client: DemoClient }> {
  const now = systemClock.now()
  const companyId =
    (await access.findCompany(company.siren)) ?? (await access.registerCompany(company, now))
  const { clientId, clientSecret } = await access.registerClient(
    { companyId, name: company.name, role: company.role },
    now,
  )
  return { companyId, client: { ...company, clientId, clientSecret } }
}

async function keptDemo(file: string): Promise<Demo | undefined> {
  if (!existsSync(file)) return undefined
  const kept: unknown = JSON.parse(await readFile(file, 'utf8'))
  const validator = Compile(Demo)
  return validator.Check(kept) ? kept : undefined
}

/** Whether the kept companies are those of this very database. */
async function stands(access: Access, demo: Demo): Promise<boolean> {
  const found = await Promise.all(
    Object.values(demo).map((client) => access.findCompany(client.siren)),
  )
  return found.every((company) => company !== undefined)
}
