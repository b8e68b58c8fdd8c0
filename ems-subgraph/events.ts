import { fact } from '@lyceum/kit';
import { z } from 'zod';

/** Facts that the EMS tells. */
export const events = {
  'ems.entry.changed.v1': fact(
    'A part came, is another than before, or went.',
    'EmsEntry',
    z.object({ kind: z.string(), app: z.string(), name: z.string(), change: z.enum(['REGISTERED', 'UPDATED', 'DEREGISTERED']) }),
  ),
  'ems.instance.health_changed.v1': fact(
    'An instance came, fell silent, recovered or went.',
    'EmsInstance',
    z.object({ app: z.string(), instanceId: z.uuid(), health: z.string(), before: z.string().nullable() }),
  ),
  'ems.setting.changed.v1': fact(
    'A setting of some app has a new value, for the whole app or for one company, course, group or person.',
    'EmsSetting',
    z.object({ app: z.string(), key: z.string(), version: z.int(), scope: z.string(), scopeId: z.uuid().nullable() }),
  ),
  'ems.report_run.progressed.v1': fact(
    'A run of a report went on, or is over.',
    'ReportRun',
    z.object({ runId: z.uuid(), status: z.string(), progress: z.int() }),
  ),
  'ems.dashboard.updated.v1': fact('A dashboard shows other figures, or other widgets.', 'Dashboard', z.object({ id: z.uuid() })),
  'ems.alert.changed.v1': fact('A rule of alerts fires, or is over.', 'AlertRule', z.object({ ruleId: z.uuid(), state: z.string() })),
};
