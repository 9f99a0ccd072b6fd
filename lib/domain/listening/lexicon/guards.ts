/** What makes a clause a story of the past. */
export const pastWords = [
  'used to|back (?:when|in|then)|(?:years?|yrs?) ago|as a (?:kid|teen|child)|was able to|my whole life|peaked|(?:coming|came) off (?:a|my|an)|(?:i|we) came from|where i (?:was|had|trained|lifted)',
  'in (?:high school|middle school|college|uni|university|my (?:teens|twenties|20s|prime))|in (?:19|20)\\d\\d',
  'last (?:year|summer|winter|spring|fall|autumn|season)|once (?:was|had|could)',
  'i (?:was|had|did|played|went|tore|ended|completed|finished|ran|hit|pulled|lifted|squatted|benched|deadlifted|trained|competed|reached|managed|could|realized|tried|started)',
  "i used|previously|formerly|ex-|'?till? (?:i was )?\\d\\d?|until (?:i was )?\\d\\d?|no longer",
].join('|')

/** A clause that begins so has left out its "I". */
export const pastVerbs =
  'was|were|had|got|started|did|tried|went|hit|ran|finished|came|took|saw|figured|felt|noticed|hurt|tore|broke|pulled|played|rowed|wrestled|lifted|trained|benched|squatted|competed|lost|gained|dropped'

/** What brings a clause back to what is wanted now. */
export const nowWords =
  "wants?|wanna|goals?|target|now|currently|needs?|please|would like|i'd like|i'd love|looking (?:to|for)|hop(?:e|ing) to|aim(?:ing)?|plan(?:ning)? to|trying to|next|right now|these days|today"

const people =
  'team ?mates?|training partner|boss|wife|husband|girlfriend|boyfriend|partner|friends?|buddy|buddies|mates?|dad|mom|mum|father|mother|parents|grandm\\w+|grandf\\w+|brother|sister|son|daughter|kids?|dog|coworkers?|colleagues?|roommate|neighbou?rs?|uncle|aunt|cousin'

/** Somebody else who does, wants or has something. */
export const othersWords = `(?:(?:my|his|her|our|a|the) (?:${people})(?:'s)?|he|she|they|everyone|everybody|people|(?:some|other|most) (?:guys|people)) (?:also |just |always |really |once |only )?(?:wants?|is|are|was|were|has|had|have|do|does|did|says?|said|told|loves?|likes?|hates?|can|could|would|needs?|keeps?|thinks?|bench(?:es)?|squats?|lifts?|deadlifts?|runs?|gets?|got|died|went|suffers?|trains?)|my (?:${people})'s|(?:she|he|they)'(?:s|re|ll|d)`

/** What stands under a condition; "if possible" is only polite. */
export const conditionWords =
  'if (?!possible|need(?:ed)?\\b|you can|you could|i can(?! )|that helps|needed|not\\b)|unless|in case|might (?:do|try|want)|would (?:be able|if)'

export const ironyWords = 'jk|just kidding|yeah right|oh sure|no seriously'

/** Before what is denied. */
export const denialWords =
  "no|not|never|without|don'?t|do not|doesn'?t|does not|didn'?t|isn'?t|aren'?t|wasn'?t|won'?t|can'?t|cannot|neither|nor|stop|nothing"

/** At the end of a label whose list is not wanted. */
export const refusals =
  "(?:don'?t|do not|didn'?t) (?:want|need|care about|like)|not on (?:it|the list|there)|refuse to \\w+|not (?:wanted|interested in|needed|looking for)|no interest in|unwanted|anti-?goals?|non-?goals?"

/** A label whose list is of the past. */
export const pastLabels = 'previous\\w*|past|background|history|before|used to'
