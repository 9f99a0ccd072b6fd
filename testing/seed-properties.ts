import fc from 'fast-check'
import { samplingSeed } from './sampling'

// For every property of the unit tests: what failed once fails again.
fc.configureGlobal({ seed: samplingSeed })
