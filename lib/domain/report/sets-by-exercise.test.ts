import { expect, test } from 'vitest'
import { volumeGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import { weeklySets } from '@/lib/domain/program/weekly-sets'
import { programToShow } from '@/testing/plans/program-to-show'
import { sampleProfiles } from '@/testing/programs/sample-profiles'
import { setsByExercise } from './sets-by-exercise'

test('what exercises bring to a muscle is the sum that is shown for it', () => {
  for (const { weeks } of sampleProfiles(4, 5, []).map(programToShow)) {
    for (const week of weeks) {
      const sums = weeklySets(week)
      const origins = setsByExercise(week)
      for (const group of volumeGroups) {
        const rows = origins.find((each) => each.group === group)?.rows ?? []
        const sum = rows.reduce((total, { sets, share }) => total + sets * share, 0)
        expect(sum, `${group}, week ${week.week}`).toBeCloseTo(sums[group])
      }
    }
  }
})
