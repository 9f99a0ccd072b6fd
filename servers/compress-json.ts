import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { pickEncoding } from './pick-encoding'

/** A short answer does not get shorter. */
const shortBytes = 1024

/**
 * Compresses the JSON that is about to be sent, where it is longer than 1 KB and the client takes it. Next compresses
 * pages only: the content type of a route's answer leaves it as a list of one, which it does not find in its own table,
 * and from routes themselves it keeps `content-encoding` back. Everything else passes as it comes, above all streams of
 * events; JSON is held until its end, because it is known whole anyway.
 */
export function compressJson(request: IncomingMessage, response: ServerResponse) {
  if (request.method === 'HEAD') return
  const { writeHead, write, end } = response
  const held: Buffer[] = []
  let ended = false
  const holds = () => !ended && !response.headersSent && isPlainJson(response)

  Object.assign(response, {
    writeHead(...head: unknown[]) {
      // Next says the status alone; who gives headers with it sends them at once.
      if (head.length > 1 || !holds()) return Reflect.apply(writeHead, response, head)
      response.statusCode = Number(head[0])
      return response
    },
    write(...args: unknown[]) {
      if (!holds()) return Reflect.apply(write, response, args)
      held.push(bytesOf(args))
      callbackOf(args)?.()
      return true
    },
    end(...args: unknown[]) {
      if (!holds()) return Reflect.apply(end, response, args)
      held.push(bytesOf(args))
      ended = true
      packed(request, response, Buffer.concat(held))
        .then((body) => Reflect.apply(end, response, [body, callbackOf(args)]))
        .catch((error: Error) => response.destroy(error))
      return response
    },
  })
}

function isPlainJson(response: ServerResponse): boolean {
  const type = String(response.getHeader('content-type'))
  return type.startsWith('application/json') && !response.hasHeader('content-encoding')
}

/** Of `write(chunk, encoding?, callback?)` and `end`, which may come without any. */
function bytesOf([chunk, encoding]: unknown[]): Buffer {
  if (typeof chunk === 'string') {
    return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
  }
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0)
}

function callbackOf(args: unknown[]): (() => void) | undefined {
  return args.find((arg): arg is () => void => typeof arg === 'function')
}

async function packed(request: IncomingMessage, response: ServerResponse, body: Buffer) {
  if (body.length <= shortBytes) return body
  response.appendHeader('vary', 'accept-encoding')
  const encoding = pickEncoding(request.headers['accept-encoding'])
  if (!encoding) return body
  const shorter = await compressors[encoding](body)
  response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', shorter.length)
  return shorter
}

const compressors = {
  // The default of 11 is for what is compressed once and sent often.
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
}
