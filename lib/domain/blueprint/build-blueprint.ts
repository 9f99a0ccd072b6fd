import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { blueprintVersion } from './blueprint-version'
import { weekdaysFor } from './calendar'
import { buildWeeks } from './build-weeks'
import type { DraftDay, DraftWeek } from './draft'
import { noticesFor } from './notices'
import { planPhases, type PlannedWeek } from './phases'
import { fillSlots, type FilledSlot } from './slots'
import { temposFor } from './tempos'
import type { Blueprint, BlueprintDay, Slot } from './schema'

/**
 * The whole program's numbers, from the athlete's answers alone: the same answers always give the
 * same blueprint. Any valid profile that `assessRequest` does not refuse.
 */
export function buildBlueprint(profile: AthleteProfile): Blueprint {
  const phases = planPhases(profile)
  const days = fillSlots(profile)
  const weeks = buildWeeks(profile, days, phases)
  const { slots, idOf } = nameSlots(weeks)
  return {
    version: blueprintVersion,
    phases: runsOf(phases),
    weekdays: weekdaysFor(profile.days_per_week),
    slots,
    weeks: weeks.map((week) => ({ ...week, days: week.days.map(named(idOf)) })),
    notices: noticesFor(profile, weeks),
  }
}

/** Weeks that are alike share their days, and keep sharing them. */
function named(idOf: Map<FilledSlot, string>): (day: DraftDay) => BlueprintDay {
  return (day) => {
    const rows = day.rows.map(({ slot, ...row }) => ({ slot: idOf.get(slot)!, ...row }))
    return { ...day, rows }
  }
}

/** Only slots that some week uses; numbered in training order within their day. */
function nameSlots(weeks: DraftWeek[]): { slots: Slot[]; idOf: Map<FilledSlot, string> } {
  const used = new Map<number, FilledSlot[]>()
  for (const week of weeks) {
    for (const day of week.days) {
      for (const { slot } of day.rows) {
        const slots = used.get(slot.dayIndex) ?? []
        if (!slots.includes(slot)) used.set(slot.dayIndex, [...slots, slot])
      }
    }
  }
  const idOf = new Map<FilledSlot, string>()
  const slots: Slot[] = []
  for (const dayIndex of [...used.keys()].sort((one, other) => one - other)) {
    const ordered = [...used.get(dayIndex)!].sort((one, other) => one.place - other.place)
    ordered.forEach((slot, index) => {
      const id = `d${dayIndex + 1}s${index + 1}`
      idOf.set(slot, id)
      slots.push({
        slot: id,
        day: dayIndex + 1,
        role: slot.role,
        pattern: slot.pattern,
        muscles: slot.lead.primary,
        candidates: slot.candidates.map((entry) => entry.id),
        tempos: temposFor(slot.role, slot.pattern),
      })
    })
  }
  return { slots, idOf }
}

function runsOf(phases: PlannedWeek[]): Blueprint['phases'] {
  return phases
    .filter((week) => week.phase_week === 1)
    .map(({ phase, week, phase_weeks }) => ({
      phase,
      from_week: week,
      to_week: week + phase_weeks - 1,
    }))
}
