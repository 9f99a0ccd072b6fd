import 'server-only'
import { proposeDates } from '@/lib/db/changes/dates/propose-dates'
import { proposeLifts } from '@/lib/db/changes/lifts/propose-lifts'
import { proposeShorten } from '@/lib/db/changes/shorten/propose-shorten'
import { proposeSwap } from '@/lib/db/changes/swap/propose-swap'
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
  const asked = parseChangeBody(json, units)
  const change = found(await propose(ownerId, programId, asked))
  return answer(change, { status: 201 })
}

function propose(ownerId: string, programId: string, asked: ReturnType<typeof parseChangeBody>) {
  switch (asked.kind) {
    case 'lifts':
      return proposeLifts(ownerId, programId, asked.lift ?? { log: asked.from_log! }, asked.from)
    case 'swap':
      return proposeSwap(ownerId, programId, asked)
    case 'shorten':
      return proposeShorten(ownerId, programId, asked)
    default:
      return proposeDates(ownerId, programId, asked, new Date())
  }
}
