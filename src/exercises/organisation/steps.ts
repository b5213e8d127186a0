import type { ActorStyle } from './actor-style.ts';
import type { Answer } from './answer.ts';
import type { PlannedAnswer } from './log-book.ts';

interface Step {
  readonly technique: string;
  readonly note: PlannedAnswer['note']['key'];
  readonly rule: Answer['rule'];
}

/** The parts of the story, with the rule of rules/ that has to find each; test/repo compares ids and paths. */
export const steps = {
  'encoded-download': step(
    'T1059.001',
    'samples.encoded-download',
    '003b6425-0254-4f8c-a893-672db218e711',
    'windows/process_creation/powershell-encoded-hidden',
  ),
  'script-cradle': step(
    'T1059.001',
    'samples.script-cradle',
    '07248c2d-e973-4356-b017-7cea2f706aed',
    'windows/powershell/script-runs-downloaded-text',
  ),
  'delayed-start': step(
    'T1678',
    'samples.delayed-start',
    '27a2dcaa-1aac-4938-8c85-03c4dde26aab',
    'windows/process_creation/ping-delays-program-start',
  ),
  'side-loading': step(
    'T1574.001',
    'samples.side-loading',
    '78f08b73-ed24-4eb8-bcea-9fba52251fcd',
    'windows/image_load/unsigned-library-in-writable-folder',
  ),
  'run-value': step(
    'T1547.001',
    'samples.run-value',
    '026b3b18-d530-481a-9743-07f7c8a15b0b',
    'windows/registry_set/run-value-starts-from-writable-folder',
  ),
  'task-created': step(
    'T1053.005',
    'samples.task-created',
    'd64dd8f5-b894-45f6-879a-bd2282c78594',
    'windows/process_creation/schtasks-starts-from-writable-folder',
  ),
  'task-started': step(
    'T1053.005',
    'samples.task-started',
    '5622be08-2bef-4db7-9f64-871b8c9eceb5',
    'windows/taskscheduler/task-started-from-writable-folder',
  ),
  'admins-listed': step(
    'T1069.002',
    'samples.admins-listed',
    '0b4773a8-5a3a-4ef0-afa8-49c015cd035c',
    'windows/process_creation/net-lists-domain-admins',
  ),
  'lsass-dump': step(
    'T1003.001',
    'samples.lsass-dump',
    'be3d7dd9-8fdf-4e82-846e-44e065906a1c',
    'windows/process_creation/comsvcs-dumps-process-memory',
  ),
  'roast-no-preauth': step(
    'T1558.004',
    'samples.roast-no-preauth',
    'b749e6fc-53a0-4828-9b5a-195b2a0a3058',
    'windows/security/ticket-without-pre-authentication-rc4',
  ),
  'roast-service': step(
    'T1558.003',
    'samples.roast-service',
    '38df4941-4795-42ed-8ddc-ca2ba49fa672',
    'windows/security/service-ticket-rc4-for-user-account',
  ),
  'admin-share-write': step(
    'T1021.002',
    'samples.admin-share-write',
    '32bcf10c-ada7-495a-b554-671d90c9b683',
    'windows/security/program-written-to-admin-share',
  ),
  'service-execution': step(
    'T1569.002',
    'samples.service-execution',
    '21826233-2114-45c2-93df-71720358cdd8',
    'windows/system/service-of-remote-execution',
  ),
  'hives-saved': step(
    'T1003.002',
    'samples.hives-saved',
    '9ad0499e-cc9c-4d76-a5c3-37cd7a1d4ed2',
    'windows/process_creation/reg-saves-credential-hives',
  ),
  replication: step(
    'T1003.006',
    'samples.replication',
    '3d9da206-e743-426c-b893-c92119602b17',
    'windows/security/directory-replication-by-user',
  ),
  archive: step(
    'T1560.001',
    'samples.archive',
    'f86b0237-76c2-4677-9695-fa951c4242c5',
    'windows/process_creation/archive-with-password-in-volumes',
  ),
  upload: step(
    'T1048.003',
    'samples.upload',
    '71d4f3ce-f40d-4320-99f8-44c5ca052cb3',
    'windows/process_creation/curl-uploads-archive',
  ),
  'log-clear-command': step(
    'T1070.001',
    'samples.log-clear-command',
    '4d59e459-a4e6-42bd-af0e-f840c3405d98',
    'windows/process_creation/event-log-cleared-by-command',
  ),
  'log-cleared': step(
    'T1070.001',
    'samples.log-cleared',
    '485a3def-079e-4492-a3e4-e6a967d35715',
    'windows/security/audit-log-cleared',
  ),
  beacon: step('T1071.001', 'samples.beacon'),
  discovery: step('T1016', 'samples.discovery'),
  'lateral-logon': step('T1021.002', 'samples.lateral-logon'),
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

/** The answer to a planted record; `values` fill the note's sentence. */
export function planned(
  style: ActorStyle,
  name: StepName,
  values: Readonly<Record<string, string>> = {},
): PlannedAnswer {
  const { technique, note: key, rule } = steps[name];
  return { actor: style.id, step: name, technique, note: { key, values }, rule };
}

function step(technique: string, note: Step['note'], id?: string, path?: string): Step {
  return { technique, note, rule: id === undefined || path === undefined ? null : { id, path: `${path}.yml` } };
}
