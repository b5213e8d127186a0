import type { SyslogHeader } from './syslog-header.ts';
import type { Priority } from './priority.ts';

const form =
  /^(?:(?:([\w.-]{1,64}) ?: ?)?(\d{1,12}): )?(?:([\w.-]{1,64}) ?: )?(?:[*.]?([A-Z][a-z]{2} {1,2}\d{1,2} (?:\d{4} )?\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?: \d{4})?)(?: [A-Z]{2,5})? ?: )?(%[A-Z][A-Z0-9_]*(?:-[A-Z0-9_]+)?-[0-7]-[A-Z0-9_]{2,64}) ?: ?/;

/**
 * Cisco's order: sequence number, host and the device's own time may stand before `%FACILITY-SEVERITY-MNEMONIC:` (Cisco IOS
 * System Message Guide; with `service timestamps` and `service sequence-numbers`). A time that a relay wrote before goes first.
 */
export function readCiscoHeader(
  text: string,
  priority: Priority | null,
  relay?: Pick<SyslogHeader, 'priority' | 'time' | 'spelling'>,
): SyslogHeader | null {
  const mark = text.indexOf('%');
  if (mark < 0 || mark > 160) return null;
  const direct = form.exec(text);
  const space = text.indexOf(' ');
  const found =
    direct ?? (relay === undefined || space < 0 ? null : form.exec(text.slice(space + 1).replace(/^: /, '')));
  if (found === null) return null;
  const [all, first, , second, time = '', program = ''] = found;
  const host = direct === null ? text.slice(0, space).replace(/:$/, '') : (second ?? first ?? '');
  const message =
    direct === null
      ? text
          .slice(space + 1)
          .replace(/^: /, '')
          .slice(all.length)
      : text.slice(all.length);
  const severity = Number(/-([0-7])-/.exec(program)?.[1] ?? -1);
  return {
    priority: priority ?? { facility: -1, severity },
    time: relay?.time ?? time,
    spelling: relay?.spelling ?? (time === '' ? 'none' : 'syslog'),
    host,
    program,
    pid: '',
    msgid: '',
    structured: '',
    message,
  };
}
