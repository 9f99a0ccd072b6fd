import { z } from 'zod'
import { methods } from '@/lib/domain/blueprint/methods/methods'
import { rowSchema, slotSchema, type SetGroup } from '@/lib/domain/blueprint/schema'
import { rowProgressionSchema, type Exercise } from '@/lib/domain/program/schema'
import { groupKindSchema, measureSchema, type Measure } from '@/lib/domain/vocabulary'

/** A row of a week with its exercise, as a week's block has it in code. */
export interface RowBlock extends Pick<
  z.infer<typeof rowSchema>,
  'slot' | 'measure' | 'groups' | 'rest_seconds' | 'superset' | 'in_rests_of' | 'method'
> {
  tag: z.infer<typeof slotSchema>['tag']
  role: z.infer<typeof slotSchema>['role']
  exercise_id: string
  exercise_name: string
  progression: Exercise['progression']
}

const nextSchema = rowProgressionSchema
  .pick({
    trigger: true,
    step: true,
    stall: true,
    step_kg: true,
    top_first: true,
    next_exercise: true,
    eights_of: true,
    own: true,
  })
  .partial()

const wireSchema = z.object({
  slot: slotSchema.shape.slot,
  tag: slotSchema.shape.tag,
  role: slotSchema.shape.role,
  exercise_id: z.string(),
  exercise_name: z.string(),
  work: z.array(z.string().transform(readGroup)).min(1),
  rest_seconds: rowSchema.shape.rest_seconds,
  superset: rowSchema.shape.superset.default(null),
  in_rests_of: rowSchema.shape.in_rests_of.default(null),
  method: rowSchema.shape.method,
  next: nextSchema.optional(),
})

/** Reads a row from its short form. */
export const shortRowSchema = wireSchema.transform(({ work, next, ...row }): RowBlock => {
  const { method } = row
  return {
    ...row,
    measure: work[0]?.measure ?? 'reps',
    groups: work.map(({ group }) => group),
    progression: method && {
      method,
      ...rule(method),
      step_kg: null,
      top_first: null,
      next_exercise: null,
      eights_of: null,
      ...next,
    },
  }
})

/**
 * A row as a prompt carries it: its sets as a coach would write them down, and of what next time depends
 * on only what its method does not say already.
 */
export function shortRow(row: RowBlock): z.input<typeof shortRowSchema> {
  const { slot, tag, role, exercise_id, exercise_name, rest_seconds, method } = row
  const next = row.progression ? nextOf(row.progression) : {}
  return {
    slot,
    exercise_id,
    exercise_name,
    tag,
    role,
    work: row.groups.map((group) => writeGroup(group, row.measure)),
    rest_seconds,
    ...(row.superset && { superset: row.superset }),
    ...(row.in_rests_of && { in_rests_of: row.in_rests_of }),
    method,
    ...(Object.keys(next).length > 0 && { next }),
  }
}

function nextOf({ method, ...told }: NonNullable<RowBlock['progression']>) {
  const usual: Record<string, unknown> = rule(method)
  const own = Object.entries(told).filter(([key, value]) => value !== null && usual[key] !== value)
  return Object.fromEntries(own) as z.infer<typeof nextSchema>
}

function rule(method: keyof typeof methods) {
  const { trigger, step, stall } = methods[method]
  return { trigger, step, stall }
}

/** `top 1 x 3 reps at 87% RIR 3`, `work 3 x 8-12 reps RIR 2`, `work 1 x 12 minutes`. */
function writeGroup(
  { kind, sets, amount_min, amount_max, rir, pct_1rm }: SetGroup,
  measure: Measure,
) {
  const amount = amount_min === amount_max ? `${amount_min}` : `${amount_min}-${amount_max}`
  const share = pct_1rm === null ? '' : ` at ${pct_1rm}%`
  const reserve = rir === null ? '' : ` RIR ${rir}`
  return `${kind} ${sets} x ${amount} ${measure}${share}${reserve}`
}

const GROUP = new RegExp(
  `^(${groupKindSchema.options.join('|')}) (\\d+) x (\\d+)(?:-(\\d+))? (${measureSchema.options.join('|')})(?: at ([\\d.]+)%)?(?: RIR (\\d))?$`,
)

function readGroup(text: string, context: z.RefinementCtx): { group: SetGroup; measure: Measure } {
  const [, kind, sets, from, to, measure, share, reserve] = GROUP.exec(text) ?? []
  if (kind === undefined) {
    context.addIssue({ code: 'custom', message: `"${text.slice(0, 60)}" is no group of sets` })
    return z.NEVER
  }
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
