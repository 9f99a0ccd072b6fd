import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import {
  count,
  formatLoads,
  formatPrescription,
  formatWeeks,
  prescribeSets,
} from '@/lib/domain/words/format'
import { numberExercises } from '@/lib/domain/program/number-exercises'
import type { Exercise, Finding, Week, Workout } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { muscleGroupSchema } from '@/lib/domain/vocabulary'
import { weeklySets } from '@/lib/domain/program/weekly-sets'
import { muscleGroupWords, phaseWords, weekdayWords } from '@/lib/domain/words/words'

/** A whole program with its audit as Markdown that a coach can read from top to bottom. */
export function printProgram(program: AuditRequest, findings: Finding[]): string {
  const { metadata, blueprint, profile, weeks } = program
  const shown = weeksWorthReading(weeks)
  return [
    `# ${metadata.name}`,
    metadata.strategy,
    metadata.why,
    ...blueprint.notices.map(({ sentence }) => `> ${sentence}`),
    `Phases: ${blueprint.phases
      .map((run) => `${phaseWords[run.phase]} ${formatWeeks(run)}`)
      .join(', ')}.`,
    setsTable(program),
    ...shown.map((week) => printWeek(week, profile.units)),
    printAudit(findings),
  ].join('\n\n')
}

/** The first week of every phase: what lies between differs by its numbers alone. */
function weeksWorthReading(weeks: Week[]): Week[] {
  return weeks.filter(({ phase, block }, index) => {
    const before = weeks[index - 1]
    return before?.phase !== phase || before.block !== block
  })
}

function setsTable({ weeks, blueprint }: AuditRequest): string {
  const heads = muscleGroupSchema.options.map((group) => muscleGroupWords[group])
  const rows = weeks.map((week, index) => {
    const sets = weeklySets(week)
    const targets = blueprint.weeks[index]!.targets
    return [
      String(week.week),
      ...muscleGroupSchema.options.map((group) => `${sets[group]} / ${targets[group]}`),
      week.workouts.map(({ minutes }) => minutes).join(' '),
    ]
  })
  return [
    'Sets of each week, done / aimed at, and minutes of its sessions:',
    '',
    line(['Week', ...heads, 'Minutes']),
    line(['Week', ...heads, 'Minutes'].map(() => '---')),
    ...rows.map(line),
  ].join('\n')
}

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}

function printWeek(week: Week, units: Units): string {
  const { title, focus, note, workouts, phase } = week
  return [
    `## Week ${week.week}, ${phaseWords[phase].toLowerCase()}: ${title}`,
    [focus, note].filter(Boolean).join(' '),
    ...workouts.map((workout) => printDay(workout, units)),
  ].join('\n\n')
}

function printDay(workout: Workout, units: Units): string {
  const { weekday, title, focus, note, minutes, exercises } = workout
  return [
    `### ${weekdayWords[weekday].long}: ${title} (${minutes} minutes)`,
    [focus, note].filter(Boolean).join(' '),
    numberExercises(exercises)
      .flatMap(({ members }) => members)
      .map(({ exercise, number }) => `- ${number} ${printExercise(exercise, units)}`)
      .join('\n'),
  ].join('\n\n')
}

function printExercise(exercise: Exercise, units: Units): string {
  const { exercise_id, written, warm_up, measure, rest_seconds, tempo, cue } = exercise
  const load = formatLoads(written, units)
  const words = [
    formatPrescription(prescribeSets(written, measure, rest_seconds)).replaceAll('\u00a0', ' '),
    load && `${load} ${units}`,
    warm_up.length > 0 && count(warm_up.length, 'warm-up set'),
    tempo && `tempo ${tempo}`,
  ]
  return `**${exerciseById(exercise_id)?.name}** ${words.filter(Boolean).join(' · ')}. ${cue}`
}

function printAudit(findings: Finding[]): string {
  const open = findings.filter(({ severity }) => severity !== 'pass')
  const passed = findings.length - open.length
  return [
    '## Audit',
    `${count(passed, 'rule')} passed.${open.length > 0 ? ' To note:' : ''}`,
    ...open.map(
      ({ severity, rule, title, where, weeks, measured, limit, source }) =>
        `- ${severity} ${rule} ${[title, where].filter(Boolean).join(', ')}: ${measured}, ${limit}${weeks.length > 0 ? `, weeks ${weeks.join(' ')}` : ''} (${source})`,
    ),
  ].join('\n\n')
}
