import type { JsonObject } from '#evidence/json/json-object.ts';
import { memberOf, memberPath } from '#evidence/json/member.ts';
import { readLogTime } from '#evidence/time/read-log-time.ts';
import type { JsonReader } from '../contract.ts';

/**
 * Events in the Elastic Common Schema, as Beats, Elastic Agent and the logging libraries write them, their names nested or
 * with dots (ECS reference, base, ecs, event and agent fields). What Winlogbeat ships has `winlog` and is a Windows event.
 */
export const reader: JsonReader = {
  id: 'ecs-json',
  reads: 'json',
  evidence: ['logs.any'],
  products: ['ecs', 'linux'],
  proven: false,
  claims,
  open: ({ record, time }) => ({
    value(value, place, sink) {
      record.object(value, place);
      const first = (...names: readonly string[]) =>
        names.map((name) => record.value(name)).find((text) => text !== '') ?? '';
      const dataset = first('event.dataset', 'data_stream.dataset', 'event.module');
      const linux = linuxChannels.get(dataset);
      record.source =
        linux === undefined
          ? record.sources.of('ecs', dataset || 'log', first('event.provider'))
          : record.sources.of('linux', linux, first('process.name'));
      record.time = readLogTime(first('@timestamp'), time);
      record.host = first('host.name', 'host.hostname', 'agent.hostname');
      record.recordId = first('event.id');
      sink.record(record);
    },
  }),
};

/**
 * Data sets of which Sigma knows the log: the system module of Filebeat and Elastic Agent, and what auditd tells them.
 */
const linuxChannels: ReadonlyMap<string, string> = new Map([
  ['system.auth', 'syslog'],
  ['system.syslog', 'syslog'],
  ['auditd.log', 'auditbeat'],
  ['auditd_manager.auditd', 'auditbeat'],
  ['auditd', 'auditbeat'],
]);

const signs = ['ecs.version', 'event.dataset', 'event.module', 'agent.type', 'data_stream.dataset'].map(memberPath);

function claims(value: JsonObject): number {
  if (!Object.hasOwn(value, '@timestamp') || 'winlog' in value) return 0;
  return signs.some((path) => Object.hasOwn(value, path.name) || memberOf(value, path) !== undefined) ? 0.95 : 0;
}
