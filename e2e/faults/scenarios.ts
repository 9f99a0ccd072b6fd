import type { Scenario } from './scenario'
import { killedAgainAndAgain } from './scenarios/app/killed-again-and-again'
import { killedBesideBrowsers } from './scenarios/app/killed-beside-browsers'
import { killedInEachWindow } from './scenarios/app/killed-in-each-window'
import { twoInstances } from './scenarios/app/two-instances'
import { fullOrReadOnly } from './scenarios/database/full-or-read-only'
import { listenerTerminated } from './scenarios/database/listener-terminated'
import { slowOrSilent } from './scenarios/database/slow-or-silent'
import { stoppedAndKilled } from './scenarios/database/stopped-and-killed'
import { backupRestored } from './scenarios/deploy/backup-restored'
import { renamedSteps } from './scenarios/deploy/renamed-steps'
import { stoppedInOrder } from './scenarios/deploy/stopped-in-order'
import { engineAwayAtTheStart } from './scenarios/engine/away-at-the-start'
import { engineKilledInARun } from './scenarios/engine/killed-in-a-run'
import { engineLosesItsStore } from './scenarios/engine/loses-its-store'
import { deliveredAgain } from './scenarios/events/delivered-again'
import { lateAnswer } from './scenarios/events/late-answer'
import { outOfOrder } from './scenarios/events/out-of-order'
import { soak } from './scenarios/load/soak'
import { streamsComeAndGo } from './scenarios/load/streams-come-and-go'
import { failingServers } from './scenarios/model/failing-servers'
import { poisonedReplies } from './scenarios/model/poisoned-replies'
import { refusedKey } from './scenarios/model/refused-key'
import { leaves } from './scenarios/person/leaves'
import { poisonedInput } from './scenarios/person/poisoned-input'
import { silentStream } from './scenarios/person/silent-stream'
import { movedTimes } from './scenarios/time/moved-times'

/** All of them, in the order of their numbers. */
export const scenarios: Scenario[] = [
  killedInEachWindow,
  killedBesideBrowsers,
  killedAgainAndAgain,
  engineKilledInARun,
  engineLosesItsStore,
  engineAwayAtTheStart,
  stoppedAndKilled,
  listenerTerminated,
  slowOrSilent,
  fullOrReadOnly,
  deliveredAgain,
  outOfOrder,
  lateAnswer,
  failingServers,
  poisonedReplies,
  poisonedInput,
  refusedKey,
  leaves,
  stoppedInOrder,
  renamedSteps,
  twoInstances,
  movedTimes,
  streamsComeAndGo,
  silentStream,
  soak,
  backupRestored,
]
