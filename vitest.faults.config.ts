import { defineConfig } from 'vitest/config';

/** `npm run faults`: what happens to a build when the machine fails it. Each case is a build or two, so it takes minutes. */
export default defineConfig({
  test: {
    include: ['tests/faults/*.slow.ts'],
    env: { TZ: 'America/Los_Angeles' },
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
