import type { HeardHealth } from '@/lib/domain/listening/reading'

/** To ask is cheap, to miss is not: every form in which somebody may say it. */
export const healthNames: [HeardHealth, string][] = [
  [
    'chest_pain',
    'chest (?:is |feels? |gets? |was )?(?:pains?|tight\\w*|pressure|discomfort|hurts?|aches?)|(?:tightness|pains?|pressure|tight feeling|squeezing|discomfort) (?:in|across|on) (?:my |the )?chest|tight chest|angina',
  ],
  [
    'heart_condition',
    'heart (?:attacks?|surgery|conditions?|disease|failure|problems?|issues?|trouble|murmur|defect|valve|bypass|operation|transplant|palpitations?|palpitates|flutters?|skips|stops?)|(?:weak|bad|enlarged|irregular) heart(?:beat)?|arr?h?ythmi\\w*|a-?fib|atrial \\w+|svt|pacemaker|\\bstents?\\b|cardiac|cardiomyopathy|myocarditis|palpitations?|high blood pressure|hypertensi\\w+|blood pressure (?:is |runs |meds?|medication|pills|problems?)\\w*|beta[- ]?blockers?|aneurysm|(?:had|after|since) (?:a |my |the |mini[- ]?)*stroke|mini[- ]stroke|blood clots?|\\bdvt\\b|aortic|coronary|bypass surgery',
  ],
  [
    'dizziness',
    'dizz\\w+|faint(?:ed|ing|s|y)?|black(?:ed|ing|s)? ?outs?|pass(?:ed|ing|es)? out|light-?headed\\w*|vertigo|syncope|see(?:ing)? stars|lose consciousness|lost consciousness|room spins',
  ],
  [
    'metabolic_disease',
    'diabet\\w*|prediabet\\w*|\\bt[12]d\\b|insulin|type (?:1|2|one|two)|(?:high|my) blood sugars?|blood sugar (?:issues?|problems?|levels?)|hypoglyc\\w+|metabolic (?:disease|disorder)',
  ],
  [
    'kidney_disease',
    'kidney (?:disease|failure|problems?|issues?|transplant|condition|function|stones?)|(?:one|bad|single) kidneys?|dialysis|renal|\\bckd\\b|nephr\\w+',
  ],
  [
    'recent_surgery',
    'surger(?:y|ies)|operations?|operated on|post-?op\\w*|c-?section|cesarean|caesarean|(?:hernia|meniscus|labrum|cuff|tendon|achilles) repair|(?:hip|knee|shoulder|disc|disk|joint) replacements?|arthroscop\\w+|laparoscop\\w+|appendectomy|hysterectomy|mastectomy|fusion',
  ],
  [
    'pregnant',
    'pregnan(?:t|cy)|expecting (?:a baby|a child|our|my|in)|trimester|\\d+ weeks along|bab(?:y|ies) (?:is |are )?(?:due|on the way)|due date|midwife|ob-?gyn|baby bump|prenatal|antenatal|\\d+ weeks with (?:twins|a baby|our|my)',
  ],
  [
    'postpartum',
    'post-?partum|post ?natal|gave birth|giving birth|pelvic floor|diastasis|c-?section|(?:after|since|had|having|just had|from having) (?:a|my|our|the|twins|another|\\w+ )?(?: ?(?:first|second|third))?(?: ?baby| ?twins| ?kid| ?child)\\b|baby is \\d+ (?:weeks?|months?)|\\d+[- ](?:weeks?|months?)[- ]old baby|\\d+ (?:weeks?|months?) pp|breast-?feeding|(?:pregnancy|baby) weight',
  ],
  [
    'eating_disorder',
    'eating disorder\\w*|disordered eating|anorexi\\w*|bulimi\\w*|binge(?:d|s)?[- ](?:eat\\w*|purg\\w*)|bing(?:e|ing) and purg\\w+|purging|orthorexia|starv(?:e|ing) myself',
  ],
  [
    'rapid_weight_loss',
    'crash diet\\w*|(?:eat|eating|on) (?:only )?(?:[3-9]\\d\\d|1000) (?:k?cals?|calories)|water (?:cut|fast)',
  ],
  [
    'other_condition',
    "(?:doctor|doc|gp|surgeon|cardiologist|midwife) (?:says?|said|told me|wants me|advis\\w+|ordered)[^.;!?]{0,16} (?:no|not to|not|don'?t|avoid|nothing|stop|against|limit(?:ed)?)[^.;!?]{0,12} (?:lift\\w*|heavy|heavier|exerci\\w+|strain\\w*|weights?|exertion|over \\d+)|" +
      'osteopor\\w+|osteopen\\w+|epilep\\w+|seizures?|multiple sclerosis|\\bms\\b|\\beds\\b|ehlers|hypermob\\w+|cancer|chemo\\w*|radiation therapy|rheumatoid|(?:osteo)?arthritis|lupus|asthma\\w*|copd|parkinson\\w*|fibromyalgia|h(?:a)?emophili\\w+|blood thinners?|anticoagulants?|glaucoma|detached retina|hernia\\b(?! repair)|crohn\\w*|colitis|long covid|chronic fatigue|\\bpots\\b|cerebral palsy|spina bifida|scoliosis|transplant|concussions?|thyroid|hashimoto\\w*|an(?:a)?emi[ac]|an?kylosing|autoimmune|muscular dystrophy|tumou?rs?|brain injury|liver disease|cirrhosis|copd|neuropathy',
  ],
]

/** Before what is denied or was looked for and not found. */
export const noHealth =
  "(?:no|not|never|without|isn'?t|ain'?t|wasn'?t|don'?t have|do not have|doesn'?t have|haven'?t had|never had|not had|ruled out|free of|instead of|avoid(?:ed|ing)?|needed|refused|prevent(?:ing)?|risk of|trying to get|trying to conceive|want to get|before(?: the| my)?|pre)(?: (?:any|a|an|known|history of|signs? of|more|longer|the|my|having|to have|yet|been|currently|get|getting|actual|real|surgery|from|symptoms of|kind of))*"

/** After what was looked for and not found. */
export const healthRuledOut =
  '(?:was |were |is |has been |have been )?(?:ruled out|negative|cleared up)|not needed|was not'

/** What makes an operation an old one. */
export const longAgo =
  '(?:years?|yrs?) ago|decades? ago|in (?:19|20)\\d\\d|(?:19|20)\\d\\d|as a (?:kid|child|teen\\w*)|in (?:high school|college)|when i was|used to|my whole life|childhood|fully (?:cleared|recovered|healed)'
