import type { Pattern } from '@/lib/domain/vocabulary'

/** Before an exercise that is to be left out. */
export const avoidBefore =
  "no more|not more|no|avoid(?:ing)?|skip|hates?|dislikes?:?|stop(?:ped)? giving me|quit giving me|leave out|drop|never (?:do|again)|never|(?:don'?t|do not) (?:give me|program|include|want(?: to do)?(?: any)?|like(?: doing)?|do|enjoy|make me do)|can'?t stand|anything but|instead of|not a fan of|dislike|without|not (?:doing|allowed to do|supposed to do)|stay away from|told (?:me )?(?:not to do|to avoid)|despise|ban|sick of|nothing like|not keen on|not interested in|can'?t do"

/** After such an exercise. */
export const avoidAfter =
  '(?:(?:are |is )?boring|suck\\b|sucks\\b|hurts?(?! nothing)|bugs?|kills? my|aggravat\\w+|bothers?|are out|is out|are off the table|are not for me|(?:are|is) (?:banned|forbidden))'

/** What is left out by what was named before: "leave those out". */
export const avoidThose =
  '(?:leave|keep) (?:those|them|it|these|that) out|(?:skip|avoid|drop|no more of) (?:those|them|these)|without (?:those|them)'

/** Ways to move that are to be left out, after "no" or "anything". */
export const avoidManners: [Pattern, string][] = [
  [
    'vertical_push',
    'overhead(?: (?:pressing|work|presses?|movements?|lifting|stuff|anything))?(?! (?:press|squat|carry|tricep|extension))',
  ],
  [
    'jump',
    'jump(?:ing|s)|plyos?|plyometrics?|(?:high[- ])?impact(?: work| stuff| exercises?)?|box jumping|hopping|ballistic(?: stuff| work| movements?)?|plyo stuff',
  ],
  ['sprint', 'sprint(?:ing|s)'],
  ['olympic', '(?:olympic|oly) lifts?(?:ing)?'],
  [
    'trunk_rotation',
    'twisting(?: movements?| exercises?)?|rotation(?:al)? (?:work|movements?|exercises?)',
  ],
  ['carry', '(?:loaded |heavy )?carries'],
  ['throw', 'throw(?:ing|s)'],
]

/** Before a way to move that is to be left out. */
export const mannerBefore =
  "no|avoid|without|skip|leave out|anything|nothing|not do(?:ing)?(?: anything)?|can'?t do(?: anything| any)?|hates?|don'?t do|not allowed(?: to do)?(?: anything| any)?|cannot do(?: anything| any)?|stay away from|(?:don'?t|do not) (?:want|give me)(?: any| anything)?"

/** Before an exercise that is perhaps to be left out, and perhaps only not done today. */
export const avoidPerhaps =
  "can'?t do|(?:don'?t|do not) do|not doing|never(?! again)|instead of|without|sick of|nothing like|despise that"
