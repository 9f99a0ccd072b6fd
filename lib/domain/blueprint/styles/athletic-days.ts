import type { DayNotation } from './day-notation'

/**
 * Power and athletic performance: speed and jumps first while fresh, one heavy lift, then support. Ours.
 */
export const athleticDays: DayNotation = {
  1: ['JUMP:p SQ:H BP:V ROW:s | LC CORE SPR:p STEADY:c'],
  2: [
    'JUMP:p SQ:H BP:V ROW:s | SPR:p LC CORE2 CA STEADY:c',
    'OLY:p DL:H OHP:S VPb:s LEGu:s | THROW:p CORE CA LC INTV:c',
  ],
  3: [
    'SPR:p JUMP:p SQ:H BP:V | LC ROW CORE2 CA INTV:c',
    'OLY:p DL:L OHP:S VPb:s | LEGu THROW:p CORE ROW2 RR',
    'SPR:p JUMP2:p LEGu:s BP:H ROW2:s | HG CORE CA LC VP2 SR INTV:c',
  ],
  4: [
    'SPR:p JUMP:p SQ:H | LC LEGu CORE2 CA',
    'THROW:p BP:H ROW:s | OHD VPb CORE RR BI SR INTV:c',
    'OLY:p DL:H LEGu:s | LC HT CORE CA JUMP2:p',
    'SPR:p BP:V VPb:s OHP:S | ROW2 RR CORE2 TR BI SR INTV:c',
  ],
  5: [
    'SPR:p JUMP:p SQ:H | LC LEGu CORE2 CA',
    'THROW:p BP:H ROW:s | OHD RR CORE SR BI INTV:c',
    'OLY:p DL:H | LEGu LC HT CORE CA',
    'OHP:S VPb:s | ROW2 THROW:p TR BI CORE2 SR INTV:c',
    'SPR:p JUMP2:p SQc:V BP:V | LEGu LC ROW2 CA',
  ],
  6: [
    'SPR:p JUMP:p SQ:H | LC CORE2 CA LEGu',
    'THROW:p BP:H ROW:s | OHD RR SR BI INTV:c',
    'OLY:p DL:H | LEGu LC CORE CA',
    'OHP:S VPb:s | ROW2 TR BI CORE2 THROW:p',
    'SPR:p JUMP2:p SQc:V | LEGu LC CA HT',
    'BP:V ROW2:s | INC RR SR TR BI CORE INTV:c',
  ],
}
