import type { DayNotation } from './day-notation'

/**
 * Strength, intermediate and advanced: squat, bench and deadlift each heavy once a week, and again lighter or
 * paused from three days on; bench three times from four days on. Ours, in the shape of published strength
 * programs (Calgary Barbell, TSA).
 */
export const strengthDays: DayNotation = {
  1: ['SQ:H BP:H DL:L ROW:s | VP OHP LC CORE BI TR'],
  2: [
    'SQ:H BP:V ROW:s | LC OHP:S VP2 CORE BI TR SR CA',
    'DL:H BP:H SQv:L VP:s | ROW2 LEGu RR CORE TR BI SR',
  ],
  3: [
    'SQ:H BP:V ROW:s | LC SR BI CORE VP2 CA TR',
    'DL:H OHP:S VP:s | BPl:L LEGu TR RR CORE BI',
    'BP:H SQv:V ROW2:s | HG INC TR BI CORE RR CA SR VP2',
  ],
  4: [
    'SQ:H HG:s | LEGc LEGu LC CORE CA BPl:L',
    'BP:H OHP:S ROW:s | VP2 SR TR BI RR FLY',
    'DL:H SQv:V BPl:L | LEGu LC CORE CA BI ROW2',
    'BP:V VP:s ROW2:s | INC RR BI2 TR2 SR OHP:S CORE',
  ],
  5: [
    'SQ:H LEGc:s | LC CORE CA LEGu HT',
    'BP:H ROW:s | INC SR TR BI RR FLY',
    'DL:H SQv:L | LEGu LC CORE CA CARRY',
    'OHP:S BPl:L VP:s | ROW2 SR BI2 TR RR CORE',
    'SQc:V BP:V HG:s | ROW2 VP2 TR2 BI CORE LEGu CA',
  ],
  6: [
    'SQ:H LEGu:s | LC CA CORE LEGc',
    'BP:H ROW:s | INC TR SR RR BI',
    'DL:H SQv:L | LC CORE CA CARRY LEGu',
    'OHP:S BPl:L VP:s | SR BI TR RR ROW2',
    'SQc:V HG:s | LEGc CA CORE LC BPl:L',
    'BP:V ROW2:s INC:s | VP2 BI2 TR2 SR RR',
  ],
}

/** Two sessions of half an hour and little more: one lift for the legs and one press a day, a pull between. */
export const shortStrengthDays = ['SQ:H ROW:s BP:V | CORE', 'DL:H VP:s BP:H | CORE']
