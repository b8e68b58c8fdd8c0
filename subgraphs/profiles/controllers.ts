import { type Controllers, found, pageOfRows } from '@lyceum/kit';
import type { Context } from './context.ts';
import { endorsementSeen, sees, skillEntrySeen, stateOf } from './helpers.ts';
import { exportProfile, getProfilesByUser, searchProfiles, searchSkills } from './queries.ts';
import { generateProfileSummary, generateUserProfileReport } from './reports.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';
import { latestFirst } from './utilities/years.ts';
import { computeCompleteness, formatProfileData, PROFILE_FIELDS, type ProfileField, yearsOfExperience } from './utilities.ts';

type ProfileRow = ResolversParentTypes['Profile'];
/** Of one skill; newer certificates say more. */
const MOST_EVIDENCE = 20;

/** A field of a profile for whom its owner allows to see it, `otherwise` for others; nothing is read for those. */
const shown =
  <T>(field: ProfileField, read: (profile: ProfileRow, ctx: Context) => T | Promise<T>, otherwise: T) =>
  async (profile: ProfileRow, _: unknown, ctx: Context): Promise<T> =>
    (await sees(ctx, profile, field)) ? read(profile, ctx) : otherwise;
const owns = (ctx: Context, { userId }: ProfileRow) => ctx.hasScope('profiles:manage') || ctx.viewerOrNull?.id === userId;
const details = async (ctx: Context, which: { id?: string; userId?: string }) => services.getProfileDetails(ctx, which);

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    profile: (_, { id, handle }, ctx) => services.getProfileDetails(ctx, { id, handle }),
    myProfile: (_, __, ctx) => details(ctx, { userId: ctx.viewer.id }),
    profilesByUser: (_, { userIds }, ctx) => getProfilesByUser(ctx, { userIds }),
    searchProfiles: (_, { query, skills, location, company, openToWork, ...page }, ctx) =>
      searchProfiles(ctx, { query, skills, location, company, openToWork, page }),
    skills: (_, { query, ...page }, ctx) => searchSkills(ctx, { query, page }),
    exportProfile: async (_, { format, profileId }, ctx) => found(await exportProfile(ctx, { format, profileId }), 'The profile'),
    userProfileReport: (_, input, ctx) => generateUserProfileReport(ctx, input),
    profileSummary: (_, span, ctx) => generateProfileSummary(ctx, span),
  },

  Mutation: {
    createProfile: (_, { input }, ctx) => services.createProfile(ctx, input),
    updateProfile: (_, { input }, ctx) => services.updateProfile(ctx, input),
    deleteProfile: (_, { input }, ctx) => services.deleteProfile(ctx, input ?? {}),
    restoreProfile: (_, { input }, ctx) => services.restoreProfile(ctx, input ?? {}),
    setProfileHidden: (_, { input }, ctx) => services.setProfileHidden(ctx, input),
    setFieldPrivacy: (_, { input }, ctx) => services.setFieldPrivacy(ctx, input),
    changeHandle: (_, { input }, ctx) => services.changeHandle(ctx, input),
    setOpenToWork: (_, { input }, ctx) => services.setOpenToWork(ctx, input),
    addExperience: (_, { input }, ctx) => services.addExperience(ctx, input),
    updateExperience: (_, { input }, ctx) => services.updateExperience(ctx, input),
    removeExperience: (_, { input }, ctx) => services.removeExperience(ctx, input),
    addEducation: (_, { input }, ctx) => services.addEducation(ctx, input),
    updateEducation: (_, { input }, ctx) => services.updateEducation(ctx, input),
    removeEducation: (_, { input }, ctx) => services.removeEducation(ctx, input),
    addLink: (_, { input }, ctx) => services.addLink(ctx, input),
    updateLink: (_, { input }, ctx) => services.updateLink(ctx, input),
    removeLink: (_, { input }, ctx) => services.removeLink(ctx, input),
    addSkill: (_, { input }, ctx) => services.addSkill(ctx, input),
    removeSkill: (_, { input }, ctx) => services.removeSkill(ctx, input),
    endorseSkill: (_, { input }, ctx) => services.endorseSkill(ctx, input),
    withdrawEndorsement: (_, { input }, ctx) => services.withdrawEndorsement(ctx, input),
    setEndorsementHidden: (_, { input }, ctx) => services.setEndorsementHidden(ctx, input),
    mergeSkills: (_, { input }, ctx) => services.mergeSkills(ctx, input),
  },

  User: {
    __resolveReference: ({ id }) => ({ id }),
    profile: ({ id }, _, ctx) => details(ctx, { userId: id }),
  },

  Profile: {
    __resolveReference: ({ id }, ctx) => details(ctx, { id }),
    user: ({ userId }) => ({ id: userId }),
    headline: shown('HEADLINE', ({ headline }) => headline, null),
    bio: shown('BIO', ({ bio }) => bio, null),
    photoUrl: shown('PHOTO', ({ photoUrl }) => photoUrl, null),
    location: shown('LOCATION', ({ location }) => location, null),
    countryCode: shown('LOCATION', ({ countryCode }) => countryCode, null),
    timeZone: shown('TIME_ZONE', ({ timeZone }) => timeZone, null),
    industry: shown('INDUSTRY', ({ industry }) => industry, null),
    openToWork: shown<boolean | null>('OPEN_TO_WORK', ({ openToWork }) => openToWork, null),
    openToRoles: shown('OPEN_TO_WORK', ({ openToRoles }) => openToRoles, []),
    links: shown('LINKS', ({ id }, ctx) => ctx.load.links.load(id), []),
    experience: shown('EXPERIENCE', async ({ id }, ctx) => latestFirst(await ctx.load.experience.load(id)), []),
    yearsOfExperience: shown<number | null>(
      'EXPERIENCE',
      async ({ id }, ctx) => yearsOfExperience({ positions: await ctx.load.experience.load(id), now: ctx.now }),
      null,
    ),
    education: shown('EDUCATION', async ({ id }, ctx) => latestFirst(await ctx.load.education.load(id)), []),
    skills: async (profile, page, ctx) =>
      (await sees(ctx, profile, 'SKILLS')) ? ctx.load.skillsOf.load({ of: profile.id, page }) : pageOfRows([], String, page),
    card: async (profile, { locale }, ctx) => {
      const place = await sees(ctx, profile, 'LOCATION');
      return formatProfileData({
        displayName: profile.displayName,
        headline: (await sees(ctx, profile, 'HEADLINE')) ? profile.headline : null,
        location: place ? profile.location : null,
        countryCode: place ? profile.countryCode : null,
        timeZone: (await sees(ctx, profile, 'TIME_ZONE')) ? profile.timeZone : null,
        createdAt: profile.createdAt,
        now: ctx.now,
        locale,
      });
    },
    completeness: (profile, _, ctx) =>
      owns(ctx, profile) ? computeCompleteness({ filled: profile.filled, weights: ctx.settings.completenessWeights }) : null,
    privacy: (profile, _, ctx) =>
      owns(ctx, profile) ? PROFILE_FIELDS.map((field) => ({ field, level: profile.privacy[field] ?? 'ONLY_ME' })) : null,
    state: (profile, _, ctx) => (owns(ctx, profile) ? stateOf(profile, ctx.settings.requiredFields) : null),
  },

  Skill: {
    __resolveReference: ({ id }, ctx) => ctx.load.skill.load(id),
  },

  ProfileSkill: {
    __resolveReference: async ({ id }, ctx) => skillEntrySeen(ctx, await ctx.load.profileSkill.load(id)),
    skill: async ({ skillId }, _, ctx) => found(await ctx.load.skill.load(skillId)),
    name: async ({ skillId }, _, ctx) => found(await ctx.load.skill.load(skillId)).name,
    endorsements: async ({ id, profileId }, page, ctx) => {
      const profile = await ctx.load.profile.load(profileId);
      const all = profile !== null && owns(ctx, profile);
      return ctx.load.endorsementsOf.load({ of: id, page, all });
    },
    evidence: async ({ skillId, profileId }, _, ctx) => {
      const [skill, profile] = await Promise.all([ctx.load.skill.load(skillId), ctx.load.profile.load(profileId)]);
      const ids = skill && profile ? await ctx.load.evidence.load({ userId: profile.userId, key: skill.key }) : [];
      return ids.slice(0, MOST_EVIDENCE).map((id) => ({ id }));
    },
    endorsedByMe: async ({ id }, _, ctx) =>
      ctx.viewerOrNull ? (await ctx.load.endorsementBy.load({ profileSkillId: id, endorserId: ctx.viewerOrNull.id })) !== null : false,
  },

  Endorsement: {
    __resolveReference: async ({ id }, ctx) => endorsementSeen(ctx, await ctx.load.endorsement.load(id)),
    profileSkill: async ({ profileSkillId }, _, ctx) => found(await ctx.load.profileSkill.load(profileSkillId)),
    owner: async ({ profileSkillId }, _, ctx) => {
      const { profileId } = found(await ctx.load.profileSkill.load(profileSkillId));
      return { id: found(await ctx.load.profile.load(profileId)).userId };
    },
    endorser: ({ endorserId }) => ({ id: endorserId }),
  },
};
