import { randomUUID } from 'node:crypto'
import { requestGeneration } from '@/inngest/request-generation'
import { startBackground } from '@/inngest/start-background'
import { serveCallback } from '@/inngest/testing/serve-callback'
import { db } from '@/lib/db/client'
import { createProgram } from '@/lib/db/owner/create-program'
import type { AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { understoodOf } from '@/lib/domain/listening/understood-of'
import { env } from '@/lib/env'
import { newPlan } from '@/lib/generation/new-plan'
import { provenance } from '@/lib/generation/provenance'
import { hearBody } from '@/lib/http/hear-body'
import { parseGenerateBody } from '@/lib/http/request/generate-body'
import { serveParent } from '../child'

/** Asks for a program; its id is the answer. */
export interface Begin {
  profile: AthleteProfileInput
}

// The app without its pages: the engine's callback, what runs beside it, and the acceptance of programs.
await serveCallback()
await startBackground()
const owner = randomUUID()
await db().user.create({ data: { id: owner, name: 'Guest', email: `${owner}@guest.invalid` } })

serveParent({ url: `http://127.0.0.1:${env().PORT}` }, async ({ profile: answers }: Begin) => {
  const { profile, ...body } = parseGenerateBody(answers)
  const heard = hearBody({ profile, ...body })
  const { blueprint, estimatedSeconds } = await newPlan(heard.profile, heard.wishes, new Date())
  const wishes = { ...heard.stored, understood: understoodOf(heard, blueprint) }
  const program = { ownerId: owner, profile, wishes, blueprint, estimatedSeconds }
  const id = await createProgram({ ...program, provenance: provenance() })
  await requestGeneration(id, 1)
  return { id }
})
