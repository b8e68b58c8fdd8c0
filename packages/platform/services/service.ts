/** A server that was found or started. */
export interface Service {
  readonly name: ServiceName;
  readonly url: string;
  /** Where it came from, for a log line. */
  readonly how: string;
  /** Stops what was started; leaves alone what was there. */
  stop(): Promise<void>;
}

export type ServiceName = 'nats' | 'redis';

/** How one kind of server is found, run and asked whether it is ready. */
export interface ServiceSpec {
  readonly name: ServiceName;
  readonly environmentVariable: string;
  readonly binaries: readonly string[];
  readonly debianPackage: string;
  readonly homebrewFormula: string;
  readonly image: string;
  readonly imagePort: number;
  readonly imageArguments: readonly string[];
  /** Arguments for a server on one loopback port that keeps its files in one directory. */
  arguments(port: number, directory: string): string[];
  /** What a new connection is sent, and what the answer must look like once the server is ready. */
  readonly greeting: { readonly send: string; readonly expect: RegExp };
}

/** A server is nowhere to be had; the message says what to do. */
export class ServiceUnavailable extends Error {
  override readonly name = 'ServiceUnavailable';
}
