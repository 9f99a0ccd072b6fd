import { useMemo, useState, useSyncExternalStore } from 'react'
import type { Answers } from '@/lib/client/form/answers'
import { keepDraft, readDraft } from './keep-draft'
import { restoreDraft } from './restore-draft'

/** The form's answers: as they are written, else as this tab has kept them, else as the form opens. */
export function useDraft(name: string, first: Answers): [Answers, (answers: Answers) => void] {
  const [written, setWritten] = useState<Answers | null>(null)
  const draft = useSyncExternalStore(unheard, () => readDraft(name), none)
  const opened = useMemo(
    () => (written || draft === null ? first : restoreDraft(draft, first)),
    [written, draft, first],
  )
  const write = (answers: Answers) => {
    setWritten(answers)
    keepDraft(name, answers)
  }
  return [written ?? opened, write]
}

/** Nobody but this form writes its draft. */
const unheard = () => () => {}
const none = () => null
