import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { BlueprintDay } from '@/lib/domain/blueprint/schema'
import { sharesOf, type VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import { count } from '@/lib/domain/words/format'
import { loadingWeeks, type NoticeRequest, type NoticeRule } from './notice-rule'
import { isMinimumDose } from './time-notices'

export const recoveryDay: NoticeRule = ({ athlete }) => {
  if (!athlete.recoveryDay) return null
  return {
    code: 'recovery_day',
    asked: '7 days a week',
    planned: '6 training days and one of recovery',
    sentence:
      'Nobody gets stronger without rest, so the seventh day is recovery: at most 30 easy minutes for trunk, hips and posture.',
  }
}

export const oneDay: NoticeRule = ({ profile }) => {
  if (profile.days_per_week > 1 || isMinimumDose(profile)) return null
  return {
    code: 'one_day',
    asked: '1 day a week',
    planned: 'the whole body in one session',
    sentence:
      'One day a week means the whole body in one session, with many sets for a muscle at once. The same work on two days would do a little more.',
  }
}

/** Sets of a muscle that one wonders at on two days in a row, on the lesser of them and together. */
const LEAST_SETS = 4
const LEAST_TOGETHER = 10

/** Four days and fewer are laid out by design; from five on some work meets itself. */
const FROM_DAYS = 5

export const consecutiveDays: NoticeRule = (request) => {
  const { profile } = request
  if (profile.days_per_week < FROM_DAYS) return null
  if (!loadingWeeks(request).some(({ days }) => meetsItself(request, days))) return null
  return {
    code: 'consecutive_days',
    asked: count(profile.days_per_week, 'day'),
    planned: 'some muscles work on two days in a row',
    sentence: `With ${count(profile.days_per_week, 'day')} a week some muscles work on two days in a row. Equal weekly work builds as much that way; if one is still sore, move the day.`,
  }
}

function meetsItself(request: NoticeRequest, days: readonly BlueprintDay[]): boolean {
  const counted = days.map((day) => ({ date: dateOf(day), sets: setsOf(request, day) }))
  return counted.some(({ date, sets }) => {
    const next = counted.find((other) => other.date === (date + 1) % 7)
    return [...sets].some(([group, today]) => {
      const tomorrow = next?.sets.get(group) ?? 0
      return Math.min(today, tomorrow) >= LEAST_SETS && today + tomorrow >= LEAST_TOGETHER
    })
  })
}

function dateOf({ weekday }: BlueprintDay): number {
  return weekdaySchema.options.indexOf(weekday)
}

function setsOf({ slots }: NoticeRequest, { rows }: BlueprintDay): Map<VolumeGroup, number> {
  const sets = new Map<VolumeGroup, number>()
  for (const row of rows) {
    const slot = slots.find((each) => each.slot === row.slot)
    if (!slot || slot.tag === 'p' || slot.tag === 'c') continue
    const entry = catalogueEntry(row.exercise_id ?? slot.candidates[0] ?? '')
    const all = row.groups.reduce((sum, group) => sum + group.sets, 0)
    for (const [group, share] of sharesOf(entry))
      if (share === 1) sets.set(group, (sets.get(group) ?? 0) + all)
  }
  return sets
}
