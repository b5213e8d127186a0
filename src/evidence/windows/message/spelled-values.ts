/**
 * Values that a message spells out and an event log keeps as a number of the message table or as a SID (Microsoft, well-known
 * SIDs and Windows integrity levels). In lower case.
 */
const spelled: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Direction: {
    inbound: '%%14592',
    受信: '%%14592',
    着信: '%%14592',
    outbound: '%%14593',
    送信: '%%14593',
    発信: '%%14593',
  },
  TokenElevationType: {
    'tokenelevationtypedefault (1)': '%%1936',
    'tokenelevationtypefull (2)': '%%1937',
    'tokenelevationtypelimited (3)': '%%1938',
  },
  MandatoryLabel: {
    'mandatory label\\untrusted mandatory level': 'S-1-16-0',
    'mandatory label\\low mandatory level': 'S-1-16-4096',
    'mandatory label\\medium mandatory level': 'S-1-16-8192',
    'mandatory label\\high mandatory level': 'S-1-16-12288',
    'mandatory label\\system mandatory level': 'S-1-16-16384',
  },
  ImpersonationLevel: {
    identification: '%%1832',
    impersonation: '%%1833',
    偽装: '%%1833',
    delegation: '%%1840',
  },
  FailureReason: {
    'an error occured during logon.': '%%2304',
    'the specified user account has expired.': '%%2305',
    'the netlogon component is not active.': '%%2306',
    'account locked out.': '%%2307',
    'the user has not been granted the requested logon type at this machine.': '%%2308',
    "the specified account's password has expired.": '%%2309',
    'account currently disabled.': '%%2310',
    'account logon time restriction violation.': '%%2311',
    'user not allowed to logon at this computer.': '%%2312',
    'unknown user name or bad password.': '%%2313',
    'ユーザー名を認識できないか、またはパスワードが間違っています。': '%%2313',
  },
  VirtualAccount: { yes: '%%1842', はい: '%%1842', no: '%%1843', いいえ: '%%1843' },
  ElevatedToken: { yes: '%%1842', はい: '%%1842', no: '%%1843', いいえ: '%%1843' },
};

/** Of accounts: what was never set. */
const unset: Readonly<Record<string, string>> = { '<value not set>': '%%1793', '<never>': '%%1794' };

const wellKnownSids: Readonly<Record<string, string>> = {
  'null sid': 'S-1-0-0',
  everyone: 'S-1-1-0',
  'anonymous logon': 'S-1-5-7',
  'nt authority\\anonymous logon': 'S-1-5-7',
  system: 'S-1-5-18',
  'nt authority\\system': 'S-1-5-18',
  'local service': 'S-1-5-19',
  'nt authority\\local service': 'S-1-5-19',
  'network service': 'S-1-5-20',
  'nt authority\\network service': 'S-1-5-20',
};

/** The value as an event log keeps it, where the message says the same in words. */
export function storedValue(field: string, value: string): string {
  const lower = value.toLowerCase();
  const table = field.endsWith('Sid') ? wellKnownSids : (spelled[field] ?? unset);
  return (Object.hasOwn(table, lower) ? table[lower] : undefined) ?? value;
}
