import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const files = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
)
const sheets = filesOf('.css')
const markup = filesOf('.tsx')

test('all style sheets together stay within 625 lines', () => {
  const lines = sheets.reduce((sum, { text }) => sum + text.trimEnd().split('\n').length, 0)
  expect(lines).toBeLessThanOrEqual(625)
})

test('no class has a name that has to be decoded', () => {
  const classes = [...sheets.flatMap(classesIn), ...markup.flatMap(({ text }) => tokensIn(text))]
  expect(classes.filter((name) => /^[a-z]{1,2}$/i.test(name))).toEqual([])
})

test('there is one scale of distances, Tailwind’s', () => {
  const declared = sheets.flatMap(
    ({ text }) => text.match(/--(?:space|spacing|gap|pad)[\w-]*(?=:)/g) ?? [],
  )
  expect(new Set(declared)).toEqual(new Set(['--spacing', ...named]))
  const apart = markup.flatMap(({ file, text }) =>
    (text.match(/[\s"'`:-](?:[pm][xytrbl]?|gap(?:-[xy])?)-\[-?[\d.]+(?:px|rem)\]/g) ?? []).map(
      (found) => `${file}:${found}`,
    ),
  )
  expect(apart).toEqual([])
})

test('only paper has classes of its own, and only the print view uses them', () => {
  const own = new Map(sheets.map((sheet) => [sheet.file, new Set(classesIn(sheet))]))
  const paper = own.get('components/print/paper.css') ?? new Set()
  own.delete('components/print/paper.css')
  expect([...own.values()].flatMap((names) => [...names])).toEqual(['sr-only'])
  const borrowed = markup
    .filter(({ file }) => !/print/.test(file))
    .flatMap(({ file, text }) =>
      tokensIn(text)
        .filter((name) => paper.has(name))
        .map((name) => `${file}: ${name}`),
    )
  expect(borrowed).toEqual([])
})

/** What a finger finds, and the column of the labels. */
const named = ['target', 'press', 'thumb', 'reach', 'margin'].map((name) => `--spacing-${name}`)

function filesOf(extension: string) {
  return files
    .filter((file) => file.endsWith(extension))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}

function classesIn({ text }: { text: string }): string[] {
  const rules = text.replace(/\/\*[\s\S]*?\*\/|@import[^;]*;|'[^']*'|:[^;{}]*;/g, ' ')
  return [...rules.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name!)
}

/** The words of every `className`. */
function tokensIn(text: string): string[] {
  return [...text.matchAll(/className="([^"]*)"|className=\{`([^`]*)`\}/g)].flatMap(
    ([, plain, built]) => (plain ?? built ?? '').split(/[\s$]+/),
  )
}
