import type { RuleReading } from '@/lib/domain/listening/reading'

type Place = NonNullable<RuleReading['equipment'][number]['place']>

interface PlaceName {
  place: Place
  names: string
  has: 'yes' | 'only'
  /** Named in passing too often to be sure of. */
  sure?: false
}

/** Where somebody trains, by its name or by what it lacks. */
export const placeNames: PlaceName[] = [
  {
    place: 'machine_gym',
    names: 'planet fitness|at pf\\b|machines[- ]only gym|only machines at my gym',
    has: 'yes',
  },
  {
    place: 'hotel_gym',
    names: '(?:at |in |from |use )?(?:a |an |the |my )?hotel gyms?(?! every)',
    has: 'yes',
  },
  {
    place: 'bodyweight',
    names:
      "body ?weight only|only body ?weight|just (?:my )?body ?weight|no equipment(?=[.,!;:)]|$| (?:at|and|or|available|here|just|whatsoever|besides|except))|no weights|without (?:any )?(?:equipment|weights)|(?:don'?t|do not) have (?:any )?(?:equipment|weights)|no gym (?:and|or) no (?:equipment|weights)|calisthenics only|no kit",
    has: 'only',
  },
  {
    place: 'home',
    names: '(?:train|work ?out|lift|exercise)(?:ing)? (?:at|from) home|home workouts?',
    has: 'yes',
    sure: false,
  },
  {
    place: 'full_gym',
    names:
      "gym has everything|(?:full|commercial|big|fully equipped|well[- ]equipped|real) gym|globo gym|24 ?hour fitness|la fitness|gold'?s gym|crunch(?: fitness)?(?= gym)|ymca|anytime fitness",
    has: 'yes',
    sure: false,
  },
]
