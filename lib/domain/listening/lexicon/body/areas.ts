import type { Area } from '@/lib/domain/athlete/wishes'

/** Names of parts of the body, the finer before the coarser; nothing where a name is no area of ours. */
export const areaNames: [Area[], string][] = [
  [
    ['side_delts'],
    'side (?:delts?|deltoids?|shoulders?|heads?)|(?:lateral|medial|middle) (?:delts?|heads?)',
  ],
  [['rear_delts'], 'rear (?:delts?|deltoids?|shoulders?)|posterior delts?'],
  [['upper_back'], 'upper[- ]back|mid[- ]?back|rhomboids?'],
  [[], 'lower[- ]back|low back|front delts?|chest day'],
  [['upper_body'], 'upper[- ]body|upper half'],
  [['lower_body'], 'lower[- ]body|lower half'],
  [['hamstrings', 'glutes'], 'posterior chain'],
  [['adductors'], 'adductors?|inner[- ]thighs?'],
  [['chest'], '(?:upper |inner |lower |middle )?(?:chest|pecs?)'],
  [['lats'], 'lats?'],
  [['traps'], '(?:upper )?(?:traps?|trapezius)'],
  [['shoulders'], 'shoulders?|delts?|deltoids?'],
  [['biceps'], "biceps?|bi'?s"],
  [['triceps'], "triceps?|tri'?s"],
  [['forearms'], 'forearms?|grip(?: strength)?'],
  [['arms'], '(?:upper )?arms?|guns'],
  [['quads'], 'quads?|quadriceps|thighs?'],
  [['hamstrings'], "hamstrings?|hammies|hammys|ham'?s"],
  [['glutes'], 'glutes?|booty|butts?|bum|backside|rear end'],
  [['calves'], 'calves|calfs?'],
  [
    ['core'],
    '(?:lower |upper )?abs?|core|abdominals?|stomach|tummy|midsection|obliques?|six[- ]?pack',
  ],
  [['back'], 'back'],
  [['legs'], 'legs?|wheels'],
]

/** After a name that then means something else: "back squat", "trap bar", "chest pain". */
export const notAnAreaBefore =
  '[- ](?:bars?|press\\w*|days?|curls?|raises?|extensions?|fl(?:y|ys|yes)|machines?|supported|thrusts?|pains?|tight\\w*|pressure|lifts?|exercises?|injur\\w*|hurts?|surgery|drive|strap|problem\\w*|issues?|position|width|to (?:back|the gym|training|lifting|work)|(?:in|into) (?:shape|it|the gym)|(?:at|on) it|and forth|off\\b|(?:then|when|home|again)\\b|up to\\b|from (?:a|an|my|the)\\b|after\\b)'

/** Before "back" where it is no part of the body. */
export const notABack =
  "(?:come|comes|coming|came|get|gets|getting|got|go|goes|going|been|bring|bringing|i'm|im|be|put|fall|set|cut|hold|holds|held|way|look|looking|dial|step|take|move|work|ease|easing|jump|start|started|year|years|far|kick|hit|heading|head|bounce|scale|fight|am|just|then|lean|laid|stay|play)"

/** Wants more of what follows, whatever it is. */
export const strongMoreBefore =
  'bring(?:ing)? up|build(?:ing)?(?: up)?|grow(?:ing)?|focus(?:ing|ed)? (?:more )?on|focus:?|focus is|prioriti[sz](?:e|ing)|priority:?|priority is|emphasi[sz](?:e|ing)|emphasis(?: is)? on|emphasis:?|bigger|wider|thicker|broader|rounder|fuller|strengthen(?:ing)?|lagging|(?:add|put) (?:some )?(?:size|mass|muscle|meat) (?:to|on|onto)|main thing is|care about|blow up|hypertrophy for'

/** Wants more of what follows directly. */
export const moreBefore = `${strongMoreBefore}|thick|broad|round|stronger|ton(?:ed|ing)|tone(?: up)?|sculpt(?:ed)?|visible|defined|flat(?:ter)?|more|extra|capped|develop(?:ing)?|improv(?:e|ing)|work(?:ing)? on|hammer|weak(?:er|est)?|undersized|underdeveloped|speciali[sz]e in|weak(?:ness| points?| spots?| links?)(?:es)?(?: is| are)?:?|big|huge|massive|large|strong|powerful|boulder|cannonball|enlarge|perkier|juicy|shredded|ripped|fix|help with|attention (?:to|on)|volume (?:for|on)|skinny|small|narrow|tiny`

/** Between a cue and the name that it is about. */
export const areaGlue =
  'and|or|my|the|some|a|an|of|overall|both|especially|particularly|mostly|mainly|really|for|on|in|more|bigger|stronger|nice|much|size|mass|strength|muscles?|work|development|also|plus|then|i want|get|to|lot|bit|well|as|i guess|maybe|probably'

/** Says of what comes before it that there is to be more of it. */
export const moreAfter =
  "lag(?:s|ging)?(?: behind)?|(?:is|are|'s) (?:really |still |so |very |too |my |a |the |always |kind of |pretty )*(?:lagging|behind|weak\\w*|worst|non-?existent|small|skinny|tiny|flat|narrow|lacking|stubborn|under\\w+|puny|pathetic|twigs|sticks|toothpicks|a crater|a joke|an embarrassment|embarrassing|a (?:family |genetic )?curse|(?:the |my )?(?:main |top |number one )?(?:priority|focus|main thing)|what i care about|like (?:twigs|sticks|toothpicks|noodles|a flamingo|chicken\\w*))|(?:is|are) (?:my |a |the )?(?:lagging|weak) (?:points?|spots?|links?|body ?parts?|muscles?)|look(?:s|ing)? (?:like (?:twigs|sticks|toothpicks|noodles|\\w+ legs)|small|skinny|tiny|flat)|needs? (?:some |more |a lot of |serious )?(?:work|help|attention|to grow|to come up|growth|size|volume|love)|above all|(?:simply |just |still )?(?:refuses?|won'?t|will not|don'?t|do not|doesn'?t|never|fails? to|refusing)(?: to)? (?:grow|exist|budge|develop|respond)(?:ing)?|(?:always )?fails? first|always fails?|give out first|that (?:last|grow)|non-?existent|to grow|to get (?:bigger|stronger)|growth|-? ?focus(?:ed)?|emphasis|specialization|size|first please|are my priority|over everything"

/** Wants less of what follows. */
export const lessBefore =
  "less|no extra|nothing for|no more|not (?:much|too much|more)|(?:don'?t|do not|doesn'?t) (?:need|want) (?:much|any|more|any more|extra|bigger|bulky|too much|a lot of|to grow|a bigger)|no need for(?: more| extra| any)?|cut back on|reduce|ease off(?: on)?|maintain(?:ing)?|maintenance (?:for|of|on|work for)|enough|only once|tone down|go easy on"

/** Wants no work of its own for what follows, with the word for work after it. */
export const noWorkBefore = "skip|no|leave out|avoid|without|drop|don'?t need"
export const workAfter = 'work|training|isolation|stuff|day'

/** Says of what comes before it that there is enough of it. */
export const lessAfter =
  "(?:is|are|'s|gets?|have|has) (?:already |just |pretty |quite |more than |all )?(?:fine|ok|okay|good|big|strong|plenty|enough|overdeveloped|dominant|too big|huge|bulky|developed|well[- ]developed)(?: enough)?(?: already| as (?:it|they|is)\\b)?|already (?:fine|big|strong|respond\\w*|grow\\w*|good|dominant|overdeveloped|huge|get)|gets? plenty|(?:is|are) plenty|(?:just |can just )?maint(?:enance|ain\\w*)|(?:can )?(?:just )?tick over|getting (?:huge|bulky|too big|any bigger)|to (?:get|grow|be) (?:any )?bigger|only once|fatigue|(?:grow|respond)s? (?:fine|easily|well)|dominat\\w*|overpower\\w*|on maintenance"

/** What is said of a part of the body in one picture. */
export const areaPictures: [Area, string][] = [
  ['arms', '(?:t-?rex|noodle|spaghetti|stick|toothpick|twig|pencil|string bean) arms?'],
  ['legs', '(?:chicken|toothpick|twig|stick|bird|stork|flamingo|pencil) legs?'],
  [
    'glutes',
    '(?:flat|pancake|no|non-?existent|small|bigger|saggy) (?:ass|butt)|no-?assatall|hank hill',
  ],
  ['chest', '(?:bird|hollow|sunken|flat) chest(?!ed)'],
  ['calves', '(?:no|zero|invisible|non-?existent|baby) calves'],
  ['arms', 'bingo wings'],
  ['traps', 'pencil neck'],
]
