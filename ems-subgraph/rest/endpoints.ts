/** The REST rows of the plan, and by what operation of the graph each is answered. */

export const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

export interface Endpoint {
  readonly method: Method;
  /** `{id}` stands for one segment. */
  readonly path: string;
  readonly app: string;
  /** The operations that answer it, best first: the first that the app has. */
  readonly operations: readonly string[];
}

interface Resource {
  readonly app: string;
  readonly path: string;
  readonly methods?: readonly Method[];
  readonly noun: string;
  /** Where an operation is called by another verb than usual. */
  readonly called?: Partial<Record<Method, readonly string[]>>;
}

const WITHOUT_PUT = ['GET', 'POST', 'DELETE'] as const;
const RESOURCES: readonly Resource[] = [
  { app: 'activities', path: 'activities', noun: 'Activity' },
  {
    app: 'certifications',
    path: 'certifications',
    noun: 'Certificate',
    called: { GET: ['Query.certificates'], POST: ['Mutation.generateCertificate'] },
  },
  { app: 'companies', path: 'companies', noun: 'Company' },
  { app: 'connections', path: 'connections', methods: WITHOUT_PUT, noun: 'Connection' },
  { app: 'courses', path: 'courses', noun: 'Course' },
  { app: 'events', path: 'events', noun: 'Event' },
  {
    app: 'followers',
    path: 'followers',
    methods: WITHOUT_PUT,
    noun: 'Follower',
    called: { POST: ['Mutation.addFollower', 'Mutation.follow'], DELETE: ['Mutation.removeFollower', 'Mutation.unfollow'] },
  },
  { app: 'groups', path: 'groups', noun: 'Group' },
  { app: 'jobs', path: 'jobs', noun: 'Job' },
  { app: 'messaging', path: 'messages', noun: 'Message', called: { POST: ['Mutation.sendMessage'], PUT: ['Mutation.editMessage'] } },
  { app: 'messaging', path: 'chatrooms', noun: 'Chatroom' },
  {
    app: 'notifications',
    path: 'notifications',
    noun: 'Notification',
    called: { POST: ['Mutation.sendNotification'], PUT: ['Mutation.markNotificationAsRead'] },
  },
  { app: 'posts', path: 'posts', noun: 'Post' },
  { app: 'profiles', path: 'profiles', noun: 'Profile' },
  {
    app: 'payments',
    path: 'payments',
    noun: 'Payment',
    called: { POST: ['Mutation.processPayment'], PUT: ['Mutation.updatePaymentMetadata'], DELETE: ['Mutation.cancelPayment'] },
  },
];

const capital = (word: string) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
const usual = (method: Method, path: string, noun: string): string[] => {
  if (method === 'GET') return [`Query.${path}`, `Query.all${capital(path)}`, `Query.my${capital(path)}`, `Query.search${capital(path)}`];
  if (method === 'POST') return [`Mutation.create${noun}`];
  return [`Mutation.${method === 'PUT' ? 'update' : 'delete'}${noun}`];
};

export const ENDPOINTS: readonly Endpoint[] = RESOURCES.flatMap(({ app, path, methods = METHODS, noun, called = {} }) =>
  methods.map((method) => ({
    app,
    method,
    path: method === 'GET' || method === 'POST' ? `/${path}/` : `/${path}/{id}/`,
    operations: [...(called[method] ?? []), ...usual(method, path, noun)],
  })),
);

/** The row that a request is for, and the id in its path. */
export function endpointFor(method: string, path: string): { endpoint: Endpoint; id: string | null } | null {
  const segments = path.split('?')[0]?.split('/').filter(Boolean) ?? [];
  for (const endpoint of ENDPOINTS) {
    const wanted = endpoint.path.split('/').filter(Boolean);
    if (endpoint.method !== method || wanted.length !== segments.length || wanted[0] !== segments[0]) continue;
    return { endpoint, id: segments[1] === undefined ? null : decoded(segments[1]) };
  }
  return null;
}

/** As it stands where it is not well formed. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
