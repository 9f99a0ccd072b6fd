import { describe, expect, it } from 'vitest'
import { unsoundAdvice } from './unsound-advice'

describe('advice that must not be given', () => {
  it.each([
    ['You may have a rotator cuff tear.', 'a diagnosis or a medicine'],
    ['Take ibuprofen before squats.', 'a diagnosis or a medicine'],
    ['Push through the pain.', 'training through pain'],
    ['No pain, no gain!', 'training through pain'],
    ['You are overweight, so we start easy.', 'body weight or looks'],
    ['Shed those pounds.', 'body weight or looks'],
    ['This heals your sore knee.', 'a diagnosis or a medicine'],
    ['Pain is weakness leaving the body.', 'training through pain'],
    ['Go on even if it hurts.', 'training through pain'],
    ['Don’t stop, push through the pain.', 'training through pain'],
    ['Never quit: work through the pain.', 'training through pain'],
  ])('refuses "%s"', (text, reason) => expect(unsoundAdvice(text)).toBe(reason))

  it.each([
    'Never train through pain; stop and tell somebody.',
    'Do not push past pain.',
    'Move through a pain-free range.',
    'Pushing through pain is never worth it.',
    'If you have an injury, take the alternative.',
    'Stop before it hurts.',
    'Pain is a reason to stop.',
    'Use your body weight and a band.',
  ])('lets "%s" stand', (text) => expect(unsoundAdvice(text)).toBeNull())
})
