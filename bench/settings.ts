/** How long and how large: `quick` runs a smoke version of every measure. */
export interface Settings {
  readonly quick: boolean;
  readonly concurrency: number;
  readonly rounds: number;
  readonly warmSeconds: number;
  /** A warm-up goes on until so many were answered, but three times as long at most. */
  readonly warmRequests: number;
  readonly seconds: number;
  readonly tokens: number;
  readonly coldOperations: number;
  readonly starts: number;
  readonly fanOut: readonly { readonly sockets: number; readonly messages: number }[];
  readonly idleSockets: number;
  readonly clients: number;
}

const COMMON = { concurrency: 16, tokens: 64 };

export const QUICK: Settings = {
  ...COMMON,
  quick: true,
  rounds: 2,
  warmSeconds: 0.8,
  warmRequests: 300,
  seconds: 0.6,
  coldOperations: 120,
  starts: 1,
  fanOut: [
    { sockets: 1, messages: 100 },
    { sockets: 100, messages: 20 },
    { sockets: 1_000, messages: 6 },
  ],
  idleSockets: 1_000,
  clients: 2,
};

export const WHOLE: Settings = {
  ...COMMON,
  quick: false,
  rounds: 5,
  warmSeconds: 3,
  warmRequests: 2_000,
  seconds: 2,
  coldOperations: 800,
  starts: 5,
  fanOut: [
    { sockets: 1, messages: 500 },
    { sockets: 100, messages: 100 },
    { sockets: 1_000, messages: 30 },
    { sockets: 5_000, messages: 6 },
  ],
  idleSockets: 10_000,
  clients: 4,
};
