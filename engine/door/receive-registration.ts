import { z } from 'zod'
import type { EngineContext } from '@/engine/engine-context'
import { functionConfigSchema } from '@/engine/protocol/function-config'
import { nameUuid } from '@/engine/protocol/name-uuid'
import { registrationFault } from '@/engine/protocol/registration-fault'
import { inTransaction } from '@/engine/store/transaction'
import { badRequest, type Reply } from './reply'

const bodySchema = z.looseObject({ appName: z.string(), functions: z.array(functionConfigSchema) })

/**
 * POST /fn/register: stores the app's functions, all of them or, if one is refused, none. The body's addresses are not
 * read: the app's address comes from the engine's settings.
 */
export async function receiveRegistration(engine: EngineContext, body: unknown): Promise<Reply> {
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success)
    return badRequest(`The registration cannot be read: ${z.prettifyError(parsed.error)}`)
  const { appName, functions } = parsed.data
  const fault = functions.map(registrationFault).find((sentence) => sentence !== undefined)
  if (fault) {
    engine.log.error({ fault }, 'The app was not registered')
    return badRequest(fault)
  }

  const modified = await inTransaction(engine.pool, async (sql) => {
    const configs = functions.map((config) => JSON.stringify(config))
    const { rowCount: changed } = await sql.query(
      `insert into engine.function as known (id, config, active)
       select id, config, true from unnest($1::text[], $2::json[]) as new (id, config)
       on conflict (id) do update set config = excluded.config, active = true
         where known.config::text <> excluded.config::text or not known.active`,
      [functions.map((config) => config.id), configs],
    )
    const { rowCount: gone } = await sql.query(
      'update engine.function set active = false where active and not (id = any($1))',
      [functions.map((config) => config.id)],
    )
    return Boolean(changed || gone)
  })
  engine.log.info(
    { functions: functions.map((config) => config.id), modified },
    'The app is registered',
  )
  return {
    status: 200,
    body: { ok: true, modified, sync_id: crypto.randomUUID(), app_id: nameUuid(appName) },
  }
}
