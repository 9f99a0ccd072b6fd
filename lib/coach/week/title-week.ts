import { sentenceCase } from '@/lib/coach/wording/sentence-case'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import type { WeekFacts } from './week-facts'

/** Three to five words that say what is new about the week: Find your eights; Same sixes, more bar. */
export function titleWeek(facts: WeekFacts): string {
  return sentenceCase(
    phraseInTurn(titlesFor(facts), `${facts.key}/title`, facts.block + facts.phaseWeek),
  )
}

type Titles = readonly [string, ...string[]]

function titlesFor(facts: WeekFacts): Titles {
  if (facts.phase === 'deload') {
    return ['Half the work', 'The light week', 'Let it settle', 'Ease off', 'A lighter step']
  }
  if (facts.phase === 'taper') {
    return facts.hasTest
      ? ['Rest up, then test', 'Fresh for the test', 'Test week']
      : ['Sharp and rested', 'Less work, same speed', 'Finish fresh']
  }
  if (!facts.reps) return plainTitles(facts)
  if (facts.phase === 'realization') return peakTitles(facts.reps, facts)
  if (facts.phase === 'intensification') return heavyTitles(facts.reps, facts)
  return buildingTitles(facts.reps, facts)
}

function buildingTitles(reps: string, { place, block, load, heavy }: WeekFacts): Titles {
  if (place === 'first') {
    return block === 1
      ? [`Find your ${reps}`, `Meet the ${reps}`, `${reps}, with room to spare`]
      : [`A new start at ${reps}`, `${reps}, fresh legs`, `Begin again with ${reps}`]
  }
  if (place === 'last') {
    return [`${heavy.plain} ${reps}`, `${reps}, all but done`, `${reps} that count`]
  }
  if (place === 'closer') {
    return [`Same ${reps}, more ${load}`, `Settle into ${reps}`, `${reps}, a step closer`]
  }
  return load === 'effort'
    ? [`${reps}, the same ease`, `Down to ${reps}`, `Now ${reps}`, `${reps}, one notch harder`]
    : [
        `${reps}, the same ease`,
        `Down to ${reps}`,
        `Now ${reps}`,
        `${reps} with a little more ${load}`,
      ]
}

function heavyTitles(reps: string, { place, load, heavy }: WeekFacts): Titles {
  if (place === 'first') {
    return [`${reps} that move`, `Into the ${reps}`, `Fewer reps: ${reps} now`]
  }
  if (place === 'last') {
    return [`${heavy.most} ${reps}`, `${reps}, nearly all of it`, `The top of the ${reps}`]
  }
  if (place === 'closer') {
    return [`${reps}, more ${load}`, `The ${load} climbs`, `${reps} again, ${heavy.more}`]
  }
  return [`${reps}, still quick`, `Down to ${reps}, cleanly`, `${reps}, the same reserve`]
}

function peakTitles(reps: string, { place, heavy }: WeekFacts): Titles {
  return place === 'last'
    ? [`${heavy.plain} ${reps}`, `${reps}, the peak`, `The ${heavy.most} ${reps}`]
    : [`Crisp ${reps}`, `${reps} with a gap left`, `First ${heavy.plain} ${reps}`]
}

function plainTitles({ place, block }: WeekFacts): Titles {
  if (place === 'first')
    return block === 1 ? ['Find your level', 'Settle in'] : ['Start over, higher']
  if (place === 'last') return ['The hardest week', 'All of it, cleanly']
  return place === 'closer' ? ['A step closer', 'Lean in'] : ['A little more', 'Keep the ease']
}
