import type { Value } from '#evidence/record/value.ts';
import { pairFields } from '../text/pair-fields.ts';
import type { Dialect } from './contract.ts';

const form =
  /^(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d{4} \d\d:\d\d:\d\d(?:[+-]\d\d:\d\d)? (\S{1,255}) )?%%\d{1,3}([A-Z][A-Z0-9_]{1,31})\/([0-7])\/(\w{1,64})(?:\((\w{1,4})\))?(?:\[\d{1,10}\])?: ?/;

/** `%%01MODULE/level/MNEMONIC(type)[number]:text` of Huawei and H3C devices (Huawei, log reference, log format). */
export const huawei: Dialect = {
  id: 'huawei',
  marks: ['%%'],
  claims: (message) => form.test(message),
  read(message) {
    const found = form.exec(message);
    if (found === null) return null;
    const [all, host = '', module = '', severity = '', mnemonic = '', type = null] = found;
    const text = message.slice(all.length);
    const parameters = /\(([^()]{1,4000})\)\.?$/.exec(text)?.[1] ?? '';
    const fields: Record<string, Value> = Object.create(null);
    Object.assign(fields, { module, severity, mnemonic, type, message }, pairFields(parameters, { separator: ',' }));
    return {
      product: 'huawei',
      channel: 'vrp',
      provider: module,
      code: mnemonic,
      fields,
      time: null,
      host,
      derived: [],
    };
  },
};
