import { styleOf, trainsForStrength } from '@/lib/domain/athlete/style'
import { followedLift, isUnknownLift } from '@/lib/domain/blueprint/prescription/find-weight'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { catalogueEntry, resolveExclusions } from '@/lib/domain/catalogue/catalogue'
import { compoundPatterns, coverageGaps } from '@/lib/domain/catalogue/coverage'
import { formatList } from '@/lib/domain/words/format'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import { goalWords } from '@/lib/domain/words/words'
import type { NoticeRequest, NoticeRule } from './notice-rule'

export const strengthWithoutLoad: NoticeRule = (request) => {
  if (!trainsForStrength(request.athlete.style) || hasExternalLoad(request)) return null
  return {
    code: 'strength_without_load',
    asked: 'strength without weights',
    planned: 'hard variations of few repetitions',
    sentence:
      'Without weights, strength comes from hard variations done for few repetitions, by how many you keep in reserve. There are no percentages. A pair of dumbbells would open much more.',
  }
}

export const powerWithoutMeans: NoticeRule = ({ athlete, slots }) => {
  if (athlete.style !== 'athletic' || slots.some(({ tag }) => tag === 'p')) return null
  return {
    code: 'power_without_means',
    asked: 'power',
    planned: 'strength with fast intent',
    sentence:
      'What you have and what you asked us to leave out allow no jumps, throws or fast lifts. We plan strength work lifted with fast intent, which is the next best thing.',
  }
}

/** Knee and lower back together turn a goal of its own into general fitness where little can be loaded. */
export const fewLoadedMovements: NoticeRule = ({ profile, athlete }) => {
  if (!athlete.sparesKneesAndBack || athlete.style !== 'general') return null
  if (styleOf(profile) === 'general') return null
  return {
    code: 'few_loaded_movements',
    asked: goalWords[profile.goal_category].toLowerCase(),
    planned: 'general fitness',
    sentence:
      'Your knee and lower back leave fewer than four movements that can be loaded with what you have. Your days are those of general fitness: what can be loaded, and walking or cycling. A few machines or a pair of dumbbells would open more.',
  }
}

/** More lifts are not named one by one. */
const MOST_NAMED = 3

/** Lifts with a bar whose weights follow from a number that was not entered. */
export const unknownMaxima: NoticeRule = ({ athlete, slots, weeks }) => {
  const rows = slots.map(({ tag, candidates }) => ({
    tag,
    exercise: catalogueEntry(candidates[0] ?? ''),
  }))
  const unknown = rows
    .filter((row) => row.exercise.pct && isUnknownLift(athlete, row))
    .filter((row, place) => followedLift(athlete, row, rows.slice(0, place)) === null)
  if (unknown.length === 0) return null
  const lifts = [...new Set(unknown.map(({ exercise }) => exercise))]
  const finds = new Map(
    lifts.map((exercise) => [exercise, weekWithFindingSets({ slots, weeks }, exercise)]),
  )
  const found = lifts.filter((exercise) => finds.get(exercise) !== null)
  const names = (found.length > 0 ? found : lifts).map(({ name }) => withinSentence(name))
  const more = names.length > MOST_NAMED ? ['other lifts'] : []
  const inWeeks = [...new Set(found.flatMap((exercise) => finds.get(exercise) ?? []))]
  const several = names.length > 1
  const how =
    inWeeks.length === 0
      ? `the first sets of ${several ? 'each' : 'it'} begin light, and those that follow go by what they leave in reserve`
      : `${inWeeks.length === 1 ? 'week' : 'weeks'} ${formatList(inWeeks.map(String))} ${inWeeks.length === 1 ? 'finds' : 'find'} ${several ? 'them' : 'it'} with sets of eight`
  return {
    code: 'unknown_maxima',
    asked: 'no weights for some lifts',
    planned:
      inWeeks.length === 0
        ? 'reserve decides'
        : `week ${formatList(inWeeks.map(String))} finds them`,
    sentence: `You gave no weight for ${formatList([...names.slice(0, MOST_NAMED), ...more])}: ${how}. A recent set of yours, entered now, puts kilograms on every week at once.`,
  }
}

export const noVerticalPull: NoticeRule = ({ profile }) => {
  const gap = coverageGaps(profile).find((each) => each.subject === 'vertical_pull')
  if (gap?.cause !== 'equipment') return null
  return {
    code: 'no_vertical_pull',
    asked: 'a balanced program',
    planned: 'rows instead of pull-downs and pull-ups',
    sentence:
      'Without a bar, a cable or a band there is no pull-down or pull-up. Rows stand in for them; a bar for the door would fix it.',
  }
}

/** One notice for each pattern that a limitation or an exclusion takes away. */
export const leftOut: NoticeRule = ({ profile }) =>
  coverageGaps(profile)
    .filter((gap) => gap.kind === 'pattern' && compoundPatterns.includes(gap.subject))
    .filter((gap) => !(gap.subject === 'vertical_pull' && gap.cause === 'equipment'))
    .map((gap) => ({
      code: `left_out_${gap.subject}`,
      asked: 'every movement',
      planned: 'another one in its place',
      sentence: gap.sentence,
    }))

/** What was to be left out and is in no program anyway: it is said, so that nobody waits for it. */
export const neverPlannedAnyway: NoticeRule = ({ profile }) => {
  const { never } = resolveExclusions(profile.excluded_exercises)
  if (never.length === 0) return null
  const names = formatList(never.map((name) => `“${name}”`))
  return {
    code: 'never_planned',
    asked: `to leave out ${names}`,
    planned: 'in no program anyway',
    sentence: `You want ${names} left out: we never plan ${never.length === 1 ? 'that' : 'those'}.`,
  }
}

/** The week in which a lift has the sets by which its weight is found; null where none has. */
function weekWithFindingSets(
  { slots, weeks }: Pick<NoticeRequest, 'slots' | 'weeks'>,
  { id }: CatalogueEntry,
): number | null {
  const first = new Map(slots.map(({ slot, candidates }) => [slot, candidates[0]]))
  const found = weeks.find(({ days }) =>
    days
      .flatMap(({ rows }) => rows)
      .some(
        ({ exercise_id, slot, groups }) =>
          (exercise_id ?? first.get(slot)) === id && groups.some(({ kind }) => kind === 'find'),
      ),
  )
  return found?.week ?? null
}

const LOADED = new Set(['barbell', 'dumbbell', 'kettlebell', 'machine'])

function hasExternalLoad({ athlete }: NoticeRequest): boolean {
  return [...athlete.exercises]
    .map(catalogueEntry)
    .some(({ roles, load }) => roles.includes('main') && LOADED.has(load))
}
