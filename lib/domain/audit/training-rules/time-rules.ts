import { atLeast, atMost } from '@/lib/domain/audit/judge'
import { minutes, percent } from '@/lib/domain/audit/say'
import { usefulMinutes } from '@/lib/domain/blueprint/styles/useful-minutes'
import { volumeGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import { volumeRanges } from '@/lib/domain/blueprint/styles/volume-ranges'
import { overTime, usedTime } from '@/lib/domain/limits'
import type { TrainingForm } from '@/lib/domain/audit/training/training'
import type { MeasuredDay, MeasuredTraining } from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'

/** Whether the time that was given is used, and kept. */
export const timeRules: TrainingRule[] = [
  {
    id: usedTime.rule,
    title: 'Time that is trained',
    source: usedTime.source,
    needs: ['form'],
    check: timeIsUsed,
  },
  {
    id: overTime.rule,
    title: 'Sessions within their time',
    source: overTime.source,
    needs: ['form'],
    check: timeIsKept,
  },
]

/** The mean of the loading weeks. Beyond the useful minutes, or with enough sets, nobody has to fill the time. */
function timeIsUsed(training: MeasuredTraining): Reading[] {
  const { form, loading, style, level } = training
  const trained = loading.flatMap(({ days }) => days.flatMap((day) => day.minutes ?? []))
  if (!form || form.spares || form.less.size > 0 || !form.conditioning) return []
  if (trained.length === 0 || hasEverything(training)) return []
  const given = Object.values(form.minutes_by_day).reduce(
    (sum, each) => sum + Math.min(each, usedTime.sessionMinutes),
    0,
  )
  const share = trained.reduce((sum, each) => sum + each, 0) / (loading.length * given)
  const target = Math.min(usedTime.target[level], usefulMinutes(style, level) / given)
  return [
    {
      ...atLeast(
        100 * share,
        { warn: 100 * usedTime.warn * target, fail: 100 * usedTime.fail * target },
        percent,
      ),
      sentence: `The sessions use ${percent(Math.round(100 * share))} of the time you gave; ${percent(Math.round(100 * target))} of it would be useful at your level (our judgement).`,
    },
  ]
}

/** Every group stands at the upper end of its range in every building week. */
function hasEverything({ building, style, level }: MeasuredTraining): boolean {
  const ranges = volumeRanges(style, level)
  return building.every(({ sets }) =>
    volumeGroups.every((group) => (sets.get(group) ?? 0) >= ranges[group].hi),
  )
}

function timeIsKept({ form, measured }: MeasuredTraining): Reading[] {
  if (!form) return []
  return measured.flatMap(({ days, week }) =>
    days.flatMap((day): Reading[] => {
      // A meet on its own date takes the time it takes.
      if (day.minutes === null || (day.test && form.eased.has(week))) return []
      const given = minutesFor(form, day)
      return [
        {
          where: day.name,
          week,
          ...atMost(day.minutes, { fail: given * (1 + overTime.share) }, minutes),
          sentence: `${day.name} of week ${week} takes ${minutes(day.minutes)}; you have ${minutes(given)}.`,
        },
      ]
    }),
  )
}

/** What the athlete has on this weekday; on another than the usual ones what they have on the longest. */
function minutesFor({ minutes_by_day, session_minutes }: TrainingForm, { weekday }: MeasuredDay) {
  const own = weekday === null ? undefined : minutes_by_day[weekday]
  return own ?? Math.max(session_minutes, ...Object.values(minutes_by_day))
}
