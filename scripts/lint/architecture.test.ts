import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { layers } from './one-way-imports.mjs'

const document = readFileSync('docs/architecture.md', 'utf8')
const settings = Object.keys(layers).filter((layer) => existsSync(`${layer}.ts`))

/** Of each row of the table of rooms: the room, and what the document says it may import. */
const rooms = new Map(
  [...document.matchAll(/^\| `([^`]+)` \| .+ \| (.+) \|$/gm)].map(([, room, imports]) => [
    room!,
    namesIn(imports!),
  ]),
)

test('the document and the table of layers name the same rooms', () => {
  expect([...rooms.keys()].sort()).toEqual(Object.keys(layers).sort())
})

test.each(Object.entries(layers))(
  'what %s may import is what the document says',
  (layer, { ours }) => {
    expect(rooms.get(layer)).toEqual([...ours].sort())
  },
)

test('rooms that the document names are there', () => {
  const folders = [
    ...document.matchAll(/`((?:lib|components|app|engine|inngest|servers|scripts)\/[\w/-]+)`/g),
  ]
  for (const [, folder] of folders) {
    expect(existsSync(folder!) || existsSync(`${folder}.ts`), folder).toBe(true)
  }
})

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)]
    .flatMap(([, name]) => (name === 'settings' ? settings : name!))
    .sort()
}
