/** The number that follows is what somebody lifts now. */
export const currentWords =
  "currently|current(?! goals?)|right now|now|at the moment|same as|i can|can do|i'm at|i am at|sitting at|stuck(?: at)?|been at|in the gym|my max(?:es)?|max(?:es)?|[15]rms?|e1rms?|prs?|pbs?|my best|stats|numbers|my lifts|i (?:do|lift|bench|squat|deadlift|press)|working (?:weights?|sets?)|stalled(?: at)?|plateaued?(?: at)?"

/** The number that follows is what somebody wants to lift. */
export const targetWords =
  "want|wants|wanna|goals?|targets?|hit|reach|get to|get my|get a|aim(?:ing)?|chas(?:e|ing)|would like|i'd like|i'd love|looking to|work(?:ing)? (?:up )?to(?:wards?)?|need to|needs?|dream|someday|eventually|hoping|by|until|(?<!\\b(?:is|are|am|at|now) )up to|achieve|club|current goals?"

/** Wants a lift to get better, before its name. */
export const improveBefore =
  'more|improve|improving|stronger|bigger|better|increas(?:e|ing)|rais(?:e|ing)|boost(?:ing)?|bring(?:ing)? up|build(?:ing)?(?: up)?|grow(?:ing)?|fix|strong|weak(?:est|er)?|heavier|work(?:ing)? on|focus(?:ing)? on|prioriti[sz](?:e|ing)|speciali[sz](?:e|ing) in|up(?:ping)?|develop|progress(?:ing)?|perfect|get(?:ting)? (?:better|stronger) (?:at|in|on)|peak|big'

/** The same after its name. */
export const improveAfter =
  "(?:is|are|'s) (?:my |the )?(?:worst|weak\\w*|lagging|stuck|stalled|behind|terrible|pathetic|lowest|main focus|priority)(?: lift| point)?|to go up|go(?:es)? up|to (?:get|be) (?:better|stronger|bigger|heavier)|specialist|speciali[sz]ation|technique|form|numbers? up|strength|has (?:stalled|plateaued)|lags?|needs? (?:work|to go up|help)|more(?! than| often)|heavier|stronger|stuck|stalled|plateau"

/** Wants a lift in the plan, before its name. */
export const keepBefore =
  'keep(?! (?:hearing|getting|my|it|me|on|strength|going|failing|missing|hurting))|love(?: doing)?|must[- ]haves?:?|include|including|want to keep|favou?rites?(?: exercises?| lifts?)?(?: is| are|:)?|keep doing|need(?= [\\w ]+ in (?:the|my))|really (?:like|enjoy)|now i like|enjoy(?: doing)?|legs via|via'

/** The same after its name. */
export const keepAfter =
  '(?:in(?=[,.!]|$| (?:please|it\\b|there\\b|(?:the|my) (?:plan|program|routine|mix)))|stays?(?: in)?|to stay|(?:is|are) (?:a )?musts?|(?:is|are) (?:allowed|non-?negotiable|my favou?rites?|fun)|must stay)'
