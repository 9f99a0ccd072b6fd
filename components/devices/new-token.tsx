'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { Blank } from '@/components/ui/blank'
import { Act } from '@/components/ui/button'
import { useMakeToken } from '@/lib/client/guest/use-access'
import { CopyLine } from './copy-line'

/** A token for a script, under a name of its owner's, and told once. */
export function NewToken() {
  const id = useId()
  const router = useRouter()
  const make = useMakeToken()
  const [label, setLabel] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make.mutate(
      { label },
      {
        onSuccess: () => {
          setLabel('')
          router.refresh()
        },
      },
    )
  }
  return (
    <div className="max-w-change">
      <form onSubmit={submit}>
        <label htmlFor={id} className="text-small font-semibold">
          What is the new token for?
        </label>
        <Blank
          id={id}
          required
          maxLength={60}
          placeholder="My laptop’s script"
          enterKeyHint="done"
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <Act type="submit" className="mt-2" disabled={make.isPending}>
          {make.isPending ? 'Making the token' : 'Make a token'}
        </Act>
      </form>
      {make.error && (
        <p role="alert" className="mt-2 text-small text-fail">
          {make.error.message}
        </p>
      )}
      {make.data && (
        <div className="mt-4 border-t-2 border-ink pt-3" role="status">
          <p className="text-small">
            The token for {make.data.label}. It is shown this once: copy it now.
          </p>
          <CopyLine label="Token" value={make.data.token} copy="Copy the token" />
        </div>
      )}
    </div>
  )
}
