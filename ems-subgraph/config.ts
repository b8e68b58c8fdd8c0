import { z } from 'zod';

/** What the EMS reads of the environment. */
export const config = z.object({
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('smtp://user:password@host:587 or smtps://…; absent = mails become files under DATA_DIR/mail'),
  MAIL_FROM: z.string().default('Lyceum <no-reply@lyceum.test>').describe('who mails come from'),
  DATA_DIR: z.string().default('.data').describe('where mails and text messages become files'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .default('http://localhost:4000')
    .describe('where people reach Lyceum: links begin with it'),
  SMS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('where text messages are handed over as JSON by POST; absent = they become files under DATA_DIR/sms'),
  SMS_TOKEN: z.string().optional().describe('the bearer token of SMS_URL'),
});
