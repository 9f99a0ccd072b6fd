import type { DayNotation } from './day-notation'

/**
 * General fitness, and fitness with more conditioning: each pattern once or twice a week, conditioning last on the
 * day. Ours.
 */
export const generalDays: DayNotation = {
  1: ['SQ:M BP:M ROW:M HG:s | VPb OHD CORE STEADY:c'],
  2: [
    'SQ:M BP:M ROW:M | LC CORE SR BI STEADY:c',
    'HG:M OHD:M VPb:M LEGu:s | HP2 CORE2 TR RR CA INTV:c',
  ],
  3: [
    'SQ:M BP:M ROW:M | CORE BI SR CA STEADY:c LC',
    'HG:M OHD:M VPb:M | LEGu TR CORE2 CARRY INTV:c',
    'LEGu:M INC:M ROW2:M | LC CORE RR CA BI STEADY:c',
  ],
  4: [
    'SQ:M LEGu:s LC:a | CORE CA STEADY:c',
    'BP:M ROW:M OHD:s | VPb SR BI TR INTV:c',
    'HG:M LEGc:s | HT CORE2 CARRY CA STEADY:c',
    'INC:M VPb:M ROW2:s | RR SR TR BI CORE INTV:c',
  ],
  5: [
    'SQ:M LEGu:s LC:a | CORE CA STEADY:c',
    'BP:M ROW:M OHD:s | SR BI TR INTV:c',
    'HG:M LEGc:s | HT CORE2 CA STEADY:c',
    'INC:M VPb:M | RR SR TR BI CORE STEADY:c',
    'LEGu:s HP2:s ROW2:s | CARRY CORE INTV:c',
  ],
  6: [
    'SQ:M LC:a | LEGu CORE CA STEADY:c',
    'BP:M ROW:M | SR BI TR INTV:c',
    'HG:M LEGc:s | CORE2 CA STEADY:c',
    'INC:M VPb:M | RR SR TR BI STEADY:c',
    'LEGu:M HT:a | LC CORE CA STEADY:c',
    'OHD:M ROW2:M | CARRY SR BI TR INTV:c',
  ],
}
