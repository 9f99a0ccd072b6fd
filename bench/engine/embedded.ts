import { giveWay } from '@/engine/give-way'
import { startEngine, type RunningEngine } from '@/engine/start-engine'
import { childSettings, serveParent } from '../child'

// The engine as `npm start` runs it: a process of its own, its own waits.
giveWay()
const engine: RunningEngine = await startEngine(childSettings<Parameters<typeof startEngine>[0]>())
serveParent({ url: engine.url })
