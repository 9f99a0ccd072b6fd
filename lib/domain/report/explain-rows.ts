import type { RowReason, Slot } from '@/lib/domain/blueprint/schema'
import type { Tag } from '@/lib/domain/blueprint/styles/tags'
import { volumeGroupOf } from '@/lib/domain/blueprint/styles/volume-groups'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { formatList } from '@/lib/domain/words/format'
import { muscleWords, volumeGroupWords } from '@/lib/domain/words/words'

/** Why each exercise of a day is there. */
export interface ExplainedDay {
  day: number
  focus: string
  rows: { slot: string; name: string; why: string }[]
}

type Explained = Pick<ProgramRecord, 'blueprint' | 'weeks' | 'exercises'> &
  Partial<Pick<ProgramRecord, 'alone'>>

/** The days of the first week that follows the program's plan; empty where the plan gives no reasons, as in release 0.1. */
export function explainRows({
  blueprint,
  weeks,
  exercises,
  alone = [],
}: Explained): ExplainedDay[] {
  const slots = new Map(blueprint.slots.map((slot) => [slot.slot, slot]))
  const first = weeks.find(({ week }) => !alone.some((own) => own.week === week))
  const days = first?.workouts ?? []
  return days.flatMap(({ day, exercises: written }) => {
    const rows = written.flatMap(({ slot, exercise_id }) => {
      const why = whyWords(slots.get(slot))
      return why ? [{ slot, name: exercises[exercise_id]?.name ?? exercise_id, why }] : []
    })
    const focus = blueprint.weeks[0]?.days.find((planned) => planned.day === day)?.focus ?? ''
    return rows.length > 0 ? [{ day, focus, rows }] : []
  })
}

/** `It brings the chest and triceps towards the week’s sets.`; empty where nothing is known. */
export function whyWords(slot: Pick<Slot, 'why' | 'muscles' | 'tag'> | undefined): string {
  if (!slot) return ''
  const first = ORDER.find((reason) => slot.why.includes(reason))
  if (!first) return ''
  const says = first === 'template' ? FRAME[slot.tag] : SENTENCES[first]
  return says(musclesOf(slot))
}

/** The reason that tells most comes first; the others follow from it. */
const ORDER: RowReason[] = [
  'wish',
  'recovery',
  'conditioning',
  'template',
  'quota',
  'lift',
  'power',
  'direct',
  'volume',
]

type Says = (muscles: string) => string

/** What a lift of the template is for, by how it is trained. */
const FRAME: Record<Tag, Says> = {
  H: () => 'It is the day’s heavy lift, and the week is built around it.',
  V: () => 'It is a main lift once more, lighter and for more reps.',
  L: () => 'It is light practice of a main lift between its heavier days.',
  S: () => 'It is a barbell lift that carries over to the main ones.',
  B: () => 'It is one of the lifts to which weight is added from session to session.',
  B1: () => 'It is one of the lifts to which weight is added from session to session.',
  M: (muscles) => `It is the day’s main work for the ${muscles}.`,
  s: (muscles) => `It is the second work for the ${muscles}, behind the main lifts.`,
  a: (muscles) => `It gives the ${muscles} what the lifts before it leave out.`,
  p: () => 'It is fast, so it comes while you are fresh.',
  c: () => 'It keeps heart and lungs in training.',
  k: () => 'It is the skill that you asked for, practised while you are fresh.',
}

const SENTENCES: Record<Exclude<RowReason, 'template'>, Says> = {
  quota: (muscles) => `It works the ${muscles} directly; the big lifts alone leave them short.`,
  direct: (muscles) => `It works the ${muscles} directly, beside what the big lifts give them.`,
  volume: (muscles) => `It brings the ${muscles} towards the week’s sets.`,
  lift: () => 'It is more practice for a main lift, which grows by being trained often.',
  power: () => 'It trains speed, which heavy lifts alone do not.',
  conditioning: () => 'It keeps heart and lungs in training; its minutes were set aside first.',
  recovery: () => 'It moves you without costing recovery.',
  wish: () => 'You asked for it.',
}

function musclesOf({ muscles }: Pick<Slot, 'muscles'>): string {
  const names = muscles.slice(0, 3).map((muscle) => {
    const group = volumeGroupOf(muscle)
    return (group ? volumeGroupWords[group] : muscleWords[muscle]).toLowerCase()
  })
  return formatList([...new Set(names)])
}
