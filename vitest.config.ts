import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Every test runs in a zone west of UTC and with UTC+0 dates, so that a local-time slip shows.
    env: { TZ: 'America/Los_Angeles' },
    // A guard against hanging, not a measure: a browser that looks at every page takes its time on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
