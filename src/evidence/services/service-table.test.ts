import { describe, expect, it } from 'vitest';
import { readService } from '#catalog/service.ts';
import { LineForms } from './line-forms.ts';
import { ServiceTable } from './service-table.ts';

const service = (id: string, more: object) => readService({ id, samples: [], ...more }).service;

const mail = service('mail', {
  programs: ['postfix/*'],
  messages: [
    { pattern: '^connect from %{source_address}', action: 'connect' },
    { pattern: '^(?:reject|drop): (?<event_reason>.*)$', outcome: 'failure' },
    { pattern: '^(?<event_reason>.*)$', action: 'other' },
  ],
});
const shell = service('shell', { programs: ['sh'], messages: [{ pattern: '^run %{process_name}', action: 'run' }] });
const pam = service('pam', {
  anywhere: true,
  messages: [{ pattern: '^pam: (?<user_name>\\S+) no', outcome: 'failure' }],
});
const table = new ServiceTable([mail, pam, shell]);

function fieldsOf(program: string, message: string) {
  const { names, values } = table.ofProgram(program).understand(message);
  return Object.fromEntries(names.map((name, i) => [name, values[i]]));
}

describe('services of a program', () => {
  it.each(['sh', 'SH', '/usr/bin/sh', 'sh(pam_unix)'])('are found by the name as it is logged: %s', (program) => {
    expect(fieldsOf(program, 'run id')).toEqual({ service: 'shell', 'event.action': 'run', 'process.name': 'id' });
  });

  it('are found by the begin of its name where they say so', () => {
    expect(fieldsOf('postfix/smtpd', 'drop: x')).toMatchObject({ service: 'mail', 'event.outcome': 'failure' });
    expect(table.ofProgram('postfix').understand('drop: x').service).toBeNull();
  });

  it('are asked in order, the first pattern that matches wins', () => {
    expect(fieldsOf('postfix/smtpd', 'connect from 192.0.2.7')).toMatchObject({ 'event.action': 'connect' });
    expect(fieldsOf('postfix/smtpd', 'statistics')).toMatchObject({ 'event.action': 'other' });
  });

  it('understand messages that may come from anywhere after their own', () => {
    expect(fieldsOf('sh', 'pam: eve no')).toMatchObject({ service: 'pam', 'user.name': 'eve' });
    expect(fieldsOf('unheard-of', 'pam: eve no')).toMatchObject({ service: 'pam' });
  });

  it('give their name to a message they do not understand, and nothing to that of a program nobody knows', () => {
    expect(fieldsOf('sh', 'hello')).toEqual({ service: 'shell' });
    expect(fieldsOf('unheard-of', 'hello')).toEqual({});
  });
});

describe('an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7', null],
    ['2001:db8::1', '2001:db8::1', null],
    ['fe80::1%eth0', 'fe80::1%eth0', null],
    ['host.example.org', null, 'host.example.org'],
    ['1.2.3', null, '1.2.3'],
  ])('%s is kept as written, and as what it is', (text, ip, domain) => {
    expect(fieldsOf('postfix/smtpd', `connect from ${text}`)).toMatchObject({
      'source.address': text,
      'source.ip': ip,
      'source.domain': domain,
    });
  });
});

describe("lines of a service's own file", () => {
  const own = service('own', { lines: [{ pattern: '^%{time} (?<log_level>[A-Z]+): %{message}$', time: 'iso' }] });
  const forms = new LineForms([own, mail]);

  it('are taken apart by their form', () => {
    expect(forms.find('2023-02-05 17:32:18 INFO: hello')).toMatchObject({
      time: '2023-02-05 17:32:18',
      message: 'hello',
      names: ['time', 'log.level', 'message'],
      values: ['2023-02-05 17:32:18', 'INFO', 'hello'],
    });
    expect(forms.find('hello')).toBeNull();
  });

  it('keep all of a message that is longer than patterns look at', () => {
    const long = 'x'.repeat(20_000);
    expect(forms.find(`2023-02-05 17:32:18 INFO: ${long}`)?.values[2]).toBe(long);
  });
});
