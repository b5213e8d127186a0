import { unescaped } from './escapes.ts';

/** What the header lines of a log say about the lines below. */
export interface ZeekHeader {
  readonly separator: string;
  readonly setSeparator: string;
  readonly empty: string;
  readonly unset: string;
  /** Name of the log, such as `conn`; '' where the header has none. */
  readonly path: string;
  readonly fields: readonly string[];
  readonly types: readonly string[];
  /** Labels that were added later stand in the last field, three blanks apart, as in the data sets of IoT-23. */
  readonly hasLabels: boolean;
}

/** What stands between labels and the field they were added to. */
const labelSeparator = '   ';

/** What a log is taken for that does not say otherwise (Zeek manual, ASCII writer options). */
export const plainHeader: ZeekHeader = {
  separator: '\t',
  setSeparator: ',',
  empty: '(empty)',
  unset: '-',
  path: '',
  fields: [],
  types: [],
  hasLabels: false,
};

/** The header with one more of its lines; the same header for a comment. `#separator` begins a header anew. */
export function withHeaderLine(header: ZeekHeader, line: string): ZeekHeader {
  if (line.startsWith('#separator '))
    return { ...plainHeader, separator: unescaped(line.slice('#separator '.length)) || '\t' };
  const [name, ...values] = line.split(header.separator);
  const value = values[0] ?? '';
  switch (name) {
    case '#set_separator':
      return { ...header, setSeparator: unescaped(value) || ',' };
    case '#empty_field':
      return { ...header, empty: value };
    case '#unset_field':
      return { ...header, unset: value };
    case '#path':
      return { ...header, path: value };
    case '#fields':
      return {
        ...header,
        fields: withLabels(values),
        types: [],
        hasLabels: values.at(-1)?.includes(labelSeparator) === true,
      };
    case '#types':
      return { ...header, types: withLabels(values) };
    default:
      return header;
  }
}

/** Values with the last one taken apart into itself and its labels. */
export function withLabels(values: readonly string[]): string[] {
  return [...values.slice(0, -1), ...values.slice(-1).flatMap((last) => last.split(labelSeparator))];
}
