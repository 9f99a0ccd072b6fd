import type { NamedRow, RowWords } from './named-row'

/** Work at a pace: steady by the talk test, intervals by their evenness. */
export function conditioningWords({ row, lift, Lift, facts }: NamedRow): RowWords {
  if (facts.phase === 'deload') {
    return {
      today: [
        `${Lift} at the end, shorter in effort than in time: you should want to go on.`,
        `Take the ${lift} easily this week; it is there to move the legs.`,
      ],
      next: [
        `The ${lift} picks up again with the next block.`,
        `Next week the ${lift} is work again; this week it is a stroll.`,
      ],
    }
  }
  if (row.measure === 'rounds') {
    return {
      today: [
        `${Lift} last: the first round no faster than the last one will be.`,
        `Hard rounds, easy breaks in the ${lift}; hold back a little in the first two.`,
        `Pace the ${lift} so that every round looks the same on the clock.`,
      ],
      next: [
        `All rounds of the ${lift} at one pace? One more next time.`,
        `If the pace of the ${lift} falls away, stop there and do the same rounds next time.`,
      ],
    }
  }
  return {
    today: [
      `${Lift} to finish, at a pace at which you can talk; if you cannot, slow down.`,
      `The ${lift} at the end is easy on purpose: whole sentences, no gasping.`,
      `Keep the ${lift} even. The talk test decides about the pace, not the display.`,
    ],
    next: [
      `${Lift} done and still talking? A little longer next time, then a little harder.`,
      `When the ${lift} feels like rest, add to its time before its pace.`,
    ],
  }
}
