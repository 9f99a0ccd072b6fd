import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { readMigrations } from '@/prisma/read-migrations'

/** The layout of a backup's file. One with a higher number is of a later program. */
export const format = 1

/** What stands at the head of a backup. */
const manifestSchema = z.object({
  format: z.number(),
  /** The version of the program that made it */
  app: z.string(),
  made_at: z.iso.datetime(),
  /** Names of the migrations that its database had, in their order */
  migrations: z.array(z.string()),
  /** Rows of each table, by its name with the schema */
  rows: z.record(z.string(), z.number()),
  /** secrets.json of the data folder, by which sessions' cookies are signed; null where a setting signs them */
  secrets: z.record(z.string(), z.string()).nullable(),
})

export type Manifest = z.infer<typeof manifestSchema>

export function programVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
}

/**
 * The manifest of a backup's first line; undefined when it is none. Throws a sentence when the backup is of a later program,
 * whose layout or tables this one does not know.
 */
export function readManifest(json: string): Manifest | undefined {
  const stated = z.looseObject({ format: z.number(), app: z.string() }).safeParse(parse(json)).data
  if (!stated) return undefined
  if (stated.format > format) throw newer(stated.app, `its layout ${stated.format}`)
  const manifest = manifestSchema.safeParse(stated).data
  const known = new Set(readMigrations('prisma/migrations').map(({ name }) => name))
  const unknown = manifest?.migrations.find((name) => !known.has(name))
  if (unknown) throw newer(stated.app, `its migration ${unknown}`)
  return manifest
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function newer(app: string, what: string) {
  return new Error(
    `The backup is newer than this program, which does not know ${what}. Restore it with version ${app} or a later one.`,
  )
}
