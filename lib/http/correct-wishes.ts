import 'server-only'
import type { Caller } from '@/lib/auth/identify'
import { type Claim, claimKey, underClaim } from '@/lib/db/idempotency/claim-key'
import { keyHashes } from '@/lib/db/idempotency/key-hashes'
import { createProgram } from '@/lib/db/owner/create-program'
import { getAccepted } from '@/lib/db/owner/get-accepted'
import { getWords } from '@/lib/db/owner/get-words'
import { rewriteProgram } from '@/lib/db/owner/rewrite-program'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { correctedWords } from '@/lib/domain/listening/corrected-words'
import { healthQuestion } from '@/lib/domain/listening/health-question'
import { settleAgain } from '@/lib/domain/listening/listen'
import { understoodOf } from '@/lib/domain/listening/understood-of'
import { AppError } from '@/lib/errors'
import { programDemand } from '@/lib/generation/estimate-demand'
import { newPlan } from '@/lib/generation/new-plan'
import { provenance } from '@/lib/generation/provenance'
import { acceptAgain } from './accept-again'
import { refuseUnknownNames } from './accept-program'
import { answerAccepted } from './answer-accepted'
import { found } from './answer/found'
import { askerOf } from './limit/asker'
import { countProgram, countWeeks } from './limit/limits'
import { withPoints } from './limit/points'
import { inTurn } from './in-turn'
import { readIdempotencyKey } from './request/idempotency-key'
import { parseWishesBody, type WishesBody } from './request/wishes-body'

interface Correction {
  headers: Headers
  caller: Caller
  programId: string
  json: unknown
  requestGeneration: (programId: string, attempt: number) => Promise<void>
}

/**
 * Plans a program anew after the athlete has said what was not meant, missed or asked. While no week is stored it stays
 * the same program; else a new one is written beside it, from the same form. Answers 202 as acceptance does.
 */
export async function correctWishes({
  headers,
  caller,
  programId,
  json,
  requestGeneration,
}: Correction) {
  const ownerId = caller.userId
  const program = found(await getWords(ownerId, programId))
  const body = parseWishesBody(json)
  const key = readIdempotencyKey(headers, true)
  const hashes = key === null ? null : keyHashes({ ownerId }, key, { programId, ...body })
  const claimed = hashes && (await claimKey(hashes))
  if (claimed && 'programId' in claimed) {
    return acceptAgain({ headers, caller, key: key!, found: claimed })
  }
  const asker = askerOf(caller, headers)
  const weeks = program.profile.duration_weeks
  const points = program.metadata ? countProgram(asker, weeks) : countWeeks(asker, 1, 'correction')
  const done = await underClaim(claimed, () =>
    withPoints(points, () =>
      inTurn(ownerId, () => correct({ ownerId, programId, program, body, claim: claimed })),
    ),
  )
  if (done.attempt !== null) await requestGeneration(done.programId, done.attempt)
  const accepted = found(await getAccepted(ownerId, done.programId))
  return answerAccepted({ programId: done.programId, ...accepted }, null)
}

interface Corrected {
  programId: string
  /** To be written; null where a question about health is open. */
  attempt: number | null
}

interface Asked {
  ownerId: string
  programId: string
  program: Program
  body: WishesBody
  claim: Claim | null
}

/** A program that is being written may have moved on since it was read: then its plan is made again. */
async function correct({ body, claim, ...of }: Asked): Promise<Corrected> {
  const { ownerId, programId } = of
  let { program } = of
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const planned = await planAnew(program, body)
    if (program.weeksStored > 0) return writeBeside({ ownerId, programId, planned, program, claim })
    const { revision } = program
    const rewritten = found(
      await rewriteProgram(
        {
          ...{ ownerId, programId, revision, ...planned, provenance: provenance() },
          demand: demandOf(program),
        },
        claim,
      ),
    )
    if (rewritten === 'waits') return { programId, attempt: null }
    if (rewritten !== 'changed') return { programId, attempt: rewritten.attempt }
    program = found(await getWords(ownerId, programId))
  }
  throw new AppError('conflict', 'The program is being written just now. Try again.', undefined, {
    retryAfterSeconds: 2,
  })
}

/** As it counts for the hour: before the metadata is written nothing but the reading was paid for. */
function demandOf({ metadata, profile }: Program) {
  const demand = programDemand(profile.duration_weeks)
  return metadata ? demand : { ...demand, weeks: 1 }
}

type Program = NonNullable<Awaited<ReturnType<typeof getWords>>>
type Planned = Awaited<ReturnType<typeof planAnew>>

async function planAnew(program: Program, body: WishesBody) {
  const { asked, words } = correctedWords(program, body)
  await refuseUnknownNames(asked.form, asked.given)
  const heard = settleAgain(asked, words)
  const { stored, profile, wishes, stops } = heard
  const refusal = refusalOf(profile)
  if (refusal) throw new AppError(refusal.code, refusal.message)
  const plan = await newPlan(profile, wishes, new Date())
  const { wishes_off: wishesOff } = asked
  const understood = understoodOf(heard, plan.blueprint)
  return {
    wishes: { ...stored, understood },
    wishesOff,
    question: healthQuestion(stops, understood),
    plan,
  }
}

interface Beside {
  ownerId: string
  programId: string
  planned: Planned
  program: Program
  claim: Claim | null
}

/** What is written already stays as it is; the new program has the form's answers of the old one. */
async function writeBeside({
  ownerId,
  programId,
  planned,
  program,
  claim,
}: Beside): Promise<Corrected> {
  const { question, plan, wishes, wishesOff } = planned
  if (question) throw new AppError(question.code, question.message, question.fields)
  const { blueprint, estimatedSeconds } = plan
  const id = await createProgram(
    {
      ...{ ownerId, profile: program.form, wishes, wishesOff, wishesReadAt: program.readAt },
      ...{ fromProgramId: programId, blueprint, estimatedSeconds, provenance: provenance() },
      demand: programDemand(program.form.duration_weeks),
    },
    claim,
  )
  return { programId: id, attempt: 1 }
}
