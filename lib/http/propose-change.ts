import 'server-only'
import { proposeLifts } from '@/lib/db/changes/lifts/propose-lifts'
import { unitsOf } from '@/lib/db/owner/units-of'
import { answer } from './answer/answer'
import { found } from './answer/found'
import type { Asker } from './limit/asker'
import { limitProposals } from './limit/limits'
import { parseChangeBody } from './request/change-body'

interface Proposal {
  ownerId: string
  asker: Asker
  programId: string
  json: unknown
}

/** Proposes a change of a program that is written, and answers 201 with what would follow. Nothing is changed by it. */
export async function proposeChange({
  ownerId,
  asker,
  programId,
  json,
}: Proposal): Promise<Response> {
  await limitProposals(asker)
  const units = found(await unitsOf(ownerId, programId))
  const { lift, from_log, from } = parseChangeBody(json, units)
  const entered = lift ?? { log: from_log! }
  const change = found(await proposeLifts(ownerId, programId, entered, from))
  return answer(change, { status: 201 })
}
