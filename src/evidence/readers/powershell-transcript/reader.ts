import type { LinesReader } from '../contract.ts';
import { isRule, startLanguage } from './transcript-lines.ts';
import { TranscriptStream } from './transcript-stream.ts';

/** What Start-Transcript of PowerShell writes, in English or Japanese: sessions, commands and their output. */
export const reader: LinesReader = {
  id: 'powershell-transcript',
  reads: 'lines',
  evidence: ['logs.powershell'],
  products: ['windows'],
  proven: true,
  recognise({ lines }) {
    const rule = lines.findIndex(isRule);
    const isFirst = rule >= 0 && lines.slice(0, rule).every((line) => line.trim() === '');
    return isFirst && startLanguage(lines[rule + 1] ?? '') !== null ? 1 : 0;
  },
  open: (source) => new TranscriptStream(source),
};
