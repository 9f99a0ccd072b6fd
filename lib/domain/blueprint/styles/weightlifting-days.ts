import type { DayNotation } from './day-notation'

/**
 * Weightlifting: one or two of the Olympic lifts first, then a pull or a press, then squats. Ours.
 */
export const weightliftingDays: DayNotation = {
  1: ['SN:p CJ:p SQ:H | CLP:S CORE ROW2 VP'],
  2: ['SN:p CJ:p SQ:H | CLP:S CORE ROW2 VP', 'SNv:p CLv:p FS:V | OHP:S HG CORE VP2'],
  3: [
    'SN:p CLP:S SQ:H | CORE BP ROW2',
    'CJ:p SNP:S OHP:S | VP CORE2 ROW2',
    'SNv:p CLv:p FS:V | HG VP2 CORE ROW2',
  ],
  4: [
    'SN:p SNP:S SQ:H | CORE ROW2 LC',
    'CJ:p CLP:S OHP:S | VP CORE2 RR ROW2',
    'SNv:p JK:p FS:V | HG CORE LC ROW2',
    'SN:p CJ:p SQc:L | HG VP2 CORE2 BP',
  ],
  5: [
    'SN:p CLP:S SQ:H | CORE ROW2',
    'CLv:p JK:p OHP:S | VP CORE2 RR',
    'SNv:p SNP:S FS:V | HG CORE',
    'CLv:p SQc:L | ROW2 VP2 CORE2 BP',
    'SN:p CJ:p FS:L | CORE RR',
  ],
  6: [
    'SN:p SQ:H | CLP:S CORE ROW2',
    'CLv:p JK:p | OHP:S VP CORE2',
    'SNv:p FS:V | SNP:S HG CORE',
    'CLv:p JK:p | ROW2 BP RR',
    'SN:p SQc:L | SNP:S CORE2 VP2',
    'CJ:p FS:L | CLP:S CORE',
  ],
}
