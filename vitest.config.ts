import { defineConfig } from 'vitest/config'

// One project per folder of test/, so that where a test stands says what it needs:
// `unit` and `conformance` need nothing, `workflows` bundles and replays without a server, `infra`
// starts servers of its own, `database` and `end-to-end` get a real PostgreSQL and a real Temporal
// from the global set-up.
const servers = { globalSetup: ['test/support/servers-setup.ts'], testTimeout: 60_000 }

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['schemas/**', 'services/**', 'workflows/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/schemas/**/*.test.ts', 'test/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'conformance',
          include: ['test/conformance/**/*.test.ts'],
          testTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'workflows',
          include: ['test/workflows/**/*.test.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['test/services/**/*.test.ts', 'test/migrations/**/*.test.ts'],
          sequence: { groupOrder: 4 },
          ...servers,
        },
      },
      {
        extends: true,
        test: {
          name: 'end-to-end',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 5 },
          ...servers,
          testTimeout: 120_000,
        },
      },
    ],
  },
})
