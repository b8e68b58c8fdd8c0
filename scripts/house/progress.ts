import { stderr } from 'node:process';

/** Long work shows how far it is: one line that moves on a terminal, a line per step elsewhere. */
export class Progress {
  readonly #started = performance.now();

  show(what: string, done: number, of: number, now: string): void {
    const width = 24;
    const filled = Math.round((done / Math.max(1, of)) * width);
    const line = `  ${what.padEnd(12)} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${now}`;
    stderr.write(stderr.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
  }

  done(what: string): void {
    const line = `  ${what.padEnd(12)} ${'█'.repeat(24)} ${this.seconds} s`;
    stderr.write(stderr.isTTY ? `\r\x1b[2K${line}\n` : `${line}\n`);
  }

  /** Since it began, with one decimal. */
  get seconds(): string {
    return ((performance.now() - this.#started) / 1000).toFixed(1);
  }
}
