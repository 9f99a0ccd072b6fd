import type { Skill, WishAnswer } from '@/lib/domain/athlete/wishes'
import { plannedSkill, canTrain, type PlannedSkill } from '@/lib/domain/blueprint/skills/skill-of'
import { bestSet } from '@/lib/domain/blueprint/skills/prescribe-skill'
import {
  isTrained,
  leastSkillSession,
  skillRecords,
} from '@/lib/domain/blueprint/skills/skill-plans'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { weekdaySchema, type Pattern } from '@/lib/domain/vocabulary'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import { formatList } from '@/lib/domain/words/format'
import { weekdayWords } from '@/lib/domain/words/words'
import type { PlannedWishes } from './planned-wishes'
import { sentenceCase } from '@/lib/domain/words/sentence-case'

type Answer = Pick<WishAnswer, 'outcome' | 'sentence'>

/** One skill is trained; others wait, or are named with what has to come first. */
export function answerSkills(plan: PlannedWishes): WishAnswer[] {
  const planned = plannedSkill(plan.athlete)
  return plan.athlete.wishes.skills.map((wish) => ({
    key: `skills:${wish.skill}`,
    ...(isTrained(wish.skill)
      ? planned?.skill === wish.skill && daysOf(plan).length > 0
        ? trained(plan, planned, wish.now)
        : untrained(plan, wish.skill, planned)
      : fastOrNot(plan, wish.skill)),
  }))
}

function trained(plan: PlannedWishes, planned: PlannedSkill, now: number | null): Answer {
  const { athlete, weeks } = plan
  const { many, one, most } = skillRecords[planned.skill]
  const days = daysOf(plan)
  const tests = weeks
    .filter(({ days: all }) => all.some(({ rows }) => rows.some(isTest)))
    .map(({ week }) => week)
  const tried = tests.length > 0 ? `; your best set is tried in ${weeksWord(tests)}` : ''
  const opens = `${formatList(days)} ${days.length > 1 ? 'open' : 'opens'} with it`
  if (now === null)
    return {
      outcome: 'asked',
      sentence: `How many ${many} can you do now? Until you say so, ${opens} from the first step${tried}.`,
    }
  if (now === 0)
    return { outcome: 'done', sentence: `Towards ${one}: ${opens} from the first step${tried}.` }
  const end = bestSet(planned, athlete.weeks)
  const goal = planned.goal
  if (goal !== null && goal > end)
    return {
      outcome: 'partly',
      sentence: `${sentenceCase(many)}: ${opens}${tried}. From ${now} this plan leads to about ${end}; ${goal > most ? `more than ${most} are endurance, which it does not train` : `${goal} take longer`}.`,
    }
  const wanted =
    goal === null
      ? ''
      : ` Your ${goal} lie on that way; its steps are the same as without a number.`
  return {
    outcome: 'done',
    sentence: `${sentenceCase(many)}: ${opens}, in shares of a best set that grows from ${now} to about ${end}${tried}.${wanted}`,
  }
}

/** The weekdays that open with the skill. */
function daysOf({ athlete, slots }: PlannedWishes): string[] {
  const days = [...new Set(slots.flatMap(({ tag, day }) => (tag === 'k' ? [day] : [])))]
  return days.flatMap((day) => {
    const weekday = athlete.weekdays[day - 1]
    return weekday ? [weekdayWords[weekday].long] : []
  })
}

function isTest({
  groups,
  method,
}: PlannedWishes['weeks'][number]['days'][number]['rows'][number]) {
  const [first] = groups
  return method === 'skill' && groups.length === 1 && first?.sets === 1 && first.rir !== null
}

function untrained(
  plan: PlannedWishes,
  skill: keyof typeof skillRecords,
  planned: PlannedSkill | null,
): Answer {
  const { many, needs, full } = skillRecords[skill]
  const { pattern } = catalogueEntry(full)
  if (planned && canTrain(plan.athlete, skill))
    return {
      outcome: 'partly',
      sentence: `One skill at a time is learnt: this plan opens its days with ${skillRecords[planned.skill].many}${besides(plan, pattern)}. Wish for ${many} alone, and they open the days.`,
    }
  if (canTrain(plan.athlete, skill))
    return {
      outcome: 'not_possible',
      sentence: `Sessions of less than ${leastSkillSession} minutes hold lifts or a skill, not both${besides(plan, pattern)}. With ${leastSkillSession} minutes the plan opens with ${many}.`,
    }
  return {
    outcome: 'not_possible',
    sentence: `${sentenceCase(many)} need ${needs} and joints that take them; with what you told us we cannot plan them${besides(plan, pattern)}.`,
  }
}

/** What the plan has of the same movement: nothing is said where it has none. */
function besides(plan: PlannedWishes, pattern: Pattern): string {
  const names = plannedOf(plan, [pattern]).map(({ entry }) => withinSentence(entry.name))
  const some = [...new Set(names)].slice(0, 2)
  return some.length === 0 ? '' : `; the same muscles are trained by ${formatList(some)}`
}

const FAST: Partial<Record<Skill, { patterns: readonly Pattern[]; name: string }>> = {
  sprint: { patterns: ['sprint'], name: 'Sprints' },
  vertical_jump: { patterns: ['jump'], name: 'Jumps' },
}

/** Sprints and jumps that the goal has anyway are named with their days. */
function fastOrNot(plan: PlannedWishes, skill: Exclude<Skill, keyof typeof skillRecords>): Answer {
  const fast = FAST[skill]
  if (!fast) return { outcome: 'not_possible', sentence: INSTEAD[skill] }
  const rows = plannedOf(plan, fast.patterns)
  if (rows.length > 0) {
    const days = weekdaySchema.options.filter((day) => rows.some(({ weekday }) => weekday === day))
    const names = [...new Set(rows.map(({ entry }) => withinSentence(entry.name)))]
    return {
      outcome: 'partly',
      sentence: `${fast.name}: ${formatList(days.map((day) => weekdayWords[day].long))} ${days.length === 1 ? 'has' : 'have'} ${formatList(names)} already, as your goal asks for; more is not planned for this wish.`,
    }
  }
  return {
    outcome: 'not_possible',
    sentence:
      plan.athlete.style === 'athletic'
        ? `${fast.name}: what you have, may do and have time for leaves none in this plan; its strength work is what they draw on.`
        : INSTEAD[skill],
  }
}

/** Rows of some patterns in the weeks that build up, with their days. */
function plannedOf({ weeks, slots }: PlannedWishes, patterns: readonly Pattern[]) {
  const first = new Map(
    slots.map(({ slot, tag, candidates }) => [slot, { tag, id: candidates[0] }]),
  )
  return weeks
    .filter(({ phase }) => phase !== 'deload' && phase !== 'taper')
    .flatMap(({ days }) => days)
    .flatMap(({ weekday, rows }) =>
      rows
        .filter(({ slot }) => first.get(slot)?.tag !== 'k')
        .map(({ slot, exercise_id }) => ({
          weekday,
          entry: catalogueEntry(exercise_id ?? first.get(slot)?.id ?? ''),
        })),
    )
    .filter(({ entry }) => patterns.includes(entry.pattern))
}

function weeksWord(weeks: readonly number[]): string {
  return weeks.length === 1 ? `week ${weeks[0]}` : `weeks ${formatList(weeks)}`
}

/** What is not taught yet, and what the plan does for it. */
const INSTEAD: Record<Exclude<Skill, keyof typeof skillRecords>, string> = {
  muscle_up:
    'We do not plan a muscle-up yet. It wants eight clean pull-ups and ten dips first: wish for pull-ups or dips, and the plan leads you there.',
  pistol_squat:
    'We do not teach the pistol squat step by step yet. The one-legged squats and lunges of this plan build the strength for it.',
  handstand:
    'We cannot teach a handstand from a page yet. The presses overhead of this plan build the shoulders for it; practise at a wall on your own time.',
  handstand_push_up:
    'We do not plan a handstand push-up yet. Presses overhead build the strength for it; the balance is learnt at a wall.',
  front_lever:
    'We do not teach the front lever yet. Rows, pulls and trunk work of this plan build the strength for it.',
  back_lever:
    'We do not teach the back lever yet. It asks much of the shoulders; the pulls of this plan prepare them.',
  planche:
    'We do not teach the planche yet. The presses and the trunk work of this plan build the strength for it.',
  l_sit:
    'We do not plan an L-sit step by step yet. The trunk work of this plan builds the strength for it.',
  snatch:
    'We cannot coach a snatch from a page: a coach’s eye is worth more. The plan trains the strength for it, and fast lifts where your goal has them.',
  clean_and_jerk:
    'We cannot coach a clean and jerk from a page: a coach’s eye is worth more. The plan trains the strength for it, and fast lifts where your goal has them.',
  vertical_jump:
    'We do not plan a higher jump as a wish of its own yet. Choose power as your goal, and jumps, sprints and squats are planned for it.',
  sprint:
    'We do not plan sprints as a wish of their own yet. Choose power as your goal, and sprints are planned each week.',
}
