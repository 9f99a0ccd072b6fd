import { fill, type Settle } from '@/lib/domain/listening/settle/ruling'
import { sportWords } from '@/lib/domain/words/sport-words'

/** Limitations add up, because to spare a joint is the safe side. One of the past is asked about. */
export const settleLimit: Settle<'limit'> = ([wish], { profile, isMeant }) => {
  const { part, since } = wish!
  const { limitations } = profile
  if (limitations.includes(part)) return { stand: 'so' }
  const fills = { limitations: [...limitations, part] }
  return { stand: since !== 'past' || isMeant ? 'obeyed' : 'past', fills }
}

/** Sports of the gym are goals, not what one trains beside the gym. The time of a season is a wish of its own. */
export const settleSport: Settle<'sport'> = ([wish], settling) => {
  const { sport, season } = wish!
  const { profile, wishes } = settling
  if (season !== null) {
    return wishes.season === null ? { stand: 'obeyed', wishes: { season } } : { stand: 'form_wins' }
  }
  const name = sportWords[sport]
  if (name === null) return { stand: 'said' }
  return profile.specific_sport?.trim() ? { stand: 'so' } : fill(settling, { specific_sport: name })
}
