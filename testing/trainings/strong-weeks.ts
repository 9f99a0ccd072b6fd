import type { TrainingDay, TrainingWeek } from '@/lib/domain/audit/training/training'
import type { Phase } from '@/lib/domain/vocabulary'
import { session } from './session'

/**
 * Twelve weeks on four days towards a test of squat, bench press and deadlift: fives and sixes that grow
 * heavier, a deload, top sets, singles, a week of rest.
 */
export function strongWeeks(): TrainingWeek[] {
  return WEEKS.map(([phase, block, squat, bench, deadlift, volume], index) => ({
    week: index + 1,
    phase,
    block,
    days:
      phase === 'taper'
        ? taperDays()
        : trainingDays({ squat, bench, deadlift, volume, short: isShort(phase) }),
  }))
}

/** Phase, block, then the sets of squat, bench press and deadlift, and those of the second bench day. */
const WEEKS: [Phase, number, string, string, string, string][] = [
  [
    'accumulation',
    1,
    '4x6@71.5% 100kg RIR4',
    '4x6@71.5% 72.5kg RIR4',
    '3x6@71.5% 120kg RIR4',
    '4x8@63% 62.5kg RIR4',
  ],
  [
    'accumulation',
    1,
    '4x6@73.5% 102.5kg RIR3',
    '4x6@73.5% 75kg RIR3',
    '3x6@73.5% 125kg RIR4',
    '4x8@65% 65kg RIR4',
  ],
  [
    'accumulation',
    1,
    '4x6@75.5% 107.5kg RIR3',
    '4x6@75.5% 75kg RIR3',
    '3x5@75% 130kg RIR4',
    '4x8@67% 67.5kg RIR3',
  ],
  [
    'accumulation',
    1,
    '5x5@77.5% 110kg RIR3',
    '5x5@77.5% 77.5kg RIR3',
    '3x5@77.5% 132.5kg RIR3',
    '4x8@69% 70kg RIR3',
  ],
  [
    'accumulation',
    1,
    '4x5@80% 115kg RIR2',
    '4x5@80% 82.5kg RIR2',
    '3x5@80% 137.5kg RIR2',
    '4x6@74% 75kg RIR3',
  ],
  ['deload', 1, '2x5@62% 90kg', '2x5@62% 62.5kg', '2x5@62% 107.5kg', '2x8@55% 57.5kg'],
  [
    'intensification',
    2,
    '1x4@84% 120kg, 3x4@80% 115kg',
    '1x4@84% 87.5kg, 3x4@80% 82.5kg',
    '1x4@83% 145kg, 2x4@78% 137.5kg',
    '4x5@75% 77.5kg RIR3',
  ],
  [
    'intensification',
    2,
    '1x3@87% 125kg, 3x3@83% 120kg',
    '1x3@87% 90kg, 3x3@83% 85kg',
    '1x3@86% 150kg, 2x3@81% 142.5kg',
    '4x4@78% 80kg RIR3',
  ],
  [
    'intensification',
    2,
    '1x2@90% 130kg, 3x3@85% 122.5kg',
    '1x2@90% 92.5kg, 3x3@85% 87.5kg',
    '1x2@89% 157.5kg, 2x3@83% 147.5kg',
    '4x4@80% 82.5kg RIR2',
  ],
  [
    'realization',
    2,
    '1x1@92% 135kg, 3x3@83% 122.5kg',
    '1x1@92% 95kg, 3x3@83% 87.5kg',
    '1x1@91% 162.5kg, 2x3@81% 145kg',
    '3x4@75% 77.5kg RIR3',
  ],
  [
    'realization',
    2,
    '1x1@95% 140kg, 2x2@86% 127.5kg',
    '1x1@95% 100kg, 2x2@86% 90kg',
    '1x1@94% 167.5kg, 2x2@83% 147.5kg',
    '3x3@78% 82.5kg RIR3',
  ],
  ['taper', 2, '', '', '', ''],
]

function isShort(phase: Phase): boolean {
  return phase === 'deload' || phase === 'realization'
}

interface Sets {
  squat: string
  bench: string
  deadlift: string
  volume: string
  /** Half of the assistance. */
  short: boolean
}

function trainingDays({ squat, bench, deadlift, volume, short }: Sets): TrainingDay[] {
  const [n, minutes] = short ? [2, 60] : [4, 71]
  const few = short ? 2 : 3
  return [
    session('mon', minutes, [
      `back-squat heavy ${squat}`,
      `romanian-deadlift secondary ${n}x6-10 90kg RIR2`,
      `machine-leg-press accessory ${few}x8-12 RIR2`,
      `cable-crunch accessory ${few}x10-15 RIR2`,
      'standing-calf-raise accessory 2x10-15 RIR2',
    ]),
    session('tue', minutes, [
      `bench-press heavy ${bench}`,
      `overhead-press main ${few}x6@70% 45kg`,
      `barbell-row secondary ${n}x6-10 60kg RIR2`,
      'triceps-pushdown accessory 2x8-12 RIR2',
      'dumbbell-lateral-raise accessory 2x12-20 8kg RIR2',
    ]),
    session('thu', minutes, [
      `conventional-deadlift heavy ${deadlift}`,
      `pause-squat main ${few}x5@70% 85kg`,
      `seated-cable-row secondary ${few}x8-12 RIR2`,
      `seated-leg-curl accessory ${few}x8-12 RIR2`,
    ]),
    session('fri', minutes, [
      `bench-press main ${volume}`,
      `overhand-pull-up secondary ${n}x4-8 RIR2`,
      `incline-dumbbell-press secondary ${few}x6-10 26kg RIR2`,
      'ez-bar-curl accessory 2x8-12 25kg RIR2',
      'face-pull accessory 2x12-20 RIR2',
    ]),
  ]
}

/** Two short sessions, then the test with a third attempt above what was entered. */
function taperDays(): TrainingDay[] {
  return [
    session('mon', 35, [
      'back-squat heavy 1x1@88% 130kg, 1x2@80% 117.5kg',
      'bench-press heavy 1x1@88% 92.5kg, 1x2@80% 85kg',
      'conventional-deadlift heavy 2x2@75% 135kg',
    ]),
    session('wed', 25, ['back-squat heavy 2x2@70% 102.5kg', 'bench-press heavy 3x2@72% 75kg']),
    {
      ...session('fri', 70, [
        'back-squat heavy 1x1@91% 135kg, 1x1@96.5% 142.5kg, 1x1@100% 147.5kg',
        'bench-press heavy 1x1@91% 95kg, 1x1@96.5% 102.5kg, 1x1@100% 105kg',
        'conventional-deadlift heavy 1x1@91% 162.5kg, 1x1@96.5% 172.5kg, 1x1@100% 180kg',
      ]),
      test: true,
    },
  ]
}
