import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';
import { listPolicy, requestPolicy } from './tables.ts';

export const settings = defineSettings(
  'Connection',
  z.object({
    maxConnections: z.int().min(1).max(1_000_000).default(30_000).describe('Connections that one person may have.'),
    weeklyRequestCap: z.int().min(0).max(100_000).default(100).describe('Requests that one person may send in any seven days.'),
    noteMaxLength: z.int().min(0).max(2_000).default(300).describe('Longest note of a request, in characters.'),
    requestExpiryDays: z.int().min(1).max(3_650).default(180).describe('Days after which an unanswered request expires.'),
    reRequestCooldownDays: z
      .int()
      .min(0)
      .max(3_650)
      .default(21)
      .describe('Days before somebody may ask the same person again, after a request or a connection ended.'),
    whoCanRequest: z.enum(requestPolicy.enumValues).default('EVERYONE').describe('Who may ask those who never chose.'),
    connectionsVisibleTo: z
      .enum(listPolicy.enumValues)
      .default('CONNECTIONS')
      .describe('Who sees the connections of those who never chose.'),
    autoFollowOnConnect: z.boolean().default(true).describe('Whether two people who connect are asked to follow each other from then on.'),
    maxTags: z.int().min(0).max(100).default(10).describe('Tags that a person may give one connection.'),
    suggestionPoolSize: z.int().min(1).max(1_000).default(200).describe('Suggestions that one person is given at most.'),
  }),
);
