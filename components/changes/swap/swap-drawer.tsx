import { useState } from 'react'
import { useChange } from '@/lib/client/program/use-change'
import type { SwapChange } from '@/lib/domain/contract/change/swap-change'
import { ChangeDrawer } from '@/components/changes/change-drawer'
import type { SwapPlace } from './swap-place'
import { SwapForm } from './swap-form'

interface Props {
  place: SwapPlace
  isOpen: boolean
  onClose: () => void
}

/** Another exercise in the place of one: what it changes is seen before it is taken. */
export function SwapDrawer({ place, isOpen, onClose }: Props) {
  const control = useChange<SwapChange>(place.programId)
  // What stands in the place is another one once it is taken.
  const [name, setName] = useState(place.name)
  if (!isOpen && name !== place.name) setName(place.name)
  return (
    <ChangeDrawer title={`Swap ${name}`} control={control} isOpen={isOpen} onClose={onClose}>
      {isOpen && <SwapForm place={place} control={control} onClose={onClose} />}
    </ChangeDrawer>
  )
}
