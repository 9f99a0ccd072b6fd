import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { count, formatDecimal, formatRest, formatWeeks } from '@/lib/domain/words/format'
import { prescribeSets } from '@/lib/domain/words/prescription'
import { formatSetLines } from '@/lib/domain/words/set-lines'
import { numberExercises } from '@/lib/domain/program/number-exercises'
import type { Exercise, Finding, Week, Workout } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { volumeGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import { weeklySets } from '@/lib/domain/program/weekly-sets'
import { phaseWords, volumeGroupWords, weekdayWords } from '@/lib/domain/words/words'

/** A whole program with its audit as Markdown that a coach can read from top to bottom. */
export function printProgram(program: AuditRequest, findings: Finding[]): string {
  const { metadata, blueprint, profile, weeks } = program
  const shown = weeksWorthReading(weeks)
  return [
    `# ${metadata.name}`,
    metadata.strategy,
    metadata.why,
    ...[...blueprint.answers, ...blueprint.notices].map(({ sentence }) => `> ${sentence}`),
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
  const heads = volumeGroups.map((group) => volumeGroupWords[group])
  const rows = weeks.map((week) => {
    const sets = weeklySets(week)
    return [
      String(week.week),
      ...volumeGroups.map((group) => formatDecimal(sets[group])),
      week.workouts.map(({ minutes }) => minutes).join(' '),
    ]
  })
  const aims = volumeGroups.map((group) => {
    const aim = blueprint.targets.find((each) => each.group === group)
    return aim ? `${formatDecimal(aim.from)}–${formatDecimal(aim.to)}` : ''
  })
  return [
    'Sets of each week, and minutes of its sessions:',
    '',
    line(['Week', ...heads, 'Minutes']),
    line(['Week', ...heads, 'Minutes'].map(() => '---')),
    line(['aim', ...aims, '']),
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
  const { weekday, title, note, minutes, exercises } = workout
  return [
    `### ${weekdayWords[weekday].long}: ${title} (${minutes} minutes)`,
    ...(note ? [note] : []),
    numberExercises(exercises)
      .flatMap(({ members }) => members)
      .map(({ exercise, number }) => `- ${number} ${printExercise(exercise, units)}`)
      .join('\n'),
  ].join('\n\n')
}

function printExercise(exercise: Exercise, units: Units): string {
  const { exercise_id, sets, warm_up, measure, rest_seconds, cue } = exercise
  const { parts } = prescribeSets(sets, measure, rest_seconds)
  const words = [
    formatSetLines(parts, units).join(' · ').replaceAll('\u00a0', ' '),
    `rest ${formatRest(rest_seconds)}`,
    warm_up.length > 0 && count(warm_up.length, 'warm-up set'),
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
      ({ severity, rule, title, weeks, sentence }) =>
        `- ${severity} ${rule} ${title}${weeks.length > 0 ? `, weeks ${weeks.join(' ')}` : ''}: ${sentence}`,
    ),
  ].join('\n\n')
}
