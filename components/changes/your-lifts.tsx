'use client'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { QueryProvider } from '@/components/site/query-provider'
import { Act } from '@/components/ui/button'
import type { Units } from '@/lib/domain/vocabulary'
import type { KnownLift } from './lifts-drawer'

const LiftsDrawer = dynamic(() => import('./lifts-drawer').then((file) => file.LiftsDrawer))

interface Props {
  programId: string
  lifts: readonly KnownLift[]
  units: Units
}

/** The way to enter a lift anew; what does it is loaded when it is asked for. */
export function YourLifts({ programId, lifts, units }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Act className="mt-2 text-small/body" onClick={() => setIsOpen(true)}>
        Your lifts: enter a new set
      </Act>
      {isOpen && (
        <QueryProvider>
          <LiftsDrawer
            programId={programId}
            lifts={lifts}
            units={units}
            onClose={() => setIsOpen(false)}
          />
        </QueryProvider>
      )}
    </>
  )
}
