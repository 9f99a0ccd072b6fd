import { remembered } from '@/lib/domain/words/remembered'
import { sentencesOf } from './sentences-of'

/**
 * Why words must not reach an athlete, or null: a diagnosis or a medicine, training through pain,
 * shame about body weight. A warning against pain uses the same words behind a "never" or "do not".
 */
export const unsoundAdvice = remembered(findUnsoundAdvice)

function findUnsoundAdvice(text: string): string | null {
  if (DIAGNOSIS.test(text) || HEALING.test(text)) return 'a diagnosis or a medicine'
  if (sentencesOf(text).some(urgesPain)) return 'training through pain'
  return SHAME.test(text) ? 'body weight or looks' : null
}

function urgesPain(sentence: string): boolean {
  if (PRAISE_OF_PAIN.test(sentence)) return true
  const match = PAIN.exec(sentence)
  if (!match) return false
  const [clause = ''] = sentence.slice(0, match.index).match(/[^,;:–—]*$/) ?? []
  const behind = sentence.slice(match.index + match[0].length)
  return !WARNING.test(clause.replace(URGE_ON, '')) && !DENIAL.test(behind)
}

const DIAGNOSIS =
  /\b(diagnos\w*|(?<!if )you (?:may |might |probably |likely )?(?:have|suffer from) an? [\w ]*(?:tear|injury|condition|disorder|syndrome)|(?:muscle|ligament|meniscus|labrum|labral|cuff) tears?|tendin(?:itis|opathy|osis)|herniat\w+|slipped dis[ck]|sciatica|arthritis|bursitis|impingement|fasciitis|scoliosis|stenosis|osteoporosis|spondyl\w+|diabet\w+|asthma|hypertension|concussions?|ibuprofen|aspirin|paracetamol|acetaminophen|naproxen|pain ?killers?|anti-?inflammator\w+|cortisone|anabolic|steroids?|testosterone|insulin)\b/i

const HEALING =
  /\b(?:heal|cure|treat|rehab|rehabilitate)(?:s|ed|ing)? (?:your|the|an?) (?:\w+ )?(?:injur\w+|pain|knees?|back|shoulders?|hips?|elbows?|wrists?|neck|joints?)\b/i

const PRAISE_OF_PAIN =
  /\b(?:no pain,? no gain|pain is (?:weakness|just|only|temporary|good|progress|normal|part)|(?:should|must|has to|needs to) hurt)\b/i

const PAIN =
  /\b(?:(?:through|despite|ignor(?:e|ing)|past|regardless of|embrac(?:e|ing)|welcom(?:e|ing)) (?:\w+ ){0,2}(?:pain|injur\w+)(?!\w|[- ]free)|(?:until|till|even (?:if|when|though)|although|no matter how much) it hurts)/i

const WARNING = /\b(?:never|not|don[’']t|avoid|no|without|nobody|instead of|rather than|stop)\b/i
const URGE_ON = /\b(?:never|not|don[’']t) (?:stop|quit|give up|let up)\w*/gi
/** "Pushing through pain is never worth it." */
const DENIAL = /^\W*(?:is|are|does|do|has|will|would|can)\s?(?:never|not|n[’']t|no)\b/i

const SHAME =
  /\b(?:overweight|obese|obesity|flabby|chubby|saggy|lose weight|losing weight|weight loss|fat loss|lose (?:the |that )?fat|burn(?:ing)? (?:fat|calories)|shed (?:the |those |some )?(?:pounds|kilos|weight|fat)|slim down|calorie deficit|(?:cut|count)(?:ting|ing)? calories|dieting|love handles|muffin top|beer belly|beach body|bikini|cheat meals?|you(?:[’']re| are) (?:too |so |a )?(?:fat|lazy|weak|heavy|skinny|ugly|pathetic|disgusting|out of shape)|your (?:excess |extra )weight)\b/i
