import 'server-only'
import { liftQuestions } from '@/lib/domain/athlete/lift-questions'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import type { Preview } from '@/lib/domain/contract/views'
import { healthQuestion } from '@/lib/domain/listening/health-question'
import { noticesBeside } from '@/lib/domain/listening/notices-beside'
import type { Heard } from '@/lib/domain/listening/listen'
import { understoodOf } from '@/lib/domain/listening/understood-of'
import { estimateSeconds } from '@/lib/generation/estimate'
import { planBlueprint } from '@/lib/generation/plan-blueprint'
import { refuseUnknownNames } from './accept-program'
import { hearBody } from './hear-body'
import { parseGenerateBody } from './request/generate-body'

/** What would be planned and what the athlete should know before they commit. Stores nothing. */
export async function previewProgram(json: unknown): Promise<Preview> {
  const body = parseGenerateBody(json)
  refuseUnknownNames(body.profile, body.given)
  const heard = hearBody(body)
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
    notices: noticesBeside(blueprint.notices, heard),
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
