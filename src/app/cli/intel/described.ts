import type { IntelOptions } from '#questions/indicators/intel-options.ts';
import { readPap, readTlp } from '#questions/indicators/tlp.ts';
import { exitCode, UserError } from '#app/user-error.ts';

/** What the command line says of the intelligence that is added. */
export interface DescribedOptions {
  readonly source?: string;
  readonly tlp?: string;
  readonly pap?: string;
  readonly confidence?: string;
  readonly licence?: string;
}

/** The same for the parsers. `source`: the name that counts where none was given. */
export function intelOptions(options: DescribedOptions, source: string, receivedUs: number): IntelOptions {
  return {
    source: options.source ?? source,
    licence: options.licence ?? '',
    tlp: readTlp(options.tlp ?? ''),
    pap: readPap(options.pap ?? ''),
    confidence: confidenceOf(options.confidence),
    receivedUs,
  };
}

function confidenceOf(asked: string | undefined): number | null {
  if (asked === undefined) return null;
  const confidence = Number(asked);
  if (/^\d{1,3}$/.test(asked) && confidence <= 100) return confidence;
  throw new UserError(
    exitCode.usage,
    { key: 'intel.confidence-wrong', values: { asked } },
    { key: 'intel.confidence-wrong-why' },
    { key: 'intel.confidence-wrong-todo' },
  );
}
