import { utility } from '@lyceum/kit';
import { z } from 'zod';

/** After so many hours a post counts half as new. */
export const HALF_LIFE_HOURS = 24;
/** Every part is at most this: scores are integers, so that a cursor holds them exactly. */
export const MILLION = 1_000_000;
/** What an act counts. */
export const WEIGHTS = { reaction: 1, comment: 3, repost: 5, vote: 1 } as const;

const Weight = z.number().min(0).max(100);
// 1 at the most: a hundred acts, and a thousand more make little difference
const share = (acts: number) => Math.min(1, Math.log10(1 + Math.max(0, acts)) / 2);

export const rankScore = utility(
  'How high a post stands in a ranked feed, with its parts, in millionths: how new it is, how near its author is to the reader, and what others did with it.',
  z.object({
    ageHours: z.number().min(0),
    affinity: z.number().describe('The weight of what the reader did with the author’s posts.'),
    engagement: z.number().describe('The weight of what anybody did with the post.'),
    weights: z.object({ recency: Weight, affinity: Weight, engagement: Weight }),
  }),
  ({ ageHours, affinity, engagement, weights }) => {
    const parts = {
      recency: Math.round(MILLION * weights.recency * 0.5 ** (ageHours / HALF_LIFE_HOURS)),
      affinity: Math.round(MILLION * weights.affinity * share(affinity)),
      engagement: Math.round(MILLION * weights.engagement * share(engagement)),
    };
    return { ...parts, score: parts.recency + parts.affinity + parts.engagement };
  },
);

export const engagementRate = utility(
  'What people did with posts in percent of how often they were seen; null when nobody saw them.',
  z.object({ reactions: z.int().min(0), comments: z.int().min(0), reposts: z.int().min(0), impressions: z.int().min(0) }),
  ({ reactions, comments, reposts, impressions }) => (impressions ? (100 * (reactions + comments + reposts)) / impressions : null),
);
