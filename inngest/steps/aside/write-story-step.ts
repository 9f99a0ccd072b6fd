import 'server-only'
import { saveStory } from '@/lib/db/run/aside/save-story'
import type { Run } from '@/lib/db/run/in-run'
import { plainStory, writeStory } from '@/lib/generation/write-story'
import { runAside } from './run-aside'

/** Has a model write why a program suits its athlete and how it works, and stores it. */
export function writeStoryStep(run: Run) {
  return runAside(run, {
    paid: 'words',
    what: 'the reasons',
    isMissing: ({ story }) => story,
    write: writeStory,
    standIn: plainStory,
    save: (story) => saveStory(run, story),
  })
}
