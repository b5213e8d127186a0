/** Parameters of a line that are kept; more are no structured data anyone writes. */
const mostParameters = 256;

const element = /\[([^\s=\]"]{1,64})((?:\\.|"(?:\\.|[^"\\])*"|[^\]"\\])*)\]/y;
const parameter = /([^\s=\]"]{1,64})="((?:\\.|[^"\\])*)"/g;

/** Structured data as fields `sd.<id>.<name>`; an element without parameters is a field without value (RFC 5424 6.3). */
export function readStructuredData(text: string): readonly (readonly [name: string, value: string | null])[] {
  const fields: [string, string | null][] = [];
  element.lastIndex = 0;
  for (let found = element.exec(text); found !== null && fields.length < mostParameters; found = element.exec(text)) {
    const [, id = '', parameters = ''] = found;
    const before = fields.length;
    for (const [, name = '', value = ''] of parameters.matchAll(parameter))
      fields.push([`sd.${id}.${name}`, value.replace(/\\(["\\\]])/g, '$1')]);
    if (fields.length === before) fields.push([`sd.${id}`, null]);
  }
  return fields.slice(0, mostParameters);
}
