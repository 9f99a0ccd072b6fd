import { chartLook } from '@/components/chart/chart-looks'
import type { LiftCourse } from '@/lib/domain/contract/change/lift-change'
import type { Units } from '@/lib/domain/vocabulary'
import { formatMaximum, NBSP } from '@/lib/domain/words/format'
import { type CoursePoint, courseDrawing, drawingSize } from './course-drawing'

interface Props {
  course: LiftCourse
  name: string
  units: Units
}

/** Of each kind of point: what was lifted, this set, and what is an estimate. */
const points = {
  lifted: { dot: 'fill-ink', figure: 'fill-ink' },
  set: { dot: 'fill-pen', figure: 'fill-pen' },
  estimate: { dot: 'fill-paper stroke-pen stroke-2', figure: 'fill-pen' },
  before: { dot: 'fill-none', figure: 'fill-muted font-normal' },
} as const

const legend = [
  ['size-2.5 rounded-pen bg-ink', 'lifted'],
  ['size-2.5 rounded-pen bg-pen', 'this set'],
  ['size-2.5 rounded-pen border-2 border-pen', 'estimate'],
  ['w-4 border-t-2 border-dotted border-muted', 'as reckoned before'],
] as const

/** A lift's maximum week by week: filled was lifted, blue is this set, hollow and dashed an estimate, dotted as reckoned before. */
export function MaximumChart({ course, name, units }: Props) {
  const drawing = courseDrawing(course)
  const figure = (kg: number) => formatMaximum(kg, units).split(NBSP)[0]
  const { width, height, floor } = drawingSize
  return (
    <section className="mt-8" aria-label="Your maximum">
      <h3 className="font-semibold">Your maximum, {units}</h3>
      <svg
        className="mt-2 h-auto w-full overflow-visible"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={describe(course, name, units)}
      >
        <path className="stroke-line" d={`M0 ${floor}H${width}`} />
        {drawing.weeks.map(({ week, x }) => (
          <text key={week} className={chartLook.axis} textAnchor="middle" x={x} y={height - 4}>
            {week}
          </text>
        ))}
        <polyline
          className="fill-none stroke-muted"
          strokeDasharray="2 4"
          points={drawing.before}
        />
        <polyline className="fill-none stroke-ink stroke-2" points={drawing.lifted} />
        <polyline
          className="fill-none stroke-pen stroke-2"
          strokeDasharray="7 5"
          points={drawing.after}
        />
        {drawing.points.map((point) => (
          <g key={`${point.kind} ${point.week}`}>
            <circle className={points[point.kind].dot} cx={point.x} cy={point.y} r="4.5" />
            {point.isNamed && (
              <text
                className={`text-[14px] font-figure font-stretch-82% ${points[point.kind].figure}`}
                textAnchor="middle"
                x={point.x}
                y={point.y + below(point)}
              >
                {figure(point.kg)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <p className="mt-1 flex max-w-none flex-wrap gap-x-4 text-note text-muted" aria-hidden>
        {legend.map(([mark, words]) => (
          <span key={words} className="inline-flex items-center gap-1.5">
            <i className={mark} />
            {words}
          </span>
        ))}
      </p>
    </section>
  )
}

/** The figure stands off its line: what was reckoned before on the other side of it. */
function below({ isUnder }: CoursePoint): number {
  return isUnder ? 20 : -11
}

function describe({ lifted, weeks }: LiftCourse, name: string, units: Units): string {
  const at = (kg: number, week: number) => `${formatMaximum(kg, units)} in week ${week}`
  const told = lifted.map(({ week, kg }) => at(kg, week)).join(', ')
  const after = weeks.flatMap(({ week, becomes_kg: kg }) => (kg === null ? [] : [at(kg, week)]))
  const was = weeks.at(-1)?.was_kg ?? null
  const before = was === null ? '' : `, instead of ${formatMaximum(was, units)} as reckoned before`
  const way = after.length > 1 ? ` and about ${after.at(-1)}` : ''
  return [
    `${name}, estimated maximum.`,
    ...(told ? [`Lifted: ${told}.`] : []),
    ...(after[0] ? [`With this set ${after[0]}${way}${before}.`] : []),
  ].join(' ')
}
