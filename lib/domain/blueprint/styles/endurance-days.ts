import type { DayNotation } from './day-notation'

/**
 * Beside an endurance sport: a little heavy lifting, one leg at a time, calves and trunk; the sport is the training
 * (Blagrove 2018, Llanos-Lagos 2024). Ours.
 */
export const enduranceDays: DayNotation = {
  1: ['POGO:p SQ:H LEGu:s HG:s ROW:s | HP2 CA CORE2'],
  2: [
    'POGO:p SQ:H LEGu:s ROW:s | CA LC CORE2 HP2',
    'JUMP:p DL:H LEGu:s VPb:s | CA2 CORE HP2 HT AB RR',
  ],
  3: [
    'POGO:p SQ:H LEGu:s ROW:s | CA CORE2 HP2 LC',
    'JUMP:p DL:H VPb:s | CA2 CORE HT OHD RR',
    'POGO:p SQc:L LEGu:s HP2:s | CA LC ROW2 CORE AB',
  ],
  4: [
    'POGO:p SQ:H LEGu:s | CA LC CORE2',
    'HP2:s ROW:s | OHD VPb CORE RR BI',
    'JUMP:p DL:H LEGu:s | CA2 HT CORE AB',
    'HP2:s VPb:s | ROW2 RR CORE2 SR TR',
  ],
  5: [
    'POGO:p SQ:H LEGu:s | CA LC CORE2',
    'HP2:s ROW:s | OHD VPb CORE RR BI',
    'JUMP:p DL:H LEGu:s | CA2 HT CORE AB',
    'HP2:s VPb:s | ROW2 RR CORE2 SR TR',
    'CORE:a CA:a | AB CORE2 RR',
  ],
  6: [
    'POGO:p SQ:H LEGu:s | CA LC CORE2',
    'HP2:s ROW:s | OHD VPb CORE RR BI',
    'JUMP:p DL:H LEGu:s | CA2 HT CORE AB',
    'HP2:s VPb:s | ROW2 RR CORE2 SR TR',
    'CORE:a CA:a | AB CORE2 RR',
    'CORE:a CA:a | AB CORE2 RR',
  ],
}
