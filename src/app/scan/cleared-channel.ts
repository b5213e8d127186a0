import type { EventView } from '#base/event.ts';

/**
 * The log that the record says was cleared, null for any other record: Security tells it of itself (1102), System of every
 * other log (104). Only the event log service says so; other providers use the same numbers for other things.
 */
export function clearedChannel(event: EventView): string | null {
  const { source } = event;
  if (source.code !== '1102' && source.code !== '104') return null;
  if (source.provider.toLowerCase() !== 'microsoft-windows-eventlog') return null;
  if (source.code === '1102') return source.channel;
  const slot = event.shape.slotsOf('Channel').at(-1);
  return slot === undefined ? source.channel : event.text(slot);
}
