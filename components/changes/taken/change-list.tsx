import { Fold } from '@/components/ui/fold'
import { Section } from '@/components/ui/section'
import type { TakenChange } from '@/lib/domain/contract/change/taken-change'
import { count } from '@/lib/domain/words/format'
import { TakenChanges } from './taken-changes'
import { takenLine } from './taken-line'

interface Props {
  programId: string
  changes: readonly TakenChange[]
}

/** So many are read at once. */
const SHOWN = 3

/** What was changed of a program and is in force, the last one first. There is no such section where nothing was. */
export function ChangeList({ programId, changes }: Props) {
  const earlier = changes.slice(SHOWN)
  return (
    <Section
      className="not-has-[[role=status]]:hidden print:hidden"
      label="Changes"
      note="The newest first; in this order they are undone."
    >
      <TakenChanges programId={programId} changes={changes.slice(0, SHOWN).map(takenLine)} />
      {earlier.length > 0 && (
        <Fold name="Earlier" says={count(earlier.length, 'change')}>
          <ul className="text-small">
            {earlier.map(({ change_id, sentence }) => (
              <li key={change_id} className="py-1">
                {sentence}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  )
}
