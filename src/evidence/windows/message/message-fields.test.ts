import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJsonObject } from '#evidence/json/parse-json.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { zipEntries } from '#evidence/testing/zip-entries.ts';
import { EventFields } from '../event-fields.ts';
import exceptions from './message-fields-exceptions.json' with { type: 'json' };
import { messageFields } from './message-fields.ts';
import type { NamedValue } from './named-value.ts';

const said = (provider: string, code: string, message: string): Record<string, NamedValue[1]> => {
  const event = new EventFields();
  event.add('Provider_Name', provider);
  event.add('EventID', code);
  return Object.fromEntries(messageFields(event, message));
};
const audit = 'Microsoft-Windows-Security-Auditing';

describe('what a message says', () => {
  it('of a logon is the same in Japanese as in English', () => {
    const english = `An account was successfully logged on.\r\n\r\nSubject:\r\n\tSecurity ID:\t\tSYSTEM\r\n\tAccount Name:\t\tPC1$\r\n\r\nLogon Type:\t\t\t3\r\n\r\nNew Logon:\r\n\tAccount Name:\t\tana\r\n\tAccount Domain:\t\tEXAMPLE\r\n\r\nNetwork Information:\r\n\tSource Network Address:\t192.0.2.7\r\n\tSource Port:\t\t49992`;
    const japanese = `アカウントが正常にログオンしました。\n\nサブジェクト:\n\tセキュリティ ID:\t\tSYSTEM\n\tアカウント名:\t\tPC1$\n\nログオン タイプ:\t\t\t3\n\n新しいログオン:\n\tアカウント名:\t\tana\n\tアカウント ドメイン:\t\tEXAMPLE\n\nネットワーク情報:\n\tソース ネットワーク アドレス:\t192.0.2.7\n\tソース ポート:\t\t49992\n\nネットワークのフィールドは、リモート ログオン要求の送信元を示します。`;
    expect(said(audit, '4624', english)).toEqual({
      SubjectUserSid: 'S-1-5-18',
      SubjectUserName: 'PC1$',
      LogonType: '3',
      TargetUserName: 'ana',
      TargetDomainName: 'EXAMPLE',
      IpAddress: '192.0.2.7',
      IpPort: '49992',
    });
    expect(said(audit, '4624', japanese)).toEqual(said(audit, '4624', english));
  });

  it('of privileges goes on over several lines', () => {
    const message = 'Special privileges\n\nPrivileges:\t\tSeDebugPrivilege\n\t\t\tSeBackupPrivilege\n\nNothing: else';
    expect(said(audit, '4672', message)).toEqual({ PrivilegeList: 'SeDebugPrivilege\n\t\t\tSeBackupPrivilege' });
  });

  it('of a scheduled task is its whole text, whatever its lines look like', () => {
    const task = '<?xml version="1.0"?>\n<Task>\n  <URI>urn:x</URI>\n</Task>';
    const message = `スケジュールされたタスクが作成されました。\n\nタスク情報:\n\tタスク名: \t\t\\At1\n\tタスクの内容: \t\t${task}\n\nOther: 1`;
    expect(said(audit, '4698', message)).toEqual({ TaskName: '\\At1', TaskContent: task });
  });

  it('of the task scheduler is told by the form of what it quotes, not by its place', () => {
    const scheduler = 'Microsoft-Windows-TaskScheduler';
    const fields = { TaskName: '\\At1', UserContext: 'EXAMPLE\\ana' };
    expect(said(scheduler, '106', 'User "EXAMPLE\\ana"  registered Task Scheduler task "\\At1"')).toEqual(fields);
    const japanese = 'ユーザー "EXAMPLE\\ana" はタスク スケジューラのタスク "\\At1" を登録しました。';
    expect(said(scheduler, '106', japanese)).toEqual(fields);
    expect(said(scheduler, '319', japanese)).toEqual({});
  });

  it('of Windows PowerShell has the nameless values of the event log, and those with names beside them', () => {
    const details =
      '\tNewEngineState=Available\n\tPreviousEngineState=None\n\n\tHostApplication=powershell -c\n\tb\n\tCommandLine=';
    expect(
      said('PowerShell', '400', `エンジンの状態が None から Available に変更されました。\n\n詳細: \n${details}`),
    ).toEqual({
      Data: ['Available', 'None', details],
      NewEngineState: 'Available',
      PreviousEngineState: 'None',
      HostApplication: 'powershell -c\n\tb',
    });
    const pipeline =
      'Pipeline execution details for command line: iex (a). \r\n\r\nContext Information: \r\n\tDetailTotal=1\r\n\r\nDetails: \r\nCommandInvocation(b): "b"';
    expect(said('PowerShell', '800', pipeline)).toEqual({
      Data: ['iex (a)', '\tDetailTotal=1', 'CommandInvocation(b): "b"'],
      DetailTotal: '1',
    });
  });

  it('of a script block is the script and which part of it', () => {
    const script = 'ScriptBlock ID: no\n(1 of 2):';
    const message = `Scriptblock テキストを作成しています (3 個中 2 個目):\n${script}\n\nScriptBlock ID: 0a-1\nパス: C:\\a.ps1`;
    expect(said('Microsoft-Windows-PowerShell', '4104', message)).toEqual({
      MessageNumber: '2',
      MessageTotal: '3',
      ScriptBlockText: script,
      ScriptBlockId: '0a-1',
      Path: 'C:\\a.ps1',
    });
  });

  it('is nothing where the message is not known', () => {
    expect(said('Another', '4624', 'Subject:\n\tAccount Name:\tana')).toEqual({});
    expect(said(audit, 'constructor', 'toString:\n\tconstructor:\tana')).toEqual({});
  });
});

describe.skipIf(sharedData === null)('messages of real events (skipped where ../shared/data is absent)', () => {
  it('say what the fields beside them say, but for a few that a table explains', { timeout: 300_000 }, () => {
    const { agreed, other } = compared(`${sharedData}/otrf`);
    expect(agreed).toBeGreaterThan(380_000);
    expect(
      [...other]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([field, count]) => ({ field, count, why: expect.any(String) })),
    ).toEqual(exceptions);
  });
});

/** Events of one kind that are compared; there are hundreds of thousands of some. */
const mostOfOneKind = 1_500;

function compared(folder: string): { agreed: number; other: Map<string, number> } {
  const kinds = new Map<string, number>();
  const other = new Map<string, number>();
  let agreed = 0;
  for (const event of eventsBelow(folder)) {
    const kind = `${event.SourceName} ${event.EventID}`;
    const seen = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, seen);
    if (seen > mostOfOneKind) continue;
    const fields = said(String(event.SourceName), String(event.EventID), String(event.Message));
    for (const [name, value] of Object.entries(fields)) {
      if (!(name in event)) continue;
      if (plain(value) === plain(event[name])) agreed++;
      else other.set(`${kind} ${name}`, (other.get(`${kind} ${name}`) ?? 0) + 1);
    }
  }
  return { agreed, other };
}

function* eventsBelow(folder: string) {
  const zips = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.zip'));
  for (const zip of zips.sort())
    for (const { bytes } of zipEntries(`${folder}/${zip}`))
      for (const line of bytes.toString('utf8').split('\n')) {
        const event = line.startsWith('{') ? parseJsonObject(line) : null;
        if (typeof event?.Message === 'string' && 'SourceName' in event) yield event;
      }
}

/** Line ends and case differ, and some exporters escaped values for XML. */
function plain(value: unknown): string {
  return String(value ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
