import { describe, expect, it } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import {
  buildMetadataBlock,
  buildStoryBlock,
  buildWeekBlock,
} from '@/lib/domain/contract/build-canonical-block'
import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { exerciseOfRow, plannedSets } from '@/lib/domain/program/planned-sets'
import { gridCases, gridProfile } from '@/testing/plans/grid-cases'
import { comesAgain } from './facts/comes-again'
import { hasWeight } from './facts/has-weight'
import { leadOf, type WeekRow } from './facts/lead-row'
import { weekFacts } from './facts/week-facts'
import { wordsOfRow } from './day/row-words'
import { composeMetadata } from '@/lib/writing/compose-metadata'
import { type LooseWeek, readMetadata, readWeek } from '@/lib/writing/loose-reply'
import { coachMetadata } from './metadata/coach-metadata'
import { coachStory } from './metadata/coach-story'
import { coachWeek } from './week/coach-week'
import { liftName } from '@/lib/domain/words/lift-name'
import { shortName } from './wording/short-name'

/** Every 11th request of the grid with all of its weeks, the young and the old, and maxima that nobody knows. */
const programs = profiles().map(written)
const weeks = programs.flatMap((program) => program.weeks)
const trainings = weeks.flatMap(({ block, reply }) =>
  block.days.flatMap((day, index) =>
    day.kind === 'training' ? [{ block, day, said: reply.days[index]! }] : [],
  ),
)
const loading = trainings.filter(
  ({ block }) => block.week.phase !== 'deload' && block.week.phase !== 'taper',
)

describe('what the coach says of a day', () => {
  it('is named after its first main row', () => {
    for (const { day, said } of loading) {
      const lead = leadOf(day.rows)!
      const first = day.rows.find(({ role }) => role === 'main') ?? lead
      expect(lead).toBe(first)
      if (first.role === 'main') {
        const name = liftName(first.exercise_id)
        expect(said.title).toMatch(new RegExp(`${anyCase(name).source}|${shortName(name)}`, 'i'))
      }
    }
  })

  it('speaks of a top set and its back-offs only where there are some', () => {
    for (const { block, reply } of weeks) {
      const isTopped = (rows: readonly WeekRow[]) =>
        rows.some(({ groups }) => groups.some(({ kind }) => kind === 'back_off'))
      const rows = block.days.flatMap((day) => day.rows)
      if (!isTopped(rows))
        expect(`${reply.title}. ${reply.focus} ${reply.note}`).not.toMatch(TOP_SET)
      for (const [index, { note }] of reply.days.entries())
        if (!isTopped(block.days[index]!.rows)) expect(note).not.toMatch(TOP_SET)
    }
  })

  it('sends nobody away from a lift that the week has once more', () => {
    for (const { block, day } of trainings) {
      const facts = weekFacts(block)
      for (const row of day.rows) {
        const { next } = wordsOfRow(row, facts, day, false)
        const isLast = !block.days.some(
          (other) =>
            other.kind === 'training' &&
            other.day > day.day &&
            other.rows.some(({ exercise_id }) => exercise_id === row.exercise_id),
        )
        if (!isLast) expect(comesAgain(row, day.day, facts)).toBe(true)
        if (!isLast)
          expect(next.join(' ')).not.toMatch(/hands off|again this week|ends this program/)
      }
    }
  })
})

describe('what the coach says of weights', () => {
  it('is said only of rows that have something to make heavier', () => {
    for (const { block, day } of trainings) {
      const facts = weekFacts(block)
      for (const row of day.rows.filter((row) => !hasWeight(row))) {
        const { today, why, next } = wordsOfRow(row, facts, day, true)
        const texts = [...today, ...(why ?? []), ...next]
        expect(texts.filter((text) => WEIGHTS.test(text))).toEqual([])
      }
    }
  })

  it('is not said in the words of a week whose lead has nothing to make heavier', () => {
    const bare = weeks.filter(({ block }) => {
      const { lead, phase, finding } = weekFacts(block)
      return lead && !finding && !hasWeight(lead) && phase !== 'taper'
    })
    expect(bare.length).toBeGreaterThan(20)
    for (const { reply } of bare)
      for (const text of [reply.title, reply.focus, reply.note]) expect(text).not.toMatch(WEIGHTS)
  })

  it('asks nobody to choose one, and says of no lift that it grew where it stood', () => {
    const told = weeks.filter(({ block }) => !weekFacts(block).finding)
    for (const { reply } of told) {
      const choosing = /(choose|pick|find the) (your )?weights?\b|starting weight/i
      expect(proseOf(reply).filter((text) => choosing.test(text))).toEqual([])
    }
    for (const { row, words, before } of barbellRows()) {
      if (before.kg === row.kg) expect(words).not.toMatch(GREW)
      if (before.reps !== row.reps) expect(words).not.toMatch(SAME_REPS)
    }
  })

  it('speaks of small plates only to those with a bar', () => {
    for (const { block, reply } of weeks) {
      const isBarred = block.days
        .flatMap(({ rows }) => rows)
        .some(({ exercise_id }) => catalogueEntry(exercise_id).load === 'barbell')
      if (!isBarred) expect(proseOf(reply).join(' ')).not.toMatch(/\bplates?\b|the bar\b/)
    }
  })
})

describe('what the coach says of time and of form', () => {
  it('looks back at nothing in the first week', () => {
    for (const { block, reply } of weeks.filter(({ block }) => block.week.week === 1)) {
      expect(proseOf(reply).join(' ')).not.toMatch(/last (time|week's|week\b)|since last/)
      for (const day of block.days.filter(({ kind }) => kind === 'training'))
        for (const row of day.rows)
          expect(wordsOfRow(row, weekFacts(block), day, false).today.join(' ')).not.toMatch(
            /last (time|week)|the first week\b/,
          )
    }
  })

  it('does not say that no harder form exists, only that the plan has none', () => {
    for (const { reply } of weeks)
      expect(proseOf(reply).join(' ')).not.toMatch(/no harder form of [^.:]* here|backpack$/)
  })
})

it('the strategy promises steps only to lifts that take them', () => {
  const told = programs.filter(({ strategy }) =>
    /small step more|only the weight moves/.test(strategy),
  )
  expect(told.length).toBeGreaterThan(3)
  for (const { strategy, weeks } of told) {
    const sentence = strategy.split('. ').find((each) => /small step|weight moves/.test(each))!
    const rows = weeks.flatMap(({ block }) => block.days.flatMap(({ rows }) => rows))
    const stepping = rows.filter(({ method }) => method === 'linear')
    const waving = rows.filter(
      ({ method, exercise_id }) =>
        method === 'wave' && !stepping.some((row) => row.exercise_id === exercise_id),
    )
    for (const { exercise_id } of waving)
      expect(sentence).not.toMatch(new RegExp(`(On |^|, | and )${liftName(exercise_id)}\\b`, 'i'))
  }
})

const TOP_SET = /\btop (single|double|triple|four|five|six|eight)|back-off/i
const WEIGHTS = /(?<!own )\bweights?\b|\bplates?\b|\bbar\b(?! hang)/i
const GREW =
  /heavier than last|more on the bar|goes up a step|more bar|more weight on|fewer reps, more weight|bar is heavier|a step heavier|heaviest|little more weight|step since/
const SAME_REPS =
  /\b(Same|same) (?!exercises)\w+s\b(?! path)|stays? in \w+s\b|\w+(?<!exercise)s again\b|picks up where it was/

function anyCase(name: string): RegExp {
  return new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i')
}

function proseOf({ title, focus, note, days }: LooseWeek): string[] {
  return [title, focus, note, ...days.flatMap((day) => [day.title, day.note])]
}

/** Of lifts that climb by steps or in a wave: this week's weight and reps, those of the week before, and the words. */
function barbellRows() {
  return programs.flatMap(({ weeks }) =>
    weeks.flatMap(({ block, reply, kilos }, index) => {
      const last = weeks[index - 1]
      if (!last || block.week.phase === 'deload') return []
      return block.days.flatMap((day) =>
        day.rows.flatMap((row) => {
          const before = last.block.days.flatMap(({ rows }) => rows).find(isLike(row))
          if (
            (row.method !== 'linear' && row.method !== 'wave') ||
            !before ||
            day.kind !== 'training'
          )
            return []
          const { today } = wordsOfRow(row, weekFacts(block), day, false)
          const week = weekFacts(block).lead === row ? [reply.title, reply.focus, reply.note] : []
          const words = [...today, ...week].join(' ')
          return [
            {
              words,
              row: { kg: kilos.get(row.slot), reps: row.groups[0]!.amount_min },
              before: { kg: last.kilos.get(row.slot), reps: before.groups[0]!.amount_min },
            },
          ]
        }),
      )
    }),
  )
}

function isLike(row: WeekRow) {
  return (other: WeekRow) => other.slot === row.slot && other.exercise_id === row.exercise_id
}

function profiles(): AthleteProfile[] {
  const grid = gridCases()
    .filter((_, index) => index % 11 === 7)
    .map(gridProfile)
  return grid.map((profile, index) =>
    athleteProfileSchema.parse({
      ...profile,
      ...(index % 5 === 1 && { known_lifts: [] }),
      ...(index % 7 === 2 && { age: 15 }),
      ...(index % 7 === 4 && { age: 70 }),
      ...(index % 9 === 3 && { duration_weeks: 1 + (index % 4) }),
      ...(index % 8 === 5 && { equipment: ['bodyweight_only', 'bands'] }),
    }),
  )
}

function written(profile: AthleteProfile) {
  const athlete = deriveAthlete(profile)
  const blueprint = buildBlueprint(profile)
  const named = readMetadata(coachMetadata(buildMetadataBlock(profile, blueprint)), null)
  const { name, slots } = composeMetadata(profile, blueprint, named).value
  const weeks = blueprint.weeks.map((week) => {
    const block: WeekBlock = buildWeekBlock(profile, blueprint, { name, slots }, week.week)
    const kilos = new Map<string, number | null>()
    for (const row of week.days.flatMap(({ rows }) => rows)) {
      const slot = blueprint.slots.find((each) => each.slot === row.slot)!
      const choice = slots.find((each) => each.slot === row.slot)!
      const entry = catalogueEntry(exerciseOfRow(row, choice, week.block))
      const planned = plannedSets({ athlete, blueprint, week, row, slot, entry })
      kilos.set(row.slot, planned.sets[0]?.load_kg ?? row.groups[0]!.pct_1rm)
    }
    return { block, reply: readWeek(coachWeek(block), null), kilos }
  })
  const { strategy } = coachStory(buildStoryBlock(profile, blueprint, { slots }))
  return { strategy, weeks, profile }
}
