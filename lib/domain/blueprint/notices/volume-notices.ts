import { layoffOf } from '@/lib/domain/athlete/time/layoff'
import { PRE_SEASON_WEEKS } from '@/lib/domain/blueprint/calendar/eased-weeks'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import {
  primaryGroups,
  sharesOf,
  type VolumeGroup,
} from '@/lib/domain/blueprint/styles/volume-groups'
import { volumeRanges } from '@/lib/domain/blueprint/styles/volume-ranges'
import type { Row } from '@/lib/domain/blueprint/schema'
import type { Style } from '@/lib/domain/athlete/style'
import { count, formatList } from '@/lib/domain/words/format'
import { daysTimesMinutes, loadingWeeks, type NoticeRequest, type NoticeRule } from './notice-rule'
import { isMinimumDose } from './time-notices'

/** Targets of fewer sets a week are too small to miss. */
const LEAST_TARGET = 3
const HALF = 0.5

/** What every program is for, most missed first; small muscles are the business of those who want size, and nobody runs on his chest. */
const LARGE: readonly VolumeGroup[] = ['chest', 'back', 'quads', 'hamstrings']
const SMALL: readonly VolumeGroup[] = ['side_delts', 'biceps', 'triceps', 'calves']

/** Muscles that could be trained and for which the week holds less than half of the least dose: one notice for all. */
export const littleWork: NoticeRule = (request) => {
  const { profile, athlete } = request
  if (isMinimumDose(profile) || builtWeeks(request).length === 0) return null
  const ranges = volumeRanges(athlete.style, athlete.level)
  const planned = plannedSets(request)
  const low = groupsFor(athlete.style).filter(
    (group) =>
      !athlete.less.includes(group) &&
      ranges[group].lo >= LEAST_TARGET &&
      (planned.get(group) ?? 0) < HALF * ranges[group].lo &&
      isTrainable(request, group),
  )
  const first = low[0]
  if (!first) return null
  const names = formatList(low.map(nameOf))
  const sets = Math.round(planned.get(first) ?? 0)
  const dose = `${sets === 0 ? 'no set of their own' : `about ${count(sets, 'set')}`} a week; ${ranges[first].lo} are the least that we would plan`
  return {
    code: low.length === 1 ? `little_${first}` : 'low_volume',
    asked: daysTimesMinutes(profile),
    planned: `few sets for ${names}`,
    sentence:
      low.length === 1
        ? `For your ${names} there is time for ${dose}. ${remedy(request)}`
        : `For your ${names} there is time for less than half of what we would plan: for the first, ${dose}. ${remedy(request)}`,
  }
}

function groupsFor(style: Style): readonly VolumeGroup[] {
  if (style === 'sport_endurance') return LARGE.filter((group) => group !== 'chest')
  return style === 'hypertrophy' ? [...LARGE, ...SMALL] : LARGE
}

function nameOf(group: VolumeGroup): string {
  return group.replace('_', ' ')
}

/** Fractional sets of each group on average over the weeks in which something is built. */
function plannedSets(request: NoticeRequest): Map<VolumeGroup, number> {
  const weeks = builtWeeks(request)
  const slots = new Map(request.slots.map((slot) => [slot.slot, slot]))
  const sets = new Map<VolumeGroup, number>()
  for (const row of weeks.flatMap((week) => week.days).flatMap(({ rows }) => rows)) {
    const slot = slots.get(row.slot)
    if (!slot || slot.tag === 'p' || slot.tag === 'c') continue
    const entry = catalogueEntry(row.exercise_id ?? slot.candidates[0] ?? '')
    for (const [group, share] of sharesOf(entry))
      sets.set(group, (sets.get(group) ?? 0) + (share * setsOf(row)) / weeks.length)
  }
  return sets
}

/** Weeks whose sets neither the season nor a time off has made fewer. */
function builtWeeks(request: NoticeRequest) {
  const { wishes, weeks: last } = request.athlete
  if (wishes.season === 'in') return []
  const from = layoffOf(wishes)?.weeks ?? 0
  const to = wishes.season === 'pre' ? last - PRE_SEASON_WEEKS : last
  return loadingWeeks(request).filter(
    ({ phase, week }) => phase !== 'realization' && week > from && week <= to,
  )
}

function setsOf({ groups }: Row): number {
  return groups.reduce((sum, group) => sum + group.sets, 0)
}

function isTrainable({ athlete }: NoticeRequest, group: VolumeGroup): boolean {
  return [...athlete.exercises].some((id) => primaryGroups(catalogueEntry(id)).includes(group))
}

function remedy({ profile, athlete }: NoticeRequest): string {
  if (profile.days_per_week < 3) return 'One more day a week would change that.'
  return athlete.sessionMinutes < 60
    ? 'Ten minutes more a session would change that.'
    : 'Other lifts train them by the way; say so if they matter to you.'
}
