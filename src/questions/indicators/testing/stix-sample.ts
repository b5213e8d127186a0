/** A made-up STIX 2.1 object with an id of its own; members given replace those it would have. */
export function stixObject(type: string, number: number, members: Readonly<Record<string, unknown>> = {}) {
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, number),
    created: '2024-01-01T00:00:00.000Z',
    modified: '2024-01-02T00:00:00.000Z',
    ...members,
  };
}

export const stixId = (type: string, number: number): string =>
  `${type}--00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export function stixIndicator(number: number, pattern: string, members: Readonly<Record<string, unknown>> = {}) {
  return stixObject('indicator', number, {
    pattern,
    pattern_type: 'stix',
    valid_from: '2024-01-01T00:00:00Z',
    ...members,
  });
}

export function stixRelationship(number: number, type: string, from: string, to: string) {
  return stixObject('relationship', number, { relationship_type: type, source_ref: from, target_ref: to });
}

export function stixBundle(...objects: readonly unknown[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ type: 'bundle', id: stixId('bundle', 1), objects }));
}
