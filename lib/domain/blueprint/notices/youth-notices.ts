import { populationOf } from '@/lib/domain/athlete/population'
import type { NoticeRule } from './notice-rule'

/** Young people lift safely and well where somebody qualified is with them (Lloyd 2014). */
export const supervision: NoticeRule = ({ profile }) => {
  if (!populationOf(profile).under18) return null
  return {
    code: 'supervision',
    asked: `${profile.age} years`,
    planned: 'technique before weight, two reps left in every set',
    sentence:
      'Before 18, lift where an adult who knows these lifts can see you. Clean technique comes before weight here: no set goes to the limit, and no maximum is tested.',
  }
}
