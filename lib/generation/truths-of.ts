import type { AthleteProfile } from '@/lib/domain/athlete-profile'
import type { Blueprint, BlueprintWeek, Row } from '@/lib/domain/blueprint-schema'
import type { Truths } from './true-numbers'

/** The numbers that words about a whole program may name. */
export function programTruths(profile: AthleteProfile, blueprint: Blueprint): Required<Truths> {
  const weeks = blueprint.weeks.map((week) => weekTruths(profile, blueprint, week))
  const all = (unit: keyof Truths) => weeks.flatMap((truths) => [...truths[unit]])
  return {
    sets: all('sets'),
    reps: all('reps'),
    rir: all('rir'),
    percent: all('percent'),
    seconds: all('seconds'),
    minutes: all('minutes'),
    weeks: all('weeks'),
    days: all('days'),
  }
}

/** The numbers that words about one week may name: what its rows ask for and where it stands. */
export function weekTruths(
  profile: AthleteProfile,
  blueprint: Blueprint,
  week: BlueprintWeek,
): Required<Truths> {
  const rows = week.days.flatMap((day) => day.rows)
  const efforts = rows.flatMap((row) => (row.back_off ? [row, row.back_off] : [row]))
  const rests = rows.map((row) => row.rest_seconds)
  const total = blueprint.weeks.length
  return {
    sets: rows.flatMap((row) => setCounts(row)),
    reps: [
      ...rows.flatMap((row) => between(row.amount_min, row.amount_max)),
      ...efforts.flatMap(({ amount, rir }) => [amount, rir ?? amount]),
    ],
    rir: efforts.flatMap(({ rir }) => rir ?? []),
    percent: efforts.flatMap(({ pct_1rm }) => (pct_1rm === null ? [] : [Math.round(pct_1rm)])),
    seconds: [...rests, ...rows.flatMap((row) => between(row.amount_min, row.amount_max))],
    minutes: [
      profile.session_minutes,
      ...week.days.map((day) => day.minutes),
      ...rests.map((rest) => rest / 60),
    ],
    weeks: [
      ...[total, total - week.week, week.week, week.phase_week, week.phase_weeks],
      ...blueprint.phases.map(({ from_week, to_week }) => to_week - from_week + 1),
    ],
    days: [week.days.length],
  }
}

function setCounts({ sets_min, sets_max, back_off, ramp }: Row) {
  const extra = back_off?.sets ?? 0
  return [...between(sets_min, sets_max + extra), ramp, extra]
}

function between(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
