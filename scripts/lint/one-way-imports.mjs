import path from 'node:path'

const settings = [
  'lib/env',
  'lib/log',
  'lib/metrics',
  'lib/errors',
  'lib/once-per-process',
  'lib/at-shutdown',
  'lib/current-response',
  'lib/wake',
]
const node = 'node:*'

/**
 * Who may import whom. `ours`: folders and files of the project besides the layer itself; "types
 * of" allows only type imports. `packages`: which packages; a layer without the list may use any.
 */
export const layers = {
  'lib/domain': { ours: [], packages: ['zod', '@noble/hashes'] },
  'lib/coach': { ours: ['lib/domain'], packages: [] },
  'lib/writing': { ours: ['lib/domain'], packages: ['zod'] },
  'lib/model': { ours: settings, packages: ['openai', 'undici', 'zod', 'gpt-tokenizer', node] },
  'lib/generation': {
    ours: ['lib/domain', 'lib/model', 'lib/writing', ...settings],
    packages: ['zod', node],
  },
  'lib/db': {
    ours: ['lib/domain', 'lib/postgres', 'prisma/generated', ...settings],
    packages: ['@prisma/adapter-pg', 'pg', 'zod', 'server-only', node],
  },
  'lib/postgres': { ours: ['lib/once-per-process'], packages: ['pg', node] },
  'lib/progress': {
    ours: ['lib/domain', 'lib/db', 'lib/postgres', ...settings],
    packages: ['pg', 'server-only', node],
  },
  'lib/auth': {
    ours: ['lib/domain', 'lib/db', 'lib/postgres', ...settings],
    packages: ['better-auth', 'server-only', 'zod', node],
  },
  'lib/http': {
    ours: [
      'lib/domain',
      'lib/db',
      'lib/postgres',
      'lib/auth',
      'lib/progress',
      'lib/generation',
      'lib/model',
      ...settings,
    ],
    packages: ['zod', 'prom-client', 'rate-limiter-flexible', 'uqr', 'pg', 'server-only', node],
  },
  'lib/client': {
    ours: [
      'lib/domain/words/format',
      'lib/domain/measures/convert-units',
      'lib/domain/athlete/training-weekdays',
      'lib/domain/log',
      'lib/domain/schedule',
      'types of lib/domain',
    ],
    packages: ['react', '@tanstack/react-query'],
  },
  worker: { ours: ['lib/client/offline', 'lib/client/training/hold-training'], packages: [] },
  'lib/env': { ours: [], packages: ['zod'] },
  'lib/log': { ours: [], packages: ['pino'] },
  'lib/metrics': { ours: ['lib/once-per-process'], packages: ['prom-client'] },
  'lib/errors': { ours: [], packages: [] },
  'lib/once-per-process': { ours: [], packages: [] },
  'lib/at-shutdown': { ours: ['lib/once-per-process'], packages: [] },
  'lib/current-response': { ours: ['lib/once-per-process'], packages: [node] },
  'lib/wake': { ours: ['lib/once-per-process'], packages: [] },
  components: {
    ours: ['lib/client', 'lib/domain'],
    packages: ['react', 'react-dom', 'next', '@tanstack/react-query'],
  },
  app: {
    ours: ['components', 'inngest', 'lib'],
    packages: ['react', 'next', 'inngest', '@fontsource-variable/archivo'],
  },
  inngest: {
    ours: [
      'lib/domain',
      'lib/model',
      'lib/generation',
      'lib/db',
      'lib/postgres',
      'lib/progress',
      ...settings,
    ],
    packages: ['inngest', 'zod', 'server-only', node],
  },
  engine: { ours: ['lib/postgres'] },
  servers: { ours: ['lib/coach', 'lib/domain', 'lib/postgres', 'engine', 'prisma', ...settings] },
}

/** An ESLint rule: imports run one way, from what is particular to what is general. */
export const oneWayImports = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const root = context.cwd
    const file = toProject(root, context.filename)
    const layer = layerOf(file)
    if (!layer) return {}
    const check = (node, typeOnly) => {
      if (typeof node?.source?.value !== 'string') return
      const complaint = refuse(layer, file, node.source.value, typeOnly)
      if (complaint) context.report({ node: node.source, message: complaint })
    }
    return {
      ImportDeclaration: (node) => check(node, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, false),
    }
  },
}

function refuse(layer, file, source, typeOnly) {
  const { ours, packages } = layers[layer]
  const target = projectPath(file, source)
  if (target === undefined) {
    if (!packages || packages.some((name) => isPackage(source, name))) return undefined
    return `${layer} may not use the package ${source}.`
  }
  if (isInside(target, layer)) return undefined
  if (source.startsWith('.')) return 'Import across folders with "@/…".'
  if (ours.some((one) => isInside(target, one))) return undefined
  if (typeOnly && ours.some((one) => isInside(target, one.replace(/^types of /, ''))))
    return undefined
  return `${layer} may not import ${target}: it knows ${ours.join(', ') || 'nothing but itself'}.`
}

function layerOf(file) {
  return Object.keys(layers).find((layer) => isInside(file.replace(/\.[a-z]+$/, ''), layer))
}

/** Where an import leads inside the project; undefined for a package. */
function projectPath(file, source) {
  if (source.startsWith('@/')) return source.slice(2)
  if (source.startsWith('.')) return path.posix.join(path.posix.dirname(file), source)
  return undefined
}

function isPackage(source, name) {
  if (name === node) return source.startsWith('node:')
  return source === name || source.startsWith(`${name}/`)
}

function isInside(target, folder) {
  return target === folder || target.startsWith(`${folder}/`)
}

function isTypeOnly(node) {
  if (node.importKind === 'type') return true
  return node.specifiers.length > 0 && node.specifiers.every((one) => one.importKind === 'type')
}

function toProject(root, filename) {
  return path.relative(root, filename).split(path.sep).join('/')
}
