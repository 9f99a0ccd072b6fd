import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe has against the page, or against a part of it, by all its rules or by those that are named. It is asked for
 * violations alone, in the page itself: no page of ours has frames, for whose sake it would otherwise carry every node that
 * passed into a second, empty page.
 */
export async function violations(page: Page, part?: string, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  if (part) axe.include(part)
  if (rules) axe.withRules(rules)
  const found = await axe.analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
