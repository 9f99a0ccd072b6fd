/** The address that the app entry wrote: the socket's own, or a trusted proxy's word. */
export function clientAddress(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',')[0]?.trim() || 'unknown'
}
