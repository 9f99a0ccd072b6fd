/**
 * Why a text must not reach an athlete as it is, as a reason the model can act on, or null. Looks
 * at form and language first, then at what a coach must not say: a diagnosis, training through
 * pain, shame about weight (rule N23).
 */
export function unfitWords(text: string): string | null {
  return unfitForm(text) ?? unfitLanguage(text) ?? unfitAdvice(text)
}

function unfitForm(text: string): string | null {
  if (/<\s*[a-z/!][^>]*>?|&[a-z]+;|&#\d+;/i.test(text)) return 'contains HTML'
  if (/https?:|www\.|\b[\w-]+\.(com|org|net|io|app)\b/i.test(text)) return 'contains a link'
  if (/[{}[\]\\|]/.test(text.replace(/\{\{\w+\}\}/g, ''))) return 'contains code'
  return null
}

function unfitLanguage(text: string): string | null {
  const visible = text.replace(/\{\{\w+\}\}|\s/g, '')
  const letters = visible.match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  if (letters.length === 0) return 'has no words'
  if (latin.length < letters.length * 0.9) return 'is not in English'
  if (letters.length < visible.length * 0.6) return 'is not made of words'
  if (/(\p{L})\1{3}/iu.test(text) || /\p{L}{25}/u.test(text)) return 'is not made of words'
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (isRepetitive(words)) return 'repeats itself'
  return isForeign(words) ? 'is not in English' : null
}

function isRepetitive(words: string[]) {
  if (words.length < 10) return false
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Math.max(...counts.values()) > words.length * 0.4
}

/**
 * Counts the little words that every sentence needs. A cue such as "Brace hard, chest tall" has
 * none, so only a long text without a single one, or with more of another language's, is foreign.
 */
function isForeign(words: string[]) {
  const english = words.filter((word) => ENGLISH.has(word)).length
  const other = words.filter((word) => OTHER.has(word)).length
  if (other >= 2 && other > english) return true
  return words.length >= 15 && english === 0
}

const ENGLISH = new Set(
  `the and of to with your you for on at keep from that this it is are as by every each not no
  but then than all before after when where up down into through between what more less same who
  them they its own be let can will should one out over under a an or so stay hold drive push pull`.split(
    /\s+/,
  ),
)

/** German, French, Spanish, Italian, Portuguese, Dutch; none of them an English word. */
const OTHER = new Set(
  `der und mit für auf ist nicht ein eine dem den von zu bei nach halte deine dein wir sie das
  le les et une pour avec dans sur vous votre est que qui du ne pas des
  el los las y del con para por su una como es en tu muy más
  il gli di della che per sono tua nella
  os uma não você seu sua com mais em ao
  het een van voor niet met je zijn`.split(/\s+/),
)

function unfitAdvice(text: string): string | null {
  if (DIAGNOSIS.test(text)) return 'names a diagnosis, a medicine or a treatment'
  if (sentencesOf(text).some(urgesPain)) return 'tells the athlete to train through pain'
  if (SHAME.test(text)) return 'comments on body weight or looks'
  return null
}

/** Splits after each full stop, question or exclamation mark that a space follows. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '')
}

const DIAGNOSIS =
  /\b(diagnos\w*|you (?:may |might |probably |likely )?(?:have|suffer from) an? [\w ]*(?:tear|injury|condition|disorder|syndrome)|tendin(?:itis|opathy|osis)|herniat\w+|slipped dis[ck]|sciatica|arthritis|bursitis|impingement|fasciitis|scoliosis|ibuprofen|pain ?killers?|anti-?inflammator\w+|cortisone|anabolic|steroids?)\b/i

/** A warning against it uses the same words behind a "never" or a "do not". */
function urgesPain(sentence: string) {
  if (/\bno pain,? no gain\b/i.test(sentence)) return true
  const match = PAIN.exec(sentence)
  return match !== null && !WARNING.test(sentence.slice(0, match.index))
}

const PAIN =
  /\b(?:through|despite|ignor(?:e|ing)|past|regardless of|embrace|welcome) (?:\w+ ){0,2}(?:pain|injur\w+)\b/i
const WARNING = /\b(?:never|not|don[’']t|avoid|no|without|nobody|instead of|rather than|stop)\b/i

const SHAME =
  /\b(?:overweight|obese|obesity|flabby|chubby|lose weight|losing weight|weight loss|fat loss|lose (?:the |that )?fat|burn(?:ing)? (?:fat|calories)|love handles|beach body|bikini|cheat meals?|you(?:[’']re| are) (?:too |so )?(?:fat|lazy|weak|heavy|skinny|out of shape)|your (?:excess |extra )weight)\b/i
