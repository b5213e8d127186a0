import type { MessageKey } from '#base/generated/message-keys.ts';

/**
 * A sentence still in no language. A string value is always evidence and is printed as such; a value that is itself a
 * phrase is said first. `[words](name)` in the message is a door: `links[name]` is the id it opens.
 */
export interface Phrase {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number | Phrase>>;
  readonly links?: Readonly<Record<string, string>>;
}

/** Shapes that stand beside a word, never alone: level-0 … level-4 are bars, the others are drawn in formats/html-marks.ts. */
export type Mark =
  | 'level-0'
  | 'level-1'
  | 'level-2'
  | 'level-3'
  | 'level-4'
  | 'met'
  | 'none'
  | 'noted'
  | 'dash'
  | 'gap'
  | 'cleared'
  | 'unread';

/** A piece of a line. */
export type Inline =
  | { readonly inline: 'said'; readonly phrase: Phrase }
  /** Words that came with the evidence or a rule. `defang` makes addresses in them harmless to copy. */
  | {
      readonly inline: 'quoted';
      readonly text: string;
      readonly face: 'plain' | 'bytes' | 'tag';
      readonly defang: boolean;
    }
  /** SHA-256, lower-case hex. */
  | { readonly inline: 'hash'; readonly hex: string }
  /** The page says the unit with it where no column head does. */
  | { readonly inline: 'count'; readonly value: number; readonly target?: string; readonly unit?: Phrase }
  | { readonly inline: 'link'; readonly text: string; readonly target: string }
  /** ISO 8601 UTC, null for a time that is not known. */
  | { readonly inline: 'time'; readonly from: string | null; readonly to: string | null }
  | { readonly inline: 'state'; readonly mark: Mark; readonly word: Phrase };

export interface Column {
  readonly title: Phrase;
  readonly align?: 'right';
  /** Fewest characters the terminal may trim this column to. */
  readonly least: number;
  /** Order in which the terminal leaves columns out when the line is too short, 1 first; absent: never. */
  readonly drop?: number;
  /** Where the page puts the cell in the line of an entry: shape and word in front, then title, small print, right edge. */
  readonly place?: 'mark' | 'title' | 'sub' | 'end';
}

/** One line that opens: on the page its detail, in the terminal the line alone. */
export interface Entry {
  readonly id: string;
  readonly cells: readonly (readonly Inline[])[];
  readonly open: boolean;
  readonly detail: readonly Block[];
}

export type Block =
  | {
      readonly block: 'paragraph';
      readonly role: 'lead' | 'reason' | 'text' | 'small';
      readonly content: readonly Inline[];
    }
  | {
      readonly block: 'note';
      readonly tone: 'bad' | 'warn' | 'plain';
      readonly mark: Mark;
      readonly content: readonly Inline[];
    }
  | {
      readonly block: 'definitions';
      readonly items: readonly { readonly id?: string; readonly term: Phrase; readonly content: readonly Inline[] }[];
    }
  | {
      readonly block: 'table';
      readonly caption: Phrase;
      readonly columns: readonly Column[];
      readonly rows: readonly { readonly id?: string; readonly cells: readonly (readonly Inline[])[] }[];
    }
  | {
      readonly block: 'entries';
      readonly columns: readonly Column[];
      readonly groups: readonly {
        readonly id: string;
        readonly title: readonly Inline[];
        readonly entries: readonly Entry[];
      }[];
    }
  | { readonly block: 'heading'; readonly id?: string; readonly title: Phrase; readonly aside: readonly Inline[] }
  /** A record as it was read, with the place it was read from. The terminal leaves it out. */
  | {
      readonly block: 'record';
      readonly id: string;
      readonly open: boolean;
      readonly title: readonly Inline[];
      readonly fields: readonly { readonly name: string; readonly value: string; readonly asked: boolean }[];
      readonly source: readonly { readonly term: Phrase; readonly content: readonly Inline[] }[];
    }
  /** Detail behind a line, closed until asked for. The terminal leaves it out. */
  | {
      readonly block: 'fold';
      readonly id: string;
      readonly title: readonly Inline[];
      readonly blocks: readonly Block[];
    }
  | {
      readonly block: 'section';
      readonly id: string;
      readonly title: Phrase;
      readonly aside: readonly Inline[];
      readonly blocks: readonly Block[];
    };

/** What a format prints. It holds no language: each printer says it in one, or in all. */
export interface ReportDocument {
  readonly letter: readonly Inline[];
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  /** Where it came from: the last line. */
  readonly provenance: readonly Inline[];
}
