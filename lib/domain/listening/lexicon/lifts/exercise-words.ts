/** What lifters call a lift that the catalogue calls otherwise. */
export const spokenNames: Record<string, string> = {
  benching: 'bench press',
  squatting: 'back squat',
  deadlifting: 'deadlift',
  deads: 'deadlift',
  overheadpressing: 'overhead press',
  farmerwalk: "farmer's carry",
  bulgarian: 'bulgarian split squat',
}

const beforeNumber =
  /^\s*(?:to |at |of |is |:)?\s*\d{2,3}(?!\s*(?:min|reps|x\d|days|weeks|times|years|%))/i
const afterNumber = /\b\d{2,3}(?:\.\d)?\s*(?:kgs?|kilos?|lbs?|pounds?)?\s*$/i

interface NumberedName {
  name: string
  /** What stands before the word or after it, so that it is a lift. */
  follows: RegExp
  leads?: RegExp
}

/** Words that name a lift only beside a number, or beside what is said of lifts. */
export const numberedNames: Record<string, NumberedName> = {
  dead: { name: 'deadlift', follows: beforeNumber, leads: afterNumber },
  pull: { name: 'deadlift', follows: beforeNumber, leads: afterNumber },
  press: { name: 'overhead press', follows: beforeNumber, leads: afterNumber },
  overhead: {
    name: 'overhead press',
    follows: /^\s+(?:is|has been|strength is) (?:my )?(?:weak|worst|lagg)/i,
  },
}

/** After the name of an exercise that is then a piece of kit, or a day. */
export const kitAfterName =
  /^[\s-]+(?:racks?|stands?|cage|bars?|station|rig|suit|shoes|platform)\b/i

/** Names of exercises that mean something else far more often; by their key. */
export const oftenOther = new Set([
  ...['clean', 'bicycle', 'superman', 'plank', 'bridge', 'clam', 'pistol', 'rollout', 'lowrow'],
  ...['walk', 'walking', 'run', 'jog', 'jogging', 'sprint', 'circuit', 'metcon', 'rower', 'dl'],
  ...['elliptical', 'prowler', 'cablepress', 'barbellpress', 'freesquat', 'powerwalk', 'legraise'],
  ...['hopandstick', 'abwheel', 'rowingmachine', 'stationarybike', 'exercisebike', 'kneeraise'],
])

/** The word by which an exercise is one of its kind; by its key. */
export const headWords = new Set([
  ...['squat', 'lunge', 'deadlift', 'press', 'row', 'curl', 'raise', 'dip', 'crunch', 'shrug'],
  ...[
    'jump',
    'thrust',
    'pullup',
    'chinup',
    'pushup',
    'swing',
    'clean',
    'snatch',
    'plank',
    'stepup',
  ],
  ...['morning', 'extension', 'fly', 'carry', 'crusher', 'situp', 'rdl', 'kickback', 'pulldown'],
  ...['pushdown', 'bound', 'bench', 'benchpress', 'jerk', 'pullover', 'pull', 'pushpress', 'deads'],
  ...['twist', 'bridge', 'hold', 'ohp', 'nordic', 'sled', 'abduction', 'adduction'],
])

/** Exercises that no plan of ours has, which people hate all the same. */
export const otherExercises =
  'burpees?|mountain climbers?|bear crawls?|wall balls?|thrusters?|jumping jacks?|jump rope|rope jumps|double unders?|turkish get[- ]?ups?|battle ropes?|kipping pull[- ]?ups?|box steps|sandbags?|tire flips?|atlas stones?'

/** Words of gym kit beside which a bench is furniture. */
export const kitBesideBench =
  'rack|dumb ?bells?|dbs?|barbell|bands?|kettle ?bells?|plates|cables?|bar|squat stand'
