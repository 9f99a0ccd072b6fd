/** Before a weekday that is to stay free. */
export const offBefore =
  "not|no|never|can'?t|cannot|except|off|closed|closes|nothing|rest|other than|besides|unavailable|don'?t (?:train|lift|work ?out)|skip|free|busy|keep"

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
