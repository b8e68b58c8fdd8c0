import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

export const settings = defineSettings(
  'Group',
  z.object({
    whoCanCreate: z.enum(['EVERYONE', 'INSTRUCTORS', 'ADMINS']).default('EVERYONE').describe('Who may found groups.'),
    defaultPrivacy: z.enum(['PUBLIC', 'PRIVATE', 'SECRET']).default('PUBLIC').describe('Privacy of a group that chose none.'),
    maxMembers: z
      .int()
      .min(2)
      .max(100_000)
      .default(500)
      .describe('Members of a group that set no lower limit; no group may set a higher one.'),
    joinQuestions: z
      .array(z.string().min(1).max(300))
      .max(10)
      .default([])
      .describe('Questions to who asks to join a group without questions of its own.'),
    approvalRequired: z.boolean().default(false).describe('Whether joining a public group needs approval where the group does not say.'),
    invitesByMembers: z.boolean().default(true).describe('Whether plain members may invite where the group does not say.'),
    inviteExpiryDays: z
      .int()
      .min(1)
      .max(365)
      .default(14)
      .describe('Days until an invitation expires.')
      .meta({ overridableBy: ['GROUP'] }),
    postApproval: z.boolean().default(false).describe('Whether posts of plain members wait for the staff in groups founded from now on.'),
    archiveAfterInactiveDays: z
      .int()
      .min(0)
      .max(3_650)
      .default(0)
      .describe('Groups without any activity for so many days are archived; 0: never.'),
    restoreDays: z.int().min(0).max(365).default(30).describe('Days in which a deleted group can be restored.'),
  }),
);
