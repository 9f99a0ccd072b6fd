import type { DayNotation } from './day-notation'

/**
 * Beginners of strength: the same few lifts two or three times a week, the deadlift once, so that weight can be
 * added from session to session (in the shape of Basic Beginner and its kin).
 */
export const linearDays: DayNotation = {
  1: ['SQ:B BP:B ROW:s DL:B1 | VPb OHP CORE BI'],
  2: ['SQ:B BP:B ROW:s | LEGu CORE BI TR SR CA LC', 'SQ:B OHP:B DL:B1 VPb:s | HP2 CORE RR TR BI'],
  3: [
    'SQ:B BP:B ROW:s | CORE BI LC SR CA TR',
    'DL:B1 OHP:B VPb:s | LEGu CORE RR TR HP2 BI',
    'SQ:B BP:B ROW2:s | HG BI CORE CA TR SR',
  ],
  4: [
    'SQ:B HG:s | LEGu CORE CA LC',
    'BP:B ROW:s | OHD VPb SR TR BI RR',
    'SQ:B DL:B1 | LEGc LC CORE CA BI',
    'BP:B OHP:B VPb:s | ROW2 SR TR BI RR',
  ],
  5: [
    'SQ:B HG:s | LEGu CORE CA LC',
    'BP:B ROW:s | VPb SR TR BI RR',
    'SQ:B DL:B1 | LC CORE CA LEGu',
    'BP:B OHP:B VPb:s | ROW2 TR BI RR SR',
    'LEGu:s HP2:s ROW2:s | LC SR CORE BI TR STEADY:c',
  ],
  6: [
    'SQ:B HG:s | LEGu CORE CA LC',
    'BP:B ROW:s | VPb SR TR BI RR',
    'SQ:B DL:B1 | LC CORE CA LEGu',
    'BP:B OHP:B VPb:s | ROW2 TR BI RR SR',
    'LEGu:s LC:a CORE:a | CA LEGc HT STEADY:c',
    'HP2:s ROW2:s | SR BI TR RR VPb CORE STEADY:c',
  ],
}

/** Two sessions of half an hour and little more: each lift still once, the squat and the press by turns. */
export const shortLinearDays = ['SQ:B ROW:s BP:B | CORE', 'DL:B1 VPb:s OHP:B | CORE']
