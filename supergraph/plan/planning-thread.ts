/** The thread of `Planning`: plans one operation after the other. */
import '../compile-cache.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { GraphQLError, parse } from 'graphql';
import { openGraph } from '../graph/graph.ts';
import { createPlanner } from './planner.ts';
import type { FromThread, Job } from './planning.ts';

const { sdl }: { sdl: string } = workerData;
const planner = createPlanner(openGraph(sdl), { documents: false });

/** Microseconds of CPU that this thread has used. */
const cpu = () => {
  const { user, system } = process.threadCpuUsage();
  return user + system;
};
const tell = (message: FromThread) => parentPort?.postMessage(message);

parentPort?.on('message', ({ text, operationName }: Job) => {
  try {
    const plan = JSON.stringify(planner(parse(text, { noLocation: true }), operationName));
    tell({ plan, cpu: cpu() });
  } catch (error) {
    const { message } = error instanceof Error ? error : new Error(String(error));
    tell({ refusal: error instanceof GraphQLError ? { message, extensions: { ...error.extensions } } : undefined, message, cpu: cpu() });
  }
});
tell({ ready: true, cpu: cpu() });
