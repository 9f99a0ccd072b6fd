import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { log } from '@/lib/log'

const secret = z.string().regex(/^[0-9a-f]{32,}$/)
const secretsSchema = z.object({
  inngest_signing_key: secret,
  inngest_event_key: secret,
  better_auth_secret: secret,
})
export type Secrets = z.infer<typeof secretsSchema>

interface Circumstances {
  /** Whether athletes may have been here before: then new secrets have a price, which is said. */
  areExpected?: boolean
}

/**
 * Generated once for each data folder, in a file that only its owner can read. A file that is not whole is never replaced:
 * throws a sentence that names it and the way out.
 */
export function readSecrets(dataDir: string, { areExpected = false }: Circumstances = {}): Secrets {
  const file = path.join(dataDir, 'secrets.json')
  if (!existsSync(file)) {
    writeSecrets(file, newSecrets())
    if (areExpected) log.warn(`${file} was gone, and new secrets are in it. ${price}`)
  }
  return parse(file)
}

const price =
  'Browsers that were here before do not open their programs any more, unless a link or an account leads there; tokens, programs and what is being written stay.'

function newSecrets(): Secrets {
  return {
    inngest_signing_key: randomBytes(32).toString('hex'),
    inngest_event_key: randomBytes(16).toString('hex'),
    better_auth_secret: randomBytes(32).toString('hex'),
  }
}

/** Whole or not at all, whenever the power goes. */
export function writeSecrets(file: string, secrets: Record<string, string>) {
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
}

function parse(file: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Error(
      `${file} ${faultOf(error)}. Put it back from a backup, or delete it, and the next start makes new secrets. ${price}`,
      { cause: error },
    )
  }
}

function faultOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'is cut short or is no JSON'
  if (error instanceof z.ZodError) {
    const names = error.issues.map(({ path: [name] }) => name).filter((name) => name !== undefined)
    return names.length > 0 ? `has no sound ${names.join(', ')}` : 'holds no secrets'
  }
  return `cannot be read (${error instanceof Error ? error.message : String(error)})`
}
