import { defineConfig } from 'vitest/config';

/** Sources run as they are: the `source` condition resolves `#stage/file.ts` to src/, not to a build. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'tools/**/*.test.ts'],
    execArgv: ['--conditions=source'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', './tools/closing-line.ts'],
  },
});
