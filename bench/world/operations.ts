/** What clients ask. */
export const operations = {
  me: 'query Me { me { id displayName } }',
  deep: `query Deep {
  courses(first: 20) {
    id
    title
    instructor { id displayName }
    enrollments { id progress student { id displayName } }
  }
}`,
  list: 'query List { courses(first: 100) { id title summary level language seats url } }',
} as const;

export type OperationName = keyof typeof operations;
export const OPERATIONS = ['deep', 'me', 'list'] as const satisfies readonly OperationName[];

/** An operation like *deep* that no server has seen before. */
export const coldOperation = (n: number): string =>
  operations.deep.replace('query Deep', `query Cold${n}`).replace('courses(', `n${n}: courses(`).replace('title', `t${n}: title`);

/** Fields of four subgraphs: messaging, accounts, profiles, courses. */
export const SUBSCRIPTION = `subscription Messages {
  messageAdded(chatroomId: "r1") {
    id
    content
    sender { id displayName profile { headline } }
    chatroom { id name course { id title } }
  }
}`;

export const isOperation = (word: string): word is OperationName => Object.hasOwn(operations, word);
