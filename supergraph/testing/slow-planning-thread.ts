/** Plans as the gateway's own thread does, but takes forever for operations that are named `Slow…`, and dies of those named `Deadly`. */
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ text }: { text: string }) => {
  if (/^query Deadly/.test(text)) process.exit(1);
  while (/^query Slow/.test(text)) Math.sqrt(2);
});
await import('../plan/planning-thread.ts');
