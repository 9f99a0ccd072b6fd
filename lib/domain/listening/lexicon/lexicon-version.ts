import { contentHash } from '@/lib/domain/content-hash'
import * as areas from './body/areas'
import * as health from './body/health'
import * as healthAbroad from './body/health-abroad'
import * as parts from './body/parts'
import * as calendar from './calendar'
import * as direct from './direct'
import * as events from './events'
import * as guards from './guards'
import * as instructions from './instructions'
import * as kit from './kit'
import * as languages from './languages'
import * as avoids from './lifts/avoids'
import * as exerciseWords from './lifts/exercise-words'
import * as liftAsks from './lifts/lift-asks'
import * as skills from './lifts/skills'
import * as manner from './manner'
import * as numbers from './numbers'
import * as places from './places'
import * as schedule from './schedule'
import * as sports from './sports'
import * as styles from './styles'

const lexicon = {
  ...{
    areas,
    health,
    healthAbroad,
    parts,
    calendar,
    direct,
    events,
    guards,
    instructions,
    kit,
    languages,
    avoids,
  },
  ...{ exerciseWords, liftAsks, skills, manner, numbers, places, schedule, sports, styles },
}

/** A hash of all words that rules know; what was heard keeps the one by which it was read. */
export const lexiconVersion = contentHash(JSON.stringify(lexicon, readable))

/** Patterns and sets as JSON can say them. */
function readable(_: string, value: unknown): unknown {
  if (value instanceof RegExp) return value.source
  return value instanceof Set ? [...value] : value
}
