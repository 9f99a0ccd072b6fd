import { z } from 'zod'
import { rowSchema, slotSchema, type SetGroup } from '@/lib/domain/blueprint/schema'
import { isTag, roleOfTag, tagSchema } from '@/lib/domain/blueprint/styles/tags'
import { rowProgressionSchema, type RowProgression } from '@/lib/domain/program/schema'
import {
  groupKindSchema,
  measureSchema,
  methodSchema,
  roleSchema,
  type Measure,
} from '@/lib/domain/vocabulary'

/** What is particular about a row's next step; its method says the rest. */
type NextStep = Pick<RowProgression, 'step_kg' | 'top_first' | 'next_exercise' | 'own'>

/** A row of a week with its exercise, as far as words about it depend on it. */
export interface RowBlock extends Pick<
  z.infer<typeof rowSchema>,
  'slot' | 'measure' | 'groups' | 'superset' | 'in_rests_of' | 'method'
> {
  tag: z.infer<typeof slotSchema>['tag']
  role: z.infer<typeof slotSchema>['role']
  exercise_id: string
  /** Null for what release 0.1 planned. A step in kilograms is told only where the athlete's own weights decide it. */
  progression: NextStep | null
}

/**
 * A row as a prompt carries it, on one line:
 * `d1s1 H back-squat: top 1x3 @87% RIR3 + back_off 3x4 @80%; wave`,
 * `d1s4 a front-plank: 2x20-40 seconds; double; pair A`. Repetitions and ordinary working sets are not named, nor is a role
 * that follows from the tag.
 */
export function shortRow(row: RowBlock): string {
  const { slot, tag, role, exercise_id, groups, measure, method, superset, in_rests_of } = row
  const next = nextOf(row.progression)
  return [
    `${slot} ${tag} ${exercise_id}: ${groups.map((group) => writeGroup(group, measure)).join(' + ')}`,
    method ?? 'none',
    ...(superset ? [`pair ${superset}`] : []),
    ...(in_rests_of ? [`rests ${in_rests_of}`] : []),
    ...(role === roleOfTag(tag) ? [] : [`role ${role}`]),
    ...(next ? [JSON.stringify(next)] : []),
  ].join('; ')
}

/** Reads a row from its line. */
export const shortRowSchema = z.string().transform((line, context): RowBlock => {
  const [, slot, tag, exercise_id = '', work = '', more = ''] = ROW.exec(line) ?? []
  const groups = work.split(' + ').map(readGroup)
  const [method = 'none', ...others] = more.split('; ')
  const wordAfter = (name: string) =>
    others.find((each) => each.startsWith(`${name} `))?.slice(name.length + 1)
  const next = others.find((each) => each.startsWith('{'))
  const read = rowLineSchema.safeParse({
    ...{ slot, tag, exercise_id },
    method: method === 'none' ? null : method,
    superset: wordAfter('pair') ?? null,
    in_rests_of: wordAfter('rests') ?? null,
    role: wordAfter('role') ?? (tag && isTag(tag) ? roleOfTag(tag) : undefined),
    next: next === undefined ? {} : JSON.parse(next),
  })
  const sound = groups.flatMap((group) => group ?? [])
  if (!read.success || sound.length < groups.length) {
    context.addIssue({ code: 'custom', message: `"${line.slice(0, 60)}" is no row` })
    return z.NEVER
  }
  const { next: step, ...row } = read.data
  return {
    ...row,
    measure: sound[0]!.measure,
    groups: sound.map(({ group }) => group),
    progression: row.method && { step_kg: null, top_first: null, next_exercise: null, ...step },
  }
})

const ROW = /^(d\d+s\d+) (\w+) ([\w-]+): (.+?); (.+)$/

const rowLineSchema = z.object({
  slot: slotSchema.shape.slot,
  tag: tagSchema,
  role: roleSchema,
  exercise_id: z.string().min(1),
  method: methodSchema.nullable(),
  superset: rowSchema.shape.superset,
  in_rests_of: rowSchema.shape.in_rests_of,
  next: rowProgressionSchema
    .pick({ step_kg: true, top_first: true, next_exercise: true, own: true })
    .partial(),
})

function nextOf(next: NextStep | null): object | null {
  const told = Object.entries(next ?? {}).filter(([, value]) => value !== null)
  return told.length > 0 ? Object.fromEntries(told) : null
}

/** `top 1x3 @87% RIR3`, `3x8-12 RIR2`, `1x12 minutes`. */
function writeGroup(
  { kind, sets, amount_min, amount_max, rir, pct_1rm }: SetGroup,
  measure: Measure,
) {
  const amount = amount_min === amount_max ? `${amount_min}` : `${amount_min}-${amount_max}`
  return [
    ...(kind === 'work' ? [] : [kind]),
    `${sets}x${amount}`,
    ...(measure === 'reps' ? [] : [measure]),
    ...(pct_1rm === null ? [] : [`@${pct_1rm}%`]),
    ...(rir === null ? [] : [`RIR${rir}`]),
  ].join(' ')
}

const GROUP = new RegExp(
  `^(?:(${groupKindSchema.options.join('|')}) )?(\\d+)x(\\d+)(?:-(\\d+))?(?: (${measureSchema.options.join('|')}))?(?: @([\\d.]+)%)?(?: RIR(\\d))?$`,
)

function readGroup(text: string): { group: SetGroup; measure: Measure } | null {
  const [whole, kind = 'work', sets, from, to, measure = 'reps', share, reserve] =
    GROUP.exec(text) ?? []
  if (whole === undefined) return null
  return {
    measure: measureSchema.parse(measure),
    group: {
      kind: groupKindSchema.parse(kind),
      sets: Number(sets),
      amount_min: Number(from),
      amount_max: Number(to ?? from),
      rir: reserve === undefined ? null : Number(reserve),
      pct_1rm: share === undefined ? null : Number(share),
    },
  }
}
