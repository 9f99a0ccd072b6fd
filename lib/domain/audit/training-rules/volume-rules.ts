import { sharesOf, type VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { leastSets, mostSets, sessionSets } from '@/lib/domain/limits'
import { atLeast, atMost } from '@/lib/domain/audit/judge'
import { number, sets } from '@/lib/domain/audit/say'
import { formatList } from '@/lib/domain/words/format'
import type { MeasuredTraining, MeasuredWeek } from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'
import { isVolume, setsOf, volumeGroupWords } from '@/lib/domain/audit/training/counted-sets'

/** Whether the week is enough to grow from, and not more than one recovers from. */
export const volumeRules: TrainingRule[] = [
  {
    id: leastSets.rule,
    title: 'Sets a week for each large muscle',
    source: leastSets.source,
    needs: [],
    check: enoughSets,
  },
  {
    id: mostSets.rule,
    title: 'Hard sets a week for one muscle',
    source: mostSets.source,
    needs: [],
    check: notTooManySets,
  },
  {
    id: sessionSets.rule,
    title: 'Sets in a session',
    source: sessionSets.source,
    needs: [],
    check: sessionsOfASize,
  },
]

const LARGE: readonly VolumeGroup[] = ['chest', 'back', 'quads', 'hamstrings']

/**
 * Asked of whoever has the time; weightlifters train no muscle for its own sake. The first week of several is an
 * introduction, with few sets on purpose.
 */
function enoughSets(training: MeasuredTraining): Reading[] {
  const { fullWeek, style, building } = training
  if (!fullWeek || style === 'weightlifting') return []
  const asked = building.length > 1 ? building.filter(({ week }) => week > 1) : building
  return asked.flatMap((week) => lowGroups(training, week))
}

interface Low {
  group: VolumeGroup
  value: number
  least: { warn: number; fail: number }
}

/** What fails stands alone; all groups that are only low are one reading. */
function lowGroups(training: MeasuredTraining, week: MeasuredWeek): Reading[] {
  const asked = LARGE.filter((group) => canBeTrained(training, group)).map((group): Low => {
    return { group, value: week.sets.get(group) ?? 0, least: leastFor(training, group) }
  })
  const failing = asked.filter(({ value, least }) => value < least.fail)
  const others = asked.filter((each) => !failing.includes(each))
  const low = others.filter(({ value, least }) => value < least.warn)
  const single = (each: Low) => groupReading(each, week)
  return [
    ...failing.map(single),
    ...(low.length > 0 ? [lowReading(low, week)] : []),
    ...others.filter((each) => !low.includes(each)).map(single),
  ]
}

/** Whether the athlete may do anything that trains the group directly. */
function canBeTrained({ form }: MeasuredTraining, group: VolumeGroup): boolean {
  if (!form) return true
  return [...form.allowed].some((id) => sharesOf(catalogueEntry(id)).get(group) === 1)
}

/** Around a joint there may be little that trains a group: then nothing fails. */
function leastFor(
  { style, level, days_per_week, form }: MeasuredTraining,
  group: VolumeGroup,
): Low['least'] {
  const part = Math.min(1, days_per_week / leastSets.fullDays)
  const share = group === 'hamstrings' ? leastSets.hamstringShare : 1
  const usual = leastSets[lineOf(style)][level] * part * share
  const warn = Math.min(usual, part * share * wishedLeast(form, group))
  const fail = Math.min(leastSets.fail.share * warn, leastSets.fail.sets * part)
  return form?.limited ? { warn: fail, fail: 0 } : { warn, fail }
}

/** While something else is built up, a muscle is kept; what is wanted less even more so. */
function wishedLeast(form: MeasuredTraining['form'], group: VolumeGroup): number {
  if (form?.less.has(group)) return leastSets.wantedLess
  if (form?.spares) return leastSets.whileOthersGrow
  const isKept = form !== null && form.more.size > 0 && !form.more.has(group)
  return isKept ? leastSets.whileOthersGrow : Infinity
}

function lineOf(style: MeasuredTraining['style']): 'hypertrophy' | 'endurance' | 'others' {
  if (style === 'hypertrophy') return 'hypertrophy'
  return style === 'fitness' || style === 'sport_endurance' ? 'endurance' : 'others'
}

function groupReading({ group, value, least }: Low, { week }: MeasuredWeek): Reading {
  return {
    where: placeOf(group),
    week,
    ...atLeast(value, least, sets),
    sentence: `Your ${volumeGroupWords[group]}: ${sets(value)} a week; growth begins at about ${number(least.warn)} (${leastSets.source}).`,
  }
}

/** The lowest of them decides; all are named. */
function lowReading(groups: Low[], { week }: MeasuredWeek): Reading {
  const judged = groups.map(({ value, least }) => atLeast(value, least, sets))
  const worst = judged.reduce((most, each) => (each.strain > most.strain ? each : most))
  const said = groups.map(
    ({ group, value, least }) =>
      `${volumeGroupWords[group]} ${number(value)} of ${number(least.warn)}`,
  )
  return {
    where: '',
    week,
    ...worst,
    measured: `${said.join(', ')} sets`,
    sentence: `Few sets a week to grow from (${leastSets.source}): your ${formatList(said)}.`,
  }
}

function placeOf(group: VolumeGroup): string {
  const words = volumeGroupWords[group]
  return words[0]!.toUpperCase() + words.slice(1)
}

function notTooManySets({ building, level, form }: MeasuredTraining): Reading[] {
  return building.flatMap((week) =>
    [...week.hardSets].map(([group, value]): Reading => {
      const wanted = form?.more.has(group) ? mostSets.wantedMore : 0
      const warn = mostSets.warn[level] + wanted
      const words = volumeGroupWords[group]
      return {
        where: placeOf(group),
        week: week.week,
        ...atMost(value, { warn, fail: warn + mostSets.failBeyond }, sets),
        sentence: `${sets(value)} a week for your ${words} are hard; beyond ${warn} more is not known to help (${mostSets.source}).`,
      }
    }),
  )
}

function sessionsOfASize({ building }: MeasuredTraining): Reading[] {
  const { warn, fail } = sessionSets
  return building.flatMap((week) =>
    week.days.map((day): Reading => {
      const value = day.rows.filter(isVolume).reduce((sum, row) => sum + setsOf(row), 0)
      return {
        where: day.name,
        week: week.week,
        ...atMost(value, { warn, fail }, sets),
        sentence: `${day.name} holds ${sets(value)}; after about ${warn} the last ones are done tired (our judgement).`,
      }
    }),
  )
}
