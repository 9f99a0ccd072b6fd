import type { DayNotation } from './day-notation'

/**
 * Beside an endurance sport: a little heavy lifting, one leg at a time, calves and trunk; the sport is the training
 * (Blagrove 2018, Llanos-Lagos 2024). Ours.
 */
export const enduranceDays: DayNotation = {
  1: ['POGO:p SQ:H LEGu:s HG:s CA:a ROW:s | CORE2 HP2'],
  2: [
    'POGO:p SQ:H LEGu:s CA:a ROW:s | LC CORE2 HP2',
    'JUMP:p DL:H LEGu:s CA2:a VPb:s | CORE HP2 HT AB',
  ],
  3: [
    'POGO:p SQ:H LEGu:s CA:a ROW:s | CORE2 LC HP2',
    'JUMP:p DL:H VPb:s | CA2 CORE HT OHD RR',
    'POGO:p SQc:L LEGu:s CA:a HP2:s | LC CORE ROW2 AB',
  ],
  4: [
    'POGO:p SQ:H LEGu:s CA:a | CORE2 LC',
    'HP2:s ROW:s | CORE OHD VPb RR BI',
    'JUMP:p DL:H LEGu:s CA2:a | CORE HT AB',
    'HP2:s VPb:s | CORE2 ROW2 RR SR TR',
  ],
  5: [
    'POGO:p SQ:H LEGu:s CA:a | CORE2 LC',
    'HP2:s ROW:s | CORE OHD VPb RR BI',
    'JUMP:p DL:H LEGu:s CA2:a | CORE HT AB',
    'HP2:s VPb:s | CORE2 ROW2 RR SR TR',
    'CORE:a CA:a | AB CORE2 RR',
  ],
  6: [
    'POGO:p SQ:H LEGu:s CA:a | CORE2 LC',
    'HP2:s ROW:s | CORE OHD VPb RR BI',
    'JUMP:p DL:H LEGu:s CA2:a | CORE HT AB',
    'HP2:s VPb:s | CORE2 ROW2 RR SR TR',
    'CORE:a CA:a | AB CORE2 RR',
    'CORE2:a CA2:a | HP2 RR SR',
  ],
}
