/**
 * Minutes east of UTC of the names of zones that logs write. Those of North America are RFC 5322 4.3's; of the others only
 * those that mean one zone wherever they are read.
 */
const offsets: Readonly<Record<string, number>> = {
  UT: 0,
  WET: 0,
  WEST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/** Null for a name that is unknown or means several zones. */
export function zoneNameOffset(name: string): number | null {
  return Object.hasOwn(offsets, name) ? (offsets[name] ?? null) : null;
}
