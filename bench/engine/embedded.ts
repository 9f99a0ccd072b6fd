import { lowerPriority } from '@/engine/lower-priority'
import { startEngine } from '@/engine/start-engine'
import { childSettings, serveParent } from '../child'
import type { ServerSettings } from './server-settings'

// The engine's process as `npm start` runs it, with or without ENGINE_TUNING.
const settings = childSettings<ServerSettings>()
if (settings.tuning) lowerPriority()
const engine = await startEngine(settings)
serveParent({ url: engine.url })
