import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

// What a browser downloads: every file that says 'use client', and whatever it imports for its value.
const entries = ['app', 'components', 'lib/client']
  .filter(existsSync)
  .flatMap(filesOf)
  .filter(isClient)

test('there are client files to look at', () => {
  expect(entries.length).toBeGreaterThan(0)
})

test.each(entries)('%s brings neither zod nor the catalogue into the browser', (entry) => {
  expect(
    trailTo(
      entry,
      (found) =>
        found === 'zod' || /^lib\/domain\/catalogue\/(catalogue|entry|exercises)/.test(found),
    ),
  ).toEqual([])
})

test('an import through another file is found', () => {
  expect(trailTo('lib/domain/athlete/profile.ts', (found) => found === 'zod')).toEqual([
    'lib/domain/athlete/profile.ts',
    'zod',
  ])
})

/** The way from a file to the first import that is not wanted; empty when there is none. */
function trailTo(from: string, unwanted: (found: string) => boolean, seen = new Set<string>()) {
  seen.add(from)
  for (const found of valueImports(from)) {
    if (unwanted(found)) return [from, found]
    if (!existsSync(found) || seen.has(found)) continue
    const rest: string[] = trailTo(found, unwanted, seen)
    if (rest.length > 0) return [from, ...rest]
  }
  return []
}

function valueImports(file: string) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext)
  return source.statements.flatMap((statement) => {
    const imports = ts.isImportDeclaration(statement) && !isTypeOnly(statement.importClause)
    const exports = ts.isExportDeclaration(statement) && !statement.isTypeOnly
    if (!imports && !exports) return []
    const specifier = statement.moduleSpecifier
    return specifier && ts.isStringLiteral(specifier) ? [resolve(file, specifier.text)] : []
  })
}

function isTypeOnly(clause: ts.ImportClause | undefined) {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  if (clause.name || !named || !ts.isNamedImports(named)) return false
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly)
}

function resolve(file: string, specifier: string) {
  if (!/^(@\/|\.)/.test(specifier)) return specifier
  const target = specifier.startsWith('@/')
    ? specifier.slice(2)
    : path.posix.join(path.posix.dirname(file), specifier)
  return [`${target}.ts`, `${target}.tsx`].find((one) => existsSync(one)) ?? target
}

function filesOf(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => `${folder}/${file}`)
}

function isClient(file: string) {
  return /^\s*['"]use client['"]/.test(readFileSync(file, 'utf8'))
}
