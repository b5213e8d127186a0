import type { Value } from '../record/value.ts';
import { readSyslogTime } from '../time/read-time.ts';
import { EventFields } from '../windows/event-fields.ts';
import { messageFields } from '../windows/message/message-fields.ts';
import type { Dialect } from './contract.ts';

const form =
  /^(?:(\d{4} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d) )?WinEvtLog: ([^:]{1,128}): ([A-Z_ ]{4,16})\((\d{1,10})\): ([^:]{1,128}): ([^:]{1,128}): ([^:]{1,128}): ([^:]{1,255}): (.*)$/s;

/** Windows events as agents of OSSEC and Wazuh 2 send them: one line, in which two spaces stand for a line's end (OSSEC manual). */
export const ossecWindowsEvent: Dialect = {
  id: 'ossec-windows-event',
  marks: ['WinEvtLog: '],
  claims: (message) => form.test(message),
  read(message, settings) {
    const found = form.exec(message);
    if (found === null) return null;
    const [
      ,
      clock = '',
      channel = '',
      level = '',
      code = '',
      provider = '',
      user = '',
      domain = '',
      computer = '',
      text = '',
    ] = found;
    const event = new EventFields();
    for (const [name, value] of [
      ['Provider_Name', provider],
      ['EventID', code],
      ['Channel', channel],
      ['Computer', computer],
    ] as const)
      event.add(name, value);
    const fields: Record<string, Value> = Object.create(null);
    for (const [i, name] of event.names.entries()) fields[name] = event.values[i] ?? null;
    Object.assign(fields, { level, event_user: user, event_domain: domain, message: text });
    for (const [name, value] of messageFields(event, text.replaceAll('  ', '\n'))) fields[name] ??= value;
    const time = readSyslogTime(clock, settings);
    return { product: 'windows', channel, provider, code, fields, time, host: computer, derived: [] };
  },
};
