import { log } from '@/lib/log'
import { AppError } from '@/lib/errors'
import { buildWeekBlock } from '@/lib/domain/contract/build-canonical-block'
import { weekSchema, type ProgramMetadata, type Week } from '@/lib/domain/program/schema'
import { weekTokens } from './estimate'
import { readWeek } from '@/lib/writing/loose-reply'
import { repairReply } from './repair-reply'
import { brokenContract, settleWeek } from '@/lib/writing/settle-week'
import { writingCall, type WritingRequest } from './writing-call'

export interface WriteWeekRequest extends WritingRequest {
  metadata: ProgramMetadata
  /** From 1. */
  week: number
}

/**
 * One week: the model's words, its order and its pairs, the blueprint's numbers. Needs no other week. What it returns satisfies every rule of the contract that one week alone decides.
 * Throws a ModelFailure; an AppError `internal_error` for a week that cannot be made to satisfy them,
 * which is our bug; an Error for a week that the blueprint does not have.
 */
export async function writeWeek(request: WriteWeekRequest): Promise<Week> {
  const { profile, blueprint, metadata, week, onRepair, draft } = request
  const planned = blueprint.weeks.find((each) => each.week === week)
  if (!planned) throw new Error(`The blueprint has no week ${week}`)
  const program = { profile, blueprint, metadata }
  const written = await repairReply({
    call: writingCall(request, buildWeekBlock(profile, blueprint, metadata, week), {
      ...{ purpose: 'week', week, expectedTokens: weekTokens(planned.days.length) },
    }),
    read: readWeek,
    compose: (reply) => settleWeek({ ...program, week: planned, reply }),
    onRepair,
    draft,
  })
  const broken = brokenContract({ ...program, week: written })
  if (broken.length > 0) refuse(request.programId, week, broken)
  return weekSchema.parse(written)
}

function refuse(job: string, week: number, broken: ReturnType<typeof brokenContract>): never {
  log.error({ job, week, findings: broken }, 'A week breaks our own rules and is not stored')
  const [{ title, where, measured } = { title: '', where: '', measured: '' }] = broken
  throw new AppError(
    'internal_error',
    `It would have broken a rule that every week must keep (${title}: ${where}, ${measured}), so it was not stored.`,
  )
}
