import { expect, it, vi } from 'vitest'
import { sampleAthletes } from '@/testing/samples/sample-athletes'
import { sampleProfiles } from './sample-profiles'

const folder = '@/lib/domain/catalogue/exercises'
const files = [
  'arms',
  'balance',
  'conditioning',
  'hinge',
  'knee',
  'legs',
  'olympic',
  'power',
  'pull',
  'push',
  'trunk',
  'variants',
]
const athletes = [
  ...sampleAthletes.slice(0, 3).map(({ profile }) => profile),
  ...sampleProfiles(9, 31, []),
].map((profile) => ({ ...profile, duration_weeks: 2 }))

it('a program does not depend on the order in which exercises are written down', async () => {
  const usual = await written()
  for (const file of files) {
    const lists = await vi.importActual<Record<string, object[]>>(`${folder}/${file}`)
    const turned = Object.entries(lists).map(([name, list]) => [name, list.toReversed()])
    vi.doMock(`${folder}/${file}`, () => Object.fromEntries(turned) as object)
  }
  vi.resetModules()
  const { catalogue } = await import('@/lib/domain/catalogue/catalogue')
  expect(catalogue[0]?.id).not.toBe('back-squat')
  expect(await written()).toEqual(usual)
})

/** With modules of their own, so that they see the catalogue as it is then. */
async function written() {
  const { writeProgram } = await import('./write-program')
  return athletes.map((athlete) => JSON.stringify(writeProgram(athlete)))
}
