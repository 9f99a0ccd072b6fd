import { writeProgram } from '@/testing/programs/write-program'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { formatList } from '@/lib/domain/words/format'
import {
  equipmentItemWords,
  equipmentPresetWords,
  goalWords,
  levelWords,
} from '@/lib/domain/words/words'
import { sampleAthletes } from './sample-athletes'

/** The table of `docs/samples`: who asked for what, and what the audit says. */
export function printSampleTable(): string {
  const heads = ['Program', 'Goal', 'Level', 'Age', 'Weeks', 'Days × minutes', 'Equipment', 'Audit']
  return [
    '# Sample programs',
    'Written by the built-in coach for twelve athletes, each with its audit at the end; of every phase the first week is printed. A test compares them with what the coach writes today, so a change of numbers or words shows here first.',
    [heads, heads.map(() => '---'), ...sampleAthletes.map(rowOf)]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
    '',
  ].join('\n\n')
}

function rowOf({ name, profile }: (typeof sampleAthletes)[number]): string[] {
  const { findings } = auditProgram(writeProgram(profile))
  const counted = (['pass', 'warn', 'info', 'fail'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count > 0 ? [`${count} ${severity}`] : []
  })
  return [
    `[${name.replaceAll('-', ' ')}](${name}.md)`,
    goalWords[profile.goal_category],
    levelWords[profile.fitness_level],
    String(profile.age),
    String(profile.duration_weeks),
    `${profile.days_per_week} × ${profile.session_minutes}`,
    formatList(profile.equipment.map(wordsOf)),
    counted.join(', '),
  ]
}

function wordsOf(item: string): string {
  const words: Record<string, string> = { ...equipmentPresetWords, ...equipmentItemWords }
  return (words[item] ?? item).toLowerCase()
}
