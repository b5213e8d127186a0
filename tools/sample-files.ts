import { answerLine } from '#exercises/organisation/answer-line.ts';
import { makeOrganisation } from '#exercises/organisation/organisation.ts';

export interface SampleFile {
  /** Below samples/. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All generated files of samples/; only its README is written by hand. */
export function sampleFiles(): SampleFile[] {
  const { files, answers } = makeOrganisation({ seed: 2301, hosts: 3, days: 1, actor: 'mustang-panda' });
  const lines = answers.map((answer) => `${answerLine(answer)}\n`).join('');
  return [...files, { path: 'answers.ndjson', bytes: Buffer.from(lines) }];
}
