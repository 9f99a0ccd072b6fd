/**
 * Finds the right name of a key that looks like one of `ours`: another spelling, a slip of a letter, or what others call
 * it; undefined for a key that has nothing to do with a plan. What an athlete asks for must not be passed over in
 * silence: a shoulder that is not read is loaded.
 */
export function nearNames(ours: readonly string[]): (key: string) => string | undefined {
  const bare = new Map([...meant, ...ours.map((name) => [bareName(name), name] as const)])
  return (key) => {
    const wanted = bareName(key)
    return bare.get(wanted) ?? ours.find((name) => isSlip(wanted, bareName(name)))
  }
}

/** What other programs and people call our fields, without case, spaces and underscores. */
const others: Record<string, string> = {
  height_cm: 'height stature heightincm heightcentimeters',
  weight_kg: 'weight bodyweight bodyweightkg bodymass mass weightlb weightlbs weightpounds',
  goal_category:
    'goal goals goaltype maingoal primarygoal focus objective target trainingstyle style trainingtype programtype',
  goal_raw: 'goaltext goaldescription goaldetails goalwords',
  fitness_level:
    'level experience experiencelevel traininglevel trainingexperience trainingage abilitylevel skilllevel',
  duration_weeks:
    'duration weekstotal totalweeks numberofweeks numweeks weekcount programweeks programlength programduration length durationinweeks durationmonths',
  days_per_week:
    'days trainingdays workoutdays daysaweek daysweekly frequency trainingfrequency sessionsperweek workoutsperweek weeklysessions weeklyfrequency daysavailable availabledays numberofdays numdays daycount',
  weekdays: 'daysofweek daysoftheweek trainingweekdays preferreddays',
  session_minutes:
    'minutes sessionlength sessionduration sessiontime minutespersession minutesperday timepersession timeperworkout workoutminutes workoutlength workoutduration maxminutes timelimit timeavailable availabletime sessionmaxminutes',
  age: 'ageyears yearsold birthday birthdate dateofbirth dob birthyear yearofbirth',
  sex: 'gender',
  equipment:
    'equipmentlist availableequipment equipmentavailable gear kit gym gymequipment gymtype homegym tools machines',
  limitations:
    'injuries injury injured injuryhistory pain painareas pains restrictions restriction physicallimitations bodylimitations constraints contraindications rehab',
  health_flags:
    'health healthconditions medicalconditions medical medicalhistory conditions condition healthissues healthproblems redflags diseases disease medication medications pregnant pregnancy',
  excluded_exercises:
    'exclude excluded excludes exclusions excludeexercises exercisestoavoid exercisestoexclude avoid avoidexercises avoidedexercises dislikes disliked dislikedexercises blacklist bannedexercises forbiddenexercises without',
  specific_sport: 'sport sports sportspecific sportname discipline',
  known_lifts:
    'lifts maxes onerepmaxes onerepmax onerm 1rm 1rms prs personalrecords personalbests bestlifts maxlifts currentlifts strengthnumbers currentmaxes',
  units: 'unitsystem weightunit weightunits measurementsystem',
  start_date: 'start startday startingdate startson begins beginsat begindate firstday',
  time_zone: 'tz zone timezonename ianatimezone',
  notes: 'comment comments remarks instructions specialrequests requests additionalnotes freetext',
}

const meant = new Map(
  Object.entries(others).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
)

function bareName(key: string): string {
  return key.toLowerCase().replace(/[^a-z\d]/g, '')
}

/** One letter of a name of five to seven, two of a longer one, never the first: short words are neighbours by chance. */
function isSlip(key: string, name: string): boolean {
  const most = name.length >= 8 ? 2 : name.length >= 5 ? 1 : 0
  if (key[0] !== name[0] || Math.abs(key.length - name.length) > most) return false
  return distance(key, name) <= most
}

/** Letters to insert, delete or replace (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= other.length; at += 1) {
      const replaced = row[at - 1]! + (letter === other[at - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[at]! + 1, next[at - 1]! + 1))
    }
    row = next
  }
  return row.at(-1)!
}
