import { describe, expect, it } from 'vitest'
import { unsoundAdvice } from './unsound-advice'

describe('advice that must not be given', () => {
  it.each([
    ['You may have a rotator cuff tear.', 'a diagnosis or a medicine'],
    ['Take ibuprofen before squats.', 'a diagnosis or a medicine'],
    ['Push through the pain.', 'training through pain'],
    ['No pain, no gain!', 'training through pain'],
    ['You are overweight, so we start easy.', 'body weight or looks'],
  ])('refuses "%s"', (text, reason) => expect(unsoundAdvice(text)).toBe(reason))

  it.each([
    'Never train through pain; stop and tell somebody.',
    'Do not push past pain.',
    'Pain is a reason to stop.',
    'Use your body weight and a band.',
  ])('lets "%s" stand', (text) => expect(unsoundAdvice(text)).toBeNull())
})
