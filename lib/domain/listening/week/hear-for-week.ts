import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import { contentHash } from '@/lib/domain/content-hash'
import type { HealthAnswer, HeardWish, StoredWishes } from '@/lib/domain/listening/heard'
import { type Heard, listen, settleAgain } from '@/lib/domain/listening/listen'
import { isForWeek } from './is-for-week'

interface Plan {
  profile: AthleteProfile
  wishes: Wishes
}

interface WeekWish {
  /** What the week is planned from now. */
  plan: Plan
  /** What should be different, in the athlete's words. */
  wish: string
  health_answers: HealthAnswer[]
  /** The day on which it is asked for, where the athlete is. */
  today: string
}

export interface HeardForWeek {
  /** What was heard for the week, settled. */
  settled: Heard
  /** What the week is to be planned from. */
  plan: Plan
  /** What only a whole program can be asked for. */
  forProgram: HeardWish[]
  /** Words about health without an answer that lets the plan go on. */
  stops: HeardWish[]
  /** Nothing that was heard makes the week another one. */
  isNothing: boolean
}

/** Hears by rules what should be different in one week. */
export function hearForWeek({ plan, wish, health_answers, today }: WeekWish): HeardForWeek {
  const form = { ...plan.profile, goal_raw: wish, notes: '' }
  const { stored } = listen({ ...unsaid, form, given: noWishes, health_answers, today })
  return narrowToWeek({ plan, wish, heard: stored, today })
}

/** Nothing of the form is an answer for one week; whoever asks for a week sees what comes of it before it counts. */
const unsaid = { explicit: [], wishes_on: [], wishes_off: [] }

interface ToNarrow extends Pick<WeekWish, 'plan' | 'wish' | 'today'> {
  heard: StoredWishes
}

/** Settles for one week what was heard: its time, kit, exercises, places and style, over those that it has now. */
export function narrowToWeek({ plan, wish, heard, today }: ToNarrow): HeardForWeek {
  const forProgram = heard.heard.filter(({ meaning }) => isOfProgram(meaning))
  const others = heard.heard.filter((each) => !forProgram.includes(each))
  const kept = others.filter(({ meaning }) => isForWeek(meaning))
  const asked = {
    ...unsaid,
    form: { ...withoutOther(plan.profile, kept), goal_raw: wish, notes: '' },
    given: givenBeside(plan.wishes, kept),
    wishes_on: kept.map(({ key }) => key),
    health_answers: heard.health_answers,
    today,
  }
  const settled = settleAgain(asked, { ...heard, heard: others })
  const { goal_raw, notes } = plan.profile
  const becomes = {
    profile: { ...settled.profile, goal_raw, notes },
    wishes: firstHeard(settled.wishes, plan.wishes),
  }
  const isNothing = contentHash(becomes) === contentHash(plan)
  return { settled, plan: becomes, forProgram, stops: settled.stops, isNothing }
}

/** What else is heard has a sentence of its own. */
function isOfProgram(meaning: HeardWish['meaning']): boolean {
  const { kind } = meaning
  return kind !== 'health' && kind !== 'unhandled' && kind !== 'limit' && !isForWeek(meaning)
}

/** Minutes of the week count for each of its days. */
function withoutOther(profile: AthleteProfile, kept: readonly HeardWish[]): AthleteProfile {
  const isOfAll = kept.some(({ meaning }) => meaning.kind === 'minutes' && !meaning.weekday)
  return isOfAll ? { ...profile, minutes_by_day: {} } : profile
}

/** The program's wishes but those in whose place another was heard. */
function givenBeside(wishes: Wishes, kept: readonly HeardWish[]): Wishes {
  const has = (kind: string) => kept.some(({ meaning }) => meaning.kind === kind)
  return {
    ...wishes,
    areas: [],
    style: has('style') ? [] : wishes.style,
    conditioning: has('conditioning') ? null : wishes.conditioning,
  }
}

/** Of emphases the first ones are served, and those of the week come before the program's. */
function firstHeard(settled: Wishes, program: Wishes): Wishes {
  const others = program.areas.filter(
    ({ area }) => !settled.areas.some((heard) => heard.area === area),
  )
  return { ...settled, areas: [...settled.areas, ...others].slice(0, 8) }
}
