import type { TrainingStyle } from '@/lib/domain/athlete/wishes'

/** Names of ways to train. */
export const styleNames: [TrainingStyle, string][] = [
  ['no_supersets', '(?:no|not|without|hate|avoid|skip) super ?-?sets?'],
  ['supersets', 'super ?-?sets?|super ?setting'],
  ['circuits', 'circuits?(?: style| training)?'],
  [
    'short_rests',
    '(?:short(?:er)?|quick|brief|minimal)\\w* (?:rests?(?: (?:periods?|times?))?)|rests? (?:periods? )?short',
  ],
  ['high_reps', 'high(?:er)?[- ]reps?|rep ranges? higher|lots of reps'],
  ['low_reps', 'low(?:er)?[- ]reps?|heavy (?:singles|triples|doubles)'],
  ['five_three_one', '5\\/3\\/1|531|wendler\\w*'],
  ['five_by_five', '5 ?x ?5s?|five by five|stronglifts'],
  ['push_pull_legs', 'push[,/ -]+pull[,/ -]+legs?|ppl'],
  ['upper_lower', 'upper[/ -]+lower(?: split)?'],
  ['full_body', 'full[- ]body|total[- ]body|whole[- ]body'],
  [
    'few_exercises',
    '(?:few(?:er)?|minimal|not (?:too |so )?many|limited number of) (?:exercises|movements|lifts)|minimalist|bare bones',
  ],
  ['to_failure', '(?:train\\w* |go(?:ing)? |sets |taken |all )?to failure'],
  ['top_set', 'top[- ]sets?|back ?-?offs?(?: sets?)?'],
  [
    'variety',
    'variety|variation|mix(?:ing)? (?:it|things) up|different (?:exercises|workouts)|keep (?:it|things) (?:interesting|fresh)|get bored|bored easily',
  ],
  [
    'machines',
    'machines? (?:only|mostly|mainly|please|would|preferred)|(?:only|mostly|mainly|prefer|like|love|want|use|stick to) (?:the )?machines|machine[- ]based|machines at',
  ],
  [
    'free_weights',
    '(?:skip|no|hate|avoid|not) (?:the )?machines|free[- ]weights? (?:only|please|mostly)|(?:only|mostly|prefer|love|like|stick to) (?:the )?free[- ]weights?',
  ],
]

/** Says that a way to train is wanted. */
export const styleWanted =
  'want|prefer|like|likes|love|please|keep|use|using|give me|make it|(?<!\\b(?:i|we) )do|with|only|enjoy|fan of|into|style|need|add|more|would be (?:nice|great|good)|looking for|go|going|some|and|every session|run|hate|skip|no|works? best|ideally|structure[d]?|as|lots of'

/** Says that it is how somebody trains or trained, which is no wish. */
export const styleOfThePast =
  'been (?:doing|running|on|following)|i (?:currently |usually |normally |already )?(?:do|run|did|ran|follow|was doing|have been)|currently (?:doing|running|on|following)|tried|used to|coming off|came off|finished|just (?:did|ran|finished)|switched from|for (?:\\w+ )?(?:years|months|weeks)|after'

/** Says that it is not wanted. */
export const styleUnwanted =
  "no|not|avoid|without|hate|don'?t (?:like|want|enjoy)|dislike|sick of|tired of|never|can'?t stand|skip"
