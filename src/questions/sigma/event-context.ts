import type { EventView, RecordShape } from '#base/event.ts';
import type { FieldAlias } from '#catalog/log-sources.ts';

/** How the fields of a rule group are found in records of one shape. */
export interface FieldPlan {
  /** Per field: its only slot, or one of the two marks below. */
  readonly slot: Int32Array;
  /** Per field with the mark `several`: how its values are gathered. */
  readonly gather: readonly (Gather | null)[];
}

type Gather =
  | { readonly slots: readonly number[] }
  | { readonly alias: FieldAlias; readonly parts: readonly (readonly number[])[] };

const absent = -1;
const several = -2;

/** The name under which a group asks for every value of an event (keywords). */
export const everyField = '';

/** Plans where a group's fields stand in a shape; an alias wins over a field of the same name. */
export function planFields(
  fields: readonly string[],
  shape: RecordShape,
  aliases: Readonly<Record<string, FieldAlias>> | null,
): FieldPlan {
  const slot = new Int32Array(fields.length).fill(absent);
  const gather: (Gather | null)[] = fields.map(() => null);
  for (const [i, name] of fields.entries()) {
    const found = gatherOf(name, shape, aliases);
    if (found === null) continue;
    if ('slots' in found && found.slots.length === 1) slot[i] = found.slots[0] as number;
    else {
      slot[i] = several;
      gather[i] = found;
    }
  }
  return { slot, gather };
}

function gatherOf(
  name: string,
  shape: RecordShape,
  aliases: Readonly<Record<string, FieldAlias>> | null,
): Gather | null {
  if (name === everyField) return { slots: shape.names.map((_, i) => i) };
  const alias = aliases !== null && Object.hasOwn(aliases, name) ? aliases[name] : undefined;
  if (alias !== undefined) {
    const parts = alias.from.map((part) => shape.slotsOf(part));
    return parts.some((slots) => slots.length > 0) ? { alias, parts } : null;
  }
  const slots = shape.slotsOf(name);
  if (slots.length > 0) return { slots };
  const spaced = shape.names.flatMap((each, i) => (isSpaced(each, name) ? [i] : []));
  return spaced.length === 0 ? null : { slots: spaced };
}

/** Some providers, Defender above all, put spaces into field names; published rules write `ThreatName` or `Threat_Name`. */
export function isSpaced(written: string, wanted: string): boolean {
  return written.includes(' ') && (written.replaceAll(' ', '') === wanted || written.replaceAll(' ', '_') === wanted);
}

/**
 * One event as a group of rules sees it: field values by number, each decoded at most once. A field has a first value and,
 * for arrays and repeated names, a rest; any of them may satisfy an item.
 */
export class EventContext {
  private readonly lowered: (string | undefined)[];
  private readonly loweredAt: Int32Array;
  /** Where the last look at a field found more than one value. */
  private readonly manyAt: Int32Array;
  private readonly gathered: (readonly string[])[];
  private readonly gatheredAt: Int32Array;
  private event!: EventView;
  private plan!: FieldPlan;
  private epoch = 0;

  constructor(fieldCount: number) {
    this.lowered = new Array<string | undefined>(fieldCount);
    this.loweredAt = new Int32Array(fieldCount);
    this.manyAt = new Int32Array(fieldCount);
    this.gathered = new Array<readonly string[]>(fieldCount);
    this.gatheredAt = new Int32Array(fieldCount);
  }

  /** Turns to the next event; everything remembered of the last one is forgotten. */
  bind(event: EventView, plan: FieldPlan): void {
    this.event = event;
    this.plan = plan;
    this.epoch = (this.epoch + 1) | 0;
  }

  /** Is the field part of the record, whatever it holds? */
  present(field: number): boolean {
    return this.plan.slot[field] !== absent;
  }

  /** First value in lower case; undefined where the field is absent or null. */
  lower(field: number): string | undefined {
    if (this.loweredAt[field] === this.epoch) return this.lowered[field];
    const slot = this.plan.slot[field] as number;
    let value: string | undefined;
    if (slot >= 0) value = this.counted(field, slot) === 0 ? undefined : this.event.lower(slot, 0);
    else if (slot === several) value = this.severalValues(field)[0]?.toLowerCase();
    this.loweredAt[field] = this.epoch;
    this.lowered[field] = value;
    return value;
  }

  /** First value as it is spelt. */
  raw(field: number): string | undefined {
    const slot = this.plan.slot[field] as number;
    if (slot >= 0) return this.counted(field, slot) === 0 ? undefined : this.event.text(slot, 0);
    return slot === several ? this.severalValues(field)[0] : undefined;
  }

  /** The values after the first, as they are spelt; null as a rule. To be asked after `lower` or `raw`. */
  rest(field: number): readonly string[] | null {
    return this.manyAt[field] === this.epoch ? this.values(field).slice(1) : null;
  }

  private counted(field: number, slot: number): number {
    const count = this.event.count(slot);
    if (count > 1) this.manyAt[field] = this.epoch;
    return count;
  }

  private severalValues(field: number): readonly string[] {
    const values = this.values(field);
    if (values.length > 1) this.manyAt[field] = this.epoch;
    return values;
  }

  /** All values of a field as they are spelt. */
  values(field: number): readonly string[] {
    if (this.gatheredAt[field] === this.epoch) return this.gathered[field] as readonly string[];
    const slot = this.plan.slot[field] as number;
    const gather = this.plan.gather[field] ?? null;
    let values: readonly string[] = [];
    if (slot >= 0) values = this.slotValues([slot]);
    else if (gather !== null)
      values = 'slots' in gather ? this.slotValues(gather.slots) : this.aliasValues(gather.alias, gather.parts);
    this.gatheredAt[field] = this.epoch;
    this.gathered[field] = values;
    return values;
  }

  /**
   * Hands every value of a field in lower case to `visit`, without keeping them. Where several fields are gone through,
   * those without text of `freeText` characters are passed over; 0 hands out all.
   */
  eachLower(field: number, visit: (value: string) => void, freeText: number): void {
    const slot = this.plan.slot[field] as number;
    if (slot === absent) return;
    const gather = this.plan.gather[field] ?? null;
    if (slot >= 0) this.slotLower(slot, visit);
    else if (gather !== null && 'slots' in gather) {
      for (const each of gather.slots)
        if (freeText === 0 || this.event.freeText(each, freeText)) this.slotLower(each, visit);
    } else for (const value of this.values(field)) visit(value.toLowerCase());
  }

  private slotLower(slot: number, visit: (value: string) => void): void {
    const count = this.event.count(slot);
    for (let i = 0; i < count; i++) visit(this.event.lower(slot, i));
  }

  private slotValues(slots: readonly number[]): string[] {
    const values: string[] = [];
    for (const slot of slots) {
      const count = this.event.count(slot);
      for (let i = 0; i < count; i++) values.push(this.event.text(slot, i));
    }
    return values;
  }

  private aliasValues(alias: FieldAlias, parts: readonly (readonly number[])[]): string[] {
    const apart = parts.flatMap((slots) => this.slotValues(slots));
    const values = parts.length === 1 || alias.join === null ? apart : [apart.join(alias.join)];
    return values.map((value) => translate(alias, value));
  }
}

function translate(alias: FieldAlias, value: string): string {
  const key = value.toLowerCase();
  // An event may hold `constructor`, which every object answers to.
  if (Object.hasOwn(alias.map, key)) return alias.map[key] as string;
  return alias.as === 'decimal' && /^0x[0-9a-f]{1,16}$/i.test(value) ? BigInt(value).toString() : value;
}
