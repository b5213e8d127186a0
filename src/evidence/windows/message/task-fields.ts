import type { NamedValue } from './named-value.ts';

/** What an event of the task scheduler calls who it speaks of, what was run, and the run's own number. */
const namesByEvent: Readonly<Record<string, { readonly other: string; readonly instance: string }>> = {
  '100': { other: 'UserContext', instance: 'InstanceId' },
  '101': { other: 'UserContext', instance: '' },
  '102': { other: 'UserContext', instance: 'InstanceId' },
  '103': { other: 'UserContext', instance: 'InstanceId' },
  '106': { other: 'UserContext', instance: '' },
  '107': { other: '', instance: 'InstanceId' },
  '110': { other: 'UserContext', instance: 'InstanceId' },
  '119': { other: 'UserName', instance: 'InstanceId' },
  '129': { other: 'Path', instance: '' },
  '140': { other: 'UserName', instance: '' },
  '141': { other: 'UserName', instance: '' },
  '142': { other: 'UserName', instance: '' },
  '200': { other: 'ActionName', instance: 'TaskInstanceId' },
  '201': { other: 'ActionName', instance: 'TaskInstanceId' },
};

/**
 * The task scheduler's messages are sentences that quote their values, in an order that the language sets. A value is told
 * by its form: a task's path begins with a backslash, a run's number is a GUID, and what is neither is the user or action.
 */
export function taskFields(code: string, message: string): readonly NamedValue[] {
  const names = Object.hasOwn(namesByEvent, code) ? namesByEvent[code] : undefined;
  if (names === undefined) return [];
  const quoted = [...message.matchAll(/"([^"]*)"/g)].map((found) => found[1] ?? '');
  const fields: NamedValue[] = [];
  const add = (name: string, value: string | undefined) => {
    if (name !== '' && value !== undefined) fields.push([name, value]);
  };
  const task = quoted.find((each) => /^\\(?!\\)/.test(each));
  const instance = quoted.find((each) => /^\{[0-9A-Fa-f-]{36}\}$/.test(each));
  add('TaskName', task);
  add(names.instance, instance);
  const others = quoted.filter((each) => each !== task && each !== instance);
  add(names.other, others.length === 1 ? others[0] : undefined);
  if (code === '129') add('ProcessID', /(?:process|プロセス ID) {1,2}(\d{1,10})/.exec(message)?.[1]);
  if (code === '201') add('ResultCode', /(\d{1,10})\D{0,8}$/.exec(message)?.[1]);
  return fields;
}
