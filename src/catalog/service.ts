import * as z from 'zod';
import { firstCharacters } from './pattern/first-characters.ts';
import { expandForms, groupFault, type TimeSpelling } from './pattern/forms.ts';
import { judgePattern } from './pattern/judge-pattern.ts';
import { spellTime } from './pattern/time-letters.ts';

/** A pattern and the fields its named groups fill, in the order of the groups. */
export interface ServicePattern {
  /** Source of a regular expression that begins with `^`. */
  readonly pattern: string;
  /** Characters that a text it matches begins with; null where that may be any. */
  readonly starts: string | null;
}

/** One kind of message of a service, and what it means. */
export interface ServiceMessage extends ServicePattern {
  /** Added as they stand: `event.action`, `event.outcome` and what `set` says. */
  readonly set: Readonly<Record<string, string>>;
  /** It names no source itself: the one that an earlier message of the session named is meant. */
  readonly recalls: boolean;
}

/** One form of the lines of a service's own log file. */
export interface ServiceLine extends ServicePattern {
  readonly time: TimeSpelling;
}

/**
 * One service (catalog/services/<id>.yaml): what its messages say. Patterns begin with `^`, are linear (judgePattern) and
 * are tried in order, the first that matches wins.
 *
 * A named group becomes an ECS field: `_` is written for a dot and `__` for `_`, so `(?<user_name>…)` fills `user.name` and
 * `(?<user__agent_original>…)` fills `user_agent.original`. `%{user_name}` is short for the group with its usual form (see
 * forms.ts). A group that ends in `_address` fills three: `source.address` as written, and `source.ip` or `source.domain`,
 * whichever it is. `%{source_endpoint}` fills `source.ip` and, where one is written, `source.port`. In `lines` two groups are
 * special: `time`, written `%{time}`, and `message`, which goes to `messages`. What all messages begin with may be said once,
 * in `begin`. A message that `recalls` names no source: it is the one of the session, which is the process, or what a group
 * `session_id` holds.
 */
export interface Service {
  readonly id: string;
  /** Product and channel of its records; the provider is the program, or the service's id in its own log file. */
  readonly product: string;
  readonly channel: string;
  /** Names it logs under in syslog, in lower case; `name*` for all that begin so. */
  readonly programs: readonly string[];
  /** Whether its messages may come from any program. */
  readonly anywhere: boolean;
  readonly lines: readonly ServiceLine[];
  readonly messages: readonly ServiceMessage[];
  /** Whether any of the messages recalls the source of its session. */
  readonly hasSessions: boolean;
}

/** A made-up text, and what has to come of it: every pattern needs one, and every service one that nothing matches. */
export interface ServiceSample {
  /** A message as it stands behind the syslog header, or a whole line of the service's own file. */
  readonly message?: string | undefined;
  readonly line?: string | undefined;
  /** Fields there must be, among others; null where nothing may match. */
  readonly gives: Readonly<Record<string, string>> | null;
}

/** Checks a parsed catalog/services file. Our own data: a mistake in it throws. */
export function readService(document: unknown): {
  readonly service: Service;
  readonly samples: readonly ServiceSample[];
} {
  const { samples, ...service } = serviceSchema.parse(document);
  return { service, samples };
}

const spelling = z.union([
  z.enum(['iso', 'syslog', 'clf', 'epoch', 'ctime', 'us', 'glog', 'compact', 'above']),
  z.templateLiteral([z.string(), '%', z.string()]).refine((text) => spellTime(text) !== null, 'no spelling of a time'),
]);
const fields = z.record(z.string().regex(/^[a-z][\w.]*$/), z.string());

function checkPattern(source: string, context: z.RefinementCtx): string {
  const fault = judgePattern(source) ?? groupFault(source);
  if (fault !== null) context.addIssue({ code: 'custom', message: `${fault}: ${source}` });
  return source;
}

const message = z.strictObject({
  pattern: z.string(),
  action: z.string().optional(),
  outcome: z.enum(['success', 'failure', 'unknown']).optional(),
  set: fields.default({}),
  recalls: z.boolean().default(false),
});

function messageOf(begin: string, stated: z.output<typeof message>, context: z.RefinementCtx): ServiceMessage {
  const { pattern, action, outcome, set, recalls } = stated;
  const source = checkPattern(
    expandForms(
      pattern.replace(/^\^/, () => `^${begin}`),
      null,
    ),
    context,
  );
  return {
    pattern: source,
    starts: firstCharacters(source),
    set: { ...(action && { 'event.action': action }), ...(outcome && { 'event.outcome': outcome }), ...set },
    recalls,
  };
}

const line = z
  .strictObject({ pattern: z.string(), time: spelling })
  .transform(({ pattern, time }, context): ServiceLine => {
    const source = checkPattern(expandForms(pattern, time), context);
    return { pattern: source, starts: firstCharacters(source), time };
  });

const sample = z
  .strictObject({ message: z.string().optional(), line: z.string().optional(), gives: fields.nullable() })
  .refine((each) => (each.message === undefined) !== (each.line === undefined), 'one of message and line');

const serviceForm = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  product: z.string().default('linux'),
  channel: z.string().default('syslog'),
  programs: z.array(z.string().regex(/^[^A-Z\s]+$/)).default([]),
  anywhere: z.boolean().default(false),
  lines: z.array(line).default([]),
  begin: z.string().default(''),
  messages: z.array(message).default([]),
  samples: z.array(sample),
});

const serviceSchema = serviceForm.transform(({ begin, messages, ...service }, context) => ({
  ...service,
  messages: messages.map((each) => messageOf(begin, each, context)),
  hasSessions: messages.some(({ recalls }) => recalls),
}));
