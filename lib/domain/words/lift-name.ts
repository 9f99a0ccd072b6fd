import { exerciseById } from '@/lib/domain/catalogue/catalogue'

/** What a lifter calls an exercise in a sentence or a title: bench, row, front squat. Lower case. */
export function liftName(exerciseId: string): string {
  const full = exerciseById(exerciseId)?.name ?? exerciseId.replaceAll('-', ' ')
  const name = SHORTER.reduce((text, [long, short]) => text.replace(long, short), full)
  return STAYS_CAPITAL.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

const SHORTER: readonly [RegExp, string][] = [
  [/^(Barbell|Bodyweight|Two-dumbbell|Double dumbbell|Seated dumbbell) /, ''],
  [/(?<=\S) (barbell|dumbbell)(?= )/i, ''],
  [
    /^Dumbbell (?=Romanian|single-leg|staggered|Bulgarian|reverse lunge|walking lunge|step-up|lateral)/,
    '',
  ],
  [/^Dumbbell overhead triceps/, 'overhead'],
  [/^Overhead cable triceps/, 'overhead'],
  [/ bench press$/i, ' bench'],
  [/^bench press$/i, 'bench'],
  [/back squat$/i, 'squat'],
  [/^conventional deadlift$/i, 'deadlift'],
  [/^bent-over row$/i, 'row'],
  [/^standing machine calf/i, 'calf'],
  [/^kneeling cable crunch/i, 'cable crunch'],
  [/^half-kneeling single-arm/i, 'single-arm'],
  [/^medicine ball /i, 'medicine-ball '],
  [/^row intervals$/i, 'interval rowing'],
  [/^bike intervals$/i, 'interval ride'],
  [/^run intervals$/i, 'interval run'],
  [/^circuit intervals$/i, 'interval circuit'],
  [/^steady row$/i, 'easy rowing'],
  [/^steady bike$/i, 'easy bike'],
]

const STAYS_CAPITAL =
  /^([A-Z][- ]|EZ|Romanian|Bulgarian|Nordic|Pallof|Copenhagen|Russian|Arnold|Pendlay|Smith|Zercher)/
