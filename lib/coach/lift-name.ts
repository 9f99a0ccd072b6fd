import { exerciseById } from '@/lib/domain/catalogue'

/** What a lifter calls an exercise in a sentence or a title: bench, row, front squat. Lower case. */
export function liftName(exerciseId: string): string {
  const name = exerciseById(exerciseId)?.name ?? exerciseId.replaceAll('-', ' ')
  const known = NICKNAMES.find(([pattern]) => pattern.test(name))
  if (known) return known[1]
  return STAYS_CAPITAL.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

const NICKNAMES: readonly [RegExp, string][] = [
  [/^(barbell )?(back )?squat$/i, 'squat'],
  [/^goblet squat$/i, 'goblet squat'],
  [/^(barbell |flat )*bench press$/i, 'bench'],
  [/^incline (barbell |bench )*press$/i, 'incline bench'],
  [/^(conventional |barbell )*deadlift$/i, 'deadlift'],
  [/^(standing |barbell )*(overhead|military|shoulder) press$/i, 'overhead press'],
  [/^(bent-over |barbell |bent-over barbell )row$/i, 'row'],
  [/^(weighted )?pull-up$/i, 'pull-up'],
  [/^(weighted )?chin-up$/i, 'chin-up'],
  [/^(cable |wide-grip )?lat pull-?down$/i, 'pull-down'],
  [/^push-up$/i, 'push-up'],
]

const STAYS_CAPITAL =
  /^([A-Z]-|[A-Z] |Romanian|Bulgarian|Nordic|Pallof|Copenhagen|Zercher|Arnold|Cossack|Turkish|Spanish|Jefferson|Svend|Pendlay|Meadows|Swiss|Smith|Hindu|Kroc|EZ)/
