import type { RuleReading } from '@/lib/domain/listening/reading'

type Sport = NonNullable<RuleReading['sport']>['sport']

/** Names of sports and of those who do them. */
export const sportNames: [Sport, string][] = [
  ['triathlon', 'triathl\\w+|ironman'],
  [
    'running',
    "running(?! (?:man|\\d|a |the |this|that|gzcl|nsuns|starting|out|late|on))|runner(?!'?s knee)|(?:half[- ]|ultra)?marathons?|5k|10k|trail run\\w*|sprinter|track and field|cross country",
  ],
  ['cycling', 'cycling|cyclist|bike (?=\\d)|mountain bik\\w+|road bik\\w+'],
  ['swimming', 'swimm(?:ing|er)|water polo'],
  [
    'team_field',
    'rugby|soccer|football(?:er)?|(?:ice |field )?hockey|lacrosse|wide receiver|linebacker|quarterback|handball|goalie|goalkeeper|midfielder|afl|ultimate frisbee',
  ],
  ['court', 'basketball|volleyball|netball|dunk'],
  ['racket', 'tennis(?! elbow)|squash(?! rack)|badminton|padel|pickleball|table tennis'],
  [
    'combat',
    'bjj|jiu[- ]?jitsu|mma|boxing|boxer|judo|wrestl\\w+|muay thai|kickboxing|karate|taekwondo|martial arts|fencing',
  ],
  ['climbing', 'climber|rock climbing|climbing(?! (?:the |up )?stairs)|bouldering'],
  [
    'rotational',
    "golf(?:er)?(?!'?s? elbow)|baseball|softball|cricket|pitcher|outfielder|discus|shot ?put|javelin",
  ],
  ['winter', 'ski(?:ing|er)?|snowboard\\w*'],
  ['hiking', 'hik(?:e|ing|er)|trek(?:king)?|backpacking'],
  ['rowing', 'rowing crew|crew team|rower on the water|rowing club'],
  ['gymnastics', 'gymnastics|gymnast|parkour|calisthenics athlete'],
  ['dance', 'ballet|dancer|dancing|cheerlead\\w*'],
  ['strongman', 'strongman'],
  ['powerlifting', 'powerlift(?:er|ing)'],
  ['weightlifting', 'olympic (?:weight)?lifting|weightlifter|olympic weightlift\\w*'],
  ['bodybuilding', 'bodybuild(?:er|ing)'],
  ['crossfit', 'crossfit\\w*'],
  [
    'tactical',
    'firefighter|police officer|(?:in the )?(?:army|military(?! press)|marines?)|infantry|soldier|swat',
  ],
]

/** Names of those who do a sport, by which they say who they are. */
export const sportRoles =
  'wide receiver|linebacker|quarterback|goalie|goalkeeper|midfielder|flanker|pitcher|outfielder|point guard|cyclist|swimmer|climber|boxer|golfer|wrestler|gymnast|dancer|footballer|sprinter|triathlete|firefighter|police officer|soldier|skier|hiker|weightlifter|strongman competitor'

/** Before a sport that somebody does now. */
export const sportBefore =
  "(?:i|we) (?:also |still |now |currently |mostly |only )?(?:play|do|climb|swim|row|ski|bike|cycle|box|wrestle|race|compete in|train(?: for)?)|i'm an?|i am an?|im an?|as an?|competitive|amateur|college|high school|club|masters|semi-?pro|recreational|strength for|better at|improve my|train(?:ing)? for|my (?:first|second|third|next)|supplement(?:al)? (?:for|to)"

/** After a sport that somebody does now, where its name stands first. */
export const sportAfter =
  'player|flanker|goalie|athlete|pre-?season|off-?season|in-?season|season|team|handicap|twice|\\d|novice|outfielder|and|in [A-Z]\\w+|competitor|on the (?:weekend|side)|performance'

/** After a sport that is not done now, or by others. */
export const sportNotNow =
  '[^.;]{0,40}\\b(?:not now|not any ?more|no longer|obviously|once|until|till|years ago|at school|as a kid)|\\s+(?:coach|fan|bores|bored|shoes|club on)'

/** Verbs by which somebody says what they do: "I run 40 miles". */
export const sportVerbs: [Sport, string][] = [
  [
    'running',
    'i (?:also |still )?run(?= \\d+(?! ?[x\\/\\d])| (?:a lot|every|about|marathons|three|four|five|twice))',
  ],
  [
    'cycling',
    'i (?:also |still )?(?:bike|cycle|ride)(?= \\d| (?:a lot|every|about|to work))|ride my bike',
  ],
  ['swimming', 'i (?:also |still )?swim(?= \\d| (?:a lot|every|about|three|twice))'],
  ['climbing', 'i (?:also |still )?(?:climb|boulder)(?! (?:the )?stairs)'],
  ['winter', 'i (?:also |still )?ski\\b'],
]
