import { Type } from 'typebox'
import { listOperations, listPeriodTotals } from '../../ereporting/list-operations.ts'
import { OperationView, PeriodTotalsView } from '../../ereporting/operation-view.ts'
import { readAs } from '../../store/unit-of-work.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { LIMIT_DEFAULT, pageOf, PageQuery, secured, texts } from '../operation.ts'
import type { ApiServer } from '../api-server.ts'

const Period = Type.Optional(
  Type.String({ format: 'date', description: 'premier jour / first day of the period' }),
)

/** What a declarant reports outside domestic B2B: operation by operation, and by period. */
export function ereportingRoutes(server: ApiServer, { guard, ereporting }: ApiDependencies): void {
  server.get(
    '/v1/ereporting/operations',
    {
      ...secured(guard, 'ereporting:read', { problems: ['cursor-invalid'] }),
      schema: {
        operationId: 'listOperations',
        tags: ['ereporting'],
        ...texts(
          ['Lister les opérations à déclarer', 'Hors B2B domestique, par période.'],
          ['List the operations to report', 'Outside domestic B2B, by period.'],
        ),
        querystring: Type.Object({ ...PageQuery, period: Period }, { additionalProperties: false }),
        response: { 200: pageOf(OperationView) },
      },
    },
    async (request) => {
      const { companyId } = guard.bearerOf(request)
      const { limit = LIMIT_DEFAULT, ...rest } = request.query
      return readAs(ereporting.db, [companyId], (db) =>
        listOperations(db, companyId, { ...rest, limit }),
      )
    },
  )
  server.get(
    '/v1/ereporting/periods',
    {
      ...secured(guard, 'ereporting:read'),
      schema: {
        operationId: 'listReportingPeriods',
        tags: ['ereporting'],
        ...texts(
          ['Lister les périodes', 'Totaux par rôle, flux et devise, la plus récente d’abord.'],
          ['List reporting periods', 'Totals by role, flux and currency, newest first.'],
        ),
        querystring: Type.Object(
          { limit: PageQuery.limit, period: Period },
          { additionalProperties: false },
        ),
        response: { 200: Type.Object({ items: Type.Array(PeriodTotalsView) }) },
      },
    },
    async (request) => {
      const { companyId } = guard.bearerOf(request)
      const { limit = LIMIT_DEFAULT, ...rest } = request.query
      return readAs(ereporting.db, [companyId], async (db) => ({
        items: await listPeriodTotals(db, companyId, { ...rest, limit }),
      }))
    },
  )
}
