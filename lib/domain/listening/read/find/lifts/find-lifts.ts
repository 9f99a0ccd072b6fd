import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import type { Mention, Said, Sentence } from '@/lib/domain/listening/read/said'
import type { HeardLift } from './heard-lift'
import { isUnwanted } from './is-unwanted'
import { loadedLift } from './loaded-lift'
import { numberAlone } from './number-alone'
import { threeLifts } from './three-lifts'
import { wishedLift } from './wished-lift'

/** Lifts that are to get better, reach a number or stay in the plan, and what is lifted today. */
export function findLifts(said: Said, skills: RuleReading['skills'] = []): RuleReading['lifts'] {
  let last: Mention | null = null
  const heard: HeardLift[] = []
  for (const sentence of said.sentences) {
    heard.push(...threeLifts(said, sentence))
    for (const clause of sentence.clauses) {
      const mentions = sentence.mentions.filter(
        ({ from }) => from >= clause.from && from < clause.to,
      )
      if (mentions.length === 0 && last) heard.push(...numberAlone(said, sentence, clause, last))
      for (const mention of mentions) heard.push(...liftsOf(said, sentence, mention, heard))
      last = mentions.at(-1) ?? last
    }
  }
  const isSkill = ({ id, lift }: HeardLift) =>
    lift.ask === 'improve' && skills.some(({ skill }) => skill === counted[id])
  return once(heard.filter((each) => !isSkill(each))).map(({ lift }) => lift)
}

/** Better at these is a wish for the skill where a number of them is wanted. */
const counted: Partial<Record<string, RuleReading['skills'][number]['skill']>> = {
  'floor-push-up': 'push_up',
  'parallel-bar-dip': 'dip',
}

/** Better at these is a wish for a skill. */
const areSkills = new Set([
  ...['overhand-pull-up', 'underhand-chin-up', 'pistol-squat', 'snatch', 'clean-and-jerk'],
  ...['wall-handstand-push-up', 'wall-handstand-hold', 'flat-sprint', 'countermovement-jump'],
])

function liftsOf(said: Said, sentence: Sentence, mention: Mention, heard: HeardLift[]) {
  const { doubt, isDirect } = clauseAt(sentence, mention.from)
  if (doubt && doubt !== 'question') return []
  if (exerciseById(mention.id)?.pattern === 'conditioning') return []
  if (isUnwanted(sentence, mention)) return []
  const lift =
    loadedLift(said, sentence, mention, heard.at(-1)) ?? wishedLift(said, sentence, mention)
  if (!lift || (lift.ask === 'improve' && areSkills.has(mention.id))) return []
  return [{ id: mention.id, lift: doubt || !isDirect ? { ...lift, sure: false } : lift }]
}

/** One of each lift and ask; a number says it better than none, and a target than a better lift without one. */
function once(heard: HeardLift[]): HeardLift[] {
  const hasTarget = (id: string) =>
    heard.some((each) => each.id === id && each.lift.ask === 'target')
  return heard.filter(
    ({ id, lift }, index) =>
      heard.findIndex((each) => each.id === id && each.lift.ask === lift.ask) === index &&
      !(lift.ask === 'improve' && hasTarget(id)),
  )
}
