/** Conditioning is not wanted. */
export const noConditioning =
  "(?:no|without|skip|zero|hate|avoid|not doing|don'?t (?:want|like|need)(?: any)?|minus|drop) (?:the |any |doing |more |all )?(?:cardio|running|conditioning|hiit)(?! (?:machines?|equipment|shoes))"

/** Conditioning is done elsewhere. */
export const ownConditioning =
  "cardio (?:that )?i do|i (?:already )?do (?:my |plenty of |enough |lots of )?(?:own )?cardio|do my own cardio|cardio is (?:my own|covered|taken care of|done)|won'?t drop (?:that|my (?:runs|running|cardio))|cardio (?:on my own|elsewhere|separately)"

/** Conditioning is done elsewhere, and perhaps that is to be enough. */
export const perhapsOwn =
  'i (?:already |also |still )?(?:run|bike|cycle|swim|row) (?:about |around )?(?:\\d+|three|four|five|every)'

/** Conditioning is wanted. */
export const addConditioning =
  '(?:add|some|more|want|include|with|need|plus|bit of|little)\\b[^.,]{0,20}\\b(?:cardio|conditioning|hiit|work capacity|stamina)|cardio (?:sucks|is (?:bad|terrible|awful))|(?:improve|better|build|increase|work on) (?:my )?(?:cardio|conditioning|stamina|work capacity|endurance|vo2 ?max)|(?:love|like|enjoy) the (?:rower|bike|sled|assault bike)|work capacity'

export const nervousWords =
  'intimidat\\w+|nervous(?:ness)?|anxious|anxiety|(?:scared|afraid|terrified)(?= [\\w ]{0,20}(?:gyms?|weights?|barbells?|machines?|lifting|people|them|injur|hurt|squat))|self[- ]conscious|shy|embarrassed (?:at|in|to|by|when)|gymtimidation|overwhelm\\w+|feel(?:ing)? like an idiot|no clue (?:what|how|about)|clueless'

export const experiencedWords =
  "experienced lifter|(?:been )?lifting for (?:over |more than )?(?:1\\d|2\\d|3\\d|ten|fifteen|twenty) years|i know what i'?m doing|not a beginner|no need to explain|competitive (?:powerlifter|lifter)"

/** What is asked of a person who cares for what we do not. */
export const nutritionWords =
  '(?:meal|diet|eating|nutrition)[- ]?(?:plans?|planning|advice|guide)|calories (?:to|should)|how (?:many|much) (?:calories|protein)|(?:what|which) supplements?|supplement (?:advice|recommendations?|stack)|recommend\\w* (?:\\w+ )?supplements?|recipes?|what (?:to|should i) eat|(?:which|what|need|take|recommend\\w*|about|is) (?:\\w+ )?creatine|my macros|set (?:my )?macros|pre-?workout (?:to take|recommend)|(?:do|try|recommend|about|start|on) (?:intermittent fasting|keto)\\?|calorie (?:deficit|target|goal)s?'

export const rehabWords =
  'rehab (?:exercises|program|plan|protocol|work)|(?:a|my) rehab|rehabilitat\\w+|physical therapy (?:exercises|plan)|physio (?:exercises|plan)|fix my posture|correct my posture|stretching routine|mobility (?:routine|program)'

export const adviceWords =
  "should i (?:see|take|get|stop taking)|is it safe|what medication|can you diagnose|what(?:'s| is) wrong with my|do i need (?:surgery|an mri|a doctor)|should i (?:use|try) (?:steroids|testosterone|trt|sarms|painkillers)"

export const scheduleWords =
  '(?:24|12) ?h(?:our|r)?s? shifts?|24 on|rotating (?:shifts?|schedule)|on[- ]call|(?:night|swing|rotating) shifts?|must float|work(?:outs)? (?:has to|have to|must) float|(?:on|off) shift|schedule (?:is |that )?(?:changes|varies|rotates|unpredictable)|different (?:days )?every week|some weeks'

/** Programs that are somebody's, by name. */
export const programNames =
  'starting strength|gzclp?|nsuns|smolov(?: jr)?|sheiko|phat|phul|texas method|madcow|candito|juggernaut|westside|conjugate|german volume training|gvt|bulgarian method|p90x|insanity|beachbody|stronger by science|sbs|greyskull|ice cream fitness|fierce 5|metallicadpa|jeff nippard|athlean[- ]?x|mike mentzer|dorian yates|arnold split|bro split'

/** What has nothing to do with training. */
export const offTopicWords =
  "write (?:me )?(?:a )?(?:poem|song|story|essay|code|letter|email)|tell me (?:a )?(?:joke|story)|what(?:'s| is) the (?:weather|capital|time)|stock (?:tips|market)|homework|translate|who (?:won|is the president)|crypto|bitcoin|playlist|which shoes|what shoes"
