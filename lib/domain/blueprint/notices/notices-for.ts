import type { Notice } from '@/lib/domain/blueprint/schema'
import { consecutiveDays, oneDay, recoveryDay } from './day-notices'
import {
  fewLoadedMovements,
  leftOut,
  neverPlannedAnyway,
  noVerticalPull,
  powerWithoutMeans,
  strengthWithoutLoad,
  unknownMaxima,
} from './means-notices'
import type { NoticeRequest, NoticeRule } from './notice-rule'
import { enduranceWithSport, noMaximumTest, noPeak } from './peak-notices'
import { longSessions, minimumDose, shortSessions, spareMinutes } from './time-notices'
import { littleWork } from './volume-notices'
import { supervision } from './youth-notices'

/**
 * What follows from a request and is said before the athlete commits: few things, and only those that they could
 * change or would wonder at. Texts and thresholds are our judgement.
 */
const rules: readonly NoticeRule[] = [
  supervision,
  minimumDose,
  littleWork,
  strengthWithoutLoad,
  powerWithoutMeans,
  fewLoadedMovements,
  noPeak,
  noMaximumTest,
  unknownMaxima,
  noVerticalPull,
  leftOut,
  neverPlannedAnyway,
  recoveryDay,
  consecutiveDays,
  oneDay,
  shortSessions,
  longSessions,
  spareMinutes,
  enduranceWithSport,
]

export function noticesFor(request: NoticeRequest): Notice[] {
  return rules.flatMap((rule) => rule(request) ?? [])
}
