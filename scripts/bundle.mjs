/**
 * Programs of ours as plain JavaScript that Node runs by itself; packages stay where they are.
 * @param {Record<string, string>} entryPoints the name of each program, and its file
 * @param {string} folder
 */
export async function bundle(entryPoints, folder) {
  const { build } = await import('esbuild')
  const { metafile } = await build({
    entryPoints,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { 'server-only': './node_modules/server-only/empty.js' },
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
  })
  // A file of ours that does not exist would pass for a package, and be missed only when it runs.
  const missing = Object.values(metafile.outputs)
    .flatMap((output) => output.imports)
    .find(({ path: imported }) => imported.startsWith('@/'))
  if (missing) throw new Error(`A program imports ${missing.path}, which does not exist.`)
}
