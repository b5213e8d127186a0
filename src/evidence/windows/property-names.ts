const subject = ['SubjectUserSid', 'SubjectUserName', 'SubjectDomainName', 'SubjectLogonId'];
const target = ['TargetUserSid', 'TargetUserName', 'TargetDomainName', 'TargetLogonId'];
const share = [...subject, 'ObjectType', 'IpAddress', 'IpPort', 'ShareName', 'ShareLocalPath'];

/**
 * Names of an event's values in the order of its template (Microsoft, Windows security audit events; manifests of the
 * providers), for exports that have the values alone. Later versions of Windows only add to the end of these.
 */
const audit: Readonly<Record<string, readonly string[]>> = {
  '4624': [
    ...subject,
    ...target,
    'LogonType',
    'LogonProcessName',
    'AuthenticationPackageName',
    'WorkstationName',
    'LogonGuid',
    'TransmittedServices',
    'LmPackageName',
    'KeyLength',
    'ProcessId',
    'ProcessName',
    'IpAddress',
    'IpPort',
    'ImpersonationLevel',
    'RestrictedAdminMode',
    'TargetOutboundUserName',
    'TargetOutboundDomainName',
    'VirtualAccount',
    'TargetLinkedLogonId',
    'ElevatedToken',
  ],
  '4625': [
    ...subject,
    ...target.slice(0, 3),
    'Status',
    'FailureReason',
    'SubStatus',
    'LogonType',
    'LogonProcessName',
    'AuthenticationPackageName',
    'WorkstationName',
    'TransmittedServices',
    'LmPackageName',
    'KeyLength',
    'ProcessId',
    'ProcessName',
    'IpAddress',
    'IpPort',
  ],
  '4634': [...target, 'LogonType'],
  '4648': [
    ...subject,
    'LogonGuid',
    'TargetUserName',
    'TargetDomainName',
    'TargetLogonGuid',
    'TargetServerName',
    'TargetInfo',
    'ProcessId',
    'ProcessName',
    'IpAddress',
    'IpPort',
  ],
  '4672': [...subject, 'PrivilegeList'],
  '4688': [
    ...subject,
    'NewProcessId',
    'NewProcessName',
    'TokenElevationType',
    'ProcessId',
    'CommandLine',
    ...target,
    'ParentProcessName',
    'MandatoryLabel',
  ],
  '4697': [...subject, 'ServiceName', 'ServiceFileName', 'ServiceType', 'ServiceStartType', 'ServiceAccount'],
  '4698': [...subject, 'TaskName', 'TaskContent', 'ClientProcessStartKey', 'ClientProcessId', 'ParentProcessId'],
  '4768': [
    'TargetUserName',
    'TargetDomainName',
    'TargetSid',
    'ServiceName',
    'ServiceSid',
    'TicketOptions',
    'Status',
    'TicketEncryptionType',
    'PreAuthType',
    'IpAddress',
    'IpPort',
    'CertIssuerName',
    'CertSerialNumber',
    'CertThumbprint',
  ],
  '4769': [
    'TargetUserName',
    'TargetDomainName',
    'ServiceName',
    'ServiceSid',
    'TicketOptions',
    'TicketEncryptionType',
    'IpAddress',
    'IpPort',
    'Status',
    'LogonGuid',
    'TransmittedServices',
  ],
  '4776': ['PackageName', 'TargetUserName', 'Workstation', 'Status'],
  '5140': [...share, 'AccessMask', 'AccessList'],
  '5145': [...share, 'RelativeTargetName', 'AccessMask', 'AccessList', 'AccessReason'],
  '5156': [
    'ProcessID',
    'Application',
    'Direction',
    'SourceAddress',
    'SourcePort',
    'DestAddress',
    'DestPort',
    'Protocol',
    'FilterRTID',
    'LayerName',
    'LayerRTID',
    'RemoteUserID',
    'RemoteMachineID',
  ],
};

const byProvider: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'microsoft-windows-security-auditing': audit,
  'microsoft-windows-powershell': {
    '4103': ['ContextInfo', 'UserData', 'Payload'],
    '4104': ['MessageNumber', 'MessageTotal', 'ScriptBlockText', 'ScriptBlockId', 'Path'],
  },
  'service control manager': { '7045': ['ServiceName', 'ImagePath', 'ServiceType', 'StartType', 'AccountName'] },
};

/** Names of the event's values, null where they are not known; there may be more names than values. */
export function propertyNames(provider: string, code: string): readonly string[] | null {
  const name = provider.toLowerCase();
  const events = Object.hasOwn(byProvider, name) ? byProvider[name] : undefined;
  return events !== undefined && Object.hasOwn(events, code) ? (events[code] ?? null) : null;
}
