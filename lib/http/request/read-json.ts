import { AppError } from '@/lib/errors'
import { readBody } from './read-body'

/** Bytes of a request body; a form is about 3 KB. */
export const bodyLimit = 64 * 1024

/**
 * Reads a JSON body and stops at the cap while it streams, whatever Content-Length says. No body at all is `{}` and
 * needs no type. Throws AppError: unsupported_media_type, body_too_large, invalid_json; invalid_request when the caller
 * leaves midway.
 */
export async function readJson(request: Request): Promise<unknown> {
  return parse(await readBody(request, bodyLimit, wrongType))
}

/** Why a body of this type is not read; null for JSON in UTF-8, the only JSON that is sent (RFC 8259, 8.1). */
function wrongType(headers: Headers): AppError | null {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';')
  const coding = headers.get('content-encoding') ?? 'identity'
  if (coding.trim().toLowerCase() !== 'identity')
    return refused('Send the body as it is, not compressed.')
  if (type.trim() !== 'application/json')
    return refused('Send JSON, with Content-Type: application/json.')
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([^"]*?)"?\s*$/.exec(one)?.[1])
  const other = charset.find((name) => name !== undefined && !/^utf-?8$/.test(name))
  return other === undefined ? null : refused(`Send JSON in UTF-8, not in ${other}.`)
}

function refused(sentence: string) {
  return new AppError('unsupported_media_type', sentence)
}

function parse(bytes: Uint8Array): unknown {
  const text = decode(bytes)
  if (!text.trim()) return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalid_json', 'The body is not JSON.')
  }
}

/** Without a byte order mark. What is no UTF-8 is refused: replaced by U+FFFD, an athlete's words would be stored broken. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new AppError('invalid_json', 'The body is not in UTF-8.')
  }
}
