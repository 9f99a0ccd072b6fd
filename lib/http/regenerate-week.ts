import 'server-only'
import { loadState } from '@/lib/db/changes/load-state'
import { createChange } from '@/lib/db/changes/regenerate/create-change'
import { findAsked } from '@/lib/db/changes/regenerate/find-asked'
import type { ChangeRun } from '@/lib/db/changes/regenerate/in-writing'
import { requireUntrained } from '@/lib/db/changes/regenerate/require-untrained'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import { healthQuestion } from '@/lib/domain/listening/health-question'
import type { HealthAnswer, Understood } from '@/lib/domain/listening/heard'
import { hearForWeek } from '@/lib/domain/listening/week/hear-for-week'
import { understoodForWeek } from '@/lib/domain/listening/week/understood-for-week'
import { planAlone } from '@/lib/domain/program/alone/plan-alone'
import { dateIn } from '@/lib/domain/schedule/date-in'
import { AppError } from '@/lib/errors'
import { weeksDemand } from '@/lib/generation/estimate-demand'
import { inSteps } from '@/lib/generation/in-steps'
import { logJob } from '@/lib/log'
import { answer } from './answer/answer'
import { found } from './answer/found'
import type { Asker } from './limit/asker'
import { countWeeks, limitProposals } from './limit/limits'
import { withPoints } from './limit/points'

interface Again {
  ownerId: string
  asker: Asker
  programId: string
  week: number
  /** What should be different, in words. */
  wish: string
  answers: HealthAnswer[]
  requestChange: (run: ChangeRun) => Promise<void>
}

/**
 * Asks for a week that is written to be written again, otherwise: as a change, which the athlete sees before it counts.
 * Answers 202 with it; the same words for the same week again are the same change while it is not settled. Throws AppError
 * clearance_advised for words about health, invalid_request for words that make no week another one.
 */
export async function regenerateWeek({ requestChange, ...again }: Again): Promise<Response> {
  const asked = (await sameAsked(again)) ?? (await ask(again))
  if (asked.status === 'writing') {
    await requestChange({ changeId: asked.change_id, attempt: 1 })
  }
  return answer(asked, { status: 202 })
}

type Asked = Omit<Again, 'requestChange'>

/** Whoever sends it twice has one. */
async function sameAsked({ wish, ...which }: Omit<Asked, 'asker'>): Promise<WeekChange | null> {
  const last = await findAsked(which)
  const isOpen = last?.status === 'writing' || last?.status === 'proposed'
  return isOpen && last.asked.wish === wish ? last : null
}

async function ask({ ownerId, asker, programId, week, wish, answers }: Asked): Promise<WeekChange> {
  await limitProposals(asker)
  const state = found(await loadState(ownerId, programId))
  const now = found(state.weeks.find((each) => each.week.week === week) ?? null, 'week')
  requireUntrained(state, week)
  const { alone } = now.basis
  const plan = alone ?? { profile: state.profile, wishes: state.blueprint.wishes }
  const heard = hearForWeek({
    plan: { profile: plan.profile, wishes: plan.wishes },
    wish,
    health_answers: [...state.healthAnswers, ...answers],
    today: dateIn(state.profile.time_zone, new Date()),
  })
  const question = healthQuestion(heard.stops, understoodForWeek(heard, null))
  if (question) throw new AppError(question.code, question.message, question.fields)
  if (heard.isNothing) refuseWish(understoodForWeek(heard, null))
  const refusal = refusalOf(heard.plan.profile)
  if (refusal) throw new AppError(refusal.code, refusal.message)
  const {
    basis,
    answers: came,
    notices,
  } = await inSteps(planAlone({ blueprint: state.blueprint, week: now.week, ...heard.plan }))
  const { weekdays } = state.blueprint
  const slots = basis.alone?.slots ?? []
  const seen = { answers: came, notices, weekdays, slots, weeks: [basis] }
  const understood = understoodForWeek(heard, seen)
  const asked = { week, wish, understood }
  const change = await withPoints(countWeeks(asker, 1), async () =>
    found(await createChange({ ownerId, programId, state, asked, basis, demand: weeksDemand(1) })),
  )
  logJob(programId, 'change_asked', { week, attempt: 1 })
  return change
}

const HELP =
  'Say what the week should have: a place or what there is to train with, minutes, what to leave out, what to spare or to bring up.'

/** Words that change nothing in this week, with what is said of each of them. */
function refuseWish(understood: readonly Understood[]): never {
  const said = understood
    .map(({ quote, sentence }) => (quote === null ? sentence : `“${quote}”: ${sentence}`))
    .join(' ')
  const sentence = said === '' ? `We found no wish for one week in that. ${HELP}` : said
  throw new AppError('invalid_request', sentence, { wish: sentence })
}
