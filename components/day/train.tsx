'use client'
import { useRouter } from 'next/navigation'
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { DayActs } from './day-acts'
import { Act, Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { KeepHere } from '@/components/offline/keep-here'
import { KeptLine } from '@/components/offline/kept-line'
import { SendKept } from '@/components/program/send-kept'
import { LookAgain } from '@/components/site/look-again'
import { useAsked } from '@/components/site/use-asked'
import type { WorkoutPlan } from '@/components/workout/plan/workout-plan'
import type { WantedPages } from '@/lib/client/offline/keep-program'

interface Props {
  plan: WorkoutPlan
  /** What this device keeps of the program, also where a workout is the first page that is opened on it. */
  wanted: WantedPages
  /** Whether the server was asked for the workout itself. */
  asked: boolean
  /** `Start`, `Go on`, `Look at it again` */
  start: string
  /** The day to read: before its first exercise, and from there on. */
  head: ReactNode
  /** The days beside it, at the thumb. */
  nav: ReactNode
  children: ReactNode
}

type Mode = ComponentType<{ plan: WorkoutPlan; onLeave: () => void }>

/** A day to read, until it is trained: what trains it is loaded on Start, and stands in the address as `?train=1`. */
export function Train({ plan, wanted, asked, start, head, nav, children }: Props) {
  const router = useRouter()
  const isTraining = useAsked('train', asked ? '1' : null) === '1'
  const [mode, setMode] = useState<{ Mode: Mode } | 'failed' | null>(null)
  const load = () =>
    import('@/components/workout/workout-mode').then(
      ({ WorkoutMode }) => setMode({ Mode: WorkoutMode }),
      () => setMode('failed'),
    )
  useEffect(() => {
    if (isTraining) void load()
  }, [isTraining])
  if (isTraining && mode !== null && mode !== 'failed') {
    const { Mode } = mode
    return (
      <>
        <Mode plan={plan} onLeave={() => leave(router.refresh)} />
        <KeepHere wanted={wanted} isTraining />
      </>
    )
  }
  if (isTraining) {
    return (
      <main className="mx-auto max-w-day px-4 pt-6 pb-28">
        <h1 className="text-[clamp(1.625rem,9vw,2.25rem)]">{plan.title}</h1>
        {mode === 'failed' ? (
          <Notice kind="fail" role="alert" className="mt-4">
            <p>
              <strong>The workout could not be opened.</strong> There is no connection to the
              server.
            </p>
            <Act onClick={() => void load()}>Try again</Act>{' '}
            <Act className="ml-6" onClick={() => leave(router.refresh)}>
              Read the day
            </Act>
          </Notice>
        ) : (
          <p className="mt-2 text-muted">Opening.</p>
        )}
      </main>
    )
  }
  return (
    <DayToRead plan={plan} wanted={wanted} start={start} head={head} nav={nav}>
      {children}
    </DayToRead>
  )
}

/**
 * A component of its own, because `nav` arrives when it likes: React 19.3 renders the parent of a child that has just
 * arrived once more, and what made way for that child, as a workout does when it is left, it then removes twice.
 */
function DayToRead({ plan, wanted, start, head, nav, children }: Omit<Props, 'asked'>) {
  return (
    <>
      <main className="mx-auto max-w-day px-4 pb-28 print:max-w-none print:p-0">
        <KeptLine />
        <SendKept />
        <LookAgain />
        {head}
        <Button thumb className="mt-4 text-lead font-stretch-92%" onClick={begin}>
          {start}
        </Button>
        <DayActs plan={plan} />
        {children}
        <KeepHere wanted={wanted} />
      </main>
      {nav}
    </>
  )
}

function begin() {
  window.history.pushState(null, '', '?train=1')
  window.scrollTo(0, 0)
}

/** The day to read is made on the server, and what was written is known there by now. */
function leave(refresh: () => void) {
  window.history.pushState(null, '', window.location.pathname)
  window.scrollTo(0, 0)
  refresh()
}
