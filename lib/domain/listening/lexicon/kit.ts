import type { EquipmentItem } from '@/lib/domain/vocabulary'

/** Names of pieces of equipment. */
export const kitNames: [EquipmentItem, string][] = [
  ['trap_bar', '(?:trap|hex) ?bars?'],
  ['ez_bar', '(?:ez|curl)[- ]?bars?'],
  ['pull_up_bar', '(?:pull|chin)[- ]?ups? ?(?:bars?|station|rig)|doorway bar|pullup bar'],
  ['dip_bars', 'dip(?:ping)? (?:bars?|station|belt and bars)|parallel bars'],
  ['smith_machine', 'smith(?: machine| cage| rack)?s?'],
  ['rack', '(?:squat |power |half )?(?:racks?|cage|squat stands?)(?! ?pull)'],
  ['bench', '(?:adjustable |flat |incline |weight )?bench(?:es)?'],
  ['kettlebell', 'kettle ?bells?|kbs?|kettles?|(?<=kilo |kg |pood )bells?'],
  ['dumbbells', 'dumb ?bells?|dbs?|powerblocks?|bowflex(?:es)?'],
  ['barbell', 'barbells?|olympic bar|oly bar|bar and plates'],
  ['cable', 'cables?(?: (?:station|machine|tower|stack)s?)?|functional trainer'],
  ['bands', '(?:resistance |loop |rubber )?bands?|therabands?'],
  ['suspension', 'rings|gymnastic rings|trx|suspension (?:straps?|trainer)'],
  ['leg_machines', 'leg (?:machines?|press(?: machine)?)'],
  ['medicine_ball', '(?:med(?:icine)?|slam) balls?'],
  ['box', 'plyo box(?:es)?'],
  [
    'cardio_machines',
    'treadmills?|exercise bikes?|spin bikes?|peloton|rowers?|rowing machine|elliptical|assault bike|air bike|concept ?2',
  ],
  ['sled', 'sleds?|prowler'],
  ['spotter', 'spotter'],
]

/** After a name of kit that then belongs to an exercise: "dumbbell press". */
export const notKitBefore =
  '[- ]?(?:press\\w*|squats?|rows?|curls?|deadlifts?|pulls?|walks?|fly|flys|flyes|raises?|lunges?|swings?|jumps?|bench|thrusts?|work|exercises?|lifts?|movements?|training|numbers?|snatch\\w*|cleans?|complex\\w*|routine|program|speed|sprints?|carries|dips?)\\b'

export const ownWords =
  "i (?:only |also |just |do |now )*(?:have|own|got|bought|use)|i've (?:only |also |just )*got|we (?:have|got)|have|has|own|owns|got|bought|my gym has|there(?:'s| is| are)|with|only|just|equipped|available|access to|home gym|garage(?: gym)?|basement|my (?:kit|equipment|setup|set-up)|equipment:?|gym:?|hotel|at home|that is all|that's all|all i have|came with"

export const lackWords =
  "no|without|don'?t have|do not have|doesn'?t have|does not have|there(?:'s| is| are) no|isn'?t (?:a|any)|lacks?|lacking|haven'?t got|have no|has no|but no|can'?t use|no access to|don'?t own|not have|not got|haven'?t got|missing|lacking"

export const onlyWords =
  "only have|i only|just have|only got|only own|only two|all i have|all i've got|that is all|that's all|that's it|nothing else|have just|just (?:two|a pair)|limited to|^\\W*only|^\\W*just|(?:dumbbells?|bands?|kettlebells?) only"
