/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // tsc checks the types, and it checks every file: once is enough.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['pino', 'pg', 'prom-client', 'undici'],
  devIndicators: false,
  // Nothing is resized here: /_next/image would be work that anybody may ask for.
  images: { unoptimized: true },
}
