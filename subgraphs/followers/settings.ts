import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

export const settings = defineSettings(
  'Follower',
  z.object({
    requireApproval: z
      .enum(['NEVER', 'PRIVATE', 'ALWAYS'])
      .default('PRIVATE')
      .describe('Whose followers need approval: nobody’s, those of people who are private, or everybody’s.'),
    maxFollowing: z.int().min(1).max(1_000_000).default(7_500).describe('What one person may follow in all, requests included.'),
    dailyFollowCap: z.int().min(0).max(100_000).default(400).describe('What one person may begin to follow in any 24 hours.'),
    autoFollowOnConnect: z.boolean().default(true).describe('Whether two people who connect follow each other from then on.'),
    autoFollowOnJoin: z
      .boolean()
      .default(true)
      .describe('Whether somebody who joins a group follows it from then on.')
      .meta({ overridableBy: ['USER'] }),
    showCounts: z.boolean().default(true).describe('Whether others see who follows whom, and how many do.'),
    notifyOnFollow: z
      .enum(['ALL', 'HIGHLIGHTS', 'NONE'])
      .default('ALL')
      .describe('What a new follower hears at first.')
      .meta({ overridableBy: ['USER'] }),
    fanoutThreshold: z
      .int()
      .min(0)
      .max(10_000_000)
      .default(10_000)
      .describe('Followers from which on news is fetched by each reader instead of being handed out to all.'),
    burstFollowsPerHour: z
      .int()
      .min(1)
      .max(100_000)
      .default(60)
      .describe('Follows in one hour from which on the summary calls it a burst.'),
  }),
);
