import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { Level } from '@/lib/domain/vocabulary'

/**
 * Every limit that the planner keeps and the audit measures, stated once: the rule that reads it, the
 * numbers, and whose they are. "Our judgement" means that no study gives this line; where a study gives
 * the direction and we drew the line, both are named.
 */

type ByLevel = Record<Level, number>

const OUR_JUDGEMENT = 'our judgement'

/** What an athlete without a form is taken to have for a session: an hour. */
export const assumedMinutes = 60

/** Six minutes of a session are general warm-up; a week below this much training promises no growth. */
export const fullWeek = { warmUpMinutes: 6, netMinutes: 135 } as const

/** Sets a week below which a large muscle hardly grows; fewer than three days ask for their share. */
export const leastSets = {
  rule: 'V1',
  source: 'Pelland 2025, lines ours',
  hypertrophy: { beginner: 6, intermediate: 7, advanced: 8 } satisfies ByLevel,
  endurance: { beginner: 2, intermediate: 2, advanced: 2 } satisfies ByLevel,
  others: { beginner: 3, intermediate: 4, advanced: 4 } satisfies ByLevel,
  /** Squats and hinges train the hamstrings by the way. */
  hamstringShare: 0.5,
  fullDays: 3,
  /** It fails below half of the line, but never from two sets on. */
  fail: { share: 0.5, sets: 2 },
  /** What keeps a muscle while others are built up, and one that the athlete wants less of. */
  whileOthersGrow: 5,
  wantedLess: 4,
} as const

/** Hard sets of one muscle a week that still help. */
export const mostSets = {
  rule: 'V2',
  source: 'Baz-Valle 2022, Pelland 2025, lines ours',
  warn: { beginner: 26, intermediate: 30, advanced: 34 } satisfies ByLevel,
  failBeyond: 10,
  /** More for a muscle that the athlete wants more of. */
  wantedMore: 4,
} as const

export const sessionSets = { rule: 'V3', source: OUR_JUDGEMENT, warn: 32, fail: 40 } as const

/** Hard sets of one muscle in a session. */
export const muscleSessionSets = {
  rule: 'V4',
  source: 'Remmert 2025, line ours',
  warn: 16,
} as const

/** Hard pulls for each hard press. */
export const pullsPerPress = {
  rule: 'V5',
  source: OUR_JUDGEMENT,
  warn: [0.4, 2.5],
  fail: [0.2, 5],
  /** Fewer pulls and presses a week are too few to compare. */
  setsAWeek: 8,
} as const

export const basicMovements = { rule: 'V6', source: OUR_JUDGEMENT } as const

/** Days a week for squat and bench press, and sets for whoever has the time. */
export const liftPractice = {
  rule: 'F1',
  source: 'ACSM 2026',
  days: { fail: 1, warn: 2 },
  fromDays: 3,
  /** A variant counts for its lift from this share of the lift's maximum on. */
  ratio: 0.8,
  /** The last weeks before the peak are those that count. */
  weeks: 3,
} as const

/** Age from which beginners meet the barbell lifts on a machine or with dumbbells. Our judgement. */
export const seniorFrom = 65

export const liftSets = {
  rule: 'F2',
  source: OUR_JUDGEMENT,
  squat: 6,
  bench: 8,
  fromDays: 4,
  fromMinutes: 60,
} as const

/** What makes a set of a strength program heavy: a percentage, or few reps near the limit. */
export const heavySets = {
  rule: 'F3',
  source: 'ACSM 2026',
  pct: 75,
  reps: 6,
  rir: 3,
  weeks: 3,
} as const

/** The upper end of a hard set's reps, off the bar and on one joint. */
export const leastReps = {
  rule: 'I1',
  source: OUR_JUDGEMENT,
  offTheBar: { fail: 5, warn: 6 },
  isolation: { warn: 8 },
} as const

/** Reps of one lift in a session, all of its rows together. */
export const heavyReps = {
  rule: 'I2',
  source: 'Prilepin’s table, lines ours',
  from80: { warn: 24, fail: 32 },
  from90: { warn: 10, fail: 14 },
} as const

/** How far the reserve that is written may be from the one that the percentage leaves. */
export const reserveGap = {
  rule: 'I3',
  source: 'Brzycki 1993, tiring between sets ours',
  warn: 1.5,
} as const

/** Main lifts of the first loading week that a beginner still has in the last. */
export const keptLifts = { rule: 'C1', source: OUR_JUDGEMENT, share: 0.6, weeks: 6 } as const

/** From one loading week of a block to the next. */
export const weeklyRise = {
  rule: 'C2',
  source: 'ACSM 2009, IUSCA 2021, lines ours',
  loadShare: 0.1,
  /** One step is always allowed, in kg. */
  step: {
    barbell: 2.5,
    dumbbell: 2.5,
    kettlebell: 4,
    machine: 5,
    band: 0,
    bodyweight: 0,
    none: 0,
  } satisfies Record<CatalogueEntry['load'], number>,
  sets: { share: 0.2, sets: 3 },
} as const

/** The week by which a beginner trains with the weight of the set that was entered. */
export const enteredWeight = {
  rule: 'B1',
  source: OUR_JUDGEMENT,
  week: 6,
  weeks: 4,
  /** Of the weight; what rounding to plates takes away is no difference. */
  share: 0.98,
} as const

/** Share of a beginner's sets with three or fewer in reserve. */
export const beginnerEffort = {
  rule: 'B2',
  source: OUR_JUDGEMENT,
  rir: 3,
  share: 0.5,
  fromWeek: 3,
} as const

/** Share of the steps from week to week in which the reps of a bodyweight row fall. */
export const fallingReps = { rule: 'L1', source: OUR_JUDGEMENT, share: 0.2, weeks: 3 } as const

/** The least rung of a ladder that trains: of the rungs that the athlete may do. */
export const entryRung = {
  rule: 'X2',
  source: OUR_JUDGEMENT,
  rung: { beginner: 1, intermediate: 2, advanced: 3 } satisfies ByLevel,
} as const

/** A main row says its method, its step and what follows a stall. */
export const statedProgression = { rule: 'K2', source: OUR_JUDGEMENT } as const

/** Share of the main rows of an entered lift that may be without kilograms. */
export const withoutLoad = {
  rule: 'K1',
  source: OUR_JUDGEMENT,
  warn: 0,
  fail: 0.4,
  weeks: 4,
} as const

/** How much of the time that was given is trained: 80 % (beginners 75 %), or what is useful. */
export const usedTime = {
  rule: 'T1',
  source: OUR_JUDGEMENT,
  target: { beginner: 0.75, intermediate: 0.8, advanced: 0.8 } satisfies ByLevel,
  warn: 0.9,
  fail: 0.75,
  /** Longer sessions are held to this many minutes. */
  sessionMinutes: 105,
} as const

export const overTime = { rule: 'T2', source: OUR_JUDGEMENT, share: 0.05 } as const

/** Weekly minutes from which general fitness needs its conditioning. */
export const conditioningRow = {
  rule: 'E1',
  source: 'WHO 2020, line ours',
  fromMinutes: 120,
} as const

/** Share of the trained minutes. */
export const conditioningShare = {
  rule: 'E2',
  source: 'WHO 2020, lines ours',
  general: { warn: 0.15 },
  fitness: { warn: 0.25, fail: 0.15 },
  fromMinutes: 90,
} as const

/** Sets of trunk work a week for general fitness and athletes. */
export const trunkSets = { rule: 'X3', source: OUR_JUDGEMENT, warn: 2, fromMinutes: 120 } as const

export const maximumTest = {
  rule: 'P1',
  source: OUR_JUDGEMENT,
  weeks: 8,
  /** In so few weeks a lift below this many kg grows by less than a plate. */
  silentBelowKg: 60,
  pct: 99,
} as const

/** The week of the test. */
export const taper = {
  rule: 'P2',
  source: 'Grgic & Mikulic 2017',
  assistanceShare: 0.2,
  lastSessionDays: 2,
  heaviestDays: [5, 11],
} as const

/** What counts as each of the two lifts, from the bar. */
export const olympicLifts = {
  rule: 'X1',
  source: OUR_JUDGEMENT,
  snatch: ['snatch', 'hang-snatch', 'power-snatch', 'muscle-snatch'],
  cleanAndJerk: [
    'clean-and-jerk',
    'clean',
    'hang-clean',
    'power-clean',
    'hang-power-clean',
    'push-jerk',
    'split-jerk',
  ],
} satisfies Record<string, string | string[]>

/** Heavy deadlifts come 48 hours after heavy squats of another day. */
export const hingeAfterSquat = { rule: 'N16', source: OUR_JUDGEMENT } as const

/** Direct sets a week for size, intermediate and advanced, with this much time. */
export const directSets = {
  rule: 'D1',
  source: OUR_JUDGEMENT,
  elbow_flexion: 3,
  elbow_extension: 3,
  side_raise: 2,
  fromMinutes: 220,
} as const

/** What a set may ask for, by the measure of its exercise: the least and the most. */
export const possibleAmounts = {
  rule: 'R03',
  source: 'our contract',
  reps: [1, 30],
  seconds: [5, 120],
  contacts: [1, 20],
  meters: [5, 400],
  minutes: [5, 60],
  rounds: [1, 20],
  reserve: [0, 6],
  percent: [20, 110],
  sets: 8,
  /** Contacts and short sprints come in more sets. */
  powerSets: 10,
  restSeconds: [20, 420],
} as const

/** Loading weeks in a row before a deload. Practice is 5.6 ± 2.3 weeks; evidence is thin (Coleman 2024). */
export const loadingRun = {
  rule: 'R40',
  source: 'Rogerson 2024, lines ours',
  warn: { beginner: 8, intermediate: 6, advanced: 6 } satisfies ByLevel,
  fromFifty: 5,
} as const

/** Sets of a deload in percent of the last loading week's, and how much more its sets leave, on average. */
export const easyWeek = {
  rule: 'R41',
  source: 'Rogerson 2024, lines ours',
  /** Half of three sets is two: rows cannot be halved to the set. As many sets as before are no rest. */
  setsPercent: { warn: 75, fail: 99 },
  /** Weeks of fewer sets cannot be halved. */
  fromSets: 10,
  reserve: 1.5,
  /** From here on a set is called easy. */
  easy: 5,
} as const

/** Beginners learn a lift before they test it. */
export const beginnerLimits = {
  rule: 'R25',
  source: 'ACSM 2009, lines ours',
  percent: 90,
  reserve: 1,
} as const

/** Reps left under a bar that nobody can take off the athlete. */
export const underTheBar = { rule: 'N09', source: OUR_JUDGEMENT, reserve: 1 } as const

export const jumping = {
  rule: 'N10',
  source: 'NSCA, lines ours',
  contacts: { beginner: 100, intermediate: 120, advanced: 140 } satisfies ByLevel,
  depthJumpKg: 100,
  depthJumpAge: 16,
} as const

/** Reps or contacts of fast work in a set and in a session. */
export const fastSets = {
  rule: 'N11',
  source: 'ACSM 2026, lines ours',
  set: { reps: 6, contacts: 10, seconds: 15, meters: 60 },
  session: { reps: 30, contacts: 40 },
  /** Low hops from the ankles. */
  hops: { set: 20, session: 60 },
} as const

/** Under 18, younger than 16 apart. */
export const youth = {
  rule: 'R60',
  source: 'Lloyd 2014, lines ours',
  percent: { under16: 80, under18: 85 },
  reserve: { warn: 2, fail: 1 },
} as const

export const senior = {
  rule: 'R61',
  source: 'Fragala 2019, lines ours',
  percent: 85,
  reserve: 2,
} as const

export const fastAndBalance = { rule: 'N19', source: 'Fragala 2019' } as const

/** Who hears of an easier form: beginners, and others from this body mass index on. */
export const easierForms = { rule: 'N13', source: OUR_JUDGEMENT, bodyMassIndex: 30 } as const
