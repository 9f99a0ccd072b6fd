/**
 * Why words must not reach an athlete, or null: a diagnosis or a medicine, training through pain,
 * shame about body weight. A warning against pain uses the same words behind a "never" or "do not".
 */
export function unsoundAdvice(text: string): string | null {
  if (DIAGNOSIS.test(text)) return 'a diagnosis or a medicine'
  if (text.split(/(?<=[.!?])\s+/).some(urgesPain)) return 'training through pain'
  return SHAME.test(text) ? 'body weight or looks' : null
}

function urgesPain(sentence: string): boolean {
  if (/\bno pain,? no gain\b/i.test(sentence)) return true
  const match = PAIN.exec(sentence)
  return match !== null && !WARNING.test(sentence.slice(0, match.index))
}

const DIAGNOSIS =
  /\b(diagnos\w*|you (?:may |might |probably |likely )?(?:have|suffer from) an? [\w ]*(?:tear|injury|condition|disorder|syndrome)|tendin(?:itis|opathy|osis)|herniat\w+|slipped dis[ck]|sciatica|arthritis|bursitis|impingement|fasciitis|scoliosis|ibuprofen|pain ?killers?|anti-?inflammator\w+|cortisone|anabolic|steroids?)\b/i

const PAIN =
  /\b(?:through|despite|ignor(?:e|ing)|past|regardless of|embrace|welcome) (?:\w+ ){0,2}(?:pain|injur\w+)\b/i

const WARNING = /\b(?:never|not|don[’']t|avoid|no|without|nobody|instead of|rather than|stop)\b/i

const SHAME =
  /\b(?:overweight|obese|obesity|flabby|chubby|lose weight|losing weight|weight loss|fat loss|lose (?:the |that )?fat|burn(?:ing)? (?:fat|calories)|love handles|beach body|bikini|cheat meals?|you(?:[’']re| are) (?:too |so )?(?:fat|lazy|weak|heavy|skinny|out of shape)|your (?:excess |extra )weight)\b/i
