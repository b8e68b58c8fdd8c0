import { allow, type Decision, deny, found, helper, hide, invalid } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import type { EndorsementRow, ProfileRow, ProfileSkillRow } from './tables.ts';
import { PRIVACY_LEVELS, ProfileData, type ProfileField, tidyLine, tidyText, validateProfileData } from './utilities.ts';

const own = (ctx: Context, ownerId: string) => ctx.hasScope('profiles:manage') || ctx.viewerOrNull?.id === ownerId;

/** Who sees a field: the one rule that resolvers, references, exports and reports ask; search knows PUBLIC only. */
export const applyPrivacy = helper(
  'Whether the viewer sees a field of a profile. PUBLIC is decided without asking who that is, so that many readers may share an answer.',
  z.object({ ownerId: z.uuid(), level: z.enum(PRIVACY_LEVELS) }),
  async (ctx: Context, { ownerId, level }) => {
    if (level === 'PUBLIC' || own(ctx, ownerId)) return true;
    const viewer = ctx.viewerOrNull;
    if (!viewer || level === 'ONLY_ME') return false;
    const { connected, follows, colleagues } = await ctx.load.tie.load({ viewerId: viewer.id, ownerId });
    return level === 'CONNECTIONS' ? connected : level === 'FOLLOWERS' ? follows || connected : colleagues;
  },
  { open: true },
);

/** Whether the viewer sees this field of this profile; what `privacy` does not name is the owner's alone. */
export const sees = (ctx: Context, profile: ProfileRow, field: ProfileField): Promise<boolean> =>
  applyPrivacy(ctx, { ownerId: profile.userId, level: profile.privacy[field] ?? 'ONLY_ME' });

/**
 * Whether a block stands between the signed-in person and somebody. A shared execution has no such person: what it shows is what anybody sees
 * without signing in.
 */
export async function keptApart(ctx: Context, userId: string): Promise<boolean> {
  if (ctx.principal.kind !== 'viewer' || ctx.hasScope('profiles:manage')) return false;
  return (await ctx.load.blocked.load(ctx.principal.userId)).has(userId);
}

/** Who may see or change a profile at all: its owner and profiles:manage; everybody may see it unless it is hidden. */
export const validateProfilePermissions = helper(
  'Whether the viewer may see or change a profile, and why.',
  z.object({ ownerId: z.uuid(), action: z.enum(['read', 'manage']), hidden: z.boolean() }),
  async (ctx: Context, { ownerId, action, hidden }): Promise<Decision> => {
    if (action === 'read' && !hidden) {
      if (await keptApart(ctx, ownerId)) return hide('profile.block', 'A block stands between the two.');
      return allow('profile.visible', 'It is there for everybody.');
    }
    if (ctx.hasScope('profiles:manage')) return allow('profile.scope', 'The scope profiles:manage was given.');
    if (ctx.viewerOrNull?.id === ownerId) return allow('profile.own', 'It is one’s own profile.');
    if (hidden) return hide('profile.hidden', 'It is hidden.');
    return deny('profile.own', 'Only the owner and holders of profiles:manage may do this.', 'profiles:manage');
  },
  {
    // a profile goes by its own id or by its owner's
    subject: async (ctx: Context, id) => {
      const profile = found((await ctx.load.profile.load(id)) ?? (await ctx.load.profileOf.load(id)), 'The profile');
      return { ownerId: profile.userId, hidden: isHidden(profile) };
    },
  },
);

export const isHidden = (profile: ProfileRow): boolean => profile.suspended || profile.hiddenAt !== null || profile.deletedAt !== null;

/** The profile, or null when the viewer may not know of it. */
export async function seen<P extends ProfileRow>(ctx: Context, profile: P | null): Promise<P | null> {
  if (!profile) return null;
  const decision = await validateProfilePermissions(ctx, { ownerId: profile.userId, action: 'read', hidden: isHidden(profile) });
  return decision.allowed ? profile : null;
}

export const processProfileData = helper(
  'What an owner wrote, as it is kept: tidy text, empty as null; refuses all that is wrong at once.',
  ProfileData,
  async (_ctx: Context, data) => {
    const line = (text: string | null | undefined) => (text == null ? text : tidyLine(text) || null);
    const tidied = {
      headline: line(data.headline),
      bio: data.bio == null ? data.bio : tidyText(data.bio) || null,
      photoUrl: line(data.photoUrl),
      location: line(data.location),
      countryCode: line(data.countryCode)?.toUpperCase() ?? data.countryCode,
      timeZone: line(data.timeZone),
      industry: line(data.industry),
    };
    const violations = validateProfileData(tidied);
    if (violations.length) throw invalid(violations);
    return Object.fromEntries(Object.entries(tidied).filter(([, value]) => value !== undefined));
  },
  { open: true },
);
export async function skillEntrySeen(ctx: Context, entry: ProfileSkillRow | null): Promise<ProfileSkillRow | null> {
  if (!entry) return null;
  const profile = await seen(ctx, await ctx.load.profile.load(entry.profileId));
  return profile && (await sees(ctx, profile, 'SKILLS')) ? entry : null;
}

/** An endorsement that counts, for whoever sees the skill; one that does not for its two people only. */
export async function endorsementSeen(ctx: Context, endorsement: EndorsementRow | null): Promise<EndorsementRow | null> {
  if (!endorsement) return null;
  const entry = await skillEntrySeen(ctx, await ctx.load.profileSkill.load(endorsement.profileSkillId));
  if (!entry || endorsement.state === 'GIVEN') return entry && endorsement;
  if (ctx.hasScope('profiles:manage') || ctx.viewerOrNull?.id === endorsement.endorserId) return endorsement;
  const profile = await ctx.load.profile.load(entry.profileId);
  return profile?.userId === ctx.viewerOrNull?.id ? endorsement : null;
}

/** Where a profile stands, by what the place requires just now. */
export function stateOf(profile: ProfileRow, requiredFields: readonly ProfileField[]): 'INCOMPLETE' | 'ACTIVE' | 'HIDDEN' | 'DEACTIVATED' {
  if (profile.deletedAt) return 'DEACTIVATED';
  if (isHidden(profile)) return 'HIDDEN';
  return requiredFields.every((field) => profile.filled.includes(field)) ? 'ACTIVE' : 'INCOMPLETE';
}
