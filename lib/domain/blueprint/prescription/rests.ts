import type { Athlete } from '@/lib/domain/athlete/athlete'
import { trainsForStrength } from '@/lib/domain/athlete/style'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'

/**
 * Seconds between the sets of a row. More than 60 always, more than 90 for size adds little (Singer
 * 2024); heavy lifts rest three to four minutes. Shorter where the session is. Our judgement.
 */
export function restSeconds(athlete: Athlete, row: SlotRow): number {
  if (row.tag === 'c') return 0
  const rest = youngRest(athlete, row)
  const isShort = athlete.wishes.style.includes('short_rests') && SHORTENED.has(row.tag)
  return (isShort ? Math.max(LEAST_REST, rest - SHORTER) : rest) + athlete.ramp.restSeconds
}

/** Who wants short rests gets them where little is lost by them (Singer 2024). */
const SHORTENED = new Set<SlotRow['tag']>(['s', 'a'])
const SHORTER = 30
const LEAST_REST = 45

function youngRest(athlete: Athlete, { tag, exercise }: SlotRow): number {
  const minutes = athlete.sessionMinutes
  switch (tag) {
    case 'p':
      if (exercise.pattern === 'olympic' || exercise.pattern === 'sprint') return 150
      return minutes < 60 ? 90 : 120
    case 'H':
    case 'V':
    case 'L':
    case 'S':
      return waveRest(athlete, tag)
    case 'B':
    case 'B1':
      if (minutes >= 60 && trainsForStrength(athlete.style)) return 180
      return minutes >= 45 ? 150 : 120
    case 'M':
      if (athlete.style !== 'hypertrophy')
        return minutes >= 60 || trainsForStrength(athlete.style) ? 120 : 90
      return minutes >= 75 ? 150 : minutes >= 45 ? 120 : 90
    default:
      return isIsolationExercise(exercise) ? isolationRest(athlete) : secondaryRest(athlete)
  }
}

function waveRest({ style, sessionMinutes }: Athlete, tag: 'H' | 'V' | 'L' | 'S'): number {
  const rest =
    trainsForStrength(style) || style === 'weightlifting' ? fullRest(tag, sessionMinutes) : 150
  const short = sessionMinutes < 45 || (sessionMinutes < 60 && tag !== 'H')
  return short ? Math.min(150, rest) : rest
}

function fullRest(tag: 'H' | 'V' | 'L' | 'S', minutes: number): number {
  const heavy = tag === 'H' || tag === 'V'
  if (minutes < 75) return heavy ? 180 : 150
  return heavy ? 240 : 180
}

function isolationRest({ style, sessionMinutes }: Athlete): number {
  const long = sessionMinutes >= 75
  if (trainsForStrength(style)) return long ? 90 : 75
  return long && style === 'hypertrophy' ? 75 : 60
}

function secondaryRest({ style, sessionMinutes }: Athlete): number {
  const long = sessionMinutes >= 75
  if (trainsForStrength(style)) return long ? 150 : sessionMinutes >= 45 ? 120 : 90
  return long && style === 'hypertrophy' ? 120 : 90
}
