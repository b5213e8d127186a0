import type { StatedTime } from '#base/event.ts';
import { readCells } from '#evidence/csv/read-cells.ts';
import { placeTime } from '#evidence/time/place-time.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';
import type { LinesReader } from '../contract.ts';

/** Names of the columns, in their order (Symantec, interpreting Log files of Symantec AntiVirus and Endpoint Protection). */
const columns = (
  'time event category logger computer user virus file wanted_action_1 wanted_action_2 real_action ' +
  'virus_type flags description scan_id new_ext group_id event_data vbin_id virus_id ' +
  'quarantine_forward_status access snd_status compressed depth still_infected def_info ' +
  'def_sequence_number clean_info delete_info backup_id parent guid client_group address domain_name ' +
  'nt_domain mac_address version remote_machine remote_machine_ip action_1_status action_2_status ' +
  'license_feature_name license_feature_version license_serial_number license_fulfillment_id ' +
  'license_start_date license_expiration_date license_lifecycle license_seats_total license_seats ' +
  'error_code license_seats_delta status domain_guid session_guid vbin_session_id login_domain ' +
  'event_data_2 eraser_status'
).split(' ');

/** Symantec AntiVirus and Endpoint Protection, log files of a client: comma-separated values without a line of names. */
export const reader: LinesReader = {
  id: 'symantec-av',
  reads: 'lines',
  evidence: ['logs.any'],
  products: ['symantec'],
  proven: true,
  claims: (line) => form.test(line),
  open: ({ record, time }) => ({
    line(text, place, sink) {
      const cells = form.test(text) ? (readCells([text], ',')[0] ?? null) : null;
      if (cells === null || cells.length < leastCells || cells.length > mostCells) return false;
      const names = cells.map((_cell, i) => columns[i] ?? `column_${i + 1}`);
      record.row(
        record.shapeOf(names),
        cells.map((cell) => (cell === '' ? null : cell)),
        place,
      );
      record.source = record.sources.of(
        'symantec',
        'antivirus',
        'symantec',
        /^\d{1,3}$/.test(cells[1] ?? '') ? cells[1] : '',
      );
      record.host = cells[4] ?? '';
      record.time = readHexTime(cells[0] ?? '', time);
      sink.record(record);
      return true;
    },
  }),
};

const form = /^[0-9A-F]{2}0[0-9AB](?:0|1)[0-9A-F][01][0-9A-F][0-3][0-9A-F][0-3][0-9A-F],\d{1,3},\d{1,2},\d{1,3},/;
/** A line has some sixty values; versions differ. */
const leastCells = 14;
const mostCells = 128;

/** Six octets: years since 1970, month from 0, day, hour, minute, second. */
function readHexTime(text: string, settings: TimeSettings): StatedTime | null {
  const octets = text.match(/../g)?.map((each) => Number.parseInt(each, 16)) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = octets;
  const written = { text, year: year + 1970, month: month + 1, day, hour, minute, second, fraction: '' };
  return placeTime({ ...written, offsetMinutes: null }, settings);
}
