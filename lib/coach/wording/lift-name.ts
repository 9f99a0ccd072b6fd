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
  [/^Dumbbell (?=Romanian|single-leg|staggered|Bulgarian)/, ''],
  [/ bench press$/i, ' bench'],
  [/^bench press$/i, 'bench'],
  [/back squat$/i, 'squat'],
  [/^bent-over row$/i, 'row'],
]

const STAYS_CAPITAL =
  /^([A-Z][- ]|EZ|Romanian|Bulgarian|Nordic|Pallof|Copenhagen|Russian|Arnold|Pendlay|Smith)/
