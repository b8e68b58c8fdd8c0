import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

const weight = z.number().min(0).max(100);

export const settings = defineSettings(
  'Post',
  z.object({
    maxLength: z.int().min(1).max(50_000).default(3_000).describe('Longest post or comment, in characters.'),
    maxAttachments: z.int().min(0).max(50).default(9).describe('Attachments of one post.'),
    editWindow: z
      .int()
      .min(0)
      .max(525_600)
      .default(0)
      .describe('Minutes in which an author may edit; 0: without end.')
      .meta({ overridableBy: ['COMPANY', 'COURSE', 'GROUP'] }),
    commentDepth: z
      .int()
      .min(1)
      .max(20)
      .default(5)
      .describe('How deep answers to comments may go.')
      .meta({ overridableBy: ['COMPANY', 'COURSE', 'GROUP'], atMost: true }),
    defaultVisibility: z
      .enum(['PUBLIC', 'FOLLOWERS', 'CONNECTIONS', 'ONLY_ME'])
      .default('PUBLIC')
      .describe('Who sees a post that does not say.'),
    rankingWeights: z
      .object({ recency: weight, affinity: weight, engagement: weight })
      .default({ recency: 1, affinity: 0.5, engagement: 0.3 })
      .describe('How much each part counts in a ranked feed.'),
    feedCap: z.int().min(20).max(5_000).default(800).describe('A ranked feed orders so many of the newest posts.'),
    slowMode: z.int().min(0).max(86_400).default(0).describe('Seconds between two posts of one author.'),
    blockedHashtags: z.array(z.string()).default([]).describe('Hashtags that may not be used.'),
    autoHideReportsThreshold: z
      .int()
      .min(0)
      .max(1_000)
      .default(5)
      .describe('A post that so many people report is hidden until a moderator has looked; 0: never.'),
    maxPollDays: z.int().min(1).max(365).default(14).describe('Longest poll, in days.'),
  }),
);
