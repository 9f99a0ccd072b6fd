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

/** Words that name a lift only where the rest follows. */
export const namesBefore: Record<string, { name: string; follows: RegExp }> = {
  dead: { name: 'deadlift', follows: /^\s*(?:to |at |of |is |:)?\s*\d/i },
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
