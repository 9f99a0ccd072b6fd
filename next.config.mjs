const always = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'same-origin' },
  {
    key: 'permissions-policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
]
const apiPolicy = {
  key: 'content-security-policy',
  value: "default-src 'none'; frame-ancestors 'none'",
}

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // tsc checks the types, and it checks every file: once is enough.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['pino', 'pg'],
  devIndicators: false,
  // A page's policy needs a nonce for each request: proxy.ts sets it.
  headers: () => [
    { source: '/:path*', headers: always },
    { source: '/api/:path*', headers: [apiPolicy] },
  ],
}
