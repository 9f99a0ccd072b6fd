/** The address that the app entry wrote, or `unknown`: then no limit counts by it. */
export function clientAddress(headers: Headers): string {
  return headers.get('x-forwarded-for') || 'unknown'
}
