import 'server-only'
import { saveCues } from '@/lib/db/run/aside/save-cues'
import type { Run } from '@/lib/db/run/in-run'
import { plainCues, writeCues } from '@/lib/generation/write-cues'
import { runAside } from './run-aside'

/** Has a model write the cues of a block's exercises, and stores them. */
export function writeCuesStep(run: Run, block: number) {
  return runAside(run, {
    paid: { block },
    what: `the cues of block ${block}`,
    isMissing: ({ blocks }) => blocks.includes(block),
    write: (request) => writeCues({ ...request, block }),
    standIn: (request) => plainCues({ ...request, block }),
    save: (cues) => saveCues(run, cues),
  })
}
