import { expect, it } from 'vitest';
import { lintText } from '../lint-text.ts';
import { exportCount } from './export-count.ts';

const problems = (path: string, text: string) => lintText([exportCount], path, text).map((problem) => problem.text);
const eightNames =
  'export const a = 1, b = 2; export function c() {} export class D {} export interface E {} export type F = 1; const g = 1, h = 1; export { g, h };';

it('a library file may export eight names of any sort, a name that is type and value counting once', () => {
  expect(problems('src/base/verdict.ts', `${eightNames} export type a = number;`)).toEqual([]);
});

it('a ninth name is one too many, also when it comes out of a pattern', () => {
  expect(problems('src/base/verdict.ts', `${eightNames} export const { i } = x;`)).toEqual([
    'a library file exports at most 8 names, this one 9: split it by meaning',
  ]);
});

it.each([
  'src/evidence/readers/zeek/reader.ts',
  'src/questions/checks/p4/p4.2-mfa.ts',
  'src/questions/analytics/beaconing.ts',
  'src/cases/guards/m3-evidence-first.ts',
  'src/reports/documents/board.ts',
])('a plugin exports its one name and no second: %s', (path) => {
  expect(problems(path, 'export const only = {};')).toEqual([]);
  expect(problems(path, 'export const only = {}; export const limit = 3;')).toHaveLength(1);
  expect(problems(path, 'const nothing = {};')).toHaveLength(1);
});

it.each([
  'src/evidence/readers/zeek/header.ts',
  'src/questions/checks/contract.ts',
  'src/questions/checks/shared/age.ts',
  'src/questions/analytics/beaconing/score.ts',
])('parts, contracts and what a kind shares are library files: %s', (path) => {
  expect(problems(path, 'export const a = 1; export const b = 2;')).toEqual([]);
});
