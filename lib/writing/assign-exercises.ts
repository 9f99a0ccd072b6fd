/** A slot that is to get one exercise for all weeks of a variant. */
export interface Vacancy {
  slot: string
  /** What may stand in it, what the plan has by default first. */
  candidates: readonly string[]
  /** A candidate that was asked for. */
  wished: string | undefined
  /** Slots that share a day with it. */
  neighbours: ReadonlySet<string>
}

/**
 * An exercise for each slot, none of them twice on a day. Wishes stand in their order as far as they do
 * not collide; other slots take their first candidate that is free. Where none is, the slot takes the
 * plan's default and whoever has it moves away: the defaults of a day are different by the plan.
 */
export function assignExercises(vacancies: readonly Vacancy[]): Map<string, string> {
  const bySlot = new Map(vacancies.map((vacancy) => [vacancy.slot, vacancy]))
  const assigned = new Map<string, string>()
  const settled = new Set<string>()
  const holders = ({ neighbours }: Vacancy, id: string) =>
    [...neighbours].filter((slot) => assigned.get(slot) === id)
  const isFree = (vacancy: Vacancy, id: string) => holders(vacancy, id).length === 0

  for (const vacancy of vacancies) {
    const { slot, wished } = vacancy
    if (wished !== undefined && isFree(vacancy, wished)) assigned.set(slot, wished)
  }
  for (const vacancy of vacancies) if (!assigned.has(vacancy.slot)) fill(vacancy)
  return assigned

  function fill(vacancy: Vacancy) {
    const free = vacancy.candidates.find((id) => isFree(vacancy, id))
    if (free === undefined) settle(vacancy)
    else assigned.set(vacancy.slot, free)
  }

  /** Gives a slot its default for good, so that moving others comes to an end. */
  function settle(vacancy: Vacancy) {
    const [usual] = vacancy.candidates
    if (usual === undefined) return
    const inTheWay = holders(vacancy, usual).filter((slot) => !settled.has(slot))
    settled.add(vacancy.slot)
    assigned.set(vacancy.slot, usual)
    for (const slot of inTheWay) {
      assigned.delete(slot)
      const other = bySlot.get(slot)
      if (other) fill(other)
    }
  }
}
