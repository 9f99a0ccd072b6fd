import { appOperations } from './app-operations'
import { changeOperations } from './change-operations'
import { guestOperations } from './guest-operations'
import type { Operation } from './operation'
import { programOperations } from './program-operations'
import { trainingOperations } from './training-operations'

/** Everything that the API does but for the engine's own way in. A test holds it against the routes on disk. */
export const operations: Operation[] = [
  ...programOperations,
  ...trainingOperations,
  ...changeOperations,
  ...guestOperations,
  ...appOperations,
]
