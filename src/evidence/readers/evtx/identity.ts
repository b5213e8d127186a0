import type { EventSource } from '#base/event.ts';

/** In place of a value's info: the text is made of parts, so there are no bytes to compare. */
export const incomparable = -2;

/**
 * Who wrote the last record with a layout, and the bytes that said so. The next record of the layout mostly says the same:
 * then comparing some hundred bytes replaces decoding texts and looking a source up.
 */
export interface Identity {
  source: EventSource | null;
  provider: string;
  channel: string;
  host: string;
  /** Infos of the values of provider, channel and host, and their bytes one after the other. */
  readonly info: Int32Array;
  bytes: DataView;
  /** Sources of this writer by event id, where that is a number; and the number it was last. */
  readonly byCode: Map<number, EventSource>;
  code: number;
}

const noBytes = new DataView(new ArrayBuffer(0));

export function newIdentity(): Identity {
  return {
    source: null,
    provider: '',
    channel: '',
    host: '',
    info: new Int32Array(3).fill(incomparable),
    bytes: noBytes,
    byCode: new Map(),
    code: -1,
  };
}
