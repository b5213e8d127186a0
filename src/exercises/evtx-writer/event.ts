import type { EvtxType, EvtxValue } from './value.ts';

/** One named value; without a name it becomes a bare `<Data>`. */
export interface EvtxField {
  readonly name: string | null;
  readonly type: EvtxType;
  readonly value: EvtxValue;
}

/** What a provider says about one event. Numbers that are left out are written as 0, texts and ids as absent. */
export interface EvtxEvent {
  readonly provider: string;
  readonly providerGuid?: string;
  readonly eventId: number;
  /** High word of a classic event id. */
  readonly qualifiers?: number;
  readonly version?: number;
  readonly level?: number;
  readonly task?: number;
  readonly opcode?: number;
  readonly keywords?: bigint;
  readonly channel: string;
  readonly computer: string;
  /** UTC microseconds since 1970. */
  readonly timeUs: number;
  readonly activityId?: string;
  readonly processId?: number;
  readonly threadId?: number;
  readonly userSid?: string;
  /** `<EventData>`; a list without entries gives an empty element, no list none. */
  readonly data?: readonly EvtxField[];
  /** `<Binary>` behind the data, as classic event sources write it. */
  readonly binary?: Uint8Array;
  /** `<UserData>` instead, as one element of the provider's own. */
  readonly userData?: {
    readonly element: string;
    readonly namespace: string;
    readonly fields: readonly EvtxField[];
  };
}
