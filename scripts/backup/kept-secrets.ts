import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Manifest } from './manifest'
import { writeSecrets } from '@/servers/launch/secrets'

/** The secrets of a data folder; null where there are none, or none that can be read. */
export function readKeptSecrets(dataDir: string): Manifest['secrets'] {
  const file = path.join(dataDir, 'secrets.json')
  if (!existsSync(file)) return null
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Puts secrets into a data folder, readable by its owner alone; there is always one whole file. */
export function writeKeptSecrets(dataDir: string, secrets: NonNullable<Manifest['secrets']>): void {
  const file = path.join(dataDir, 'secrets.json')
  mkdirSync(dataDir, { recursive: true })
  writeSecrets(file, secrets)
}
