import { useState } from 'react'
import { AskedList } from '@/components/listening/asked-list'
import { NotMeant } from '@/components/listening/not-meant'
import type { Understood } from '@/lib/domain/listening/heard'

interface Props {
  programId: string
  understood: readonly Understood[]
  written: number
}

/** What was asked for, above the weeks; what a later reading adds arrives while the page is open. */
export function UnderstoodCard({ programId, understood, written }: Props) {
  const [atFirst] = useState(() => understood.map(({ key }) => key))
  const arrived = understood.map(({ key }) => key).filter((key) => !atFirst.includes(key))
  return (
    <section className={understood.length > 0 ? 'mb-12' : ''} aria-label="You asked, it does">
      {understood.length > 0 && (
        <>
          <h2>You asked, it does</h2>
          <NotMeant programId={programId} rows={understood} written={written}>
            <AskedList rows={understood} arrived={arrived} />
          </NotMeant>
        </>
      )}
      <p role="status" className="sr-only">
        {arrived.length > 0 && `${arrived.length} more read from your words.`}
      </p>
    </section>
  )
}
