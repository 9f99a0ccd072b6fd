import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Pattern } from '../vocabulary'
import { populationOf } from '@/lib/domain/athlete/population'
import { splitFor, type DayTemplate, type SlotTemplate } from './split'
import { trainingKind, trainsHeavy } from '@/lib/domain/athlete/training-kind'
import { isMinimumDose, usesSupersets } from './volume'

/** The split's days, fitted to goal and time: power slots first, fewer heavy lifts in short sessions. */
export function templateDays(profile: AthleteProfile): DayTemplate[] {
  const days = splitFor(profile)
  const firstLegs = days.find(trainsLegs)
  return days.map((day) => {
    if (day.kind === 'recovery') return day
    const slots = isMinimumDose(profile) ? minimumDose(day.slots) : pullFirst(profile, day)
    const power = powerSlots(profile, day, day === firstLegs)
    const balance = trainsForAge(profile) && day === days.findLast(isUsual) ? [BALANCE] : []
    return { ...day, slots: [...power, ...fitRoles(profile, slots), ...balance] }
  })
}

/** The shortest sessions have no room for it. */
function trainsForAge(profile: AthleteProfile): boolean {
  return populationOf(profile).senior && profile.session_minutes > 25
}

function isUsual(day: DayTemplate): boolean {
  return day.kind === 'training' && !day.light
}

/** From 65 on, balance is trained every week (Fragala 2019). */
const BALANCE: SlotTemplate = {
  pattern: 'balance',
  role: 'accessory',
  unilateral: true,
  essential: true,
}

function trainsLegs(day: DayTemplate): boolean {
  return day.slots.some((slot) => slot.pattern === 'knee')
}

/** Legs, a push and a pull (Iversen 2021); legs lead, so that push and pull can share a superset. */
function minimumDose(slots: SlotTemplate[]): SlotTemplate[] {
  const find = (patterns: string[]) => slots.find((slot) => patterns.includes(slot.pattern))
  const legs = find(['knee', 'hinge'])
  const push = find(['horizontal_push', 'vertical_push'])
  const pull = find(['horizontal_pull', 'vertical_pull'])
  const first = [legs, push, pull].flatMap((slot, index): SlotTemplate[] =>
    slot ? [{ ...slot, role: index === 0 ? 'main' : 'accessory', essential: true }] : [],
  )
  const rest = slots.filter((slot) => slot !== legs && slot !== push && slot !== pull)
  return [...first, ...rest.map((slot) => ({ ...slot, essential: false }))]
}

/** In a short upper-body session the vertical pull comes before the row, so that it is never the one left out. */
function pullFirst(profile: AthleteProfile, { slots }: DayTemplate): SlotTemplate[] {
  const row = slots.findIndex((slot) => slot.pattern === 'horizontal_pull')
  const pull = slots.findIndex((slot) => slot.pattern === 'vertical_pull')
  if (profile.session_minutes > 30 || row < 0 || pull < row || slots[row]?.role === 'main')
    return slots
  const [moved] = slots.slice(pull, pull + 1)
  return moved ? slots.filter((slot) => slot !== moved).toSpliced(row, 0, moved) : slots
}

/**
 * Long sessions hold more heavy lifts: none beside the main one up to 30 minutes, then one, two, three.
 * Where size is the aim and time is short, one: the others are worth more as supersets.
 */
function fitRoles(profile: AthleteProfile, slots: SlotTemplate[]): SlotTemplate[] {
  const minutes = profile.session_minutes
  const pairsInstead = usesSupersets(profile) && !trainsHeavy(trainingKind(profile))
  let heavy = minutes <= 30 ? 0 : minutes < 60 || pairsInstead ? 1 : minutes < 90 ? 2 : 3
  // A light day has no main lift; its first one keeps its place.
  if (!slots.some((slot) => slot.role === 'main')) heavy = Math.max(1, heavy)
  return slots.map((slot) => {
    if (slot.role !== 'secondary') return slot
    heavy -= 1
    return heavy >= 0 ? slot : { ...slot, role: 'accessory' as const }
  })
}

/** Jumps, throws and Olympic lifts while fresh; jumps at least 48 h apart. */
function powerSlots(profile: AthleteProfile, day: DayTemplate, first: boolean): SlotTemplate[] {
  if (day.light) return []
  const kind = trainingKind(profile)
  // Light squats lifted fast keep the power that falls first with age (Fragala 2019: 40-60 %).
  if (trainsForAge(profile) && kind !== 'power') return first ? [explosive('knee')] : []
  if (kind === 'sport_endurance') {
    return trainsLegs(day) && profile.session_minutes > 30 ? [explosive('jump')] : []
  }
  if (kind !== 'power') return []
  if (!trainsLegs(day)) {
    // Beside throws the shortest sessions would have no time for a push and a pull.
    return day.focus.startsWith('Pull') || profile.session_minutes <= 25 ? [] : [explosive('throw')]
  }
  const lifts = profile.fitness_level === 'advanced' && !populationOf(profile).senior
  return [explosive(lifts && first ? 'olympic' : 'jump')]
}

function explosive(pattern: Pattern): SlotTemplate {
  return { pattern, role: 'power', unilateral: false, essential: true }
}
