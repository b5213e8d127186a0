import type { Derivation } from '#base/event.ts';
import type { Value } from '../record/value.ts';
import { type Endpoint, endpointOf } from './endpoint.ts';

/** Names of our own: these messages are sentences, and name nothing. */
type Fields = Record<string, Value>;

/**
 * Adds what a message states: the places of its sentence, or, where its number has none, ends and users as such messages
 * usually write them.
 */
export function statedFields(
  fields: Fields,
  text: string,
  places: Readonly<Record<string, string>> | null,
): readonly Derivation[] {
  const values = places ?? placesOf(text);
  addAction(fields, text);
  for (const name in values) addPlace(fields, name, values[name] ?? '');
  const { first, second } = values;
  if (first === undefined || second === undefined) return [];
  const [source, target] = ordered(endpointOf(first), endpointOf(second));
  addEnd(fields, 'source', source);
  addEnd(fields, 'destination', target);
  return [{ step: 'direction', why: { key: 'device.direction-by-port' } }];
}

/** What the message says was done, as its first word or its middle says. */
const actions: readonly (readonly [RegExp, string])[] = [
  [/^(?:Built|Starting|permitted)\b/, 'allow'],
  [/^Teardown\b/, 'teardown'],
  [
    /^(?:Deny|Denied|Dropped|Discard|Shunned)\b|^\w+ \w+ connection denied\b|\b(?:access denied|is denied|Access denied)\b/,
    'deny',
  ],
];

function addAction(fields: Fields, text: string): void {
  const action = actions.find(([pattern]) => pattern.test(text))?.[1];
  if (action !== undefined) fields['event.action'] = action;
}

function addPlace(fields: Fields, name: string, text: string): void {
  const value = text.trim();
  switch (name) {
    case 'first':
    case 'second':
    case 'rest':
      return;
    case 'source':
      return addEnd(fields, 'source', endpointOf(value));
    case 'target':
      return addEnd(fields, 'destination', endpointOf(value));
    case 'login': {
      const end = endpointOf(value);
      addEnd(fields, 'destination', { ...end, port: '' });
      if (end.port !== '') fields['network.protocol'] = end.port;
      return;
    }
    case 'target_ip':
      fields['destination.ip'] = value;
      return;
    case 'mapped':
      return addEnd(fields, 'mapped', endpointOf(value));
    case 'foreign':
    case 'local':
    case 'global':
      return addEnd(fields, name, endpointOf(value));
    case 'user_source': {
      const at = value.lastIndexOf('@');
      if (at > 0) fields['user.name'] = value.slice(0, at);
      return addEnd(fields, 'source', endpointOf(value.slice(at + 1)));
    }
    default:
      if (name === 'interface') fields['observer.ingress.interface.name'] = value.replace(/\.$/, '');
      else if (value !== '') fields[ecs[name] ?? `cisco.${name}`] = value;
  }
}

function addEnd(fields: Fields, whose: string, end: Endpoint): void {
  const { ip, port, network, mappedIp, mappedPort, user, isAddress } = end;
  const parts: readonly (readonly [string, string])[] = [
    [isAddress ? 'ip' : 'address', ip],
    ['port', port],
    ['interface', network],
    ['nat.ip', mappedIp === ip ? '' : mappedIp],
    ['nat.port', mappedPort === port ? '' : mappedPort],
    ['user.name', user],
  ];
  for (const [part, value] of parts) if (value !== '') fields[`${whose}.${part}`] = value;
}

/** Places that are columns; the others are Cisco's own matter. */
const ecs: Readonly<Record<string, string>> = {
  action: 'event.action',
  bytes: 'network.bytes',
  command: 'process.command_line',
  direction: 'network.direction',
  group: 'group.name',
  protocol: 'network.transport',
  reason: 'event.reason',
  acl: 'rule.name',
  server: 'destination.address',
  source_mac: 'source.mac',
  url: 'url.original',
  user: 'user.name',
};

/** A message of the end does not say who began: the end with the well-known port was called. */
function ordered(first: Endpoint, second: Endpoint): readonly [Endpoint, Endpoint] {
  const isServer = (end: Endpoint) => end.port !== '' && Number(end.port) < 1024;
  return isServer(first) && !isServer(second) ? [second, first] : [first, second];
}

const usual: readonly (readonly [string, RegExp])[] = [
  ['group', /\bGroup = ([^,]{1,128}),/],
  ['user', /\bUsername = ([^,]{1,128}),/],
  ['source', /\bIP = ([0-9a-fA-F:.]{2,45})/],
  ['group_policy', /\bGroup(?:Policy)? <([^>]{0,128})>/],
  ['user', /\bUser <([^>]{0,256})>/],
  ['source', /\bIP <([^>]{0,64})>/],
  ['user', /\b(?:for user|Uname:|[Uu]ser(?:name)? ?=) ?['"]?([^'",: ]{1,256})/],
  ['interface', /\bon [Ii]nterface ([\w./-]{1,64})/],
  ['source', /\bfrom ((?:[\w.-]{1,64}:)?\d{1,3}(?:\.\d{1,3}){3}(?:\/\w{1,8})?)/],
  ['target', /\bto ((?:[\w.-]{1,64}:)?\d{1,3}(?:\.\d{1,3}){3}(?:\/\w{1,8})?)/],
];

function placesOf(text: string): Record<string, string> {
  const places: Record<string, string> = Object.create(null);
  for (const [name, pattern] of usual) {
    const value = pattern.exec(text)?.[1];
    if (value === undefined || name in places) continue;
    const isEnd = name === 'source' || name === 'target';
    if (!isEnd || endpointOf(value).isAddress) places[name] = value.replace(/[.,;]$/, '');
  }
  return places;
}
