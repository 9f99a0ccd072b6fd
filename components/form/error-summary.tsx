import { type RefObject } from 'react'
import { Mark } from '@/components/site/mark'
import type { Problems } from '@/lib/client/form/profile-of'

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
    <div ref={ref} tabIndex={-1} role="alert" className="notice fail mb-6">
      <Mark kind="fail" />
      <div>
        <p>
          <strong>{message ?? 'Some answers need another look.'}</strong> What you typed is kept.
        </p>
        <ul>
          {fields.map(([field, problem]) => (
            <li key={field}>
              <button type="button" className="act text-left" onClick={() => showField(field)}>
                {problem?.sentence}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** Opens the fold around a field and puts the cursor there. */
export function showField(field: string) {
  const element =
    document.getElementById(field) ?? document.getElementById(field.split('.')[0] ?? field)
  const target = element ?? document.getElementById(`${field.split('.')[0]}-error`)
  const fold = target?.closest('details')
  if (fold) fold.open = true
  target?.scrollIntoView({ block: 'center' })
  const control = target?.matches('input, textarea') ? target : target?.querySelector('input')
  ;(control as HTMLElement | null | undefined)?.focus()
}
