import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Phase } from '@/lib/domain/vocabulary'
import { ageRampOf } from '@/lib/domain/athlete/age-ramp'
import { populationOf } from '@/lib/domain/athlete/population'
import { trainingKind } from '@/lib/domain/athlete/training-kind'

export interface PlannedWeek {
  week: number
  phase: Phase
  /** Blocks of loading weeks over the whole program, from 1. A deload and a taper belong to the block before. */
  block: number
  phase_week: number
  phase_weeks: number
  /** Loading weeks of the same phase still to come in this run: 0 in its hardest week. */
  left: number
}

export type PhaseRequest = Pick<
  AthleteProfile,
  'goal_category' | 'fitness_level' | 'duration_weeks' | 'age' | 'specific_sport'
>

/**
 * Phases of the whole program. Runs of loading weeks follow practice (Rogerson 2024: a deload every
 * 5.6 ± 2.3 weeks) shortened with level and age; a taper follows the peak (Grgic & Mikulic 2017).
 * The exact lengths are our judgement.
 */
export function planPhases(request: PhaseRequest): PlannedWeek[] {
  const letters = macrocycles(request).reduce<Letter[]>(
    (before, weeks) => [
      ...before,
      ...planMacrocycle(weeks, (before.at(-1)?.block ?? 0) + 1, request),
    ],
    [],
  )
  return letters.map(({ phase, block }, index) => {
    const from = runStart(letters, index)
    const to = runEnd(letters, index)
    return {
      week: index + 1,
      phase,
      block,
      phase_week: index - from + 1,
      phase_weeks: to - from + 1,
      left: to - index,
    }
  })
}

/** A peak needs weeks to build up to it: 6 for strength, 8 for power and athletic performance. */
export function hasPeak(request: PhaseRequest): boolean {
  const kind = trainingKind(request)
  if (!populationOf(request).mayPeak) return false
  if (kind === 'strength') return request.duration_weeks >= 6
  return kind === 'power' && request.duration_weeks >= 8
}

/** `total` in `parts` even parts, the longer first. */
export function splitEvenly(total: number, parts: number): number[] {
  const short = Math.floor(total / parts)
  const longer = total - short * parts
  return Array.from({ length: parts }, (_, index) => short + (index < longer ? 1 : 0))
}

interface Letter {
  phase: Phase
  block: number
}

/** Long programs with a peak are several, each planned alone: about 16 weeks, the longer first. */
function macrocycles(request: PhaseRequest): number[] {
  const total = request.duration_weeks
  return splitEvenly(total, hasPeak(request) && total >= 24 ? Math.round(total / 16) : 1)
}

function planMacrocycle(weeks: number, firstBlock: number, request: PhaseRequest): Letter[] {
  const peak = hasPeak(request)
  const blocks = loadingBlocks(peak ? weeks - 1 : weeks, request)
  const realization = peak ? (weeks >= 12 ? 2 : 1) : 0
  const letters = blocks.flatMap((length, index): Letter[] => {
    const block = firstBlock + index
    const last = index === blocks.length - 1
    const phases = blockPhases(length, index, blocks.length, last ? realization : 0, request)
    const loading = phases.map((phase) => ({ phase, block }))
    return last ? loading : [...loading, { phase: 'deload', block }]
  })
  const block = firstBlock + blocks.length - 1
  return peak ? [...letters, { phase: 'taper', block }] : letters
}

/** Lengths of the runs of loading weeks; between two of them lies a deload. */
function loadingBlocks(weeks: number, request: PhaseRequest): number[] {
  const longest = longestRun(request)
  const few = populationOf(request).fifty ? 6 : 7
  if (weeks <= longest + 1 || weeks < few) return [weeks]
  let deloads = 1
  while (runLength(weeks, deloads) > longest) deloads += 1
  const shortest = splitEvenly(weeks - deloads, deloads + 1).at(-1) ?? 0
  const fewerFits = runLength(weeks, deloads - 1) <= longest + 1
  if (shortest < 3 && deloads > 1 && fewerFits) deloads -= 1
  return splitEvenly(weeks - deloads, deloads + 1)
}

function runLength(weeks: number, deloads: number): number {
  return splitEvenly(weeks - deloads, deloads + 1)[0] ?? 0
}

function longestRun(request: PhaseRequest): number {
  const byLevel = { beginner: 7, intermediate: 5, advanced: 4 }[request.fitness_level]
  const longest = Math.min(byLevel, ageRampOf(request.age).longestRun)
  return populationOf(request).under18 ? Math.min(longest, 5) : longest
}

function blockPhases(
  length: number,
  index: number,
  count: number,
  realization: number,
  request: PhaseRequest,
): Phase[] {
  const building = length - realization
  const peak = repeat('realization', realization)
  if (!intensifies(request)) return repeat('accumulation', length)
  if (count > 1) {
    const phase = realization > 0 || index % 2 === 1 ? 'intensification' : 'accumulation'
    return [...repeat(phase, building), ...peak]
  }
  if (length <= 3) return repeat('accumulation', length)
  const first = Math.ceil(building / 2)
  return [...repeat('accumulation', first), ...repeat('intensification', building - first), ...peak]
}

/** Whose blocks turn from volume to weight. Endurance beside a sport does: its effort table has such weeks. */
function intensifies(request: PhaseRequest): boolean {
  if (request.fitness_level === 'beginner' || populationOf(request).under18) return false
  return ['strength', 'power', 'sport_endurance'].includes(trainingKind(request))
}

function repeat(phase: Phase, times: number): Phase[] {
  return Array.from({ length: times }, () => phase)
}

function runStart(letters: Letter[], index: number): number {
  let start = index
  while (start > 0 && sameRun(letters[start - 1], letters[index])) start -= 1
  return start
}

function runEnd(letters: Letter[], index: number): number {
  let end = index
  while (end < letters.length - 1 && sameRun(letters[end + 1], letters[index])) end += 1
  return end
}

function sameRun(one: Letter | undefined, other: Letter | undefined): boolean {
  return one?.phase === other?.phase && one?.block === other?.block
}
