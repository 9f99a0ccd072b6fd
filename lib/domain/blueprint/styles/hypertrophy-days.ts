import type { DayNotation } from './day-notation'

/**
 * Size: every large muscle on two days from two training days on (Pelland 2025: volume decides, frequency spreads
 * it). Upper and lower days at four, push and pull days beyond. Ours.
 */
export const hypertrophyDays: DayNotation = {
  1: ['SQ:M BP:M ROW:M HG:s | OHD VP2 SR BI TR CA'],
  2: [
    'SQ:M BP:M ROW:M LC:a | SR BI TR CA CORE LE RR',
    'HG:M INC:M VP:M LEGu:s | SR2 TR2 BI2 CA2 CORE RR FLY',
  ],
  3: [
    'SQ:M BP:M ROW:M LC:a | SR BI TR CA LE CORE',
    'HG:M OHD:M VP:M LEGc:s | SR2 TR2 FLY RR BI2 CORE CA2',
    'LEGu:M INC:M ROW2:M LC:a | SR BI3 TR CA HP2 VP2 RR LE CORE2',
  ],
  4: [
    'BP:M ROW:M OHD:s VP2:s | SR BI TR RR FLY',
    'SQ:M HG:M LEGu:s LC:a | CA LE CORE LEGc HT AB',
    'INC:M VP:M HP2:s | SR2 TR2 BI2 ROW2 RR FLY OHD BI3',
    'HG:M LEGu:M LC:a | LEGc CA2 LE HT CORE2 AB',
  ],
  5: [
    'BP:M ROW:M OHD:s VP2:s | SR BI TR RR FLY',
    'SQ:M HG:M LEGu:s LC:a | CA LE CORE LEGc HT AB',
    'INC:M HP2:M OHD:s | SR2 TR2 FLY TR CORE2',
    'VP:M ROWu:M | RR2 BI2 BI3 VP2 ROW2',
    'HG:M LEGu:M LC:a | LEGc CA2 LE HT CORE2 AB',
  ],
  6: [
    'BP:M OHD:M INC:s | SR TR FLY TR2 CORE',
    'ROW:M VP:M ROWu:s | RR BI BI3 VP2 CORE',
    'SQ:M HG:M LEGu:s LC:a | CA LE CORE LEGc HT AB',
    'INC:M HP2:M | SR2 TR2 OHD FLY TR CORE2',
    'VP:M ROWg:M | RR2 BI2 BI3 VP2 ROW2',
    'HG:M LEGu:M LC:a | LEGc CA2 LE HT CORE2 AB',
  ],
}
