/** Words that may stand between a number and what it counts; a part of a regular expression. */
export const betweenWords =
  'good|hard|easy|clean|full|more|main|work|working|heavy|light|quick|top|warm-up|back-off|strict|smooth|crisp|total'

/**
 * The noun behind a 1 loses its s: "Stop with 1 good reps left" is written by whoever fills in the
 * number later. Figures only, and not behind a word that the 1 belongs to: "week 1 sets the pace".
 */
export function agree(text: string): string {
  return text.replace(ONE_OF_MANY, '$1')
}

const COUNTED =
  'set|rep|repetition|round|exercise|lift|session|workout|second|minute|hour|day|week|block|contact'
const ONE_OF_MANY = new RegExp(
  `(?<![\\w.,:/–-]|\\b(?:weeks?|days?|phase|block|variant|RIR|RPE) )(1 (?:(?:${betweenWords}) ){0,2}(?:${COUNTED}))s\\b`,
  'gi',
)
