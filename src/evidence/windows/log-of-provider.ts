/** Providers that write to one log, and that log; an export may name the one and not the other. In lower case. */
const logs: readonly (readonly [provider: string, channel: string])[] = [
  ['Microsoft-Windows-Sysmon', 'Microsoft-Windows-Sysmon/Operational'],
  ['Microsoft-Windows-Security-Auditing', 'Security'],
  ['Microsoft-Windows-PowerShell', 'Microsoft-Windows-PowerShell/Operational'],
  ['PowerShellCore', 'PowerShellCore/Operational'],
  ['PowerShell', 'Windows PowerShell'],
  ['Microsoft-Windows-TaskScheduler', 'Microsoft-Windows-TaskScheduler/Operational'],
  ['Service Control Manager', 'System'],
  ['Microsoft-Windows-Windows Defender', 'Microsoft-Windows-Windows Defender/Operational'],
  ['Microsoft-Windows-WMI-Activity', 'Microsoft-Windows-WMI-Activity/Operational'],
  ['Microsoft-Windows-Bits-Client', 'Microsoft-Windows-Bits-Client/Operational'],
  ['Microsoft-Windows-DNS-Client', 'Microsoft-Windows-DNS-Client/Operational'],
  [
    'Microsoft-Windows-TerminalServices-LocalSessionManager',
    'Microsoft-Windows-TerminalServices-LocalSessionManager/Operational',
  ],
  [
    'Microsoft-Windows-TerminalServices-RemoteConnectionManager',
    'Microsoft-Windows-TerminalServices-RemoteConnectionManager/Operational',
  ],
  ['Microsoft-Windows-CodeIntegrity', 'Microsoft-Windows-CodeIntegrity/Operational'],
  [
    'Microsoft-Windows-Windows Firewall With Advanced Security',
    'Microsoft-Windows-Windows Firewall With Advanced Security/Firewall',
  ],
  ['Microsoft-Windows-NTLM', 'Microsoft-Windows-NTLM/Operational'],
  ['Microsoft-Windows-DriverFrameworks-UserMode', 'Microsoft-Windows-DriverFrameworks-UserMode/Operational'],
  ['OpenSSH', 'OpenSSH/Operational'],
];

/** Providers of the System log whose name stands nowhere else, and the Application log's. */
const sharedLogs: readonly (readonly [provider: string, channel: string])[] = [
  ['EventLog', 'System'],
  ['Microsoft-Windows-Kernel-General', 'System'],
  ['Microsoft-Windows-Kernel-Power', 'System'],
  ['Microsoft-Windows-GroupPolicy', 'System'],
  ['Microsoft-Windows-DistributedCOM', 'System'],
  ['Application Error', 'Application'],
  ['Application Hang', 'Application'],
  ['Windows Error Reporting', 'Application'],
  ['MsiInstaller', 'Application'],
  ['ESENT', 'Application'],
];

const channels = new Map([...logs, ...sharedLogs].map(([provider, channel]) => [provider.toLowerCase(), channel]));
const providers = new Map(logs.map(([provider, channel]) => [channel.toLowerCase(), provider]));
providers.delete('system');

/** The log that a provider writes to, '' where it is not known. */
export function logOfProvider(provider: string, code: string): string {
  const name = provider.toLowerCase();
  // The event log service tells of its own doings in the log concerned: audit events here, cleared logs there.
  if (name === 'microsoft-windows-eventlog') return /^11\d\d$/.test(code) ? 'Security' : 'System';
  return channels.get(name) ?? '';
}

/** The provider whose log it is, '' where several write to it. */
export function providerOfLog(channel: string, code: string): string {
  if (channel.toLowerCase() === 'security' && /^11\d\d$/.test(code)) return 'Microsoft-Windows-Eventlog';
  return providers.get(channel.toLowerCase()) ?? '';
}
