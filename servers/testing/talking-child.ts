import { liveWithParent } from '../live-with-parent'

// Talks all the time, as a server under load does, and reports a failed write as Next does: by writing.
process.on('uncaughtException', (error) => console.error(error))
const talking = setInterval(() => console.log('still here'), 1)
liveWithParent(async () => clearInterval(talking))
