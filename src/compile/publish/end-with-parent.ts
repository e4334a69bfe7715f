/**
 * In Astro's process: ends it when the command that started it is gone. One that was left behind would go on writing into
 * `dist.next` while the next build does the same.
 */
export function endWithParent(): void {
  if (!process.channel) return;
  process.once('disconnect', () => process.exit(1));
  // Waiting for that must not keep a finished build from ending.
  process.channel.unref();
}
