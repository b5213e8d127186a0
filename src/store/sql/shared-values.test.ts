import { describe, expect, it } from 'vitest';
import { and, call, column, isOneOf, not, value } from './build.ts';
import type { Sql } from './nodes.ts';
import { shareValues } from './shared-values.ts';

const image = column('f:Image');
const element: Sql = { kind: 'element', number: 0 };

describe('values of a row', () => {
  it('are worked out once for all conditions', () => {
    const contains = (wanted: string): Sql => ({
      kind: 'text',
      op: 'contains',
      of: call('lower', image),
      wanted: value(wanted),
    });
    const { conditions, columns } = shareValues([
      contains('a'),
      and([contains('b'), not(isOneOf(image, [value('c')]))]),
    ]);
    expect(columns).toEqual([
      { of: call('lower', image), as: 'v1' },
      { of: image, as: 'v2' },
    ]);
    expect(conditions).toEqual([
      { kind: 'text', op: 'contains', of: column('v1'), wanted: value('a') },
      and([
        { kind: 'text', op: 'contains', of: column('v1'), wanted: value('b') },
        not(isOneOf(column('v2'), [value('c')])),
      ]),
    ]);
  });

  it('stay in a lambda where they depend on its element', () => {
    const list = call('fieldValues', value('F'));
    const lowered: Sql = { kind: 'each', list, number: 8, made: call('lower', { kind: 'element', number: 8 }) };
    const test = isOneOf(call('lower', element), [call('lower', image)]);
    const { conditions, columns } = shareValues([{ kind: 'any', list: lowered, number: 0, test }]);
    expect(columns).toEqual([
      { of: lowered, as: 'v1' },
      { of: call('lower', image), as: 'v2' },
    ]);
    expect(conditions).toEqual([
      { kind: 'any', list: column('v1'), number: 0, test: isOneOf(call('lower', element), [column('v2')]) },
    ]);
  });
});
