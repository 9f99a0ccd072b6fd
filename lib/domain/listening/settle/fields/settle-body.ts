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

/** Sports of the gym are goals, not what one trains beside the gym. */
export const settleSport: Settle<'sport'> = ([wish], settling) => {
  const { sport, season } = wish!
  const { profile, wishes } = settling
  const inSeason = season !== null && wishes.season === null ? { season } : {}
  const name = sportWords[sport]
  if (name === null || profile.specific_sport?.trim()) {
    return season === null
      ? { stand: name === null ? 'said' : 'so' }
      : { stand: 'obeyed', wishes: inSeason }
  }
  return { ...fill(settling, { specific_sport: name }), wishes: inSeason }
}
