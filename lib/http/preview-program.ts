import 'server-only'
import { liftQuestions } from '@/lib/domain/athlete/lift-questions'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import type { Preview } from '@/lib/domain/contract/views'
import { estimateSeconds } from '@/lib/generation/estimate'
import { refuseUnknownNames } from './accept-program'
import { planBlueprint } from './plan-blueprint'
import { parseGenerateBody } from './request/generate-body'

/** What would be planned and what the athlete should know before they commit. Stores nothing. */
export async function previewProgram(json: unknown): Promise<Preview> {
  const { profile, wishes } = parseGenerateBody(json)
  refuseUnknownNames(profile, wishes)
  const questions = liftQuestions(profile)
  const refusal = refusalOf(profile)
  if (refusal) {
    return {
      phases: [],
      weekdays: [],
      days: [],
      minutes_max: 0,
      questions,
      notices: [],
      answers: [],
      refusal,
      estimated_seconds: 0,
    }
  }
  const blueprint = await planBlueprint(profile, wishes)
  const days = blueprint.weeks.flatMap((week) => week.days)
  return {
    phases: blueprint.phases,
    weekdays: blueprint.weekdays,
    days: blueprint.weeks[0]!.days.map(({ day, weekday, focus }) => ({ day, weekday, focus })),
    questions,
    minutes_max: Math.max(...days.map((day) => day.minutes)),
    notices: blueprint.notices,
    answers: blueprint.answers,
    refusal: null,
    estimated_seconds: estimateSeconds(blueprint),
  }
}
