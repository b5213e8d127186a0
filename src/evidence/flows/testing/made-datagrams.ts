/** Numbers as a template or header writes them: [value, bytes]. */
type Written = readonly [number, number];

export function written(...numbers: readonly Written[]): Buffer {
  return Buffer.concat(
    numbers.map(([value, length]) => {
      const bytes = Buffer.alloc(length);
      for (let i = 0; i < length; i++) bytes[length - 1 - i] = Math.floor(value / 256 ** i) % 256;
      return bytes;
    }),
  );
}

/** When the made exporters send: 2024-05-06T07:08:09Z, an hour after they started. */
export const sentAt = 1_714_979_289;
const uptime = 3_600_000;

export const v5Record = Buffer.concat([
  Buffer.from([192, 0, 2, 1, 198, 51, 100, 2, 192, 0, 2, 254]),
  written([3, 2], [4, 2], [10, 4], [840, 4], [uptime - 5_000, 4], [uptime - 2_000, 4], [49_152, 2], [443, 2]),
  written([0, 1], [0x1b, 1], [6, 1], [0, 1], [64_500, 2], [64_501, 2], [24, 1], [16, 1], [0, 2]),
]);

export function v5(...records: readonly Buffer[]): Buffer {
  const header = written(
    [5, 2],
    [records.length, 2],
    [uptime, 4],
    [sentAt, 4],
    [0, 4],
    [7, 4],
    [1, 1],
    [2, 1],
    [0x4064, 2],
  );
  return Buffer.concat([header, ...records]);
}

/** A set: number, length, and what is in it. */
export function set(id: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([written([id, 2], [body.length + 4, 2]), body]);
}

/** A template of fields [element, bytes], with the vendor's number as third where there is one. */
export function template(id: number, fields: readonly (readonly number[])[]): Buffer {
  const list = fields.map(([element = 0, length = 0, vendor]) =>
    vendor === undefined
      ? written([element, 2], [length, 2])
      : written([element | 0x8000, 2], [length, 2], [vendor, 4]),
  );
  return Buffer.concat([written([id, 2], [fields.length, 2]), ...list]);
}

export function v9(...sets: readonly Buffer[]): Buffer {
  return Buffer.concat([written([9, 2], [sets.length, 2], [uptime, 4], [sentAt, 4], [1, 4], [33, 4]), ...sets]);
}

export function ipfix(...sets: readonly Buffer[]): Buffer {
  const body = Buffer.concat(sets);
  return Buffer.concat([written([10, 2], [body.length + 16, 2], [sentAt, 4], [1, 4], [33, 4]), body]);
}
