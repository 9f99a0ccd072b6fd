import { minutesAWeek } from '@/lib/domain/athlete/time/minutes-on'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { levelWords, styleWords } from '@/lib/domain/words/words'

/** What the athlete's minutes are worth beside what is useful; empty where the plan does not say it. */
export function usefulTime({ profile, blueprint }: Pick<ProgramRecord, 'profile' | 'blueprint'>) {
  const { useful_minutes, style, level } = blueprint
  if (useful_minutes === null) return ''
  const asked = minutesAWeek(profile)
  const who = `${styleWords[style]} at your level (${levelWords[level].toLowerCase()})`
  if (asked > useful_minutes) {
    return `You have ${asked} minutes a week. For ${who} about ${useful_minutes} are useful: more sets would cost recovery and add little, so days may end before your time does. Walk home, stretch, or take twenty easy minutes on a bike.`
  }
  return `You have ${asked} minutes a week; for ${who} up to about ${useful_minutes} are useful.`
}
