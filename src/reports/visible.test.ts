import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible, visibleLine } from './visible.ts';

describe('visible', () => {
  it('leaves words of any writing as they are', () => {
    expect(visible('Anmeldung 失敗 на хост\tSRV-1\nnext')).toBe('Anmeldung 失敗 на хост\tSRV-1\nnext');
  });

  it('names what would change the text around it', () => {
    expect(visible('a\u0000b\u001b[31mc')).toBe('a⟨U+0000⟩b⟨U+001B⟩[31mc');
    expect(visible('invoice\u202Efdp.exe')).toBe('invoice⟨U+202E⟩fdp.exe');
    expect(visible('zero\u200Bwidth \uFEFF')).toBe('zero⟨U+200B⟩width ⟨U+FEFF⟩');
    expect(visible('half \uD83D pair')).toBe('half ⟨U+D83D⟩ pair');
    expect(visible('\u{E0041}')).toBe('⟨U+E0041⟩');
  });

  it('takes a Windows line end for one line end, and a lone carriage return for an attempt to overwrite', () => {
    expect(visible('one\r\ntwo\rthree')).toBe('one\ntwo⟨U+000D⟩three');
  });

  it('never leaves a control, a format character or half a pair, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});
