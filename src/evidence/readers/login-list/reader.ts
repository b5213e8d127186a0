import type { LinesReader } from '../contract.ts';
import { readListedTime } from './read-listed-time.ts';

const names = ['user', 'tty', 'hostname', 'login', 'logout', 'duration', 'event.action', 'event.outcome'] as const;

/** What last(1), lastb(1) and who(1) print: logons as text, mostly collected by hand. */
export const reader: LinesReader = {
  id: 'login-list',
  reads: 'lines',
  evidence: ['logs.linux'],
  products: ['linux'],
  proven: true,
  claims: (line) => begins.test(line) || last.test(line) || who.test(line),
  open: ({ name, head, record, time }) => {
    const shape = record.shapeOf(names);
    const firstYear = head.lines.map((line) => begins.exec(line)?.[1]).find((year) => year !== undefined);
    // lastb prints failed logons in the same form: the name is all that tells, and the record says so.
    const isFailures = /(?:^|\/)(?:lastb|btmp)[^/]*$/.test(name);
    return {
      line(text, place, sink) {
        if (begins.test(text)) return true;
        const logon = readLast(text) ?? readWho(text);
        if (logon === null) return false;
        const action = actionOf(logon);
        const outcome = action === 'logon' ? outcomeOf(isFailures) : null;
        const { user, tty, hostname, login, logout, duration } = logon;
        record.row(shape, [user, tty, hostname, login, logout, duration, action, outcome], place);
        record.source = record.sources.of('linux', isFailures ? 'btmp' : 'wtmp', 'last');
        record.time = readListedTime(login, time, firstYear === undefined ? null : Number(firstYear));
        if (isFailures) record.derived = [{ step: 'file-name', why: { key: 'login-list.failures', values: {} } }];
        sink.record(record);
        return true;
      },
    };
  },
};

/** The last line says since when the file is written; its year helps to place the others. */
const begins = /^[\w.]{1,64} begins [A-Z][a-z]{2} [A-Z][a-z]{2} .{8,20} (\d{4})\s*$/;

interface Logon {
  readonly user: string | null;
  readonly tty: string | null;
  readonly hostname: string | null;
  readonly login: string;
  readonly logout: string | null;
  readonly duration: string | null;
}

const last =
  /^([^\s#:]{0,32}) {1,40}(system boot|system down|\(to lvl \d\)|boot time|\S{1,40})?(?: {1,40}(\S{1,255}))? {1,60}((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}(?::\d{2} \d{4})?)(?: {1,4}(?:- )?(?:((?:[A-Z][a-z]{2} ){2} ?\d{1,2} \d{2}:\d{2}:\d{2} \d{4}|\d{2}:\d{2}|crash|down|still \w{1,10}(?: \w{2,3})?|gone - no logout)))?(?: {1,40}\((-?[\d+:-]{4,16})\))?\s{0,10}$/;

function readLast(text: string): Logon | null {
  const found = last.exec(text);
  if (found === null) return null;
  const [, user = '', tty, hostname, login = '', logout, duration] = found;
  return {
    user: user || null,
    tty: tty ?? null,
    hostname: hostname ?? null,
    login,
    logout: logout ?? null,
    duration: duration ?? null,
  };
}

const who =
  /^([^\s#:]{0,32}) {1,20}(?:[+?-] )?(system boot|run-level \d|\S{1,40}) {1,20}(\d{4}-\d{2}-\d{2} \d{2}:\d{2})(?: {1,20}[^()]{0,60})?(?: ?\(([^()]{1,255})\))?\s{0,10}$/;

function readWho(text: string): Logon | null {
  const found = who.exec(text);
  if (found === null) return null;
  const [, user = '', tty = '', login = '', hostname] = found;
  return { user: user || null, tty, hostname: hostname ?? null, login, logout: null, duration: null };
}

function actionOf({ user, tty }: Logon): string | null {
  if (user === 'reboot' || user === 'boot' || tty === 'system boot' || tty === 'boot time') return 'boot';
  if (user === 'shutdown') return 'shutdown';
  if (user === 'runlevel' || tty?.startsWith('run-level') === true) return 'run-level';
  return user === null || user === 'LOGIN' ? null : 'logon';
}

function outcomeOf(isFailures: boolean): string {
  return isFailures ? 'failure' : 'success';
}
