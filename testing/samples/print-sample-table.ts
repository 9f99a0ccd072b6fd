import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import type { Finding } from '@/lib/domain/program/schema'
import { formatList } from '@/lib/domain/words/format'
import {
  equipmentItemWords,
  equipmentPresetWords,
  goalWords,
  levelWords,
} from '@/lib/domain/words/words'

export interface Sample {
  name: string
  program: AuditRequest
  findings: Finding[]
}

/** The table of `docs/samples`: who asked for what, and what the audit says. */
export function printSampleTable(samples: Sample[]): string {
  const heads = ['Program', 'Goal', 'Level', 'Age', 'Weeks', 'Days × minutes', 'Equipment', 'Audit']
  return [
    '# Sample programs',
    'Written by the built-in coach for twenty athletes, each with its audit at the end; of every phase the first week is printed. A test compares them with what the coach writes today, so a change of numbers or words shows here first.',
    [heads, heads.map(() => '---'), ...samples.map(rowOf)]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
    '',
  ].join('\n\n')
}

function rowOf({ name, program: { profile }, findings }: Sample): string[] {
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
