import type { ServerResponse } from 'node:http'

/**
 * Set before Next sees a request, so that its own refusals and redirects carry them too. proxy.ts puts the policy of a
 * page, which has a nonce of its own, in the place of this one.
 */
export function setSecurityHeaders(response: ServerResponse, https: boolean) {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value)
  // Only when the settings say so: a promise of https would break an installation on a LAN.
  if (https) response.setHeader('strict-transport-security', 'max-age=31536000')
}

const always = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
}
