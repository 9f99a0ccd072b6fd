import { expect, test } from 'vitest'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { waveColumn, waveTable } from './wave-tables'

const squat = catalogueEntry('back-squat')
const heavy = waveTable('strength', 'H', squat)

/** A week of the program's first run of accumulation. */
const firstRun = (week: number, weeks: number) => ({
  week,
  phase: 'accumulation' as const,
  block: 1,
  phase_week: week,
  phase_weeks: weeks,
  left: weeks - week,
})

test('intensification is heavy: its back-offs reach 80 % from the second week on', () => {
  const backOffs = heavy.intensification.map((column) => column.at(-1)!.pct)
  expect(backOffs).toEqual([76, 80, 83, 85])
})

test('a first run of two weeks begins in the third column, one of five in the first', () => {
  expect(waveColumn(heavy.accumulation, firstRun(1, 2), 6)[0]?.pct).toBe(75.5)
  expect(waveColumn(heavy.accumulation, firstRun(2, 2), 6)[0]?.pct).toBe(77.5)
  expect(waveColumn(heavy.accumulation, firstRun(1, 5), 12)[0]?.pct).toBe(71.5)
  expect(waveColumn(heavy.accumulation, firstRun(5, 5), 12)[0]?.pct).toBe(80)
})

test('a program of two weeks starts two columns earlier', () => {
  expect(waveColumn(heavy.accumulation, firstRun(1, 2), 2)[0]?.pct).toBe(71.5)
})

test('paused lifts and front squats never get eights, pulls of a variant neither', () => {
  for (const id of [
    'pause-squat',
    'front-squat',
    'pause-bench-press',
    'pause-deadlift',
    'block-pull',
  ]) {
    const { accumulation } = waveTable('strength', 'V', catalogueEntry(id))
    expect(Math.max(...accumulation.flat().map(({ reps }) => reps))).toBeLessThanOrEqual(6)
  }
  expect(waveTable('strength', 'V', squat).accumulation[0]?.[0]?.reps).toBe(8)
})
