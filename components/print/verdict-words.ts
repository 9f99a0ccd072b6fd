import type { Audit } from '@/lib/domain/program/schema'
import { count } from '@/lib/domain/words/format'

/** `33 rules passed, 1 warned, 0 failed.` */
export function verdictWords({ findings }: Audit): string {
  const of = (kind: string) => findings.filter(({ severity }) => severity === kind).length
  return `${count(of('pass'), 'rule')} passed, ${of('warn')} warned, ${of('fail')} failed.`
}
