/** Before a weekday that is to stay free. */
export const offBefore =
  "not|no|never|can'?t|cannot|except|off|closed|closes|nothing|rest|other than|besides|unavailable|don'?t (?:train|lift|work ?out|do)|skip|free|busy|keep"

/** After a weekday that is to stay free. */
export const offAfter =
  "off\\b|(?:is|are|as|=|:) (?:my |a |the |always )?(?:off|free|rest|rest days?|out|impossible|busy|taken|no good|for (?:family|church|kids|rest)|(?:for )?(?:my )?(?:squash|tennis|football|soccer|bjj|climbing|golf|basketball|volleyball|hockey|rugby|cricket|yoga|swimming|team training|work))|(?:don'?t|doesn'?t|do not|does not) work|free\\b|closed\\b|rest days?"

/** Beside a weekday on which somebody trains. */
export const onWords =
  'train(?:ing)?|sessions?|only|i have|i can|can do|can:|gym|evenings?|mornings?|lunch\\w*|min(?:ute)?s?|hrs?|hours?|long|short|lift(?:ing)?|work ?outs?|work out|available|schedule:?|free'

/** What is done on a weekday that is no training of ours. */
export const otherDays =
  'parade|dumbbells only|class(?:es)?|pool|climbing|swim\\w*|rides?|cycling|runs?|running|dance|shifts?|i work|travel\\w*|physio|therapy|choir|hospital|match(?:es)?|game|league|long (?:run|ride)|practice|class|yoga|church|weigh[- ]in|bjj|climb|play|squash|tennis|football|soccer|hockey|run|swim|ride'

/** Beside a number of days or minutes that is about something else than the week or the session. */
export const notTheSession =
  'hiit|boulder\\w*|judo|dance|dancing|lacrosse|soccer|football|rugby|tennis|yoga|pilates|spin|crossfit|bjj|climb\\w*|miles?|km|kms|technique|snatch|jerk|lever|runs?|running|ran|cardio|play|swim\\w*|ride|rides|cycl\\w+|bike|walk\\w*|class(?:es)?|hike|practice|pt|physio|yoga|some weeks|commut\\w+|shift|work (?:\\d|long)|sauna|stretch\\w*|rest(?:s|ing)?|sleep|plank|hold|drive|mobility|warm[- ]?up'

/** All that may stand beside weekdays that are for training; with any other word they may be of something else. */
export const besideTrainingDays =
  "a about after afternoon afternoons all also always am an and any are around as at available be before best both break breaks but can come days day door drop during each early either evening evenings every everyday except fine first fixed for free from full get go good gym half have home hour hours hr hrs h i i'd i'll i'm i've if in is it it's just late leaving least lift lifting long lunch lunchbreak lunchtime lunchtimes max maybe me make mid midday min mine mins minute minutes morning mornings my need needed needs night nights no noon of off ok okay on one only open or per please plus pls pm possible prefer preferably preferred probably s same school schedule session sessions short shower so start strength sure that that's the then they thing through thru till time times to tops total train training trains twice two three four five six until up usually want weekday weekdays weekend weekends week wk wks weekly weeks weights well with workday workdays working workout workouts works would x y yes yeah"

/** Says of the days beside it that somebody trains on them. */
export const goesToTrain =
  "(?:i|we)(?:'d| can| could| will|'ll|'m| would| only| just| usually| always| now| do| am)* (?:train|training|lift|lifting|work ?out|working out|go to the gym|hit the gym|strength train|weight train|do weights|able to (?:train|lift))|(?:can|could|will|would like to|want to|like to) (?:train|lift|work ?out|come|go|do|make)"
