import 'server-only'
import { proposeLifts } from '@/lib/db/changes/lifts/propose-lifts'
import { unitsOf } from '@/lib/db/owner/units-of'
import { answer } from './answer/answer'
import { found } from './answer/found'
import { parseChangeBody } from './request/change-body'
import { limitProposals } from './request/rate-limit'

interface Proposal {
  ownerId: string
  programId: string
  json: unknown
}

/** Proposes a change of a program that is written, and answers 201 with what would follow. Nothing is changed by it. */
export async function proposeChange({ ownerId, programId, json }: Proposal): Promise<Response> {
  await limitProposals(ownerId)
  const units = found(await unitsOf(ownerId, programId))
  const { lift, from } = parseChangeBody(json, units)
  const change = found(await proposeLifts(ownerId, programId, lift, from))
  return answer(change, { status: 201 })
}
