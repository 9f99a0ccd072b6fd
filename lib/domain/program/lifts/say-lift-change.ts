import type { Units } from '@/lib/domain/vocabulary'
import { count, formatLoad, NBSP } from '@/lib/domain/words/format'
import type { LiftRow } from './lift-rows'

/**
 * `Back squat 2.5 kg heavier in weeks 7 to 12`; `Weights change in 3 weeks` where its sets change in several ways. `weeks`:
 * how many change in all. `rows`: the sets of the lift, called `name`; null where there are several.
 */
export function sayLiftChange(
  name: string | null,
  rows: readonly LiftRow[],
  { weeks, units }: { weeks: number; units: Units },
): string {
  const moved = rows.flatMap(({ week, was_kg, becomes_kg }) =>
    was_kg === null || becomes_kg === null || was_kg === becomes_kg
      ? []
      : [{ week, by: becomes_kg - was_kg }],
  )
  const isHeavier = moved.every(({ by }) => by > 0)
  if (name === null || moved.length === 0 || !(isHeavier || moved.every(({ by }) => by < 0)))
    return `Weights change in ${count(weeks, 'week')}.`
  const steps = moved.map(({ by }) => Math.abs(by))
  const [least, most] = [Math.min(...steps), Math.max(...steps)].map((kg) => formatLoad(kg, units))
  const by = least === most ? most : `${least} to ${most}`
  return `${name} ${by}${NBSP}${units} ${isHeavier ? 'heavier' : 'lighter'} in ${weekWords(moved.map(({ week }) => week))}.`
}

/** `week 7`, `weeks 7 to 12` */
function weekWords(weeks: readonly number[]): string {
  const [first, last] = [Math.min(...weeks), Math.max(...weeks)]
  if (first === last) return `week${NBSP}${first}`
  const isWhole = new Set(weeks).size === last - first + 1
  return isWhole
    ? `weeks ${first} to${NBSP}${last}`
    : `${count(new Set(weeks).size, 'week')} from week${NBSP}${first} on`
}
