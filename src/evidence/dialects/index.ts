import { checkpoint } from './checkpoint.ts';
import { ciscoAsa } from './cisco-asa.ts';
import { ciscoIos } from './cisco-ios.ts';
import type { Dialect } from './contract.ts';
import { filterlog } from './filterlog.ts';
import { fortigate } from './fortigate.ts';
import { huawei } from './huawei.ts';
import { junos } from './junos.ts';
import { meraki } from './meraki.ts';
import { netscreen } from './netscreen.ts';
import { ossecWindowsEvent } from './ossec-windows-event.ts';
import { paloalto } from './paloalto.ts';
import { sonicwall } from './sonicwall.ts';
import { sophos } from './sophos.ts';
import { watchguard } from './watchguard.ts';
import { zscaler } from './zscaler.ts';

/** Every dialect, sorted by id. */
export const dialects: readonly Dialect[] = [
  checkpoint,
  ciscoAsa,
  ciscoIos,
  filterlog,
  fortigate,
  huawei,
  junos,
  meraki,
  netscreen,
  ossecWindowsEvent,
  paloalto,
  sonicwall,
  sophos,
  watchguard,
  zscaler,
];
