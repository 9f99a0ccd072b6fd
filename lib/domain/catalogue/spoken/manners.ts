import { wordKey } from '@/lib/domain/catalogue/names'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { EquipmentItem, Pattern } from '@/lib/domain/vocabulary'

type IsSo = (entry: CatalogueEntry) => boolean

/** The exercises that go together by how one moves or what one holds, where such a manner is what was named. */
export function mannerOf(words: string): IsSo | undefined {
  return manners.get(wordKey(words))
}

const lower: ReadonlySet<Pattern> = new Set([
  ...(['knee', 'hinge', 'hip_extension', 'knee_flexion', 'knee_extension'] as const),
  ...(['calf_raise', 'jump', 'balance'] as const),
])

const onSmith = needs('smith_machine')
const onMachine = needs('leg_machines', 'upper_machines', 'smith_machine')
const isJump = ofPattern('jump')
const isOverhead = called(/overhead|snatch(?!.*pull)|jerk|handstand|slam/i)
const runs: IsSo = ({ id, pattern }) =>
  /(^|-)run(-|$)/.test(id) || (pattern === 'sprint' && !id.startsWith('sled'))

const manners = new Map<string, IsSo>(
  (
    [
      [
        'overhead, over head, over my head, above my head',
        (entry) => entry.pattern === 'vertical_push' || isOverhead(entry),
      ],
      [
        'jump, jumping, hop, hopping, plyo, plyos, plyometric, plyometrics, landing',
        (entry) => isJump(entry) || /(^|-)(jump|hop)/.test(entry.id),
      ],
      ['impact, high impact', (entry) => isJump(entry) || runs(entry)],
      ['run, running, jog, jogging', runs],
      ['sprint, sprinting', (entry) => runs(entry) && entry.pattern === 'sprint'],
      [
        'machine, weight machine, gym machine',
        (entry) => onSmith(entry) || (entry.load === 'machine' && onMachine(entry)),
      ],
      ['smith, smith machine', onSmith],
      ['cable, pulley', needs('cable')],
      ['barbell, straight bar, heavy barbell', needs('barbell')],
      ['dumbbell', needs('dumbbells')],
      ['kettlebell', needs('kettlebell', 'kettlebell_pair')],
      ['band, resistance band', needs('bands')],
      [
        'free weight',
        needs('barbell', 'dumbbells', 'kettlebell', 'kettlebell_pair', 'ez_bar', 'trap_bar'),
      ],
      ['hanging, hang from a bar, hanging from a bar', needs('pull_up_bar')],
      ['single leg, one leg', ({ pattern, unilateral }) => unilateral && lower.has(pattern)],
      [
        'single arm, one arm',
        ({ pattern, unilateral }) =>
          unilateral && !lower.has(pattern) && !/trunk|hip/.test(pattern),
      ],
      ['unilateral, single side, one side', ({ unilateral }) => unilateral],
      ['olympic, olympic lift, oly, oly lift', ofPattern('olympic')],
      ['throw, throwing', ofPattern('throw')],
      ['twist, twisting, rotation, rotating', ofPattern('trunk_rotation')],
      ['ab, abs, core, trunk', ({ pattern }) => pattern.startsWith('trunk_')],
      ['cardio, conditioning', ofPattern('conditioning')],
      ['axial, axial load, axial loading, spinal load, spinal loading', ({ axial }) => axial],
    ] satisfies [string, IsSo][]
  ).flatMap(([names, is]) => names.split(', ').map((name) => [wordKey(name), is] as const)),
)

function ofPattern(pattern: Pattern): IsSo {
  return (entry) => entry.pattern === pattern
}

function called(words: RegExp): IsSo {
  return ({ name }) => words.test(name)
}

/** No way to do it without one of these. */
function needs(...items: EquipmentItem[]): IsSo {
  return ({ equipment }) => equipment.every((way) => way.some((item) => items.includes(item)))
}
