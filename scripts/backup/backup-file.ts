import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { byteReader } from './byte-reader'
import { type Manifest, readManifest } from './manifest'

// A backup is SQL, compressed by gzip, so that psql can restore it where this program is not:
//
//   -- mesocycle backup {"format":1,…}      the manifest
//   -- 6                                    how many bytes the next statement has
//   BEGIN;
//   …
//   -- end 5f2c…                            SHA-256 of all bytes above
//
// A statement may hold any text, also lines that look like these; hence its length.
const head = '-- mesocycle backup '
const end = '-- end '
const longestHead = 1024 * 1024
/** A batch of rows has some megabytes; a number beyond this was not written by us. */
const longestStatement = 512 * 1024 * 1024

/** The text of a backup, before it is compressed. */
export async function* writeParts(
  manifest: Manifest,
  statements: AsyncIterable<string>,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const part = (text: string) => {
    const bytes = Buffer.from(text)
    hash.update(bytes)
    return bytes
  }
  yield part(`${head}${JSON.stringify(manifest)}\n`)
  for await (const statement of statements) {
    yield part(`-- ${Buffer.byteLength(statement)}\n${statement}\n`)
  }
  yield Buffer.from(`${end}${hash.digest('hex')}\n`)
}

/**
 * Reads a backup to its end and returns its manifest. Throws a sentence when the file is no backup, is cut off, or is not
 * what was written.
 */
export async function checkBackup(file: string): Promise<Manifest> {
  let manifest: Manifest | undefined
  for await (const part of readParts(file)) if (typeof part !== 'string') manifest = part
  return manifest!
}

/** The statements of a backup, one after the other. Throws as `checkBackup` does. */
export async function* readStatements(file: string): AsyncGenerator<string> {
  for await (const part of readParts(file)) if (typeof part === 'string') yield part
}

async function* readParts(file: string): AsyncGenerator<Manifest | string> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  const raw = createReadStream(file)
  const bytes = raw.pipe(createGunzip())
  raw.on('error', (error) => bytes.destroy(error))
  const reader = byteReader(bytes)
  let begun = false
  try {
    const first = await reader.line(longestHead)
    const manifest = first.startsWith(head) && readManifest(first.slice(head.length))
    if (!manifest) throw new Error(`${file} is not a backup of this program.`)
    begun = true
    yield manifest
    for (;;) {
      const sum = reader.sum()
      const line = await reader.line(100)
      if (line.startsWith(end)) {
        if (line !== `${end}${sum}` || !(await reader.isAtEnd())) throw damaged(file)
        return
      }
      const length = Number(/^-- (\d+)$/.exec(line)?.[1] ?? NaN)
      if (!(length <= longestStatement)) throw damaged(file)
      yield (await reader.take(length)).toString()
      if ((await reader.take(1)).toString() !== '\n') throw damaged(file)
    }
  } catch (error) {
    throw explain(error, file, begun)
  } finally {
    raw.destroy()
    bytes.destroy()
  }
}

function explain(error: unknown, file: string, begun: boolean): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EISDIR') return new Error(`${file} is a folder, and no backup.`)
  if (code === 'Z_DATA_ERROR' && begun) return damaged(file)
  if (code === 'Z_DATA_ERROR') return new Error(`${file} is not a backup of this program.`)
  if (code === 'Z_BUF_ERROR' || code === 'ENDED_EARLY') {
    return new Error(`${file} is cut off. Copy it again from where it was made.`)
  }
  return error
}

function damaged(file: string): Error {
  return new Error(
    `${file} is damaged: it is not what was written. Copy it again from where it was made.`,
  )
}
