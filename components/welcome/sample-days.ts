import days from './sample-days.json' with { type: 'json' }
import type { SampleDay } from './sample-day'

/** As the plan and the built-in coach write them; a test writes the file and holds it against both. */
export const sampleDays = days as unknown as SampleDay[]
