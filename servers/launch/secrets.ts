import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export interface Secrets {
  inngest_signing_key: string
  inngest_event_key: string
  better_auth_secret: string
}

/** Generated once for each data folder, in a file that only its owner can read. */
export function readSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json')
  if (!existsSync(file)) {
    const secrets: Secrets = {
      inngest_signing_key: randomBytes(32).toString('hex'),
      inngest_event_key: randomBytes(16).toString('hex'),
      better_auth_secret: randomBytes(32).toString('hex'),
    }
    writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets
}
