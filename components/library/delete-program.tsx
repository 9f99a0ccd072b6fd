'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Act } from '@/components/ui/button'
import { useDeleteProgram } from '@/lib/client/program/use-delete-program'

/** Asks once, in place: the first press shows what would happen, the second does it. */
export function DeleteProgram({ programId, title }: { programId: string; title: string }) {
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const remove = useDeleteProgram(programId)
  if (!asking) {
    return (
      <Act
        className="text-small/body"
        aria-label={`Delete ${title}`}
        onClick={() => setAsking(true)}
      >
        Delete
      </Act>
    )
  }
  return (
    <div
      className="flex flex-wrap items-center gap-x-6 gap-y-2 text-small print:hidden"
      role="group"
      aria-label={`Delete ${title}?`}
    >
      <Act
        grave
        autoFocus
        disabled={remove.isPending || remove.isSuccess}
        onClick={() => remove.mutate(undefined, { onSuccess: () => router.refresh() })}
      >
        {remove.isPending || remove.isSuccess ? 'Deleting' : 'Delete for good'}
      </Act>
      <Act onClick={() => setAsking(false)}>Keep it</Act>
      {remove.error && <span className="text-fail">{remove.error.message}</span>}
    </div>
  )
}
