import type { RowReason, Slot } from '@/lib/domain/blueprint/schema'
import { volumeGroupOf } from '@/lib/domain/blueprint/styles/volume-groups'
import type { FullProgram } from '@/lib/domain/contract/views'
import { formatList } from '@/lib/domain/words/format'
import { muscleWords, volumeGroupWords } from '@/lib/domain/words/words'

/** Why each exercise of a day is there. */
export interface ExplainedDay {
  day: number
  focus: string
  rows: { slot: string; name: string; why: string }[]
}

/** The days of the program's first week; empty where the plan gives no reasons, as in release 0.1. */
export function explainRows({
  blueprint,
  program_weeks,
  exercises,
}: Pick<FullProgram, 'blueprint' | 'program_weeks' | 'exercises'>): ExplainedDay[] {
  const slots = new Map(blueprint.slots.map((slot) => [slot.slot, slot]))
  const days = program_weeks[0]?.workouts ?? []
  return days.flatMap(({ day, exercises: written }) => {
    const rows = written.flatMap(({ slot, exercise_id }) => {
      const why = whyWords(slots.get(slot))
      return why ? [{ slot, name: exercises[exercise_id]?.name ?? exercise_id, why }] : []
    })
    const focus = blueprint.weeks[0]?.days.find((planned) => planned.day === day)?.focus ?? ''
    return rows.length > 0 ? [{ day, focus, rows }] : []
  })
}

/** `It brings the chest and triceps to their sets of the week.`; empty where nothing is known. */
export function whyWords(slot: Pick<Slot, 'why' | 'muscles'> | undefined): string {
  if (!slot) return ''
  const first = ORDER.find((reason) => slot.why.includes(reason))
  return first ? SENTENCES[first](musclesOf(slot)) : ''
}

/** The reason that tells most comes first; the others follow from it. */
const ORDER: RowReason[] = [
  'recovery',
  'conditioning',
  'template',
  'quota',
  'lift',
  'power',
  'direct',
  'volume',
]

const SENTENCES: Record<RowReason, (muscles: string) => string> = {
  template: () => 'It belongs to the frame that this kind of week is built on.',
  quota: (muscles) => `It works the ${muscles} directly; the big lifts alone leave them short.`,
  direct: (muscles) => `It works the ${muscles} directly, beside what the big lifts give them.`,
  volume: (muscles) => `It brings the ${muscles} towards their sets of the week.`,
  lift: () => 'It is more practice for a main lift, which grows by being trained often.',
  power: () => 'It trains speed, which heavy lifts alone do not.',
  conditioning: () => 'It keeps heart and lungs in training; its minutes were set aside first.',
  recovery: () => 'It moves you without costing recovery.',
}

function musclesOf({ muscles }: Pick<Slot, 'muscles'>): string {
  const names = muscles.slice(0, 3).map((muscle) => {
    const group = volumeGroupOf(muscle)
    return (group ? volumeGroupWords[group] : muscleWords[muscle]).toLowerCase()
  })
  return formatList([...new Set(names)])
}
