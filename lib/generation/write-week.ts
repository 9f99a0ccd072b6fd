import { log } from '@/lib/log'
import { AppError } from '@/lib/errors'
import { weekSchema, type ProgramMetadata, type Week } from '@/lib/domain/program/schema'
import { budgetAfter } from '@/lib/model/call-budget'
import { weekTokens } from './estimate'
import { readWeek } from '@/lib/writing/loose-reply'
import { modelSettings } from '@/lib/model/model-settings'
import { cacheKey, weekPrompt } from './prompts'
import { repairReply } from './repair-reply'
import { brokenContract, settleWeek } from '@/lib/writing/settle-week'
import { weekFormat } from './reply-formats'
import type { WriteMetadataRequest } from './write-metadata'

export interface WriteWeekRequest extends WriteMetadataRequest {
  metadata: ProgramMetadata
  /** From 1. */
  week: number
}

/**
 * One week: the model's words, its order and its pairs, the blueprint's numbers. Needs no other week. What it returns satisfies every rule of the contract that one week alone decides.
 * Throws a ModelFailure; an AppError `internal_error` for a week that cannot be made to satisfy them,
 * which is our bug; an Error for a week that the blueprint does not have.
 */
export async function writeWeek({
  profile,
  blueprint,
  metadata,
  week,
  onRepair,
  budget = budgetAfter({ calls: 0, repairs: 0 }),
  settings = modelSettings(),
  ...call
}: WriteWeekRequest): Promise<Week> {
  const planned = blueprint.weeks.find((each) => each.week === week)
  if (!planned) throw new Error(`The blueprint has no week ${week}`)
  const program = { profile, blueprint, metadata }
  const rows = planned.days.reduce((sum, day) => sum + day.rows.length, 0)
  const written = await repairReply({
    call: {
      ...call,
      settings,
      budget,
      purpose: 'week',
      week,
      messages: weekPrompt(profile, blueprint, metadata, week),
      format: weekFormat,
      expectedTokens: weekTokens(planned.days.length, rows),
      cacheKey,
    },
    read: readWeek,
    compose: (reply) => settleWeek({ ...program, week: planned, reply }),
    onRepair,
  })
  const broken = brokenContract({ ...program, week: written })
  if (broken.length > 0) refuse(call.programId, week, broken)
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
