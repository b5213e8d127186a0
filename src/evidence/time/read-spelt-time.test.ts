import { describe, expect, it } from 'vitest';
import { isoFromUs } from '#base/utc.ts';
import { spellTime } from '#catalog/pattern/time-letters.ts';
import { readSpeltTime } from './read-spelt-time.ts';
import { zoneOf } from './zone.ts';

const tokyo = zoneOf('Asia/Tokyo') ?? expect.unreachable('a runtime without Asia/Tokyo');
const settings = { zone: tokyo, zoneIsSet: false, latestUs: Date.parse('2024-05-01T00:00:00Z') * 1000 };

function utc(spelling: string, text: string): string | null {
  return isoFromUs(readSpeltTime(text, spelling, settings)?.us ?? Number.NaN);
}

describe('a time spelt as a log has it', () => {
  it.each([
    ['%d-%m-%Y %H:%M:%S %z', '11-06-2013 02:09:40 +0300', '2013-06-10T23:09:40.000000Z'],
    ['%a %b %d %H:%M:%S %Y', 'Thu Jul  4 01:21:41.125 2013', '2013-07-03T16:21:41.125000Z'],
    ['%y%m%d %H:%M:%S', '130324  0:04:00', '2013-03-23T15:04:00.000000Z'],
    ['%Y%m%d-%H:%M:%S', '20220407-12:11:06', '2022-04-07T03:11:06.000000Z'],
    ['%b %d, %Y %I:%M:%S %p', 'apr 15, 2013 12:34:08 AM', '2013-04-14T15:34:08.000000Z'],
    ['%b %d, %Y %I:%M:%S %p', 'Apr 15, 2013 8:34:08 PM', '2013-04-15T11:34:08.000000Z'],
    ['%Z %b %d %H:%M:%S', 'PDT Apr 16 21:05:29', '2024-04-17T04:05:29.000000Z'],
    ['%d/%b/%Y %H:%M:%S', '17/Jun/1998 17:00:45', '1998-06-17T08:00:45.000000Z'],
    ['%b-%d-%y %H:%M:%S', 'Apr-07-13 07:08:36', '2013-04-06T22:08:36.000000Z'],
    ['%s', '1387288694.25', '2013-12-17T13:58:14.250000Z'],
    ['%N', '@400000004c91b044077a9e94', '2010-09-16T05:50:50.125476Z'],
  ])('%s reads %s', (spelling, text, expected) => {
    expect(utc(spelling, text)).toBe(expected);
  });

  it('is none where the text is spelt otherwise, a day that does not exist, or in a zone of no one meaning', () => {
    expect(utc('%d/%m/%Y', '17/Jun/2013')).toBeNull();
    expect(utc('%d/%m/%Y', '30/02/2013')).toBeNull();
    expect(utc('%Z %b %d %H:%M:%S', 'IST Apr 16 21:05:29')).toBeNull();
    expect(utc('%H:%M:%S', '21:05:29')).toBeNull();
    expect(utc('%N', '@4000000')).toBeNull();
  });

  it('says what had to be assumed', () => {
    expect(readSpeltTime('Apr 16 21:05:29', '%b %d %H:%M:%S', settings)?.assumed).toEqual(['year', 'zone']);
    expect(readSpeltTime('JST Apr 16 21:05:29', '%Z %b %d %H:%M:%S', settings)?.assumed).toEqual(['year']);
  });

  it('can stand inside another expression', () => {
    const pattern = spellTime('%d.%m.%Y (%H:%M:%S)')?.pattern;
    expect(new RegExp(`^\\[(${pattern})\\] (.*)$`).exec('[01.02.2013 (10:11:12)] down')?.slice(1)).toEqual([
      '01.02.2013 (10:11:12)',
      'down',
    ]);
  });

  it('with an unknown letter is no spelling', () => {
    expect(spellTime('%Y %q')).toBeNull();
    expect(spellTime('%Y %')).toBeNull();
  });
});
