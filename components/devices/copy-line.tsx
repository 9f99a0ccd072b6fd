'use client'
import { type ReactNode, useId, useState } from 'react'
import { Blank } from '@/components/ui/blank'
import { Act, Actions } from '@/components/ui/button'

interface Props {
  label: string
  value: string
  /** The word that copies it. */
  copy: string
  /** What else may be done with it. */
  children?: ReactNode
}

/** A line to take along. Where the browser does not copy, as on a plain http address, a tap selects the whole of it. */
export function CopyLine({ label, value, copy, children }: Props) {
  const id = useId()
  const [copied, setCopied] = useState(false)
  const clipboard = (navigator as Partial<Navigator>).clipboard
  return (
    <div className="mt-4">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      <Blank
        id={id}
        readOnly
        value={value}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Actions>
        {clipboard && (
          <Act
            onClick={() =>
              void clipboard.writeText(value).then(
                () => setCopied(true),
                () => setCopied(false),
              )
            }
          >
            {copied ? 'Copied' : copy}
          </Act>
        )}
        {children}
      </Actions>
    </div>
  )
}
