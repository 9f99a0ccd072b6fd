import { exitWithParent } from '../exit-with-parent'

// Logs without pause, as a server under load does. Next would report a failed write by another write, for ever: here it
// ends with 1.
process.on('uncaughtException', () => process.exit(1))
const talking = setInterval(() => console.log('still here'), 1)
const delayMs = Number(process.argv[2])
if (delayMs > 0) process.send?.('starting')
setTimeout(() => exitWithParent(async () => clearInterval(talking)), delayMs)
