import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const generated = ['node_modules', '.next', '.build', 'prisma/generated', 'test-results']
const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts']

/**
 * Groups of files of a folder that import each other round in a circle, type-only imports included:
 * none of them can be understood, moved or tested without all the others. Paths are from `root`.
 */
export function importCircles(root) {
  const files = sourceFiles(root)
  const imports = new Map(files.map((file) => [file, importsOf(root, file)]))
  return stronglyConnected(imports)
    .filter((group) => group.length > 1 || imports.get(group[0])?.includes(group[0]))
    .map((group) => group.toSorted())
    .sort()
}

function sourceFiles(root, folder = '') {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (generated.includes(entry.name) || generated.includes(file)) return []
    if (entry.isDirectory()) return entry.name === '.git' ? [] : sourceFiles(root, file)
    return /\.(ts|tsx|mjs)$/.test(file) ? [file] : []
  })
}

function importsOf(root, file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'))
  return importedFiles.flatMap(({ fileName }) => fileAt(root, file, fileName) ?? [])
}

/** The project's file that an import leads to; undefined for a package. */
function fileAt(root, file, source) {
  if (!/^(@\/|\.)/.test(source)) return undefined
  const target = source.startsWith('@/')
    ? source.slice(2)
    : path.posix.join(path.posix.dirname(file), source)
  return endings
    .map((ending) => target + ending)
    .find((each) => statSync(path.join(root, each), { throwIfNoEntry: false })?.isFile())
}

/** Tarjan's algorithm: https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm */
function stronglyConnected(graph) {
  const order = new Map()
  const lowest = new Map()
  const stack = []
  const groups = []
  const visit = (node) => {
    order.set(node, order.size)
    lowest.set(node, order.get(node))
    stack.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next)
      if (stack.includes(next)) lowest.set(node, Math.min(lowest.get(node), lowest.get(next)))
    }
    if (lowest.get(node) === order.get(node)) groups.push(stack.splice(stack.indexOf(node)))
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return groups
}
