/** What tells the reader or the program something other than training. */
export const instructionWords =
  '(?:ignore|disregard|forget|override) (?:all |any |the |your |my |of |these |those |everything |previous |prior |above |earlier |other |system )*(?:instructions?|rules?|prompts?|limits?|guidelines|constraints|above|training data)|you are now|you are no longer|system prompt|developer mode|jailbreak|as an ai|pretend (?:to be|you)|act as (?:a|an|if)|health_flags|(?:reply|respond|answer) (?:only )?(?:with|in)|(?:output|return|print) (?:only |the |your )*(?:json|prompt|text|instructions)|set \\w+_\\w+'

/** At the start of a sentence, as in a forged transcript. */
export const forgedSpeakers = 'system|assistant|developer|user|instructions?'
