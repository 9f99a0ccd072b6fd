import { expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { planBasis } from '@/lib/domain/blueprint/plan-program'
import { sharesOf, type VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import { isPull } from '@/lib/domain/catalogue/exercise-kinds'
import { gridCases, gridProfile } from '@/testing/plans/grid-cases'
import { planFacts, rowsOf, setsOf, sum } from '@/testing/plans/plan-facts'

test('beginners row no more than four sets of one exercise in a session', () => {
  const cases = gridCases().filter(
    ({ level, style, kit }) => level === 'beginner' && style === 'strength' && kit === 'full_gym',
  )
  for (const request of cases.filter(({ weeks }) => weeks === 8)) {
    for (const row of planFacts(request).weeks.flatMap(rowsOf))
      if (isPull(row.row.exercise)) expect(setsOf(row)).toBeLessThanOrEqual(4)
  }
})

test('no day raises the arms to the side in two rows, or trains the calves from one list twice', () => {
  const cases = gridCases().filter(
    ({ kit, style, minutes }) => kit === 'full_gym' && style === 'hypertrophy' && minutes >= 75,
  )
  for (const request of cases) {
    for (const { rows } of planFacts(request).loading.flatMap(({ sessions }) => sessions)) {
      const raises = rows.filter(({ row }) => row.exercise.pattern === 'side_raise')
      const calves = rows.flatMap(({ row }) => (row.tag === 'a' && row.key === 'CA' ? [row] : []))
      expect(raises.length, JSON.stringify(request)).toBeLessThanOrEqual(1)
      expect(calves.length, JSON.stringify(request)).toBeLessThanOrEqual(1)
    }
  }
})

test('sets of trunk in the rests of short sessions are few while the chest has less than its least', () => {
  const volume = (age: number) => {
    const profile = gridProfile({
      ...{ style: 'general', level: 'intermediate', kit: 'full_gym', days: 2, minutes: 45 },
      weeks: 8,
    })
    const { days } = planBasis(deriveAthlete({ ...profile, age }))
    const of = (group: VolumeGroup) =>
      sum(days.flat(), ({ exercise, sets }) => (sharesOf(exercise).get(group) ?? 0) * sets)
    return { chest: of('chest'), core: of('core') }
  }
  expect(volume(30)).toEqual({ chest: 3, core: 5 })
  expect(volume(55)).toEqual({ chest: 2, core: 3 })
})

test('a deadlift with dumbbells has two sets at least, and takes no balance work from whoever is 70', () => {
  const profile = gridProfile({
    ...{ style: 'strength', level: 'beginner', kit: 'full_gym', days: 2, minutes: 45, weeks: 8 },
  })
  const { days } = planBasis(deriveAthlete({ ...profile, known_lifts: [], age: 70 }))
  const rows = days.flat()
  expect(rows.find(({ tag }) => tag === 'B1')).toMatchObject({
    exercise: { id: 'dumbbell-romanian-deadlift' },
    sets: 2,
  })
  expect(rows.map(({ key }) => key)).toContain('BAL')
})
