import { expect, it } from 'vitest';
import { report } from '../documents/scan.ts';
import { printHtml } from '../formats/html.ts';
import { madeUpScan } from '../testing/made-up-scan.ts';

/** The words of a page, in both languages, of a scan whose findings all tell these actors. */
function wordsWith(actors: readonly string[], named: readonly string[]): string {
  const input = madeUpScan();
  const findings = input.findings.map((finding) => ({ ...finding, actors, named }));
  const page = [...printHtml(report.build({ ...input, findings }), 'en')].join('');
  return page.slice(page.indexOf('<body>'), page.indexOf('<script>')).replace(/<[^>]*>/g, '');
}

it('says of actors without two traits only that they behave so too', () => {
  const words = wordsWith(['apt27', 'gallium'], []);
  expect(words).toContain('behaviour also used by apt27, gallium; no attribution');
  expect(words).toContain('apt27, galliumも使う手口（攻撃者の特定ではありません）');
  expect(words).not.toMatch(/independent traits|独立した特徴/);
});

it('names an actor with two traits, once, beside the others', () => {
  const words = wordsWith(['apt27', 'gallium'], ['apt27']);
  expect(words).toContain(
    'one of at least two independent traits of apt27 in this evidence; still no proof of who acted',
  );
  expect(words).toContain('apt27の特徴の一つ（この証拠から、互いに独立した特徴が2つ以上見つかりました。');
  expect(words).toContain('behaviour also used by gallium; no attribution');
  expect(words).toContain('galliumも使う手口（攻撃者の特定ではありません）');
  expect(words).not.toContain('apt27, gallium');
});
