import { expect, test } from 'vitest'
import type { Style } from '@/lib/domain/athlete/style'
import { exercisesOf, liftFamily, slotKeys } from '@/lib/domain/blueprint/lists/exercise-lists'
import { isPress, isPull } from '@/lib/domain/catalogue/exercise-kinds'
import { levelSchema } from '@/lib/domain/vocabulary'
import { parseDay } from './day-notation'
import { dayTemplates } from './day-templates'

const styles: Style[] = [
  'strength',
  'powerlifting',
  'weightlifting',
  'hypertrophy',
  'general',
  'fitness',
  'athletic',
  'sport_endurance',
]

test('every style has as many days as are asked, at every level', () => {
  for (const style of styles)
    for (const level of levelSchema.options)
      for (let days = 1; days <= 6; days += 1)
        for (const minutes of [20, 60, 90])
          expect(dayTemplates(style, level, days, minutes)).toHaveLength(days)
})

test('a day is read as it is written: core in order, then the menu', () => {
  const { core, menu } = parseDay('SQ:H BP:V | LC OHP:S')
  expect(core).toEqual([
    { key: 'SQ', tag: 'H' },
    { key: 'BP', tag: 'V' },
  ])
  expect(menu).toEqual([
    { key: 'LC', tag: 'a' },
    { key: 'OHP', tag: 'S' },
  ])
  expect(() => parseDay('SQX:H |')).toThrow('No such slot')
})

test('two short sessions of strength still have a squat, a hinge, a press and a pull', () => {
  for (const level of levelSchema.options) {
    const keys = dayTemplates('strength', level, 2, 30).flatMap(({ core }) =>
      core.map(({ key }) => key),
    )
    expect(keys.map(liftFamily)).toEqual(expect.arrayContaining(['squat', 'deadlift', 'bench']))
    const firsts = keys.map((key) => exercisesOf(key)[0]!)
    expect(firsts.some(isPull)).toBe(true)
    expect(firsts.some(isPress)).toBe(true)
  }
})

test('every list names an exercise at least, none twice', () => {
  for (const key of slotKeys) {
    const ids = exercisesOf(key).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('beginners meet no wave: their barbell lifts take a step whenever all sets were clean', () => {
  for (const style of styles.filter((each) => each !== 'weightlifting')) {
    for (let days = 1; days <= 6; days += 1) {
      const tags = dayTemplates(style, 'beginner', days, 60).flatMap(({ core }) =>
        core.map(({ key, tag }) => `${key}:${tag}`),
      )
      expect(
        tags.filter((each) => /:[HVLS]$/.test(each)),
        `${style}, ${days}`,
      ).toEqual([])
    }
  }
})
