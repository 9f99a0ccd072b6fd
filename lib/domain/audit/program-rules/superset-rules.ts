import { sharedStation } from '@/lib/domain/catalogue/equipment'
import { formsOf } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { daysIn, type AuditedProgram } from '@/lib/domain/audit/audited-program'
import { mustBe } from '@/lib/domain/audit/judge'
import type { ProgramRule, Reading } from '@/lib/domain/audit/rule'

/** What may share a rest. */
export const supersetRules: ProgramRule[] = [
  {
    id: 'R55',
    title: 'Exercises that share a superset',
    source: 'Iversen 2024',
    scope: 'week',
    check: supersets,
  },
  {
    id: 'N21',
    title: 'Two stations, or one implement, for a superset',
    source: 'our judgement',
    scope: 'week',
    check: stations,
  },
]

function supersets({ audited }: AuditedProgram): Reading[] {
  return pairsIn(audited).map(({ one, other, where, week }): Reading => {
    const axial = one.entry.axial && other.entry.axial
    const shared = one.entry.primary.find((muscle) => other.entry.primary.includes(muscle))
    const heavy = [one, other].every(({ exercise }) => exercise.role !== 'accessory')
    const found = axial
      ? 'both load the spine'
      : shared
        ? `both train one muscle`
        : 'two heavy lifts'
    const sound = !axial && !shared && !heavy
    return {
      where,
      week,
      ...mustBe(
        sound,
        axial ? 'fail' : 'warn',
        sound ? 'out of each other’s way' : found,
        'out of each other’s way',
      ),
      sentence: `${where}: in turn ${found}, so that neither is done fresh (Iversen 2024).`,
    }
  })
}

/** Each pair of neighbours in a superset. */
function pairsIn(audited: AuditedProgram['audited']) {
  return daysIn(audited).flatMap(({ day, week }) =>
    day.lifts.flatMap((one, index) =>
      day.lifts
        .slice(index + 1)
        .filter(
          ({ exercise }) =>
            exercise.superset !== null && exercise.superset === one.exercise.superset,
        )
        .map((other) => ({
          one,
          other,
          week,
          where: `${one.entry.name} and ${other.entry.name}, ${day.name}`,
        })),
    ),
  )
}

/** What is done on a cable or with a band may leave the cable to another. */
function withForm(entry: CatalogueEntry): Pick<CatalogueEntry, 'equipment'> {
  return { equipment: formsOf(entry).flatMap(({ equipment }) => equipment) }
}

function stations({ audited, items }: AuditedProgram): Reading[] {
  return pairsIn(audited).map(({ one, other, where, week }): Reading => {
    const shared = sharedStation(withForm(one.entry), withForm(other.entry), items)
    return {
      where,
      week,
      ...mustBe(
        !shared,
        'warn',
        shared ? `both need the same ${shared.replace('_', ' ')}` : 'no station shared',
        'no station shared',
      ),
      sentence: `${where}: both need the same ${shared?.replace('_', ' ')}, which has to be changed over every round (our judgement).`,
    }
  })
}
