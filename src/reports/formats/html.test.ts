import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { langs } from '#catalog/lang.ts';
import type { RecordSnapshot, ScanReportInput } from '../contract.ts';
import { report } from '../documents/scan.ts';
import { recordKey } from '../record-snapshot.ts';
import { madeUpScan } from '../testing/made-up-scan.ts';
import { printHtml } from './html.ts';
import { script } from './html-script.ts';
import { scriptSeal, styleSeal } from './html-seal.ts';
import { style } from './html-style.ts';

const print = (input: ScanReportInput, lang: 'en' | 'ja' = 'en') => [...printHtml(report.build(input), lang)].join('');
const page = print(madeUpScan());
const body = page.slice(page.indexOf('<body>'), page.indexOf('<script>'));
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const seal = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('printHtml: closed to the outside', () => {
  it('allows exactly its own style and script, by hash', () => {
    expect(styleSeal).toBe(seal(style));
    expect(scriptSeal).toBe(seal(script));
    expect(page).toContain(
      `content="default-src 'none'; style-src '${styleSeal}'; script-src '${scriptSeal}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).toContain(`<style>${style}</style>`);
    expect(page).toContain(`<script>${script}</script>`);
    expect(all(page, /(<script)/g)).toHaveLength(1);
  });

  it('refers to nothing but parts of itself, and styles nothing in place', () => {
    expect(
      all(page, /\s(?:href|src|srcset|action|data|poster|cite|ping)="([^"]*)"/g).filter(
        (target) => !target.startsWith('#'),
      ),
    ).toEqual([]);
    expect(style).not.toMatch(/url\(|@import|image-set/);
    expect(body).not.toMatch(/\sstyle=|\son\w+=/);
  });

  it('shows addresses in evidence defanged and never as a link', () => {
    expect(body).toContain('certutil -urlcache -f hxxp://192[.]0[.]2[.]77/a.txt');
    expect(all(body, /(192\.0\.2\.77)/g)).toEqual([]);
    expect(all(body, /<a [^>]*>(https?:)/g)).toEqual([]);
  });
});

describe('printHtml: one document in every language', () => {
  it('says every sentence in both, and the same number of times', () => {
    const count = (lang: string) => all(body, new RegExp(`(<span lang="${lang}">)`, 'g')).length;
    expect(count('en')).toBe(count('ja'));
    expect(count('en')).toBeGreaterThan(100);
    expect(body).toContain('<span lang="en">What could not be seen</span><span lang="ja">見えなかったもの</span>');
  });

  it('opens in the language asked for, without a script too', () => {
    for (const lang of langs) expect(print(madeUpScan(), lang)).toContain(`<html lang="${lang}">`);
    expect(style).toContain(':root:lang(en) span[lang=ja], :root:lang(ja) span[lang=en] { display: none; }');
    expect(print(madeUpScan(), 'ja')).toContain('<title>ログから分かったこと – Holdfast</title>');
  });

  it('differs between languages in nothing but what it opens in', () => {
    const neutral = (lang: 'en' | 'ja') =>
      print(madeUpScan(), lang)
        .replace(/<html lang="..">/, '')
        .replace(/<title>.*<\/title>/, '');
    expect(neutral('ja')).toBe(neutral('en'));
  });
});

describe('printHtml: structure', () => {
  const ids = all(page, /\sid="([^"]*)"/g);

  it('has each id once, and every number opens something that is there', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all(body, /href="#([^"]*)"/g);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets).toEqual(
      expect.arrayContaining(['read', 'hosts', 'findings', 'unread', 'rules', 'level-high', 'file-1']),
    );
  });

  it('has one title, and no heading that skips a level', () => {
    const levels = all(body, /<h([1-6])[ >]/g).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('says of each table head what it heads', () => {
    expect(all(body, /(<th(?![a-z])[^>]*>)/g).filter((head) => !/ scope="(?:col|row)"/.test(head))).toEqual([]);
    expect(all(body, /(<table class="t">(?!<caption))/g)).toEqual([]);
  });

  it('tells what could not be seen before what was found, and what was asked last', () => {
    expect(all(body, /<section class="sec" id="([a-z]+)"/g)).toEqual(['read', 'unseen', 'findings', 'rules']);
  });

  it('opens the worst finding, and inside each finding the first record', () => {
    const open = all(body, /<details class="\w+" id="([^"]+)" open>/g);
    expect(open.filter((id) => !id.endsWith('-r1'))).toEqual(['F-003a7c01d2e0']);
    expect(open).toHaveLength(1 + 7);
  });

  it('shows 20 records of a finding and counts the others', () => {
    expect(all(body, /<details class="record" id="F-003a7c023e92-r(\d+)"/g)).toHaveLength(20);
    expect(body).toContain('And 1,234 more: see the NDJSON output.');
  });
});

describe('printHtml: hostile evidence', () => {
  const nasty = `</bdi><script>alert(1)</script>"'><img src=x onerror=alert(1)>&lt;\u202E\u0000\uD800[press](read)`;
  const ownWords = new Set(['kind', 'what', 'state', 'origin', 'key']);

  /** Every text of the input in its place, but for the words that are our own. */
  function poisoned(value: unknown, name = ''): unknown {
    if (typeof value === 'string') return ownWords.has(name) ? value : nasty;
    if (Array.isArray(value)) return value.map((item) => poisoned(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, poisoned(item, key)]));
  }

  function poisonedScan(): ScanReportInput {
    const { records, reasons, ...input } = madeUpScan();
    const scan = poisoned(input) as Omit<ScanReportInput, 'records' | 'reasons'>;
    const snapshot = poisoned({ ...[...records.values()][0], fields: {} }) as RecordSnapshot;
    const kept = { ...snapshot, fields: { [nasty]: [nasty, nasty] } };
    const at = scan.findings.flatMap(({ evidence }) => evidence);
    return { ...scan, reasons, records: new Map(at.map(({ sha256, offset }) => [recordKey(sha256, offset), kept])) };
  }

  const text = print(poisonedScan());

  it('stays text in every place it can come from', () => {
    expect(all(text, /(<script)/g)).toHaveLength(1);
    expect(text).not.toMatch(/<img|onerror=alert\(1\)>|<a[^>]*(?:script|javascript):/);
    expect(all(text.replaceAll('\n', ''), /([\p{Cc}\p{Cf}\p{Cs}])/gu)).toEqual([]);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;');
    expect(text).toContain('&amp;lt;⟨U+202E⟩⟨U+0000⟩⟨U+D800⟩[press](read)');
  });

  it('opens and closes every element in order', () => {
    expect(unbalanced(text.slice(text.indexOf('<body>'), text.indexOf('<script>')))).toEqual(['body']);
  });

  it('gives findings with a broken or repeated id an id of their own', () => {
    const ids = all(text, /<details class="entry" id="([^"]*)"/g);
    expect(ids).toEqual(['finding-1', 'finding-2', 'finding-3', 'finding-4', 'finding-5', 'finding-6', 'finding-7']);
  });
});

describe('printHtml: size', () => {
  it('holds the worst of a very large result in about five million characters, and counts the rest', () => {
    const input = madeUpScan();
    const findings = Array.from({ length: 6000 }, (_, index) => ({
      ...(input.findings[index % input.findings.length] ?? input.findings[0]),
      id: `F-${index.toString(16).padStart(12, '0')}`,
    })) as ScanReportInput['findings'];
    const records = new Map(
      [...input.records].map(([key, record]) => [key, { ...record, fields: { Payload: 'A'.repeat(32_000) } }]),
    );
    const text = print({ ...input, findings, records });
    expect(text.length).toBeLessThan(5_500_000);
    expect(text).toContain('And 3,500 more: see the NDJSON output.');
    expect(text).toContain('This page is full.');
    expect(text).toContain(`${'A'.repeat(4000)} … (+28000)`);
  });
});

/** Names of elements left open, or the first one closed out of turn. */
function unbalanced(markup: string): readonly string[] {
  const open: string[] = [];
  for (const [, slash, name = '', rest = ''] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/g)) {
    if (rest.endsWith('/') || name === 'wbr') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}
