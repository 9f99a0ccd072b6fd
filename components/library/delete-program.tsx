'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDeleteProgram } from '@/lib/client/program/use-delete-program'

/** Asks once, in place: the first press shows what would happen, the second does it. */
export function DeleteProgram({ programId, title }: { programId: string; title: string }) {
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const remove = useDeleteProgram(programId)
  if (!asking) {
    return (
      <button
        type="button"
        className="act text-small"
        aria-label={`Delete ${title}`}
        onClick={() => setAsking(true)}
      >
        Delete
      </button>
    )
  }
  return (
    <p className="actions text-small" role="group" aria-label={`Delete ${title}?`}>
      <button
        type="button"
        className="act fail"
        autoFocus
        disabled={remove.isPending || remove.isSuccess}
        onClick={() => remove.mutate(undefined, { onSuccess: () => router.refresh() })}
      >
        {remove.isPending || remove.isSuccess ? 'Deleting' : 'Delete for good'}
      </button>
      <button type="button" className="act" onClick={() => setAsking(false)}>
        Keep it
      </button>
      {remove.error && <span className="fail">{remove.error.message}</span>}
    </p>
  )
}
