/** Minutes that each suite may take on two cores. Only the sum turns `npm test` red: machines are shared, suites overlap. */
export const budgetMinutes = {
  eslint: 0.5,
  form: 0.3,
  types: 0.2,
  unit: 2.5,
  integration: 3,
  build: 1,
  'end-to-end': 5.5,
  // These two run side by side.
  failures: 1,
  faults: 1,
}

const totalMinutes = Object.values(budgetMinutes).reduce((sum, minutes) => sum + minutes, 0)

/** The budget as a test of its own, beside a line for each suite. `slack` allows for a machine that others use too. */
export function judgeBudget(suites, seconds, slack = 1) {
  const ok = seconds <= totalMinutes * 60 * slack
  const lines = suites.map((suite) => line(suite.name, suite.seconds, budgetMinutes[suite.name]))
  return {
    lines: [...lines, line('all', seconds, totalMinutes)],
    suite: { name: 'budget', passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds },
  }
}

function line(name, seconds, minutes) {
  const over = seconds > minutes * 60 ? ', over' : ''
  return `${name.padEnd(12)} ${inMinutes(seconds / 60)} of ${inMinutes(minutes)} min${over}`
}

function inMinutes(minutes) {
  return minutes.toFixed(1).padStart(4)
}
