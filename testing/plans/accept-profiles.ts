import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { describeProfile } from '@/testing/programs/describe-profile'
import type { Acceptance } from './accept-grid'
import { profileFacts, profileProperties } from './profile-properties'
import type { RandomAthlete } from './random-athletes'

interface ProfileAcceptance {
  planned: number
  /** Refused for age or health, as it should be. */
  refused: number
  /** Refused because kit and limits leave too little. */
  unplanned: number
  properties: Acceptance<string>[]
}

/** Plans these athletes and asks every property of each plan; a plan that cannot be made has none of them. */
export function acceptProfiles(athletes: readonly RandomAthlete[]): ProfileAcceptance {
  const properties = profileProperties.map(({ name, least }): Acceptance<string> => ({
    ...{ property: name, held: 0, of: 0, least: least ?? 1, misses: [] },
  }))
  const result: ProfileAcceptance = { planned: 0, refused: 0, unplanned: 0, properties }
  for (const athlete of athletes) {
    const { profile } = athlete
    if (refusalOf(profile)) {
      const isForSafety = (profile.age ?? 18) < 13 || profile.health_flags.length > 0
      result[isForSafety ? 'refused' : 'unplanned'] += 1
    } else {
      result.planned += 1
      ask(athlete, properties)
    }
  }
  return result
}

function ask({ profile, wishes }: RandomAthlete, properties: Acceptance<string>[]): void {
  const facts = profileFacts(profile, wishes)
  profileProperties.forEach((property, index) => {
    const result = properties[index]
    if (!result) return
    result.of += 1
    if (property.holds(facts)) result.held += 1
    else if (result.misses.length < 5) result.misses.push(describeProfile(profile, wishes))
  })
}
