import type { RecordedCall } from '@/servers/coach/faults/fault-register'
import type { Asked } from '../harness/ask'
import type { Database } from '../harness/database'
import { readProgram, type ProgramRows } from './read-program'

/** Calls of a model beyond the first for each thing that was asked of it. */
export async function extraCalls(asked: Asked): Promise<number> {
  const calls = await asked.calls()
  return calls.length - new Set(calls.map(thingOf)).size
}

/**
 * Excuses what a kill may cost: the things that a model was asked for since the last one, and that are not stored, may be
 * asked for once more. To be called when the app or the coach is dead, or else with `alive`.
 */
export async function excuseLost(database: Database, asked: Asked, alive: boolean): Promise<void> {
  const rows = await readProgram(database, asked.programId)
  const calls = await asked.calls()
  const things = new Set(calls.slice(asked.callsBefore).map(thingOf))
  if (!alive) asked.callsBefore = calls.length
  if (rows) asked.mayCost += [...things].filter((thing) => !storedThings(rows).has(thing)).length
}

function thingOf({ kind, week, block }: RecordedCall): string {
  return `${kind} ${week ?? block ?? ''}`.trim()
}

function storedThings({ program, versions, blocks }: ProgramRows): Set<string> {
  return new Set([
    ...(program.metadata ? ['metadata'] : []),
    ...(program.wishes_read_at ? ['words'] : []),
    ...(program.why === null ? [] : ['story']),
    ...versions.map(({ week }) => `week ${week}`),
    ...blocks.map((block) => `cues ${block}`),
  ])
}
