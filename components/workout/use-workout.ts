import { useEffect, useMemo, useState } from 'react'
import type { SetPlace } from '@/lib/client/training/open-log'
import { useLog } from '@/lib/client/training/use-log'
import type { Done } from '@/lib/domain/contract/training/log-view'
import { dayKeyOf, setKeyOf } from '@/lib/domain/log/set-key'
import { type Offer, offersOf } from './offers'
import { carriedLoad, type Prefill } from './plan/prefill'
import { leftInWords, valueWords } from './plan/value-words'
import type { PlannedLift, WorkoutPlan } from './plan/workout-plan'
import { useIntervals } from './intervals/use-intervals'
import { useRest } from './bar/use-rest'
import { type Step, useSets } from './use-sets'

/** What the athlete changed on the open set; what is left out is as it was prefilled. */
type Draft = Partial<Prefill>

interface Written {
  place: SetPlace
  isExtra: boolean
  before: Done | null
  /** `Set 1 written: 130 × 2, two left.` */
  words: string
}

/** A workout as it is trained: which set is open, what stands on it, and what a press does. */
export function useWorkout(plan: WorkoutPlan) {
  const { programId, week, day, units } = plan
  const { state, log } = useLog(programId)
  const { order, stepsOf, nextExtraOf, askFor, forget } = useSets(plan, state)
  const placeOf = ({ lift, set }: Step): SetPlace => ({
    ...{ week, day, slot: lift.slot, set_no: set.set_no },
    ...{ exercise_id: lift.exercise_id, week_version: plan.week_version },
    prescribed: lift.ruled.sets[set.set_no - 1] ?? null,
  })
  const nameOf = (step: Step) => setKeyOf(placeOf(step))
  const knownOf = (step: Step) => state?.sets.get(nameOf(step))
  const doneOf = (step: Step) => knownOf(step)?.done ?? null
  /** Of a set that was done before another exercise took the place: nothing that the next one follows. */
  const ownDoneOf = (step: Step) => (isOfBefore(step) ? null : doneOf(step))
  const isOfBefore = (step: Step) =>
    doneOf(step) !== null && knownOf(step)?.exercise_id !== step.lift.exercise_id
  const placeToWrite = (step: Step): SetPlace => ({
    ...placeOf(step),
    ...(isOfBefore(step) ? { exercise_id: knownOf(step)!.exercise_id } : {}),
  })

  const [asked, setAsked] = useState<string | null>(null)
  const [draft, setDraft] = useState<Draft>({})
  const [written, setWritten] = useState<Written | null>(null)
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const rest = useRest(`${programId} ${week} ${day}`)
  const intervals = useIntervals(`${programId} ${week} ${day}`)

  const isToDo = (step: Step) => !doneOf(step) && !leftOut.includes(nameOf(step))
  const clockOf = (step: Step) => (intervals.clock?.set === nameOf(step) ? intervals.clock : null)
  // A clock that runs on while its page is gone is what is looked at when it comes back.
  const first = () => order.find((step) => isToDo(step) && clockOf(step)) ?? order.find(isToDo)
  const open = order.find((step) => nameOf(step) === asked) ?? (state ? first() : undefined) ?? null
  const offers = useMemo(() => offersOf(state, plan), [state, plan])
  const prefilled = open && prefillOf(open)
  const values = prefilled && { ...prefilled, ...draft }

  function prefillOf(step: Step): Prefill {
    const { lift, set } = step
    const done = doneOf(step)
    if (done) return { amount: done.amount, load_kg: done.load_kg, rir: done.rir }
    // Once more what was done last; nobody has planned what is left after it.
    const before = stepsOf(lift).findLast(
      (each) => each.set.set_no < set.set_no && !isOfBefore(each),
    )
    if (set.isExtra && before) return { ...prefillOf(before), rir: null }
    const offered = offers.get(lift.slot)?.prefilled ?? []
    const { amount, load_kg, rir } = offered[set.set_no - 1] ?? offered.at(-1)!
    const carried = carriedLoad(
      lift.sets,
      set.set_no,
      (set_no) => ownDoneOf({ lift, set: { ...set, set_no } }),
      (set_no) => offered[set_no - 1]?.load_kg ?? null,
    )
    return { amount, load_kg: lift.weighted ? (carried ?? load_kg) : null, rir }
  }
  /** The rounds of the open set begin: nobody rests any more. */
  const begin = (rounds: number) => {
    if (!open) return
    rest.end()
    setWritten(null)
    intervals.begin(nameOf(open), rounds)
  }
  const turnTo = (step: Step | null) => {
    setAsked(step && nameOf(step))
    setDraft({})
  }
  /** The next set that is to do, behind this one first. */
  const after = (step: Step) => {
    const place = order.indexOf(step)
    return [...order.slice(place + 1), ...order.slice(0, place)].find(isToDo) ?? null
  }
  /** `changed`: on the press itself, over what stands on the set. */
  const write = (changed: Draft = {}) => {
    if (!open || !prefilled || !log.current) return
    const { lift, set } = open
    const done: Done = {
      ...{ ...prefilled, ...draft, ...changed },
      rir_touched: draft.rir !== undefined || (knownOf(open)?.done?.rir_touched ?? false),
    }
    const next = after(open)
    const isNew = doneOf(open) === null
    const name = lift.sets.length > 1 || set.isExtra ? `Set ${set.set_no}` : lift.name
    const said = [valueWords(done, lift.measure, units), leftInWords(done.rir)]
    setWritten({
      ...{ place: placeToWrite(open), before: doneOf(open), isExtra: set.isExtra ?? false },
      words: `${name} written: ${said.filter(Boolean).join(', ')}.`,
    })
    void log.current.write(placeToWrite(open), done)
    if (clockOf(open)) intervals.end()
    if (isNew) rest.begin(next ? restAfter(plan, open) : 0, next ? thenWords(open, next) : '')
    turnTo(next)
  }
  const undo = () => {
    if (!written) return
    const { place, before, isExtra } = written
    void log.current?.write(place, before)
    // What was corrected is done still, and the rest behind it goes on.
    if (before === null) rest.end()
    setAsked(before === null && !isExtra ? setKeyOf(place) : null)
    if (isExtra) forget(place)
    setDraft({})
    setWritten(null)
  }
  const keep = (step: Step, done: Done | null) => void log.current?.write(placeToWrite(step), done)
  const oneMore = (lift: PlannedLift) => {
    const set_no = nextExtraOf(lift)
    if (set_no === null) return
    askFor({ slot: lift.slot, set_no })
    // A set that is still to do comes first.
    if (open?.lift === lift && isToDo(open)) return
    setAsked(setKeyOf({ week, day, slot: lift.slot, set_no }))
    setDraft({})
  }
  const takeAway = () => {
    if (!open) return
    const place = placeToWrite(open)
    const before = doneOf(open)
    forget(place)
    turnTo(after(open))
    setWritten(
      before && { place, before, isExtra: true, words: `Set ${place.set_no} is taken away.` },
    )
    if (before) void log.current?.write(place, null)
  }
  const leaveOut = () => {
    if (!open) return
    const next = after(open)
    setLeftOut([...leftOut, nameOf(open)])
    turnTo(next)
  }

  const workout = state?.workouts.get(dayKeyOf({ week, day }))
  // Another device may have done it: what the server knows is waited for where it can be reached.
  const isReady = state !== null && (state.heard || state.line !== 'ok')
  const isUntouched = !workout || workout.status === 'planned' || workout.status === 'skipped'
  // The page knows that it was done, and this device has nothing of it until the server can be heard.
  const isDoneElsewhere = isReady && isUntouched && plan.status === 'done' && !state.heard
  useEffect(() => {
    if (!isReady || !isUntouched || isDoneElsewhere) return
    void log.current?.writeWorkout(week, day, { status: 'open', begins: true })
  }, [isReady, isUntouched, isDoneElsewhere, log, week, day])

  return {
    ...{ state, order, open, values, draft, written, rest, workout, isDoneElsewhere },
    ...{ intervals, begin, clockOf },
    // A weight that is still to be found was planned by nobody.
    isFirst: open !== null && open.lift.weighted && values?.load_kg === null,
    isAsPrefilled:
      Object.keys(draft).length === 0 && open !== null && !open.set.isExtra && !doneOf(open),
    /** Whether one more set may be asked for: nothing else of the lift is to do. */
    takesOneMore: (lift: PlannedLift) =>
      nextExtraOf(lift) !== null &&
      !open?.set.isExtra &&
      stepsOf(lift).every((step) => step === open || !isToDo(step)),
    ...{ oneMore, takeAway },
    ...{ doneOf, knownOf, isOfBefore, prefillOf, lastOf: (step: Step) => lastOf(offers, step) },
    change: (change: Draft) => setDraft({ ...draft, ...change }),
    nextOf: (lift: PlannedLift) => offers.get(lift.slot)?.next ?? null,
    ...{ turnTo, write, undo, keep, leaveOut, backToPlan: () => setDraft({}) },
    finish: (note?: string) =>
      log.current?.writeWorkout(week, day, {
        status: 'done',
        ...(note === undefined ? {} : { note }),
      }),
    reopen: () => log.current?.writeWorkout(week, day, { status: 'open' }),
  }
}
export type WorkoutState = ReturnType<typeof useWorkout>

function lastOf(offers: ReadonlyMap<string, Offer>, { lift, set }: Step) {
  return offers.get(lift.slot)?.last?.sets.find(({ set_no }) => set_no === set.set_no)
}

/** A superset rests once a round, behind its last lift. */
function restAfter(plan: WorkoutPlan, { lift, set }: Step): number {
  const group = plan.groups.find(({ lifts }) => lifts.includes(lift))
  if (!group?.superset) return lift.rest_seconds
  if (set.isExtra) return group.rest_seconds
  const round = group.lifts.filter(({ sets }) => sets.some(({ set_no }) => set_no === set.set_no))
  return round.at(-1) === lift ? group.rest_seconds : 0
}

function thenWords({ lift }: Step, next: Step): string {
  if (next.set.isExtra) return 'then one more set'
  if (next.lift === lift) return `then set ${next.set.set_no} of ${lift.sets.length}`
  return `then ${next.lift.number} ${next.lift.name}`
}
