import type { Payload, XmlContent, XmlElement } from './binxml.ts';
import { writeTemplateInstance } from './binxml.ts';
import type { EvtxChunk } from './chunk.ts';
import type { EvtxEvent, EvtxField } from './event.ts';
import type { EncodedValue, EvtxType, EvtxValue } from './value.ts';
import { encodeValue } from './value.ts';

const eventNamespace = 'http://schemas.microsoft.com/win/2004/08/events/event';

/** The slot of the outer template that takes what the provider adds, as binary XML of its own. */
const payloadSlot = 17;

/**
 * The body of an event's record: one template instance for what every event has, and inside it, in its last slot, one for
 * EventData or UserData. Values are encoded at once, so that what they cannot hold throws before anything is written.
 */
export function eventRecord(event: EvtxEvent, recordId: bigint): (chunk: EvtxChunk) => void {
  const values = systemValues(event, recordId).map(([type, value]) => encodeValue(type, value));
  const payload = payloadOf(event);
  const key = `system:${payload === null ? 'bare' : 'payload'}:${event.computer}`;
  const template = () => systemTemplate(event.computer, payload !== null);
  return (chunk) => writeTemplateInstance(chunk, key, template, values, payload);
}

/** In the order of the slots of `systemTemplate`, which is the order of Windows' own. */
function systemValues(event: EvtxEvent, recordId: bigint): readonly (readonly [EvtxType, EvtxValue])[] {
  return [
    ['u8', event.level ?? 0],
    ['u8', event.opcode ?? 0],
    ['u16', event.task ?? 0],
    ['u16', event.eventId],
    ['u16', event.qualifiers ?? null],
    ['hex64', event.keywords ?? 0n],
    ['filetime', event.timeUs],
    ['guid', event.activityId ?? null],
    ['u32', event.processId ?? 0],
    ['u32', event.threadId ?? 0],
    ['u64', recordId],
    ['u8', event.version ?? 0],
    ['sid', event.userSid ?? null],
    ['guid', null],
    ['string', event.provider],
    ['guid', event.providerGuid ?? null],
    ['string', event.channel],
  ];
}

/** Windows writes the computer's name into the template and everything else into slots. */
function systemTemplate(computer: string, hasPayload: boolean): XmlElement {
  const system = element(
    'System',
    [],
    [
      element('Provider', [attribute('Name', slot(14, 'string')), attribute('Guid', slot(15, 'guid'))]),
      { ...element('EventID', [attribute('Qualifiers', slot(4, 'u16'))], [slot(3, 'u16')]), dependsOn: 3 },
      { ...element('Version', [], [slot(11, 'u8')]), dependsOn: 11 },
      { ...element('Level', [], [slot(0, 'u8')]), dependsOn: 0 },
      { ...element('Task', [], [slot(2, 'u16')]), dependsOn: 2 },
      { ...element('Opcode', [], [slot(1, 'u8')]), dependsOn: 1 },
      { ...element('Keywords', [], [slot(5, 'hex64')]), dependsOn: 5 },
      element('TimeCreated', [attribute('SystemTime', slot(6, 'filetime'))]),
      { ...element('EventRecordID', [], [slot(10, 'u64')]), dependsOn: 10 },
      element('Correlation', [
        attribute('ActivityID', slot(7, 'guid')),
        attribute('RelatedActivityID', slot(13, 'guid')),
      ]),
      element('Execution', [attribute('ProcessID', slot(8, 'u32')), attribute('ThreadID', slot(9, 'u32'))]),
      { ...element('Channel', [], [slot(16, 'string')]), dependsOn: 16 },
      element('Computer', [], [{ text: computer }]),
      element('Security', [attribute('UserID', slot(12, 'sid'))]),
    ],
  );
  const namespace = attribute('xmlns', { text: eventNamespace });
  if (!hasPayload) return element('Event', [namespace], [system]);
  const payload: XmlContent = { slot: payloadSlot, type: 'binxml', optional: true };
  return { ...element('Event', [namespace], [system, payload]), dependsOn: payloadSlot };
}

/** The provider's part; null where it adds nothing. */
function payloadOf(event: EvtxEvent): Payload | null {
  const fields = event.userData?.fields ?? event.data;
  if (fields === undefined) return null;
  const values: EncodedValue[] = fields.map((field) => encodeValue(field.type, field.value));
  if (event.binary !== undefined) values.push(encodeValue('binary', event.binary));
  const names = fields.map((field) => `${field.name ?? ''}:${field.type}${field.value === null ? '?' : ''}`).join('|');
  const shape = event.userData === undefined ? 'data' : `user:${event.userData.element}:${event.userData.namespace}`;
  const key = `${shape}|${names}|${event.binary === undefined ? '' : 'binary'}`;
  const template = () =>
    event.userData === undefined ? eventDataTemplate(event, fields) : userDataTemplate(event.userData);
  return (chunk) => writeTemplateInstance(chunk, key, template, values);
}

function eventDataTemplate(event: EvtxEvent, fields: readonly EvtxField[]): XmlElement {
  const children = fields.map((field, index) => {
    const attributes = field.name === null ? [] : [attribute('Name', { text: field.name })];
    return element('Data', attributes, [fieldSlot(index, field)]);
  });
  if (event.binary !== undefined)
    children.push(element('Binary', [], [{ slot: fields.length, type: 'binary', optional: false }]));
  return element('EventData', [], children);
}

function userDataTemplate(userData: NonNullable<EvtxEvent['userData']>): XmlElement {
  const children = userData.fields.map((field, index) => element(field.name ?? 'Value', [], [fieldSlot(index, field)]));
  return element(
    'UserData',
    [],
    [element(userData.element, [attribute('xmlns', { text: userData.namespace })], children)],
  );
}

function element(
  name: string,
  attributes: XmlElement['attributes'],
  children: XmlElement['children'] = [],
): XmlElement {
  return { name, attributes, children };
}

function attribute(name: string, content: XmlContent): XmlElement['attributes'][number] {
  return { name, content };
}

/** Optional: a null value leaves the attribute, or the element that depends on it, away. */
function slot(index: number, type: EvtxType): XmlContent {
  return { slot: index, type, optional: true };
}

/** A null value behind a substitution that is not optional breaks libevtx, so only values stand behind those. */
function fieldSlot(index: number, field: EvtxField): XmlContent {
  return { slot: index, type: field.type, optional: field.value === null };
}
