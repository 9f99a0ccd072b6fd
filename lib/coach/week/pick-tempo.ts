import type { Tempo } from '@/lib/domain/vocabulary'
import type { WeekFacts, WeekRow } from './week-facts'

/**
 * Slower where technique is learned, quick where weight is heavy, always one that the row allows.
 * Main and power lifts keep their usual tempo, so that their numbers compare from week to week.
 * Holds and contacts have none.
 */
export function pickTempo(row: WeekRow, { phase, place }: WeekFacts): Tempo | null {
  if (row.measure !== 'reps') return null
  const usual = row.tempos[0] ?? null
  if (row.role === 'main' || row.role === 'power') return usual
  const wanted = phase === 'accumulation' && place === 'first' ? LEARNING : WANTED[phase]
  return wanted.find((tempo) => row.tempos.includes(tempo)) ?? usual
}

const LEARNING: readonly Tempo[] = ['3-0-1-0', '2-1-1-0']

/** None is longer than four seconds: that is what a session's planned length counts a rep as. */
const WANTED: Record<WeekFacts['phase'], readonly Tempo[]> = {
  accumulation: ['2-1-1-0', '2-0-1-0'],
  intensification: ['2-0-x-0', '2-0-1-0'],
  realization: ['2-0-x-0', '1-0-x-0', '2-0-1-0'],
  taper: ['2-0-x-0', '1-0-x-0', '2-0-1-0'],
  deload: ['3-0-1-0', '2-1-1-0', '2-0-1-0'],
}
