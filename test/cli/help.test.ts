import { describe, expect, it } from 'vitest';
import { holdfast, projectRoot } from './run-holdfast.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const verbs = [
  'scan',
  'verify',
  'hunt',
  'user',
  'user add',
  'user list',
  'user disable',
  'user passphrase',
  'source',
  'source list',
  'source set',
  'source expire',
  'rules',
  'rules list',
  'rules coverage',
  'demo',
  'doctor',
  'completion',
];

describe('help', () => {
  it('goes to standard output, ends well and gives examples', () => {
    const { code, stdout, stderr } = holdfast(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('holdfast scan ./collected');
  });

  it.each(verbs)('%s has its own, in English and Japanese', (verb) => {
    const [english, japanese] = ['en', 'ja'].map((lang) => holdfast([...verb.split(' '), '--help', '--lang', lang]));
    expect([english?.code, japanese?.code]).toEqual([0, 0]);
    expect(english?.stdout).toMatch(/^Usage: holdfast /);
    expect(japanese?.stdout).toMatch(/^使い方: holdfast /);
  });

  it.each(verbs)('%s leaves no English word of the parser in the Japanese help', (verb) => {
    const { stdout } = holdfast([...verb.split(' '), '--help', '--lang', 'ja']);
    expect(stdout).not.toMatch(/choices:|default:|\[options\]|\[command\]|Usage|Options|display help/);
  });

  it('without any word prints the help and ends as a usage error', () => {
    const { code, stderr } = holdfast([]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Usage: holdfast/);
  });

  it('speaks the language of the locale unless --lang says another', () => {
    const env = { LANG: 'ja_JP.UTF-8' };
    expect(holdfast(['--help'], { env }).stdout).toMatch(/^使い方/);
    expect(holdfast(['--help', '--lang', 'en'], { env }).stdout).toMatch(/^Usage/);
  });

  it('--version prints the version of package.json and nothing else', () => {
    const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
    expect(holdfast(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});
