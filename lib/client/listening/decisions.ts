import type { HealthAnswer, Understood } from '@/lib/domain/listening/heard'

/** What the athlete has decided about what was heard, by key. It goes to the API with their words. */
export interface Decisions {
  wishes_off: string[]
  /** Questions that were answered with yes. */
  wishes_on: string[]
  health_answers: HealthAnswer[]
}

export const noDecisions: Decisions = { wishes_off: [], wishes_on: [], health_answers: [] }

export type Decision = 'keep' | 'take_out' | HealthAnswer['answer'] | 'ask_again'

/** `keep` is the yes to a question too, and `take_out` its no. */
export function decide(decisions: Decisions, row: Understood, decision: Decision): Decisions {
  const { key } = row
  const off = without(decisions.wishes_off, key)
  const health = decisions.health_answers.filter((one) => one.key !== key)
  if (decision === 'ask_again') return { ...decisions, health_answers: health }
  if (decision === 'take_out') return { ...decisions, wishes_off: [...off, key] }
  if (decision === 'keep') {
    const on = without(decisions.wishes_on, key)
    return { ...decisions, wishes_off: off, wishes_on: [...on, key] }
  }
  return { ...decisions, health_answers: [...health, { key, answer: decision }] }
}

export type Standing = 'obeyed' | 'taken_out' | 'asked' | 'not_done' | 'health'

/**
 * How a row stands at this moment: what was just decided counts before the server has heard of it. A question without
 * answers to press is answered by writing more, and may be left out. Words about health are answered, and never switched.
 */
export function standingOf(row: Understood, decisions: Decisions): Standing {
  const { key, ask, outcome } = row
  const { wishes_off, wishes_on, health_answers } = decisions
  const answered = health_answers.some((one) => one.key === key)
  if (ask?.kind === 'health' || answered || key.startsWith('health:')) return 'health'
  if (wishes_off.includes(key)) return 'taken_out'
  if (ask) return wishes_on.includes(key) ? 'obeyed' : 'asked'
  if (outcome === 'asked' && !row.off) return 'asked'
  // What a yes has filled in is the form's own answer by now.
  if (outcome === 'form_wins' && wishes_on.includes(key)) return 'obeyed'
  return row.off || outcome === 'done' || outcome === 'partly' ? 'obeyed' : 'not_done'
}

/** What holds the plan back: words about health without an answer, or with one that says to see a physician. */
export function healthGate(
  rows: readonly Understood[],
  { health_answers }: Decisions,
): 'open' | 'asks' | 'closed' {
  const answerTo = (key: string) => health_answers.find((one) => one.key === key)?.answer
  if (rows.some(({ key }) => answerTo(key) === 'is_so')) return 'closed'
  const asked = rows.filter(({ ask }) => ask?.kind === 'health')
  return asked.some(({ key }) => answerTo(key) === undefined) ? 'asks' : 'open'
}

/** The decisions that say something, as a body carries them. */
export function sentDecisions(decisions: Decisions): Partial<Decisions> {
  const said = Object.entries(decisions).filter(([, list]) => (list as unknown[]).length > 0)
  return Object.fromEntries(said) as Partial<Decisions>
}

function without(keys: readonly string[], key: string) {
  return keys.filter((one) => one !== key)
}
