'use client'
import { useRouter } from 'next/navigation'
import { AskedAct } from '@/components/site/asked-act'
import { useDeleteProgram } from '@/lib/client/program/use-delete-program'

export function DeleteProgram({ programId, title }: { programId: string; title: string }) {
  const router = useRouter()
  const remove = useDeleteProgram(programId)
  return (
    <AskedAct
      name="Delete"
      of={title}
      sure="Delete for good"
      doing="Deleting"
      keep="Keep it"
      busy={remove.isPending || remove.isSuccess}
      error={remove.error?.message ?? null}
      onSure={() => remove.mutate(undefined, { onSuccess: () => router.refresh() })}
    />
  )
}
