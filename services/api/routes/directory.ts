import { Type } from 'typebox'
import { legalDay } from '../../../schemas/values/legal-day.ts'
import { parseLocalDate } from '../../../schemas/values/local-date.ts'
import { DirectoryAddressView, lookUpAddress } from '../../routing/look-up-address.ts'
import { Problem } from '../../runtime/problem.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { secured, texts } from '../operation.ts'
import type { ApiServer } from '../api-server.ts'

/** Whether an address receives invoices. */
export function directoryRoutes(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, routing, clock } = dependencies
  server.get(
    '/v1/directory/:address',
    {
      ...secured(guard, 'directory:read'),
      schema: {
        operationId: 'lookUpAddress',
        tags: ['directory'],
        ...texts(
          ['Consulter l’annuaire', 'Si une adresse électronique (schéma 0225) reçoit, ce jour-là.'],
          ['Look an address up', 'Whether an electronic address (scheme 0225) receives, that day.'],
        ),
        params: Type.Object({
          address: Type.String({ minLength: 9, maxLength: 125, description: 'BT-49' }),
        }),
        querystring: Type.Object(
          { day: Type.Optional(Type.String({ format: 'date' })) },
          { additionalProperties: false },
        ),
        response: { 200: DirectoryAddressView },
      },
    },
    async (request) => {
      const { day } = request.query
      const asked = day === undefined ? legalDay(clock.now()) : parseLocalDate(day)
      if (asked === undefined) throw invalid('query', '/day', NOT_A_DAY)
      const view = await lookUpAddress(routing.db, request.params.address, asked)
      if (view === undefined) throw invalid('path', '/address', NOT_AN_ADDRESS)
      return view
    },
  )
}

const NOT_A_DAY = { fr: 'jour inexistant', en: 'no such day' }
const NOT_AN_ADDRESS = {
  fr: 'adresse de schéma 0225 attendue : SIREN, SIREN_SIRET…',
  en: 'an address of scheme 0225 is expected: SIREN, SIREN_SIRET…',
}

function invalid(
  part: 'query' | 'path',
  pointer: string,
  message: { fr: string; en: string },
): Problem {
  return new Problem('request-invalid', undefined, { errors: [{ in: part, pointer, message }] })
}
