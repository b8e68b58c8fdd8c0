/** How much there is of everything. */
export interface Sizes {
  readonly users: number;
  readonly courses: number;
  readonly enrollments: number;
  readonly activities: number;
  readonly companies: number;
  readonly groups: number;
  readonly jobs: number;
  readonly events: number;
  readonly connections: number;
  readonly blocks: number;
  readonly follows: number;
  readonly posts: number;
  readonly rooms: number;
  readonly messages: number;
  readonly notifications: number;
}

/** `demo` to look around in, `S` to measure with: ten times the people. */
export const SIZES = {
  demo: {
    users: 500,
    courses: 40,
    enrollments: 1_600,
    activities: 25_000,
    companies: 60,
    groups: 45,
    jobs: 80,
    events: 50,
    connections: 4_000,
    blocks: 20,
    follows: 6_000,
    posts: 2_000,
    rooms: 400,
    messages: 20_000,
    notifications: 15_000,
  },
  S: {
    users: 5_000,
    courses: 100,
    enrollments: 16_000,
    activities: 250_000,
    companies: 400,
    groups: 450,
    jobs: 500,
    events: 300,
    connections: 40_000,
    blocks: 200,
    follows: 60_000,
    posts: 20_000,
    rooms: 4_000,
    messages: 200_000,
    notifications: 150_000,
  },
} as const satisfies Record<string, Sizes>;

/** How many times the demo's people there are: what each of them does is multiplied by it. */
export const timesDemo = ({ users }: Sizes): number => users / SIZES.demo.users;
