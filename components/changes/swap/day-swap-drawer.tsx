import { useState } from 'react'
import { ChangeDrawer } from '@/components/changes/change-drawer'
import { Act } from '@/components/ui/button'
import { useChange } from '@/lib/client/program/use-change'
import type { SwapChange } from '@/lib/domain/contract/change/swap-change'
import { DayRows } from './day-rows'
import { SwapForm } from './swap-form'
import type { SwapPlace } from './swap-place'
import type { SwappedDay } from './swapped-day'

interface Props {
  day: SwappedDay
  isOpen: boolean
  onClose: () => void
}

/** Which exercise of a day makes way, then what for. */
export function DaySwapDrawer({ day: { title, ...day }, isOpen, onClose }: Props) {
  const control = useChange<SwapChange>(day.programId)
  const [place, setPlace] = useState<SwapPlace | null>(null)
  const close = () => {
    setPlace(null)
    onClose()
  }
  return (
    <ChangeDrawer
      title={place ? `Swap ${place.name}` : `Swap in ${title}`}
      control={control}
      isOpen={isOpen}
      onClose={close}
    >
      {isOpen && !place && (
        <DayRows
          day={day}
          onPick={(row) => {
            control.forget()
            setPlace({ ...day, ...row, today: 'This day' })
          }}
        />
      )}
      {isOpen && place && (
        <>
          <Act autoFocus className="text-small" onClick={() => setPlace(null)}>
            Another exercise of {title}
          </Act>
          <SwapForm place={place} control={control} onClose={close} />
        </>
      )}
    </ChangeDrawer>
  )
}
