import { type RefObject } from 'react'
import { Act } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Problems } from '@/lib/client/form/profile-of'
import { showField } from './show-field'

interface Props {
  ref: RefObject<HTMLDivElement | null>
  message: string | null
  problems: Problems
}

/** Takes the focus after a submission that was not accepted, and leads to each answer. */
export function ErrorSummary({ ref, message, problems }: Props) {
  const fields = Object.entries(problems)
  if (!message && fields.length === 0) return null
  return (
    <Notice kind="fail" ref={ref} tabIndex={-1} role="alert" className="mb-6">
      <p>
        <strong>{message ?? 'Some answers need another look.'}</strong> What you typed is kept.
      </p>
      <ul>
        {fields.map(([field, problem]) => (
          <li key={field} className="not-first:mt-2">
            <Act className="text-left" onClick={() => showField(field)}>
              {problem?.sentence}
            </Act>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
