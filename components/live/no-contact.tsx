import { Notice } from '@/components/ui/notice'
import type { Contact } from '@/lib/client/program/use-program-status'

interface Props {
  contact: Exclude<Contact, 'heard'>
  /** When the last answer came, in milliseconds since 1970. */
  heardAt: number
}

/** Why the page knows no more than it shows. It comes back by itself. */
export function NoContact({ contact, heardAt }: Props) {
  const time = new Date(heardAt).toTimeString().slice(0, 5)
  return (
    <div role="status" className="mb-6">
      <Notice kind="warn">
        <p>
          <strong>{facts[contact]}</strong> What is on the screen was loaded at {time} and stays.{' '}
          {comfort[contact]}
        </p>
      </Notice>
    </div>
  )
}

const facts: Record<Props['contact'], string> = {
  offline: 'No connection to the server.',
  database_away: 'The server cannot reach its database; what is written is safe.',
  unwell: 'The server does not answer as it should; what is written is safe.',
}

const comfort: Record<Props['contact'], string> = {
  offline: 'The program goes on without you; this page tries again by itself.',
  database_away: 'This page comes back by itself.',
  unwell: 'This page tries again by itself.',
}
