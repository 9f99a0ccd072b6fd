import 'server-only'
import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { liftQuestions } from '@/lib/domain/athlete/lift-questions'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import type { Preview } from '@/lib/domain/contract/views'
import { healthQuestion } from '@/lib/domain/listening/health-question'
import { noticesBeside } from '@/lib/domain/listening/notices-beside'
import type { Heard } from '@/lib/domain/listening/listen'
import { understoodOf } from '@/lib/domain/listening/understood-of'
import { estimateSeconds } from '@/lib/generation/estimate'
import { dateIn } from '@/lib/domain/schedule/date-in'
import { planBlueprint } from '@/lib/generation/plan-blueprint'
import { oncePerProcess } from '@/lib/once-per-process'
import { refuseUnknownNames } from './accept-program'
import { answerNotices } from './answer-notices'
import { hearBody } from './hear-body'
import { keepRecent } from './keep-recent'
import type { Asker } from './limit/asker'
import { limitPreview } from './limit/limit-preview'
import { type GenerateBody, parseGenerateBody } from './request/generate-body'

/**
 * What would be planned and what the athlete should know before they commit. Stores nothing but the last answers, in the
 * process's memory: whoever goes back to an answer of before, or looks at the form's own, is told at once. Throws AppError
 * too_many_requests.
 */
export async function previewProgram(json: unknown, asker: Asker): Promise<Preview> {
  await limitPreview(asker)
  const body = parseGenerateBody(json)
  const recent = oncePerProcess('previews', () => ({ ask: keepRecent<Preview>(200) }))
  return recent.ask(sameAnswers(body), () => plan(body))
}

/** A plan begins on a day, so that the same answers are others tomorrow. */
function sameAnswers({ user_id: _caller, ...answers }: GenerateBody): string {
  const asked = JSON.stringify([answers, dateIn(answers.profile.time_zone, new Date())])
  return createHash('sha256').update(asked).digest('base64')
}

/** Other requests are answered between its parts. */
async function plan(body: GenerateBody): Promise<Preview> {
  await breathe()
  await refuseUnknownNames(body.profile, body.given)
  await breathe()
  const heard = hearBody(body)
  await breathe()
  const questions = liftQuestions(body.profile)
  const refused = refusedPreview(heard)
  if (refused) return { ...refused, questions }
  const blueprint = await planBlueprint(heard.profile, heard.wishes)
  const days = blueprint.weeks.flatMap((week) => week.days)
  return {
    phases: blueprint.phases,
    weekdays: blueprint.weekdays,
    days: blueprint.weeks[0]!.days.map(({ day, weekday, focus }) => ({ day, weekday, focus })),
    questions,
    minutes_max: Math.max(...days.map((day) => day.minutes)),
    notices: await answerNotices(noticesBeside(blueprint.notices, heard), blueprint, heard),
    answers: blueprint.answers,
    understood: understoodOf(heard, blueprint),
    refusal: null,
    estimated_seconds: estimateSeconds(blueprint),
  }
}

/** Why there would be no plan, with what was understood: a question may stand in it, or what stands in the way. */
function refusedPreview(heard: Heard) {
  const understood = understoodOf(heard, null)
  const refusal = refusalOf(heard.profile) ?? healthQuestion(heard.stops, understood)
  if (!refusal) return null
  const { code, message } = refusal
  return {
    phases: [],
    weekdays: [],
    days: [],
    minutes_max: 0,
    notices: [],
    answers: [],
    understood,
    refusal: { code, message },
    estimated_seconds: 0,
  }
}
