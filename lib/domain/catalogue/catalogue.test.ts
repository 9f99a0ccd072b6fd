import { describe, expect, test } from 'vitest'
import {
  allowedFor,
  alternatives,
  catalogue,
  exerciseById,
  exerciseIds,
  findExercise,
  isAllowed,
  kitFormOf,
  limitsOf,
  resolveExclusions,
  type ProfileLike,
} from './catalogue'
import { catalogueEntrySchema, type CatalogueEntry } from './entry'
import { standIns } from './exercises/stand-ins'
import {
  equipmentItemSchema,
  equipmentPresetSchema,
  levelSchema,
  limitationSchema,
} from '@/lib/domain/vocabulary'

const gym: ProfileLike = {
  equipment: ['full_gym'],
  limitations: [],
  excluded_exercises: [],
  fitness_level: 'advanced',
}

describe('the data', () => {
  test('satisfies the schema', () => {
    for (const entry of catalogue) {
      const parsed = catalogueEntrySchema.safeParse(entry)
      expect(parsed.success, `${entry.id}: ${parsed.error?.message}`).toBe(true)
    }
  })

  test('is deep and has no id twice', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(180)
    expect(new Set(exerciseIds).size).toBe(catalogue.length)
  })

  test('counts no muscle twice in one exercise and repeats no role, limitation or alias', () => {
    for (const entry of catalogue)
      for (const list of [
        [...entry.primary, ...entry.secondary],
        entry.roles,
        entry.contraindications,
        entry.aliases,
      ])
        expect(new Set(list).size, entry.id).toBe(list.length)
  })

  test('asks for no more equipment than one of its own alternatives', () => {
    for (const entry of catalogue)
      for (const items of entry.equipment)
        for (const other of entry.equipment)
          if (items !== other)
            expect(
              items.every((item) => other.includes(item)),
              entry.id,
            ).toBe(false)
  })

  test('gives cues of one plain sentence or two, without numbers', () => {
    for (const { id, cue } of catalogue) {
      expect(cue.length, id).toBeGreaterThan(20)
      expect(cue.length, id).toBeLessThanOrEqual(140)
      expect(cue, id).toMatch(/^[A-Z][^\d<>]*\.$/)
    }
    // A kettlebell is moved as a dumbbell is.
    const forms = new Set(catalogue.map((entry) => kitFormOf(entry)))
    const cues = catalogue.filter((entry) => !forms.has(entry)).map(({ cue }) => cue)
    expect(new Set(cues).size).toBe(cues.length)
  })

  test('derives loads only from tested lifts, in two steps at most', () => {
    const base = (id: string) => exerciseById(id)?.load_from?.lift
    for (const { id, load_from } of catalogue) {
      if (!load_from) continue
      expect(exerciseById(load_from.lift)?.pct, `${id} from ${load_from.lift}`).toBe(true)
      const further = base(load_from.lift)
      expect(further && base(further), `${id} from ${load_from.lift}`).toBeUndefined()
    }
  })

  test('shows a percentage only of lifts with a bar that are counted in reps', () => {
    for (const entry of catalogue.filter(({ pct }) => pct)) {
      expect(entry.load, entry.id).toBe('barbell')
      expect(entry.measure, entry.id).toBe('reps')
    }
  })

  test('puts no bar on the back or over the face without a rack', () => {
    for (const id of ['back-squat', 'front-squat', 'bench-press', 'incline-bench-press'])
      for (const items of exerciseById(id)?.equipment ?? []) expect(items, id).toContain('rack')
    expect(exerciseById('bench-press')?.equipment).toEqual([['barbell', 'rack', 'bench']])
  })

  test('names an easier form beside pull-ups, dips, pistols and handstands', () => {
    for (const entry of catalogue.filter(({ id }) =>
      /pull-up$|chin-up|dip$|pistol|handstand|nordic-curl/.test(id),
    ))
      expect(entry.regression, entry.id).toEqual(expect.any(String))
  })

  test('keeps speed work in the power role and power patterns for nothing else', () => {
    for (const entry of catalogue) {
      if (['olympic', 'jump', 'throw', 'sprint'].includes(entry.pattern))
        expect(entry.roles[0], entry.id).toBe('power')
      expect(entry.measure === 'contacts', entry.id).toBe(entry.pattern === 'jump')
    }
  })

  test('knows every stand-in', () => {
    for (const id of standIns) expect(exerciseById(id), id).toBeDefined()
  })
})

describe('finding an exercise', () => {
  test('no id, name or alias leads to two exercises', () => {
    for (const entry of catalogue)
      for (const words of [entry.id, entry.name, ...entry.aliases])
        expect(findExercise(words)?.id, words).toBe(entry.id)
  })

  test.each([
    ['OHP', 'overhead-press'],
    ['Back Squats', 'back-squat'],
    ['RDL', 'romanian-deadlift'],
    ['pullups', 'overhand-pull-up'],
    ['Pull  Up', 'overhand-pull-up'],
    ['FARMER’S WALK', 'farmers-carry'],
    ['Bulgarian split squat', 'bulgarian-split-squat'],
    ['db flyes', 'dumbbell-fly'],
    ['bench presses', 'bench-press'],
    ['nordic hamstring curl', 'nordic-curl'],
  ])('understands %s', (words, id) => {
    expect(findExercise(words)?.id).toBe(id)
  })

  test.each(['', '!?', 'underwater basket weaving', 'benchpressing', 'constructor'])(
    'does not guess at "%s"',
    (words) => {
      expect(findExercise(words)).toBeUndefined()
    },
  )
})

describe('what an athlete may use', () => {
  test('holds nothing that their equipment, limitations, level or exclusions rule out', () => {
    for (const preset of equipmentPresetSchema.options)
      for (const limitation of limitationSchema.options)
        for (const fitness_level of levelSchema.options) {
          const profile: ProfileLike = {
            equipment: [preset],
            limitations: [limitation],
            excluded_exercises: ['lunges'],
            fitness_level,
          }
          const limits = limitsOf(profile)
          const isRuledOut = (entry: CatalogueEntry) =>
            !isAllowed(entry, limits) ||
            entry.contraindications.includes(limitation) ||
            /lunge/i.test(entry.name) ||
            (fitness_level === 'beginner' && entry.difficulty !== 'beginner') ||
            (preset === 'bodyweight_only' && entry.equipment.every(({ length }) => length > 0))
          expect(allowedFor(profile).filter(isRuledOut)).toEqual([])
        }
  })

  test('any one equipment alternative is enough, half of one is not', () => {
    const press = entryOf('bench-press')
    const having = (equipment: ProfileLike['equipment']) => limitsOf({ ...gym, equipment })
    expect(isAllowed(press, having(['barbell', 'rack', 'bench']))).toBe(true)
    expect(isAllowed(press, having(['barbell', 'bench']))).toBe(false)
    expect(isAllowed(entryOf('hammer-curl'), having(['cable']))).toBe(true)
    expect(isAllowed(entryOf('floor-push-up'), having([]))).toBe(true)
  })

  test('every single item opens at least one exercise, except a spotter', () => {
    const alone = (item: ProfileLike['equipment'][number]) =>
      catalogue.filter((entry) => entry.equipment.flat().includes(item as never)).length
    for (const item of equipmentItemSchema.options)
      expect(alone(item) > 0, item).toBe(item !== 'spotter')
  })

  test('household stand-ins are for those without the real thing', () => {
    const inGym = allowedFor(gym).filter((entry) => standIns.has(entry.id))
    expect(inGym.map((entry) => entry.id)).toEqual([])
    const atHome = allowedFor({ ...gym, equipment: ['bodyweight_only'] })
    expect(atHome.filter((entry) => standIns.has(entry.id)).length).toBe(standIns.size)
  })
})

describe('a sensitive ankle or foot', () => {
  const limited = allowedFor({ ...gym, limitations: ['ankle_foot'] })
  const ids = limited.map(({ id }) => id)

  test('leaves out what lands, runs, or rises on the toes under load', () => {
    expect(
      limited.filter(({ pattern }) => ['jump', 'sprint', 'olympic'].includes(pattern)),
    ).toEqual([])
    for (const id of ['easy-run', 'standing-calf-raise', 'bulgarian-split-squat', 'pistol-squat'])
      expect(ids).not.toContain(id)
  })

  test('keeps what loads the legs with the foot at rest', () => {
    const kept = 'machine-leg-press machine-hip-thrust seated-leg-curl seated-calf-raise back-squat'
    expect(ids).toEqual(expect.arrayContaining(kept.split(' ')))
    expect(ids).toEqual(expect.arrayContaining(['bike-steady', 'bike-intervals', 'row-erg-steady']))
  })
})

describe('exclusions', () => {
  test('a kind excludes every exercise called so', () => {
    const { ids } = resolveExclusions(['Lunges'])
    expect(ids).toContain('dumbbell-walking-lunge')
    expect(ids).toContain('dumbbell-lateral-lunge')
    expect(ids).not.toContain('back-squat')
  })

  test('whole words only: "row" leaves narrow grips alone', () => {
    const { ids } = resolveExclusions(['row'])
    expect(ids).toContain('barbell-row')
    expect(ids).not.toContain('overhead-throw')
    expect(ids).not.toContain('close-grip-push-up')
  })

  test('an id excludes that one alone', () => {
    expect([...resolveExclusions(['barbell-row']).ids]).toEqual(['barbell-row'])
  })

  test('spelling in one word still finds the kind', () => {
    expect(resolveExclusions(['pullups']).ids).toContain('weighted-pull-up')
  })

  test('words that match nothing are handed back', () => {
    expect(resolveExclusions(['flurbs', ' ', 'dips']).unknown).toEqual(['flurbs', ' '])
  })
})

describe('alternatives', () => {
  test('stay inside pattern, role and what is allowed, and never name the exercise itself', () => {
    for (const preset of equipmentPresetSchema.options)
      for (const limitation of limitationSchema.options) {
        const allowed = allowedFor({ ...gym, equipment: [preset], limitations: [limitation] })
        for (const entry of catalogue) {
          const others = alternatives(entry, allowed, 3)
          expect(others.length).toBeLessThanOrEqual(3)
          const isOutside = (other: CatalogueEntry) =>
            other.id === entry.id ||
            other.pattern !== entry.pattern ||
            !other.roles.some((role) => entry.roles.includes(role)) ||
            !allowed.includes(other)
          expect(others.filter(isOutside), entry.id).toEqual([])
        }
      }
  })

  test('come closest muscles first', () => {
    const [first] = alternatives(entryOf('lat-pulldown'), allowedFor(gym), 3)
    expect(first?.id).toBe('neutral-grip-pulldown')
    const shrugs = alternatives(entryOf('dumbbell-lateral-raise'), allowedFor(gym), 1)
    expect(shrugs[0]?.primary).toContain('side_delts')
  })

  test('are the same whatever the order of what is allowed', () => {
    const allowed = allowedFor(gym)
    for (const entry of catalogue)
      expect(alternatives(entry, [...allowed].reverse(), 5)).toEqual(
        alternatives(entry, allowed, 5),
      )
  })

  test('fill the role that is asked for', () => {
    const mains = alternatives(entryOf('back-squat'), allowedFor(gym), 20, 'main')
    expect(mains.every((entry) => entry.roles.includes('main'))).toBe(true)
    expect(mains.length).toBeGreaterThan(5)
  })
})

function entryOf(id: string): CatalogueEntry {
  const entry = exerciseById(id)
  if (!entry) throw new Error(`no exercise ${id}`)
  return entry
}
