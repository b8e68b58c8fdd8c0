import { events as accounts } from '@lyceum/accounts/events';
import { blanked, ERASED_NAME, type Erasure, erase, gone, listener } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { people, profiles } from '../tables.ts';
import { blocks, connected, employed, evidence, following } from '../ties.ts';

const steps: readonly Erasure[] = [
  // a skill that nobody else claims was a word of theirs
  (ctx, userId) =>
    ctx.db.execute(sql`
      with theirs as (
        delete from profiles.profile_skills s using profiles.profiles p where p.id = s.profile_id and p.user_id = ${userId}
        returning s.id, s.skill_id)
      delete from profiles.skills k using theirs
      where k.id = theirs.skill_id
        and not exists (select from profiles.profile_skills o where o.skill_id = k.id and o.id not in (select id from theirs))`),
  gone(profiles, profiles.userId),
  (ctx, userId) =>
    ctx.db.execute(sql`
      with taken as (delete from profiles.endorsements where endorser_id = ${userId} returning profile_skill_id, state)
      update profiles.profile_skills s set endorsement_count = s.endorsement_count - 1
      from taken where taken.profile_skill_id = s.id and taken.state = 'GIVEN'`),
  gone(connected, connected.userId, connected.otherId),
  gone(following, following.followerId, following.userId),
  gone(employed, employed.userId),
  gone(evidence, evidence.userId),
  gone(blocks, blocks.userId, blocks.blockedId),
  blanked(people, people.userId, { displayName: ERASED_NAME, suspended: true }),
];

export const erasedListeners = {
  forgetErased: listener(
    accounts,
    'accounts.user.erased.v1',
    'Erases the profile of a person who is no more, and what they vouched for.',
    (ctx: Context, { data: { userId } }) => erase(ctx, 'profiles', userId, steps, ['handle', 'name', 'title', 'company']),
  ),
};
