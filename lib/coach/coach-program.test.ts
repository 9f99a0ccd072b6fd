import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import { claimsIn } from '@/lib/domain/audit/words/claims-in'
import { phasesClaimed } from '@/lib/domain/audit/words/phases-claimed'
import { sentencesOf } from '@/lib/domain/audit/words/sentences-of'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import {
  buildCuesBlock,
  buildMetadataBlock,
  buildStoryBlock,
  buildWeekBlock,
} from '@/lib/domain/contract/build-canonical-block'
import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { programReplySchema } from '@/lib/domain/contract/wire'
import { goalSchema, levelSchema } from '@/lib/domain/vocabulary'
import { unfitWords } from '@/lib/writing/words/unfit-words'
import { gridCases, gridProfile } from '@/testing/plans/grid-cases'
import { sampledRuns } from '@/testing/sampling'
import { countTokens } from '@/lib/model/usage/count-tokens'
import { composeMetadata } from '@/lib/writing/compose-metadata'
import { type LooseWeek, readMetadata, readWeek } from '@/lib/writing/loose-reply'
import { coachCues } from './cues/coach-cues'
import { coachMetadata } from './metadata/coach-metadata'
import { coachStory } from './metadata/coach-story'
import { coachWeek } from './week/coach-week'
import { repsWord, repWord } from '@/lib/domain/words/number-word'

const anyAthlete = fc.record({
  height_cm: fc.integer({ min: 150, max: 200 }),
  weight_kg: fc.integer({ min: 45, max: 130 }),
  goal_category: fc.constantFrom(...goalSchema.options),
  fitness_level: fc.constantFrom(...levelSchema.options),
  duration_weeks: fc.constantFrom(1, 2, 3, 4, 6, 8, 9, 12, 16, 24, 52),
  days_per_week: fc.integer({ min: 1, max: 7 }),
  session_minutes: fc.constantFrom(20, 30, 45, 60, 90, 150),
  age: fc.constantFrom(null, 15, 30, 55, 70),
  equipment: fc.constantFrom(['full_gym'], ['dumbbells_only'], ['bodyweight_only']),
  limitations: fc.constantFrom([], [], ['knee'], ['shoulder'], ['lower_back']),
})

// One seed for all properties: a program is built once and looked at from every side.
const sameAthletes = sampledRuns(300)

describe('the coach, for any athlete', () => {
  it('replies in the shape of what was asked, with every day once', () => {
    fc.assert(
      fc.property(anyAthlete, (answers) => {
        const { replies, weeks } = programFor(answers)
        for (const reply of replies) expect(programReplySchema.parse({ reply })).toEqual({ reply })
        for (const { block, reply } of weeks)
          expect(reply.days.map(({ day }) => day)).toEqual(block.days.map(({ day }) => day))
      }),
      sameAthletes,
    )
  })

  it('writes words that reach the athlete whole: English, no number with a unit but in tokens, no promise', () => {
    fc.assert(
      fc.property(anyAthlete, (answers) => {
        const { metadata, weeks, cues } = programFor(answers)
        const { why, name, strategy } = metadata
        const ofWeeks = [...weeks.flatMap(({ reply }) => proseOf(reply)), ...cues]
        expect([why, name, strategy, ...ofWeeks].filter(isUnfit)).toEqual([])
        // Only lengths of phases are told in figures of speech, and they are the program's own.
        const claims = [why, name, ...ofWeeks].flatMap((text) => [
          ...claimsIn(text),
          ...phasesClaimed(text),
        ])
        expect(claims.filter(({ words }) => !/week/i.test(words))).toEqual([])
      }),
      sameAthletes,
    )
  })

  it('calls sets only by reps that the week, in a day’s words that day, has', () => {
    fc.assert(
      fc.property(anyAthlete, (answers) => {
        for (const { block, reply } of programFor(answers).weeks) {
          const amounts = block.days.map(({ rows }) => rows.flatMap(amountsOf))
          const ofWeek = [reply.title, reply.focus, reply.note].flatMap(repsNamedIn)
          expect(amounts.flat()).toEqual(expect.arrayContaining(ofWeek))
          for (const [index, { title, note }] of reply.days.entries()) {
            const ofDay = [title, note].flatMap(repsNamedIn)
            expect(amounts[index]).toEqual(expect.arrayContaining(ofDay))
          }
        }
      }),
      sameAthletes,
    )
  })

  it('names no two days of a week and no two weeks in a row alike, and repeats no note', () => {
    fc.assert(
      fc.property(anyAthlete, (answers) => {
        const { weeks } = programFor(answers)
        for (const { reply } of weeks) {
          const titles = reply.days.map(({ title }) => title)
          expect(new Set(titles).size).toBe(titles.length)
          // A sentence about one lift is not said again of another in the same note.
          for (const { note } of reply.days) {
            const endings = sentencesOf(note).map((sentence) => sentence.slice(-ENDING))
            expect(new Set(endings).size).toBe(endings.length)
          }
        }
        for (const [index, { reply }] of weeks.entries()) {
          expect(reply.title).not.toBe(weeks[index + 1]?.reply.title)
          expect(reply.note).not.toBe(weeks[index + 1]?.reply.note)
        }
      }),
      sameAthletes,
    )
  })
})

describe('the coach, over the grid of styles, levels, times and kits', () => {
  it('says nothing that holds for every program', () => {
    const grid = gridCases().filter((_, index) => index % 23 === 5)
    const programs = grid.map((request) => {
      const { weeks } = writeProgram(gridProfile(request), [1, 3, 6])
      return new Set(
        weeks
          .flatMap(({ reply }) => [reply.note, ...reply.days.map(({ note }) => note)])
          .flatMap(sentencesOf),
      )
    })
    const counts = new Map<string, number>()
    for (const sentence of programs.flatMap((each) => [...each])) {
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
    }
    const common = [...counts].filter(([, count]) => count > 0.35 * programs.length)
    expect(programs.length).toBeGreaterThanOrEqual(60)
    expect(common).toEqual([])
  })
})

describe('the length of its replies', () => {
  const grid = gridCases()
    .filter((_, index) => index % 41 === 3)
    .map((request) => writeProgram(gridProfile(request)))

  it.each([
    ['the metadata', 300, (program: Written) => program.replies.slice(0, 1)],
    ['the reasons', 400, (program: Written) => program.replies.slice(1, 2)],
    ['a week', 300, (program: Written) => program.weeks.map(({ sent }) => sent)],
    [
      'the cues of a block',
      900,
      (program: Written) => program.replies.slice(2 + program.weeks.length),
    ],
  ])('%s: at most %i tokens', async (_, most, repliesOf) => {
    for (const reply of grid.flatMap(repliesOf)) {
      expect(
        await countTokens(JSON.stringify({ reply })),
        JSON.stringify(reply),
      ).toBeLessThanOrEqual(most)
    }
  })
})

type Written = ReturnType<typeof writeProgram>

describe('the coach', () => {
  it('answers the same request with the same words', () => {
    expect(writeProgram(profileFor({}))).toEqual(writeProgram(profileFor({})))
  })

  it('gives different athletes different programs', () => {
    const bodies = [70, 75, 80, 85, 90].map((weight_kg) => programFor({ weight_kg }).metadata)
    expect(new Set(bodies.map(({ slots }) => JSON.stringify(slots))).size).toBeGreaterThan(3)
    expect(new Set(bodies.map(({ name }) => name)).size).toBeGreaterThan(1)
  })

  it('speaks of a test day only to those who have one', () => {
    for (const weight_kg of [60, 66, 72, 78, 84, 90]) {
      const { metadata } = programFor({ weight_kg, goal_category: 'hypertrophy' })
      expect(`${metadata.name} ${metadata.strategy}`).not.toMatch(/\btest\b|peak/i)
    }
    const tested = programFor({ goal_category: 'strength', duration_weeks: 12 })
    expect(tested.metadataBlock.days.some(({ kind }) => kind === 'test')).toBe(true)
    expect(tested.metadata.strategy).toContain('ends in a test')
  })

  it('speaks of changing exercises only where some change', () => {
    const oneBlock = programFor({ duration_weeks: 4, goal_category: 'hypertrophy' })
    expect(oneBlock.metadata.strategy).toContain('stay the same throughout')
    const { metadata } = programFor({ duration_weeks: 12, goal_category: 'hypertrophy' })
    expect(metadata.slots.some(({ a, b }) => a !== b)).toBe(true)
    expect(metadata.strategy).toContain('from block to block some of the exercises')
  })

  it('is honest about maxima that nobody named', () => {
    expect(programFor({}).metadata.strategy).not.toContain('your eight')
    const { metadata } = programFor({ known_lifts: [] })
    expect(metadata.strategy).toContain('finds your eight')
    expect(metadata.why).toContain('no maximum')
  })

  it('names the method by which the main lifts grow', () => {
    const strategyFor = (answers: object) => programFor(answers).metadata.strategy
    expect(strategyFor({})).toContain('half a percent a week')
    expect(strategyFor({ fitness_level: 'advanced' })).toContain('quarter of a percent a week')
    expect(strategyFor({ fitness_level: 'beginner' })).toMatch(/step (up|more)/)
    expect(strategyFor({ goal_category: 'hypertrophy' })).toMatch(/range/)
  })

  it('speaks of harder forms instead of weights to those who have none', () => {
    const { metadata } = programFor({
      equipment: ['bodyweight_only'],
      goal_category: 'hypertrophy',
      known_lifts: [],
    })
    expect(metadata.strategy).toMatch(/harder form/)
    expect(metadata.strategy).not.toMatch(/next weight|the weight follows|your eight/)
  })

  it('promises conditioning where there is some', () => {
    const strategyFor = (goal_category: string) => programFor({ goal_category }).metadata.strategy
    expect(strategyFor('general_fitness')).toContain('talk test')
    expect(strategyFor('strength')).not.toContain('talk test')
  })

  it('titles the weeks of a wave by what changes in them', () => {
    const titles = programFor({ duration_weeks: 12 }).weeks.map(({ block, reply }) => ({
      phase: block.week.phase,
      title: reply.title.toLowerCase(),
    }))
    expect(titles[0]!.title).toMatch(/sixes/)
    expect(titles[3]!.title).toMatch(/fives/)
    for (const { phase, title } of titles) {
      if (phase === 'intensification') expect(title).toMatch(/top (fours|triples|doubles)/)
      if (phase === 'realization') expect(title).toMatch(/singles/)
      if (phase === 'taper') expect(title).toMatch(/test/)
    }
  })

  it('says of each lift what next time depends on', () => {
    const notesOf = (answers: object, week: number) =>
      programFor(answers).weeks[week - 1]!.reply.days.map(({ note }) => note)
    for (const note of notesOf({}, 8).slice(0, 3)) expect(note).toMatch(/top triple/)
    for (const note of notesOf({ fitness_level: 'beginner', days_per_week: 3 }, 2).slice(0, 2)) {
      expect(note).toMatch(/next time|slow lane|next weight/)
    }
    const ladders = notesOf({ equipment: ['bodyweight_only'], goal_category: 'hypertrophy' }, 2)
    expect(ladders.join(' ')).toMatch(/archer push-up|backpack push-up|Next comes/)
  })

  it('says that a deload is less work, and titles it so', () => {
    const { weeks } = programFor({ duration_weeks: 12, goal_category: 'strength' })
    const deload = weeks.find(({ block }) => block.week.phase === 'deload')
    expect(deload?.reply.note).toMatch(/half|few sets|lets them settle/i)
    expect(deload?.reply.title).toMatch(/light|half|easy|step back/i)
  })

  it('tells of attempts on a test day', () => {
    const { weeks } = programFor({ duration_weeks: 12, session_minutes: 90 })
    const test = weeks.at(-1)!.reply.days.at(-1)!
    expect(test.title).toBe('Test day')
    expect(test.note).toMatch(/first|open/i)
    expect(test.note).toMatch(/third|last/i)
  })

  it('finds what is unknown in the first week, by name', () => {
    const [first] = programFor({ known_lifts: [], duration_weeks: 8 }).weeks
    expect(first!.reply.title).toMatch(/find/i)
    expect(first!.reply.note).toMatch(/eight/)
    const [day] = first!.reply.days
    expect(day!.note).toMatch(/squat.*(eight|leaves three)/i)
  })

  it('sends nobody on to a next time in the last week', () => {
    const { weeks } = programFor({ goal_category: 'hypertrophy', duration_weeks: 8 })
    for (const { note } of weeks.at(-1)!.reply.days) expect(note).toMatch(/plan/)
    for (const { note } of weeks.at(-1)!.reply.days) expect(note).not.toMatch(/next time/)
  })

  it('names the limits that it was told of', () => {
    const { metadata, weeks } = programFor({ limitations: ['knee'] })
    expect(metadata.why).toContain('knee')
    expect(weeks[0]?.reply.note).toContain('knee')
  })
})

const programs = new Map<string, ReturnType<typeof writeProgram>>()

function programFor(answers: object) {
  const key = JSON.stringify(answers)
  const program = programs.get(key) ?? writeProgram(profileFor(answers))
  programs.set(key, program)
  return program
}

function profileFor(answers: object): AthleteProfile {
  return athleteProfileSchema.parse({ ...typical, ...answers })
}

function writeProgram(profile: AthleteProfile, only?: readonly number[]) {
  const blueprint = buildBlueprint(profile)
  const metadataBlock = buildMetadataBlock(profile, blueprint)
  const named = coachMetadata(metadataBlock)
  const { name, slots } = composeMetadata(profile, blueprint, readMetadata(named, null)).value
  const story = coachStory(buildStoryBlock(profile, blueprint, { slots }))
  const weeks = blueprint.weeks
    .filter(({ week }) => only?.includes(week) ?? true)
    .map(({ week }) => {
      const block = buildWeekBlock(profile, blueprint, { name, slots }, week)
      const sent = coachWeek(block)
      return { block, sent, reply: readWeek(sent, null) }
    })
  const cues = [...new Set(blueprint.weeks.map(({ block }) => block))].map((block) =>
    coachCues(buildCuesBlock(profile, blueprint, { name, slots }, block)),
  )
  return {
    metadataBlock,
    metadata: { name, slots, ...story },
    weeks,
    cues: cues.flatMap((reply) => reply.cues.map(([, cue = '']) => cue)),
    /** As they are sent. */
    replies: [named, story, ...weeks.map(({ sent }) => sent), ...cues],
  }
}

const typical: Partial<AthleteProfile> = {
  height_cm: 180,
  weight_kg: 80,
  goal_category: 'strength',
  goal_raw: 'Get stronger',
  fitness_level: 'intermediate',
  duration_weeks: 12,
  days_per_week: 4,
  age: 30,
  equipment: ['full_gym', 'spotter'],
  known_lifts: [
    { exercise: 'back-squat', weight: 120, reps: 5 },
    { exercise: 'bench-press', weight: 90, reps: 5 },
    { exercise: 'conventional-deadlift', weight: 150, reps: 5 },
  ],
}

/** Letters by which two sentences are told apart from their lifts. */
const ENDING = 30

/** Reps that a text calls by their name: fives, top triples, the single. */
function repsNamedIn(text: string): number[] {
  const plain = text.toLowerCase()
  return Array.from({ length: 30 }, (_, index) => index + 1).filter((reps) =>
    new RegExp(`\\b${repsWord(reps)}\\b|\\b(?:top|one|heavy) ${repWord(reps)}\\b(?!-)`).test(plain),
  )
}

function amountsOf({ groups }: WeekBlock['days'][number]['rows'][number]): number[] {
  return groups.flatMap(({ amount_min, amount_max }) => [amount_min, amount_max])
}

function isUnfit(text: string): boolean {
  const plain = text.replace(/\{\{(sets|reps|rir|minutes)\}\}/g, 'some')
  return !/^\S.*\S$/.test(plain) || UNFIT.test(plain) || unfitWords(text) !== null
}

const UNFIT = /[\d{}<>!*#]|undefined|null|NaN|\bpain\b|guarantee| {2}|\.\.|\band and\b/

function proseOf({ title, focus, note, days }: LooseWeek): string[] {
  return [
    ...[title, focus, note],
    ...days.flatMap((day) => [day.title, ...(day.note ? [day.note] : [])]),
  ]
}
