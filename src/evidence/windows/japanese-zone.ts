import type { Derivation } from '#base/event.ts';
import type { TimeSettings } from '../time/time-settings.ts';
import { zoneOf } from '../time/zone.ts';

const tokyo = zoneOf('Asia/Tokyo');

/** Said of each time that was read so. */
export const tokyoStep: Derivation = { step: 'zone', why: { key: 'windows.zone-tokyo' } };

/** What Windows writes in Japanese comes from a computer in Japan, unless a zone was set; it stays assumed. Null where one was. */
export function japaneseZone(settings: TimeSettings): TimeSettings | null {
  return settings.zoneIsSet || tokyo === null ? null : { ...settings, zone: tokyo };
}
