import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The worker of the browser as plain JavaScript, after the pages: it carries the names of their files. */
export async function bundleWorker(outfile) {
  const assets = pageFiles()
  const { build } = await import('esbuild')
  await build({
    entryPoints: ['worker/worker.ts'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    define: {
      ASSETS: JSON.stringify(assets),
      BUILD: JSON.stringify(createHash('sha256').update(assets.join()).digest('hex').slice(0, 10)),
    },
    logLevel: 'warning',
  })
}

/** What any page may need: scripts but those for browsers of old, styles, and the font that is loaded ahead. */
function pageFiles() {
  const { polyfillFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8'))
  const files = readdirSync('.next/static', { recursive: true, encoding: 'utf8' }).map((file) =>
    path.posix.join('static', file.split(path.sep).join('/')),
  )
  return files
    .filter((file) => /^static\/chunks\/.+\.(js|css)$|\.p\.[^/]+\.woff2$/.test(file))
    .filter((file) => !polyfillFiles.includes(file))
    .sort()
    .map((file) => `/_next/${file}`)
}
