import pg from 'pg'
import { applyMigrations } from '@/prisma/apply-migrations'
import { freePort } from '@/servers/free-port'
import { fewArenas, heapOptions } from '@/servers/launch/app-memory'
import { startChild } from '../child'
import { registerApp } from '../register-app'
import type { ServerSettings } from '../engine/server-settings'
import type { Begin } from './bench-app'

const keys = { signingKey: '6d65736f6379636c652062656e6368', eventKey: '62656e63686b6579' }

export type Stack = Awaited<ReturnType<typeof startStack>>

/**
 * App and engine as processes, on a database of their own, with the model at `modelUrl`. The app writes `weeksAtOnce` weeks
 * of a program at the same time.
 */
export async function startStack(postgresUrl: string, modelUrl: string, weeksAtOnce: number) {
  const name = `generation_${weeksAtOnce}`
  const databaseUrl = postgresUrl.replace(/[^/]*$/, name)
  await runQuery(postgresUrl, `create database "${name}"`)
  await applyMigrations(databaseUrl)
  const [appPort, enginePort] = [await freePort(), await freePort()]
  const [appUrl, serverUrl] = [`http://127.0.0.1:${appPort}`, `http://127.0.0.1:${enginePort}`]
  const app = await startChild<{ url: string }>(
    'generation/bench-app.ts',
    {},
    {
      ...fewArenas,
      ...{ DATABASE_URL: databaseUrl, DATABASE_DIRECT_URL: databaseUrl, LOG_LEVEL: 'error' },
      ...{ COACH: '1', OPENAI_BASE_URL: modelUrl, MODEL_CONCURRENCY: '48' },
      PROGRAMS_AT_ONCE: '1000',
      ...{ WEEKS_AT_ONCE: String(weeksAtOnce), PORT: String(appPort) },
      ...{ INNGEST_BASE_URL: serverUrl, INNGEST_SERVE_ORIGIN: appUrl },
      ...{ INNGEST_EVENT_KEY: keys.eventKey, INNGEST_SIGNING_KEY: keys.signingKey },
    },
    heapOptions,
  )
  const engine = await startChild<{ url: string }>('engine/embedded.ts', {
    ...{ ...keys, host: '127.0.0.1', port: enginePort, databaseUrl, tuning: false },
    appUrl: `${appUrl}/api/inngest`,
  } satisfies ServerSettings)
  const complaint = await registerApp(appUrl, keys.signingKey)
  if (complaint) throw new Error(complaint)
  return {
    app,
    databaseUrl,
    begin: async (profile: Begin['profile']) => (await app.ask<{ id: string }>({ profile })).id,
    stop() {
      app.stop()
      engine.stop()
    },
  }
}

/** Runs one statement on a connection of its own. */
export async function runQuery<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}
