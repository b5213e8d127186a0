/** Types of BinXML values ([MS-EVEN6] 2.2.12; libevtx, "value types"). An array has the type of its elements | 0x80. */
export const valueType = {
  null: 0x00,
  string: 0x01,
  ansi: 0x02,
  int8: 0x03,
  uint8: 0x04,
  int16: 0x05,
  uint16: 0x06,
  int32: 0x07,
  uint32: 0x08,
  int64: 0x09,
  uint64: 0x0a,
  float32: 0x0b,
  float64: 0x0c,
  bool: 0x0d,
  binary: 0x0e,
  guid: 0x0f,
  size: 0x10,
  filetime: 0x11,
  systemtime: 0x12,
  sid: 0x13,
  hex32: 0x14,
  hex64: 0x15,
  binxml: 0x21,
} as const;

export const arrayFlag = 0x80;

const widths: Readonly<Record<number, number>> = {
  [valueType.int8]: 1,
  [valueType.uint8]: 1,
  [valueType.int16]: 2,
  [valueType.uint16]: 2,
  [valueType.int32]: 4,
  [valueType.uint32]: 4,
  [valueType.int64]: 8,
  [valueType.uint64]: 8,
  [valueType.float32]: 4,
  [valueType.float64]: 8,
  [valueType.bool]: 4,
  [valueType.guid]: 16,
  [valueType.filetime]: 8,
  [valueType.systemtime]: 16,
  [valueType.hex32]: 4,
  [valueType.hex64]: 8,
};

/** Bytes of one value of the type; 0 where the type has no fixed width. size_t is as wide as the writer's pointers. */
export function valueWidth(type: number, size: number): number {
  if (type === valueType.size) return size % 8 === 0 ? 8 : 4;
  return widths[type] ?? 0;
}
