import type { Value } from '../record/value.ts';
import { type MethodResult, readAuthenticationResults } from './authentication-results.ts';
import { findUrls } from './find-urls.ts';
import type { Mail, Mailbox } from './mail.ts';

/** Characters of a body that are kept; longer ones are cut. */
const mostBody = 256 << 10;

/**
 * A message as fields: its headers by their own names, each with all its values in order, and under `message.` what was made
 * of them. A header that calls itself `message.…` or `report.…` goes under `header.`, so that nobody can write a result.
 */
export function mailFields(mail: Mail): Record<string, Value> {
  const text = mail.text.slice(0, mostBody);
  const html = mail.html.slice(0, mostBody);
  const urls = findUrls(text, html);
  const received = valuesOf(mail, 'received');
  return {
    ...headerFields(mail),
    'message.id': mail.messageId || null,
    'message.subject': mail.subject || null,
    ...mailboxes('message.from', mail.from === null ? [] : [mail.from]),
    ...mailboxes('message.sender', mail.sender === null ? [] : [mail.sender]),
    ...mailboxes('message.replyTo', mail.replyTo),
    ...mailboxes('message.to', mail.to),
    ...mailboxes('message.cc', mail.cc),
    ...mailboxes('message.bcc', mail.bcc),
    'message.returnPath.address': mail.returnPath || null,
    'message.returnPath.domain': domainOf(mail.returnPath) || null,
    'message.received.from': several(received.map(sendingHost)),
    'message.received.ip': several(received.map(sendingAddress)),
    ...authenticationFields(mail),
    'message.text': text || null,
    'message.html': html || null,
    'message.urls': several(urls.defanged),
    'message.url.domains': several(urls.domains),
    'message.attachments.name': several(mail.attachments.map(({ name }) => name)),
    'message.attachments.type': several(mail.attachments.map(({ type }) => type)),
    'message.attachments.size': several(mail.attachments.map(({ size }) => String(size))),
    'message.attachments.sha256': several(mail.attachments.map(({ sha256 }) => sha256)),
  };
}

const reserved = /^(?:message|report|header)\./i;

function headerFields({ headers }: Mail): Record<string, Value> {
  const byName = new Map<string, { readonly name: string; readonly values: string[] }>();
  for (const { name, value } of headers) {
    const key = name.toLowerCase();
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { name, values: [value] });
    else known.values.push(value);
  }
  const fields: Record<string, Value> = {};
  for (const { name, values } of byName.values())
    fields[reserved.test(name) ? `header.${name}` : name] = several(values);
  return fields;
}

function mailboxes(name: string, boxes: readonly Mailbox[]): Record<string, Value> {
  if (boxes.length === 0) return {};
  return {
    [`${name}.address`]: several(boxes.map(({ address }) => address)),
    [`${name}.name`]: several(boxes.map((each) => each.name)),
    [`${name}.domain`]: several(boxes.map(({ address }) => domainOf(address))),
  };
}

/** Which property says whose name a method has proved: the domain that counts for it. */
const proved: Readonly<Record<string, readonly string[]>> = {
  spf: ['smtp.mailfrom', 'smtp.helo'],
  dkim: ['header.d', 'header.i'],
  dmarc: ['header.from'],
  arc: ['header.oldest-pass'],
  compauth: ['reason'],
};

/** By method, all results from the last server to the first: whoever reads them knows which servers to trust. */
function authenticationFields(mail: Mail): Record<string, Value> {
  const headers = ['authentication-results', 'authentication-results-original', 'arc-authentication-results'];
  const results = headers.flatMap((name) => valuesOf(mail, name)).flatMap(readAuthenticationResults);
  const fields: Record<string, Value> = {};
  for (const [method, properties] of Object.entries(proved)) {
    const own = results.filter((each) => each.method === method);
    if (own.length === 0) continue;
    fields[`message.auth.${method}`] = several(own.map(({ result }) => result));
    fields[`message.auth.${method}.domain`] = several(own.map((each) => subjectOf(each, properties)));
  }
  return fields;
}

function subjectOf({ properties }: MethodResult, names: readonly string[]): string {
  for (const name of names) {
    const value = properties.get(name);
    if (value !== undefined) return value.slice(value.lastIndexOf('@') + 1);
  }
  return '';
}

function valuesOf({ headers }: Mail, name: string): readonly string[] {
  return headers.filter((each) => each.name.toLowerCase() === name).map(({ value }) => value);
}

/** `from mail.example.org ([192.0.2.7]) by …` (RFC 5321 4.4): what the sender called itself. */
function sendingHost(received: string): string {
  return /^from\s{1,16}([^\s;()]{1,255})/i.exec(received.trimStart().slice(0, 400))?.[1] ?? '';
}

const address = /[[(](?:IPv6:)?(\d{1,3}(?:\.\d{1,3}){3}|[\da-fA-F]{0,4}(?::[\da-fA-F]{0,4}){2,7})[\])]/;

/** The address the receiving server saw: it stands in a comment before `by`; one without is the sender's word. */
function sendingAddress(received: string): string {
  const sender = received.slice(0, 1_000).split(/\sby\s/, 1)[0] as string;
  const comment = sender.indexOf('(');
  return (comment < 0 ? null : address.exec(sender.slice(comment)))?.[1] ?? address.exec(sender)?.[1] ?? '';
}

function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0
    ? ''
    : address
        .slice(at + 1)
        .replace(/[>\s].*$/, '')
        .toLowerCase();
}

function several(values: readonly string[]): Value {
  return values.length > 1 ? values : (values[0] ?? null);
}
