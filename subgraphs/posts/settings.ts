import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

export const settings = defineSettings(
  'Post',
  z.object({
    maxNameLength: z.int().min(1).max(1_000).default(120).describe('Longest name, in characters.'),
  }),
);
