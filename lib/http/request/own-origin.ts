import { env } from '@/lib/env'

/** Where the caller's page stands: APP_ORIGIN, or the address that they opened. */
export function ownOrigin(headers: Headers): string {
  const ours = env().APP_ORIGIN
  if (ours) return ours
  const [origin, host] = [headers.get('origin') ?? '', headers.get('host') ?? '']
  return URL.canParse(origin) && new URL(origin).host === host ? origin : `http://${host}`
}
