import type { Blueprint, BlueprintDay, BlueprintWeek } from '@/lib/domain/blueprint-schema'
import { exerciseOfSlot } from '@/lib/domain/planned-sets'
import type { SlotChoice } from '@/lib/domain/program'
import type { ChosenSlots } from './choose-slots'

/**
 * Sound choices may still make two days of a week the same session, which fails rule R05. Then an
 * exercise of one of them, from behind, is swapped for another candidate of its slot, and reported.
 * Days that no choice can tell apart stay as they are: those are the plan's.
 */
export function partDays(blueprint: Blueprint, chosen: ChosenSlots): ChosenSlots {
  const choices = new Map(chosen.slots.map((choice) => [choice.slot, { ...choice }]))
  const parted: ChosenSlots = {
    slots: [...choices.values()],
    problems: [...chosen.problems],
    adjustments: [...chosen.adjustments],
  }
  for (const week of blueprint.weeks) {
    for (const [one, other] of pairsOf(week.days)) {
      if (isAlike(week, one, other, choices)) part(blueprint, week, [other, one], choices, parted)
    }
  }
  return parted
}

type Choices = ReadonlyMap<string, SlotChoice>

function pairsOf(days: BlueprintDay[]): [BlueprintDay, BlueprintDay][] {
  return days.flatMap((one, index) =>
    days.slice(index + 1).map((other): [BlueprintDay, BlueprintDay] => [one, other]),
  )
}

function isAlike(week: BlueprintWeek, one: BlueprintDay, other: BlueprintDay, choices: Choices) {
  return (
    one.rows.length === other.rows.length &&
    print(week, one, choices) === print(week, other, choices)
  )
}

function print({ block }: BlueprintWeek, { rows }: BlueprintDay, choices: Choices): string {
  return rows
    .map(({ slot, sets, amount, rir }) => {
      const choice = choices.get(slot)
      return [choice && exerciseOfSlot(choice, block), sets, amount, rir].join(' ')
    })
    .sort()
    .join()
}

function part(
  { slots }: Blueprint,
  { block }: BlueprintWeek,
  days: [BlueprintDay, BlueprintDay],
  choices: Choices,
  parted: ChosenSlots,
) {
  const variant = block % 2 === 1 ? 'a' : 'b'
  for (const { day, rows } of days) {
    const ofDay = slots.filter((slot) => slot.day === day)
    const used = new Set(ofDay.map(({ slot }) => choices.get(slot)?.[variant]))
    for (const row of rows.toReversed()) {
      const choice = choices.get(row.slot)
      const slot = slots.find((each) => each.slot === row.slot)
      const free = slot?.candidates.filter((id) => !used.has(id)) ?? []
      if (!choice || free[0] === undefined) continue
      const where = `${row.slot}, variant ${variant}`
      const asked = choice[variant]
      parted.problems.push(
        `slot ${where} "${asked}": Nothing twice (R05): days ${days.map((each) => each.day).join(' and ')} alike. Choose from: ${free.join(', ')}`,
      )
      parted.adjustments.push({
        where,
        asked,
        stored: free[0],
        reason: 'It would make two days of a week alike.',
      })
      choice[variant] = free[0]
      return
    }
  }
}
