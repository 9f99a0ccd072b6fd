import type { Understood } from './heard'

export interface HealthQuestion {
  code: 'clearance_advised'
  message: string
  /** By the key of what was heard, under which it is answered. */
  fields: Record<string, string>
}

/**
 * Why nothing is planned yet: something was written about health, and the athlete has not answered in a way that lets
 * the plan go on. Null where nothing was.
 */
export function healthQuestion(
  stops: readonly { key: string }[],
  understood: readonly Understood[],
): HealthQuestion | null {
  if (stops.length === 0) return null
  const said = understood.filter(({ key }) => stops.some((stop) => stop.key === key))
  const sentences = new Set(said.map(({ sentence }) => sentence))
  return {
    code: 'clearance_advised',
    message: [...sentences].join(' ') || 'Please answer what was asked about your health first.',
    fields: Object.fromEntries(said.map(({ key, sentence }) => [key, sentence])),
  }
}
