import { describe, expect, it } from 'vitest';
import type { MatchLine, RejectLine } from '#base/lines.ts';
import { madeUpScan } from '../testing/made-up-scan.ts';
import { csvHead, csvRow } from './csv.ts';

const reject: RejectLine = {
  kind: 'reject',
  file: 'a.evtx',
  sha256: 'ab',
  offset: 4096,
  needed: 12,
  had: 3,
  why: 'cut off',
};
const why = (text: string) => csvRow({ ...reject, why: text }).slice('a.evtx,ab,4096,12,3,'.length, -2);

describe('csv', () => {
  it('has one fixed head for each kind', () => {
    expect(csvHead('reject', { bom: false })).toBe('file,sha256,offset,needed,had,why\r\n');
    expect(csvHead('reject', { bom: true })).toBe('\uFEFFfile,sha256,offset,needed,had,why\r\n');
    expect(csvHead('match', { bom: false })).toMatch(/^time,level,title,rule_id,.*,provider,code,fields\r\n$/);
  });

  it('gives every row as many cells as its head', () => {
    const [finding] = madeUpScan().findings;
    if (finding === undefined) throw new Error('the made-up scan has findings');
    const { rule } = finding;
    const match: MatchLine = {
      kind: 'match',
      time: null,
      rule,
      techniques: ['T1'],
      actors: ['Mustang Panda', 'APT31'],
      recommendations: [],
      host: 'H',
      user: '',
      event: { file: 'a', sha256: 'b', record: '1', offset: 2, channel: 'c', provider: 'p', code: '1' },
      fields: {},
    };
    for (const line of [finding, match, reject]) {
      expect(cellsOf(csvRow(line))).toHaveLength(cellsOf(csvHead(line.kind, { bom: false })).length);
    }
    expect(csvRow(match)).toContain(',Mustang Panda; APT31,');
  });

  it('quotes commas, quotes and line ends as RFC 4180 says', () => {
    expect(csvRow(reject)).toBe('a.evtx,ab,4096,12,3,cut off\r\n');
    expect(why('a,b')).toBe('"a,b"');
    expect(why('say "x"')).toBe('"say ""x"""');
    expect(why('one\r\ntwo')).toBe('"one\ntwo"');
  });

  it.each(['=HYPERLINK("http://evil")', '+1', '-2+3', '@SUM(A1)', '\tx', ' =1', '＝1', '＠x'])(
    'turns the formula %j into text',
    (formula) => {
      expect(why(formula).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('lets no terminal escape, override or NUL through', () => {
    expect(why('a\u001b]0;x\u0007\u202Eb\u0000')).toBe('a⟨U+001B⟩]0;x⟨U+0007⟩⟨U+202E⟩b⟨U+0000⟩');
  });
});

/** Cells of one line; quoted cells hold no line end here. */
function cellsOf(row: string): readonly string[] {
  return (
    row
      .trimEnd()
      .match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)
      ?.slice(0, -1) ?? []
  );
}
