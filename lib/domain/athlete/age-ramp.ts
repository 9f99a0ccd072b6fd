/**
 * What changes with age, in five columns whose neighbours lie close together: nobody's training turns over
 * on a birthday. Adults of an age that is not known train as the young, without very heavy sets.
 */
export interface AgeRamp {
  /** Loading weeks in a row, at most; the level may ask for fewer. */
  longestRun: number
  /** Sets of a row, at most; one less in the first week, of accessories in the second too. */
  mostSets: number
  /** Added to the repetitions in reserve of rows in a range. */
  reserve: number
  /** Taken from the percentages of planned lifts. */
  percentOff: number
  /** Repetitions in reserve, at least: in the first week, and in all others. */
  firstReserve: number
  leastReserve: number
  /** Share of the young's gain from week to week, 0-1. */
  growth: number
  /** Added between sets, seconds. */
  restSeconds: number
  /** Added to the general warm-up, minutes. */
  warmUpMinutes: number
  /** Of a projected maximum, at most, tests apart. */
  topPercent: number
  /** Repetitions of a heavy set, at least: from three on there is no single to test either. */
  leastReps: number
}

/** Age from which each column holds. Directions by Fragala 2019, the numbers are our judgement. */
const COLUMNS: readonly (readonly [from: number, ramp: AgeRamp])[] = [
  [0, young({})],
  [
    50,
    young({
      ...{ longestRun: 4, mostSets: 5, growth: 0.9, restSeconds: 10, warmUpMinutes: 1 },
      ...{ firstReserve: 2, percentOff: 0.5, topPercent: 91 },
    }),
  ],
  [
    58,
    young({
      ...{ longestRun: 4, mostSets: 4, growth: 0.8, restSeconds: 15, warmUpMinutes: 2 },
      ...{
        reserve: 1,
        firstReserve: 3,
        leastReserve: 1,
        percentOff: 1.5,
        topPercent: 87.5,
        leastReps: 3,
      },
    }),
  ],
  [
    65,
    young({
      ...{ longestRun: 4, mostSets: 4, growth: 0.7, restSeconds: 20, warmUpMinutes: 2 },
      ...{
        reserve: 1,
        firstReserve: 4,
        leastReserve: 2,
        percentOff: 2,
        topPercent: 85,
        leastReps: 3,
      },
    }),
  ],
  [
    75,
    young({
      ...{ longestRun: 3, mostSets: 4, growth: 0.6, restSeconds: 30, warmUpMinutes: 3 },
      ...{
        reserve: 1,
        firstReserve: 4,
        leastReserve: 2,
        percentOff: 2.5,
        topPercent: 82.5,
        leastReps: 3,
      },
    }),
  ],
]

const UNKNOWN = young({ topPercent: 85, leastReps: 3 })

export function ageRampOf(age: number | null): AgeRamp {
  if (age === null) return UNKNOWN
  return COLUMNS.reduce((ramp, [from, each]) => (age >= from ? each : ramp), young({}))
}

function young(changes: Partial<AgeRamp>): AgeRamp {
  return {
    longestRun: Infinity,
    mostSets: 6,
    reserve: 0,
    percentOff: 0,
    firstReserve: 0,
    leastReserve: 0,
    growth: 1,
    restSeconds: 0,
    warmUpMinutes: 0,
    topPercent: 100,
    leastReps: 1,
    ...changes,
  }
}
