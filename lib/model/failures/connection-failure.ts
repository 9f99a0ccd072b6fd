import type { Meaning } from './meaning'

/** What it means that the connection broke, or never was. */
export function connectionFailure(error: unknown, baseUrl: string): Meaning {
  const cause = rootOf(error)
  const { code } = cause
  if (cause.message === 'bad port') {
    const says = `Port ${new URL(baseUrl).port} is closed to web requests everywhere. Let the model server listen at another one, and set OPENAI_BASE_URL.`
    return { kind: 'network', says }
  }
  const proxy = proxyIn(cause)
  if (proxy) return { kind: 'network', says: proxy, retriable: 'later' }
  if (brokenLater.has(code)) {
    const reason = reasons[code] ? ` (${reasons[code]})` : ''
    const says = `The connection to the model server at ${baseUrl} broke${reason}.`
    return { kind: 'network', says, retriable: true }
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    const says = `The certificate of the model server at ${baseUrl} is not trusted (${code}). Check OPENAI_BASE_URL; where an authority of your own signs, name its certificate in NODE_EXTRA_CA_CERTS.`
    return { kind: 'network', says, retriable: 'later' }
  }
  const reason = reasons[code] ?? (/TLS|SSL/.test(code) ? 'it does not speak TLS' : code)
  const says = `The model server at ${baseUrl} does not answer (${reason}). Check OPENAI_BASE_URL.`
  return { kind: 'network', says, retriable: 'later', isAway: true }
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'unknown host name',
  EAI_AGAIN: 'the host name could not be looked up',
  UND_ERR_CONNECT_TIMEOUT: 'no connection within 4 seconds',
  ETIMEDOUT: 'no connection in time',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  ECONNRESET: 'connection reset',
  UND_ERR_SOCKET: 'connection reset',
  EPROTO: 'it does not speak TLS',
}

/** A connection that was there and is gone; no code at all means the same. */
const brokenLater = new Set([
  ...['', 'ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'UND_ERR_SOCKET'],
])

interface Cause {
  code: string
  message: string
  hostname: string
  port: string
}

/** The socket's error, which fetch and the SDK wrap in causes. */
function rootOf(error: unknown): Cause {
  let message = ''
  for (let at = error; at instanceof Error; at = at.cause) {
    message = at.message
    if (at instanceof AggregateError && at.errors[0]) return rootOf(at.errors[0])
    if ('code' in at && typeof at.code === 'string') {
      const {
        hostname = '',
        address = '',
        port = '',
      } = at as { hostname?: string; address?: string; port?: string | number }
      return {
        ...{ code: at.code, message: at.message },
        ...{ hostname: hostname || address, port: String(port) },
      }
    }
  }
  return { code: '', message, hostname: '', port: '' }
}

/** A sentence where it was the proxy of the environment that did not answer, or would not connect. */
function proxyIn({ code, message, hostname, port }: Cause): string | undefined {
  const tunnel = /Proxy response \((\d+)\)/.exec(message)
  for (const name of proxySettings) {
    const value = process.env[name] ?? process.env[name.toLowerCase()]
    if (!value || !URL.canParse(value)) continue
    const proxy = new URL(value)
    const where = `the proxy ${proxy.host} (${name})`
    if (tunnel) {
      const refused = tunnel[1] === '407' ? 'wants a user and a password' : `refused (${tunnel[1]})`
      return `On the way to the model server, ${where} ${refused}. Check ${name}, or name the server in NO_PROXY.`
    }
    const isProxy = hostname === proxy.hostname || message.includes(proxy.host)
    if (isProxy && (!port || port === proxy.port)) {
      const reason = reasons[code] ?? code
      return `On the way to the model server, ${where} does not answer (${reason}). Check ${name}, or name the server in NO_PROXY.`
    }
  }
  return undefined
}

const proxySettings = ['HTTPS_PROXY', 'HTTP_PROXY']
