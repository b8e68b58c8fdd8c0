/** Who is told of a fact: named in it, or found in what this domain knows from other facts. */
export type Audience =
  | { readonly kind: 'people'; readonly ids: readonly string[] }
  | { readonly kind: 'learners' | 'instructors'; readonly courseId: string }
  | { readonly kind: 'holders'; readonly role: string }
  | { readonly kind: 'unread'; readonly ids: readonly string[]; readonly chatroomId: string; readonly seq: number }
  | { readonly kind: 'members' | 'staff' | 'maker'; readonly of: string }
  | { readonly kind: 'among'; readonly ids: readonly string[]; readonly groupId: string }
  | { readonly kind: 'joiner'; readonly userId: string; readonly chatroomId: string };

export const person = (id: string): Audience => ({ kind: 'people', ids: [id] });
export const people = (ids: readonly string[]): Audience => ({ kind: 'people', ids });
/** Everybody who is enrolled and active. */
export const learnersOf = (courseId: string): Audience => ({ kind: 'learners', courseId });
export const instructorsOf = (courseId: string): Audience => ({ kind: 'instructors', courseId });
/** Everybody who has the role. */
export const holdersOf = (role: string): Audience => ({ kind: 'holders', role });
/** Those of the people who have not read the room as far as that. */
export const unreadBy = (ids: readonly string[], chatroomId: string, seq: number): Audience => ({ kind: 'unread', ids, chatroomId, seq });
/** The person, if the room is one of many: being in a direct room is no news. */
export const joinerOf = (chatroomId: string, userId: string): Audience => ({ kind: 'joiner', chatroomId, userId });
/** Everybody in a group. */
export const membersOf = (groupId: string): Audience => ({ kind: 'members', of: groupId });
/** Those of the people who are in the group; all of them where there is none. */
export const membersAmong = (ids: readonly string[], groupId: string | null): Audience =>
  groupId === null ? people(ids) : { kind: 'among', ids, groupId };
/** Whoever runs a company. */
export const staffOf = (companyId: string): Audience => ({ kind: 'staff', of: companyId });
/** Who made a job offer. */
export const makerOf = (offerId: string): Audience => ({ kind: 'maker', of: offerId });
