import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Something that must hold of the source. */
export interface Check {
  readonly name: string;
  run(): Promise<Findings>;
}

export interface Findings {
  /** What is wrong and what to do; any of them fails the check. */
  readonly problems: readonly string[];
  /** Worth a look, no failure. */
  readonly notes?: readonly string[];
}

/** A check that is a program of its own: what it prints is the problem when it fails. */
export async function runTool(file: string, args: readonly string[]): Promise<Findings> {
  const { status, output } = await runNode(file, args);
  return { problems: status === 0 ? [] : [output.trim() || `${file} failed with ${status}`] };
}

/** Runs a program of this project on this Node, at the project's root. */
export function runNode(file: string, args: readonly string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (status) => done({ status, output }));
  });
}
