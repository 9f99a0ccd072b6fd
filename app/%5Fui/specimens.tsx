'use client'
import { type ReactNode, useState } from 'react'
import { DaySheet } from '@/components/sheet/day-sheet'
import { BareBlank, LongBlank } from '@/components/ui/blank'
import { Act, Actions, Button } from '@/components/ui/button'
import { ActLink, ButtonLink } from '@/components/ui/links'
import { Change } from '@/components/ui/change'
import { Choices, Ticks } from '@/components/ui/choices'
import { Drawer, Pick } from '@/components/ui/drawer'
import { Times, Unit } from '@/components/ui/figure'
import { Fold } from '@/components/ui/fold'
import { Line } from '@/components/ui/line'
import { Mark } from '@/components/ui/mark'
import { Notice } from '@/components/ui/notice'
import { pickLook, Picker } from '@/components/ui/picker'
import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import { Stepper } from '@/components/ui/stepper'
import { Terms } from '@/components/ui/terms'
import { Wish, WishQuestion } from '@/components/ui/wish'
import { LabelledBlank } from '@/components/form/fields/labelled-blank'
import { names, workout } from './example-day'

const kinds = ['pass', 'info', 'warn', 'fail'] as const
const options = [
  { value: 'one', label: 'Strength' },
  { value: 'two', label: 'Hypertrophy' },
  { value: 'three', label: 'General fitness' },
]

/** One column of all primitives in one theme. */
export function Specimens({ theme }: { theme: 'light' | 'dark' }) {
  return (
    <div
      className={`min-w-0 bg-paper px-4 text-ink ${theme === 'dark' ? 'scheme-dark' : 'scheme-light'}`}
    >
      <Pressed />
      <Written theme={theme} />
      <Chosen theme={theme} />
      <Said theme={theme} />
      <Planned />
    </div>
  )
}

function Pressed() {
  return (
    <Section label="Button, Act" heavy>
      <Actions>
        <Button>Write my 8 weeks</Button>
        <Button disabled>Not now</Button>
        <Button aria-disabled>Sending</Button>
        <ButtonLink href="#button">A link</ButtonLink>
      </Actions>
      <Button thumb className="mt-4">
        As planned 117.5
        <Times />4
      </Button>
      <Actions className="mt-2">
        <Act>Change this list</Act>
        <Act grave>Delete for good</Act>
        <ActLink href="#act">A link</ActLink>
        <ActLink href="#act" aria-current>
          Here
        </ActLink>
      </Actions>
    </Section>
  )
}

function Written({ theme }: { theme: string }) {
  const [weight, setWeight] = useState('80')
  const [load, setLoad] = useState(117.5)
  const wrong = { sentence: 'Height is asked in centimetres, 100 to 250.' }
  return (
    <Section label="Blank, Stepper">
      <div className="grid gap-6">
        <LabelledBlank
          label="Body weight"
          field={`${theme}-weight`}
          unit="kg"
          hint="As on your scale."
          value={weight}
          onChange={setWeight}
        />
        <LabelledBlank
          label="Height"
          field={`${theme}-height`}
          value="1.78"
          onChange={() => undefined}
          problem={{ ...wrong, repair: { label: 'Use 178 cm', change: { height: '178' } } }}
          onRepair={() => undefined}
        />
        <LongBlank aria-label="In your own words" placeholder="A stronger squat by spring" />
        <BareBlank aria-label="Reps" className="w-[5ch]" placeholder="–" />
        <div className="grid grid-cols-2 gap-3">
          <Stepper
            label="Weight"
            unit="kg"
            step={2.5}
            planned={117.5}
            value={load}
            onChange={setLoad}
          />
          <Stepper
            label="Repetitions"
            unit="reps"
            step={1}
            planned={4}
            value={5}
            onChange={() => undefined}
          />
        </div>
      </div>
    </Section>
  )
}

function Chosen({ theme }: { theme: string }) {
  const [goal, setGoal] = useState('one')
  const [ticked, setTicked] = useState(['two'])
  const [open, setOpen] = useState(false)
  const [pick, setPick] = useState(0)
  return (
    <Section label="Choices, Fold, Drawer">
      <Choices
        legend="Goal"
        name={`${theme}-goal`}
        options={options}
        value={goal}
        onChange={setGoal}
        hint="One of them."
      />
      <Ticks legend="Several" options={options} values={ticked} onChange={setTicked} />
      <Picker label={`Weeks, ${theme}`}>
        {[1, 2, 3].map((week) => (
          <button
            key={week}
            type="button"
            className={pickLook}
            aria-current={week === 2 ? 'true' : undefined}
          >
            {week}
          </button>
        ))}
      </Picker>
      <div className="mt-6">
        <Fold name="Lifts you know" says="two of four filled">
          What is in it.
        </Fold>
      </div>
      <Act onClick={() => setOpen(true)}>Swap leg press</Act>
      <Drawer title="Swap leg press" open={open} onClose={() => setOpen(false)}>
        {['Hack squat', 'Smith machine squat'].map((name, index) => (
          <Pick
            key={name}
            name={name}
            says="Same muscles, back supported too."
            group={`${theme}-swap`}
            checked={pick === index}
            onPick={() => setPick(index)}
          />
        ))}
        <Button thumb className="mt-4" onClick={() => setOpen(false)}>
          Take it
        </Button>
        <Act onClick={() => setOpen(false)}>Keep leg press</Act>
      </Drawer>
    </Section>
  )
}

function Said({ theme }: { theme: string }) {
  const [obeyed, setObeyed] = useState(true)
  return (
    <Section label="Notice, Status, Terms, Wish">
      {kinds.map((kind) => (
        <Notice key={kind} kind={kind}>
          <p>
            <strong>A fact.</strong> What is usual.
          </p>
        </Notice>
      ))}
      {kinds.map((kind) => (
        <Status key={kind} kind={kind}>
          <b>No signal.</b> Everything is kept on this phone.
        </Status>
      ))}
      <ul className="mt-6">
        <Wish
          quote="Not on Wednesdays"
          does="You train Mon, Tue, Thu, Fri."
          where="Every week"
          obeyed={obeyed}
          onToggle={() => setObeyed(!obeyed)}
        />
        <Wish
          quote="I hate burpees"
          does="Taken out by you: burpees may be planned."
          obeyed={false}
          onToggle={() => undefined}
        />
        <WishQuestion quote="My left shoulder clicks" does="Work around the shoulder?">
          <Act>Work around it</Act>
          <Act>It is fine</Act>
        </WishQuestion>
      </ul>
      <Under>Words with their meaning</Under>
      <Terms terms={['rir', 'range', 'accumulation']} of={`specimens-${theme}`} />
    </Section>
  )
}

function Planned() {
  const rows = [
    { name: 'Overhead press', was: '3 × 6', becomes: '2 × 6' },
    { name: 'Bench press', was: '4 × 6', becomes: '4 × 6' },
  ]
  return (
    <Section label="Line, Sheet, Change">
      <Line href="#line" place="Mon" name="Squat" says="Back squat, 4 × 6, three more">
        107.5<Unit className="text-[0.68em]">kg</Unit>
      </Line>
      <Line href="#line" place="Tue" name="Bench and press" says="Today, open above">
        <Mark kind="pass" label="done" />
      </Line>
      <DaySheet workout={workout} names={names} units="kg" href="#day" />
      <Under>Proposed</Under>
      <Change caption="Proposed change" rows={rows} />
      <Under>Taken</Under>
      <Change caption="Change that was taken" rows={rows} taken />
    </Section>
  )
}

function Under({ children }: { children: ReactNode }) {
  return <p className="mt-6 text-note text-muted">{children}</p>
}
