import { indicatorKinds } from '#questions/indicators/indicator.ts';
import type { ColumnRole } from '#questions/indicators/lists/column-roles.ts';
import { exitCode, UserError } from '#app/user-error.ts';

/** Roles a column may be given, beside the kinds of indicators. */
const others = [
  'any',
  'pattern',
  'type',
  'id',
  'tlp',
  'pap',
  'confidence',
  'from',
  'until',
  'comment',
  'labels',
  'actor',
  'software',
] as const satisfies readonly ColumnRole[];

/** `ip,-,comment`: what the columns of a table hold, from the first; `-` for one that is left out. */
export function columnRoles(asked: string): ColumnRole[] {
  const known: readonly string[] = [...indicatorKinds, ...others];
  return asked.split(',').map((word) => {
    const role = word.trim();
    if (role === '-' || role === '') return null;
    if (known.includes(role)) return role as ColumnRole;
    throw new UserError(
      exitCode.usage,
      { key: 'intel.columns-wrong', values: { role } },
      { key: 'intel.columns-wrong-why', values: { roles: known.join(', ') } },
      { key: 'intel.columns-wrong-todo' },
    );
  });
}
