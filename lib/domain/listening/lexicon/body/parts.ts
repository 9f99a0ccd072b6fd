import type { Limitation } from '@/lib/domain/vocabulary'

/** Joints and parts that can be spared. */
export const partNames: [Limitation, string][] = [
  [
    'lower_back',
    'lower[- ]back|low back|lumbar|l[345][- /]?(?:l5|s1)|dis[ck]s?|(?<!t-)spine|(?<!upper[- ])back|si joint|tailbone',
  ],
  ['shoulder', 'shoulders?|rotator cuffs?|labrum|ac joint|scapula|shoulder blade'],
  ['knee', 'knees?|patell\\w*|acl|mcl|pcl|meniscus|kneecaps?'],
  ['hip', 'hips?|hip flexors?|fai|si joint'],
  ['wrist', 'wrists?|carpal'],
  ['elbow', 'elbows?|ucl'],
  ['ankle_foot', 'ankles?|foot|feet|achilles|heels?|toes?|arch(?:es)?'],
  ['neck', 'neck|cervical|c[4567][- /]?c?[4567]?'],
]

/** What names a part and its trouble at once. */
export const diagnoses: [Limitation, string][] = [
  [
    'knee',
    "runner'?s knee|jumper'?s knee|(?:knee) thing|patell\\w+ (?:tend\\w+|tracking|pain)|torn meniscus|meniscus (?:tear|repair|surgery)|\\bacl (?:tear|reconstruction|repair|surgery|injury)|torn (?:acl|mcl|pcl)|chondromalacia|osgood[- ]schlatter|it band (?:syndrome|pain|issues?)|itbs",
  ],
  [
    'lower_back',
    'l[345][- /](?:l5|s1)|(?:herniat\\w+|slipped|bulging|degenerat\\w+|ruptured|blown) dis[ck]s?|dis[ck] (?:herniation|bulge|injury)|sciatica|spondylo\\w+|spinal (?:fusion|stenosis)|bad back|lumbago|threw (?:out )?my back(?: out)?|tweaked my back|pars (?:defect|fracture)',
  ],
  [
    'shoulder',
    'rotator cuff (?:strain|tear|injury|issues?|problems?|surgery|repair|tend\\w+)|torn (?:labrum|rotator cuff)|labr(?:um|al) (?:tear|repair)(?!\\W+(?:in |of )?(?:my |the |left |right )*hip)|slap tear|shoulder impingement|frozen shoulder|ac joint (?:sprain|separation|injury|pain|issues?)|separated shoulder',
  ],
  [
    'elbow',
    "golfer'?s? elbow|tennis elbow|(?:medial|lateral) epicondylitis|ucl (?:tear|surgery|injury)",
  ],
  ['wrist', 'carpal tunnel|tfcc (?:tear|injury)?|scaphoid'],
  [
    'hip',
    'hip impingement|torn hip labrum|hip labr(?:um|al) tear|\\bfai\\b|hip dysplasia|hip bursitis',
  ],
  [
    'ankle_foot',
    'plantar fasciitis|achilles (?:tend\\w+|tear|rupture|injury|issues?)|torn achilles|turf toe|flat feet|shin splints|(?:sprained|rolled|weak|bad|broken) ankles?|bunions?',
  ],
  ['neck', 'whiplash|cervical (?:radiculopathy|disc|stenosis)|pinched nerve in my neck|text neck'],
]

/** What is said of a part that hurts. */
export const painWords =
  'hurts?|hurting|bother\\w*|act(?:s|ing) up|annoy\\w*|fractur\\w*|pain(?:s|ful)?|ach(?:e|es|ing|y)|sore|injur\\w+|tears?|tore|torn|strain(?:ed|s)?|sprain\\w*|tend[io]n[io]\\w*|impinge\\w*|herniat\\w+|bulg(?:e|es|ing)|slipped|dislocat\\w*|pinch(?:es|ed|ing)?|complains?|bugs?|bugging|sketchy|flares?(?: up)?|locks? up|sublux\\w*|bad|dodgy|iffy|broken|broke|problems?|problematic|issues?|trouble|reconstruct\\w*|careful with|replacements?|arthrit\\w*|twinges?|clicks painfully|gives? out|unstable|instability|gets? angry|angry|cranky|messed up|screwed up|jacked up|wrecked|shot|tweaked|popped|busted|banged up|limited range|surger\\w+|operat\\w+|fused|kills? me|bursitis|inflam\\w+|swell\\w*|swollen|degenerat\\w*|barks?|barking|light(?:s|ing)? up|pops?|popping|seize[sd]?|scopes?|scoped|grinds?|grinding|g(?:oes|o|ave) (?:out|way)|went out|something went|hates\\b|rusty|crunchy|injections?'

/** The same where a name of an area would otherwise be read as wanted. */
const areaPainWords =
  'hurts?|hurting|pain(?:s|ful)?|injur(?:y|ies|ed)|torn|tore|tear|strain(?:ed)?|sprain\\w*|tendin\\w*|tendon\\w*|impinge\\w*|herniat\\w+|dislocat\\w*|sore|bothers?|bugs|surgery|tweak\\w*|tightness|cramps?|click(?:s|ing)?'
export const areaPain = new RegExp(`\\b(?:${areaPainWords})\\b`, 'i')

/** Says that nothing is wrong. */
export const healthyWords =
  "no pain|nothing hurts|pain[- ]free|injury[- ]free|never (?:hurts?|had|a problem)|no (?:more )?(?:problems?|issues?|pain|injur\\w+)|(?:don'?t|do not|doesn'?t|does not) (?:have|hurt|bother)(?: me)?(?: any)?|(?:is|are) (?:gone|healed|fully healed|100%|perfect|fine|ok|okay|good|great|healthy)(?! (?:as long|if|unless|except|but|when))|wouldn'?t hurt|won'?t hurt|doesn'?t hurt|fully recovered|ruled out|not from my|(?:prevent|avoid|without|reduce|no risk of)\\w* (?:\\w+ ){0,2}(?:injur\\w+|pain|back pain|hurting|getting hurt)|(?:injury|pain) prevention|prehab|bullet-?proof"

/** Says that it is over, or that it happened once. */
export const pastTrouble =
  'old|previous(?:ly)?|past|historical(?:ly)?|history of|(?:years?|yrs?) ago|used to|last year|in (?:19|20)\\d\\d|in (?:high school|college)|as a (?:kid|teen)|healed|recovered|cleared|months ago|once|had'

/** Says that it is over, whatever else is said. */
export const troubleOver =
  "used to (?:hurt|bother|ache|be)|(?:past|previous|old) injur(?:y|ies)|now (?:it|they) (?:doesn'?t|don'?t)|history of|knock on wood"

/** Says that it is not much. */
export const slightTrouble =
  "(?:isn'?t|not) (?:really )?(?:an injury|injured|serious|a (?:problem|big deal|real issue))|no big deal|nothing serious|minor|a (?:tiny |little )?bit (?:sore|stiff)|doms"

/** Says that it is still so. */
export const presentTrouble =
  "careful|still|sometimes|flares?|comes? and goes|sore|hurts|bothers|acts? up|acting up|gets?|now|currently|occasional(?:ly)?|tight|weak|so i|so no|skip|avoid|no longer|can'?t|sketchy|limited|sensitive"

/** Troubles of parts that no limitation of ours spares. */
export const otherTroubles =
  '(?:hamstrings?|groin|quads?|calf|calves|pecs?|ribs?|biceps?|triceps?|lats?|abs?|hands?|fingers?|thumb|jaw|sternum|oblique) (?:is |are |was |were )?(?:strain\\w*|tears?|torn|tore|pulled|injur\\w+|tweak\\w*|pain\\w*|hurts?)|(?:torn|pulled|strained|tweaked|injured) (?:my |a |an )?(?:\\w+ )?(?:hamstring|groin|quad|calf|pec|rib|biceps?|triceps?|lat|ab)|hernia(?:ted)? (?!disc|disk|l\\d)\\w*'

/** Before a part that is the writer's own. */
export const troubleOwner =
  "my|i have|i've|i've got|have|got|got a|with|both|left|right|bad|dodgy|sore|dislocated"

/** Between the name of a part and what is wrong with it today. */
export const troubleToday =
  'is|are|has|have|hurts?|aches?|complains?|pinch(?:es)?|bothers?|bugs?|gets?|acts? up|flares?|locks?|gives?|clicks?|left|right|pain|problems?|issues?|trouble|since|still|sometimes|thing|tend[io]n\\w+|comes?'

/** What somebody does about a trouble today. */
export const troubleHeeded =
  "so (?:i (?:skip|avoid|can't|don't|lay|stay|keep)|no)|careful with|told to avoid|doctor says no|no longer able"

/** A label whose list is of troubles. */
export const troubleLabels =
  'injur(?:y|ies)|limitations?|limits?|hurts?|pain|problems?|issues?|niggles?|health|body|current injur(?:y|ies)|\\d\\W+(?:hurts?|injur(?:y|ies))'
