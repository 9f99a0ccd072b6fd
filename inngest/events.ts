import { eventType } from 'inngest'
import { z } from 'zod'

/** Events carry ids only; everything else is read from the program's row. */
const runSchema = z.object({ program_id: z.uuid(), attempt: z.int().min(1) })

export const generateRequested = eventType('program/generate.requested', { schema: runSchema })

export const generateCancelled = eventType('program/generate.cancelled', {
  schema: runSchema.pick({ program_id: true }),
})

/** The run that an event of any kind names, or null. */
export function runOfEvent(data: unknown) {
  const parsed = runSchema.safeParse(data)
  if (!parsed.success) return null
  return { programId: parsed.data.program_id, attempt: parsed.data.attempt }
}

const changeSchema = z.object({ change_id: z.uuid(), attempt: z.int().min(1) })

export const changeRequested = eventType('change/write.requested', { schema: changeSchema })

/** The attempt at writing a change that such an event names, or null. */
export function changeOfEvent(data: unknown) {
  const parsed = changeSchema.safeParse(data)
  if (!parsed.success) return null
  return { changeId: parsed.data.change_id, attempt: parsed.data.attempt }
}
