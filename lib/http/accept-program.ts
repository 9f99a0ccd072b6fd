import 'server-only'
import { createBrowserGuest, createScriptGuest, type Guest } from '@/lib/auth/create-guest'
import type { Caller } from '@/lib/auth/identify'
import { type Claim, claimKey, underClaim } from '@/lib/db/idempotency/claim-key'
import { keyHashes } from '@/lib/db/idempotency/key-hashes'
import { createProgram } from '@/lib/db/owner/create-program'
import { waitOf } from '@/lib/db/owner/status/wait-of'
import { requireRoom } from '@/lib/db/spend/reserve'
import { liftQuestions } from '@/lib/domain/athlete/lift-questions'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { unknownNames } from '@/lib/domain/blueprint/unknown-names'
import { sayUnknown } from '@/lib/domain/catalogue/spoken/say-unknown'
import { healthQuestion } from '@/lib/domain/listening/health-question'
import { noticesBeside } from '@/lib/domain/listening/notices-beside'
import type { Heard } from '@/lib/domain/listening/listen'
import { understoodOf } from '@/lib/domain/listening/understood-of'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Wishes } from '@/lib/domain/athlete/wishes'
import { AppError } from '@/lib/errors'
import { inSteps } from '@/lib/generation/in-steps'
import { estimateSeconds } from '@/lib/generation/estimate'
import { programDemand } from '@/lib/generation/estimate-demand'
import { planBlueprint } from '@/lib/generation/plan-blueprint'
import { provenance } from '@/lib/generation/provenance'
import { acceptAgain } from './accept-again'
import { answerAccepted } from './answer-accepted'
import { hearBody } from './hear-body'
import { inTurn } from './in-turn'
import { askerOf } from './limit/asker'
import { countGuest, countProgram } from './limit/limits'
import { withPoints } from './limit/points'
import { type GenerateBody, parseGenerateBody } from './request/generate-body'
import { readIdempotencyKey } from './request/idempotency-key'
import { isBrowser } from './request/same-origin'

interface Submission {
  headers: Headers
  caller: Caller | null
  json: unknown
  requestGeneration: (programId: string, attempt: number) => Promise<void>
}

/**
 * Accepts a program: refuses what should not be planned, stores the row, asks for its writing, and says so with 202. A
 * repeat with the same Idempotency-Key is told of the program that the first request made, and costs nothing.
 */
export async function acceptProgram({ headers, caller, json, requestGeneration }: Submission) {
  const body = parseGenerateBody(json)
  const { user_id, profile, given } = body
  if (user_id !== undefined && user_id !== caller?.userId) {
    throw new AppError('not_found', 'User not found')
  }
  await refuseUnknownNames(profile, given)
  askAboutLifts(profile)
  const heard = hearBody(body)
  refuseToPlan(heard)

  const key = readIdempotencyKey(headers, caller !== null)
  const asker = askerOf(caller, headers)
  const scope = caller ? { ownerId: caller.userId } : { address: asker.address }
  const found = key === null ? null : await claimKey(keyHashes(scope, key, sameBody(body)))
  if (found && 'programId' in found) return acceptAgain({ headers, caller, key: key!, found })
  const first = { headers, caller, body, heard, key, claim: found }
  const points = countProgram(asker, profile.duration_weeks)
  if (!caller) points.push(...countGuest(asker))
  const { programId, response } = await underClaim(found, () =>
    withPoints(points, () => inTurn(asker.ownerId ?? asker.address, () => accept(first))),
  )
  await requestGeneration(programId, 1)
  return response
}

interface First {
  headers: Headers
  caller: Caller | null
  body: GenerateBody
  heard: Heard
  key: string | null
  claim: Claim | null
}

async function accept({ headers, caller, body, heard, key, claim }: First) {
  const demand = programDemand(body.profile.duration_weeks)
  await requireRoom(demand)
  const blueprint = await planBlueprint(heard.profile, heard.wishes)
  const guest = caller ? null : await newGuest(headers, key)
  const estimatedSeconds = estimateSeconds(blueprint)
  const { stored } = heard
  const { profile, wishes_off } = body
  const understood = understoodOf(heard, blueprint)
  const programId = await createProgram(
    {
      ownerId: (caller ?? guest!).userId,
      profile,
      wishes: { ...stored, understood },
      wishesOff: wishes_off,
      blueprint,
      provenance: provenance(),
      estimatedSeconds,
      demand,
    },
    claim,
  )
  const { answers } = blueprint
  const notices = noticesBeside(blueprint.notices, heard)
  const status = 'pending' as const
  const wait = await waitOf({ id: programId, status, event_accepted_at: null })
  const inAll = { estimatedSeconds: estimatedSeconds + (wait?.seconds ?? 0) }
  const program = { programId, status, ...inAll, notices, answers }
  return { programId, response: answerAccepted({ ...program, understood }, guest) }
}

function newGuest(headers: Headers, key: string | null): Promise<Guest> {
  return isBrowser(headers) ? createBrowserGuest(headers) : createScriptGuest(key)
}

/** What the form says, or what was written about health and is not answered yet. */
function refuseToPlan(heard: Heard) {
  const refusal = refusalOf(heard.profile)
  if (refusal) throw new AppError(refusal.code, refusal.message)
  const question = healthQuestion(heard.stops, understoodOf(heard, null))
  if (question) throw new AppError(question.code, question.message, question.fields)
}

/** What makes two requests one: answers, not whether a default was sent or left out. */
function sameBody({ user_id: _caller, explicit: _sent, ...asked }: GenerateBody) {
  return asked
}

/** Names of exercises that the catalogue does not know go back to the field they stand in. */
export async function refuseUnknownNames(profile: AthleteProfile, wishes: Wishes) {
  const unknown = await inSteps(unknownNames(profile, wishes))
  if (unknown.length === 0) return
  const sentences = unknown.map(({ field, name, nearest }) => [field, sayUnknown(name, nearest)])
  const message = [...new Set(sentences.map(([, sentence]) => sentence))].join(' ')
  throw new AppError('invalid_request', message, Object.fromEntries(sentences))
}

/** A lift that looks like a slip goes back to its field before anything is planned from it. */
function askAboutLifts(profile: AthleteProfile) {
  const questions = liftQuestions(profile)
  const [first] = questions
  if (!first) return
  throw new AppError(
    'invalid_request',
    `${first.sentence} If it is right, send the lift again with "sure": true.`,
    Object.fromEntries(questions.map(({ field, sentence }) => [field, sentence])),
  )
}
