import type { DayNotation } from './day-notation'

/**
 * Where powerlifting differs from strength: competition pauses, a second hinge, less overhead work. Ours. One, two
 * and six days are those of strength.
 */
export const powerliftingDays: DayNotation = {
  3: [
    'SQ:H BP:V ROW:s | LC BI CORE VP2 TR SR',
    'DL:H BPl:L VP:s | LEGu TR RR CORE BI',
    'BP:H SQv:V DLv:V | ROW2 INC TR BI CORE RR VP2',
  ],
  4: [
    'SQ:H BPv:L HG:s | LEGc LC CORE CA',
    'BP:H ROW:s INC:s | VP2 SR TR BI RR OHP:S FLY',
    'DL:H SQv:V ROW2:s | BPl:L LEGu LC CORE BI CA',
    'BP:V DLv:V VP:s | ROW2 RR BI2 TR2 SR CORE',
  ],
  5: [
    'SQ:H BPv:L | HG LEGc CORE LC CA',
    'BP:H ROW:s | INC SR TR BI RR VP2',
    'DL:H SQv:L | LEGu LC CORE CA',
    'BP:V VP:s | OHP:S ROW2 BI2 TR RR SR',
    'SQc:V BPl:L DLv:V | ROW2 VP2 TR2 BI CORE LEGu',
  ],
}
