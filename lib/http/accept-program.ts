import 'server-only'
import { createBrowserGuest, createScriptGuest } from '@/lib/auth/create-guest'
import type { Caller } from '@/lib/auth/identify'
import { createProgram } from '@/lib/db/owner/create-program'
import { liftQuestions } from '@/lib/domain/athlete/lift-questions'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { unknownNames } from '@/lib/domain/blueprint/unknown-names'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Wishes } from '@/lib/domain/athlete/wishes'
import type { Accepted } from '@/lib/domain/contract/views'
import { AppError } from '@/lib/errors'
import { estimateSeconds } from '@/lib/generation/estimate'
import { provenance } from '@/lib/generation/provenance'
import { answer } from './answer/answer'
import { planBlueprint } from './plan-blueprint'
import { clientAddress } from './request/client-address'
import { parseGenerateBody } from './request/generate-body'
import { limitGeneration } from './request/rate-limit'
import { isBrowser } from './request/same-origin'

interface Submission {
  headers: Headers
  caller: Caller | null
  json: unknown
  requestGeneration: (programId: string, attempt: number) => Promise<void>
}

/** Accepts a program: refuses what should not be planned, stores the row, asks for its writing, and says so with 202. */
export async function acceptProgram({ headers, caller, json, requestGeneration }: Submission) {
  const { user_id, profile, wishes } = parseGenerateBody(json)
  if (user_id !== undefined && user_id !== caller?.userId) {
    throw new AppError('not_found', 'User not found')
  }
  refuseUnknownNames(profile, wishes)
  askAboutLifts(profile)
  const refusal = refusalOf(profile)
  if (refusal) throw new AppError(refusal.code, refusal.message)

  const idempotencyKey = readIdempotencyKey(headers)
  await limitGeneration(caller?.userId ?? clientAddress(headers))
  const owner = caller ? { caller } : await newGuest(headers)
  const blueprint = await planBlueprint(profile, wishes)
  const seconds = estimateSeconds(blueprint)
  const { programId, created } = await createProgram({
    ownerId: owner.caller.userId,
    profile,
    blueprint,
    provenance: provenance(),
    idempotencyKey,
    estimatedSeconds: seconds,
  })
  if (created) await requestGeneration(programId, 1)

  const body: Accepted = {
    job_id: programId,
    program_id: programId,
    status: 'pending',
    status_url: `/api/programs/status/${programId}`,
    program_url: `/api/programs/${programId}`,
    estimated_seconds: seconds,
    notices: blueprint.notices,
    answers: blueprint.answers,
    ...('token' in owner ? { token: owner.token } : {}),
  }
  const response = answer(body, { status: 202 })
  if (!caller)
    for (const cookie of owner.caller.setCookies) response.headers.append('set-cookie', cookie)
  return response
}

async function newGuest(headers: Headers): Promise<{ caller: Caller; token?: string }> {
  return isBrowser(headers) ? { caller: await createBrowserGuest(headers) } : createScriptGuest()
}

/** Names of exercises that the catalogue does not know go back to the field they stand in. */
export function refuseUnknownNames(profile: AthleteProfile, wishes: Wishes) {
  const unknown = unknownNames(profile, wishes)
  if (unknown.length === 0) return
  throw new AppError(
    'invalid_request',
    `We know no exercise called ${unknown.map((one) => `“${one.name}”`).join(', ')}.`,
    Object.fromEntries(
      unknown.map((one) => [one.field, `We know no exercise called “${one.name}”.`]),
    ),
  )
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

function readIdempotencyKey(headers: Headers): string | null {
  const key = headers.get('idempotency-key')
  if (key === null) return null
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new AppError('invalid_request', 'Idempotency-Key: 1 to 200 visible characters.')
  }
  return key
}
