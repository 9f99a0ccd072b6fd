import { heaviest, loadable } from '@/lib/domain/blueprint/loads/racks'
import { startMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import type { ProgramSet } from '@/lib/domain/program/schema'
import { liftsIn, type AuditedProgram, type Lift } from '@/lib/domain/audit/audited-program'
import { mustBe } from '@/lib/domain/audit/judge'
import type { ProgramRule, Reading } from '@/lib/domain/audit/rule'
import { sayLoad } from '@/lib/domain/audit/say'
import type { Units } from '@/lib/domain/vocabulary'

/** Percentages and weights that mean something and can be loaded. */
export const loadRules: ProgramRule[] = [
  {
    id: 'N02',
    title: 'Percentages of lifts that are tested, weights from lifts that are known',
    source: 'our contract',
    scope: 'week',
    check: knownNumbers,
  },
  {
    id: 'N12',
    title: 'Weights that can be loaded',
    source: 'our judgement',
    scope: 'week',
    check: loadableWeights,
  },
]

function knownNumbers({ audited, athlete }: AuditedProgram): Reading[] {
  return liftsIn(audited).flatMap(({ lift, week }): Reading[] => {
    const { entry, work, name } = lift
    const percent = work.some(({ pct_1rm }) => pct_1rm !== null)
    const weight = work.some(({ load_kg }) => load_kg !== null)
    if (!percent && !weight) return []
    const fault =
      percent && !entry.pct
        ? 'a percentage of a lift that is not tested'
        : weight && startMaximum(athlete, entry) === null
          ? 'a weight though no maximum is known'
          : null
    return [
      {
        where: name,
        week,
        ...mustBe(!fault, 'fail', fault ?? 'a maximum behind each', 'a maximum behind each'),
        sentence: `${entry.name} has ${fault}; a number like that would be made up (our contract).`,
      },
    ]
  })
}

/** Plates, dumbbell steps and stacks, in the athlete's own unit. */
function loadableWeights({ audited, athlete }: AuditedProgram): Reading[] {
  const { units } = athlete
  return liftsIn(audited).flatMap(({ lift, week }) =>
    loadsOf(lift).map(({ kg }): Reading => {
      const most = heaviest(lift.entry, athlete)
      if (most !== null && kg > most + 0.01) return beyondOwned(lift, week, [kg, most], units)
      const nearest = loadable(kg, lift.entry, athlete)
      const sound = nearest !== null && Math.abs(nearest - kg) < 0.01
      return {
        where: lift.name,
        week,
        ...mustBe(sound, 'warn', sayLoad(kg, units), 'a weight that can be loaded'),
        sentence: `${lift.entry.name} asks for ${sayLoad(kg, units)}, which plates, dumbbells or pins of most gyms do not make (our judgement).`,
      }
    }),
  )
}

function beyondOwned(
  { entry, name }: Lift,
  week: number,
  [kg, most]: readonly [number, number],
  units: Units,
): Reading {
  return {
    where: name,
    week,
    ...mustBe(false, 'fail', sayLoad(kg, units), `at most ${sayLoad(most, units)}`),
    sentence: `${entry.name} asks for ${sayLoad(kg, units)}; the heaviest that you have for it is ${sayLoad(most, units)} (our contract).`,
  }
}

function loadsOf({ exercise, work }: Lift): { kg: number }[] {
  const kilograms = ({ load_kg }: ProgramSet) => (load_kg === null ? [] : [{ kg: load_kg }])
  return [...exercise.warm_up, ...work].flatMap(kilograms)
}
