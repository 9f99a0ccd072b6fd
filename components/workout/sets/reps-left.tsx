import { Choice } from '@/components/ui/choices'

interface Props {
  name: string
  /** Null where neither the plan nor the athlete has said it. */
  value: number | null
  onChange: (value: number) => void
}

/** Four stands for four and more. */
const ANSWERS = [0, 1, 2, 3, 4]

/** Good reps left: circled at the plan's number, the athlete's once it is pressed. */
export function RepsLeft({ name, value, onChange }: Props) {
  return (
    <fieldset className="mt-2 flex flex-wrap items-center justify-between gap-x-3">
      <legend className="float-left text-small/[44px] text-muted">Good reps left</legend>
      <div className="-mr-2.5 ml-auto flex">
        {ANSWERS.map((answer) => (
          <Choice
            key={answer}
            name={name}
            figure
            checked={value !== null && answer === Math.min(4, value)}
            onChoose={() => onChange(answer)}
          >
            {answer}
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}
