type Labels = Readonly<Record<string, string>>;

/**
 * English labels of messages and the fields they show (Microsoft, Windows security audit events). What an event calls
 * otherwise than all others stands under its number, `section/label` before a label alone.
 */
export const labelsByEvent: Readonly<Record<string, Labels>> = {
  '1102': { 'Subject/Domain Name': 'SubjectDomainName' },
  '4634': targets('Subject'),
  '4647': targets('Subject'),
  '4648': {
    'Account Whose Credentials Were Used/Logon GUID': 'TargetLogonGuid',
    'Additional Information': 'TargetInfo',
  },
  '4657': { 'Process Information/Process ID': 'ProcessId' },
  '4673': { 'Service/Server': 'ObjectServer', 'Service/Service Name': 'Service' },
  '4720': { 'New Account/Security ID': 'TargetSid' },
  '4722': { 'Target Account/Security ID': 'TargetSid' },
  '4723': { 'Target Account/Security ID': 'TargetSid' },
  '4724': { 'Target Account/Security ID': 'TargetSid' },
  '4725': { 'Target Account/Security ID': 'TargetSid' },
  '4726': { 'Target Account/Security ID': 'TargetSid' },
  '4728': member(),
  '4729': member(),
  '4732': member(),
  '4733': member(),
  '4738': { 'Target Account/Security ID': 'TargetSid' },
  '4740': {
    'Account That Was Locked Out/Security ID': 'TargetSid',
    'Account That Was Locked Out/Account Name': 'TargetUserName',
    'Caller Computer Name': 'TargetDomainName',
  },
  '4756': member(),
  '4757': member(),
  '4768': {
    'Account Information/User ID': 'TargetSid',
    'Account Information/Account Name': 'TargetUserName',
    'Supplied Realm Name': 'TargetDomainName',
    'Result Code': 'Status',
  },
  '4769': {
    'Account Information/Account Name': 'TargetUserName',
    'Account Information/Account Domain': 'TargetDomainName',
    'Failure Code': 'Status',
  },
  '4771': {
    'Account Information/Security ID': 'TargetSid',
    'Account Information/Account Name': 'TargetUserName',
    'Failure Code': 'Status',
  },
  '4776': { 'Authentication Package': 'PackageName', 'Source Workstation': 'Workstation' },
  '4798': { 'Caller Process ID': 'CallerProcessId', 'Caller Process Name': 'CallerProcessName' },
  '4799': { ...member(), 'Caller Process ID': 'CallerProcessId', 'Caller Process Name': 'CallerProcessName' },
  '5140': { 'Source Address': 'IpAddress', 'Source Port': 'IpPort' },
  '5145': { 'Source Address': 'IpAddress', 'Source Port': 'IpPort' },
  '5156': { 'Process ID': 'ProcessID' },
  '7045': {
    'Service File Name': 'ImagePath',
    'Service Start Type': 'StartType',
    'Service Account': 'AccountName',
  },
};

/** What a title says of the account below it. */
export const accountsBySection: Readonly<Record<string, Labels>> = {
  Subject: subjects(),
  'Creator Subject': subjects(),
  'New Logon': targets(''),
  'New Account': targets(''),
  'Target Account': targets(''),
  'Target Subject': targets(''),
  'Account For Which Logon Failed': targets(''),
  'Account Whose Credentials Were Used': targets(''),
};

/** Labels that mean the same in every event that has them. */
export const labels: Labels = {
  'Logon Type': 'LogonType',
  'Restricted Admin Mode': 'RestrictedAdminMode',
  'Virtual Account': 'VirtualAccount',
  'Elevated Token': 'ElevatedToken',
  'Impersonation Level': 'ImpersonationLevel',
  'Linked Logon ID': 'TargetLinkedLogonId',
  'Network Account Name': 'TargetOutboundUserName',
  'Network Account Domain': 'TargetOutboundDomainName',
  'Logon GUID': 'LogonGuid',
  'Process ID': 'ProcessId',
  'Process Name': 'ProcessName',
  'Caller Process ID': 'ProcessId',
  'Caller Process Name': 'ProcessName',
  'Workstation Name': 'WorkstationName',
  'Source Network Address': 'IpAddress',
  'Source Port': 'SourcePort',
  'Client Address': 'IpAddress',
  'Client Port': 'IpPort',
  'Network Address': 'IpAddress',
  Port: 'IpPort',
  'Logon Process': 'LogonProcessName',
  'Authentication Package': 'AuthenticationPackageName',
  'Transited Services': 'TransmittedServices',
  'Package Name (NTLM only)': 'LmPackageName',
  'Key Length': 'KeyLength',
  'Failure Reason': 'FailureReason',
  Status: 'Status',
  'Sub Status': 'SubStatus',
  'Error Code': 'Status',
  'Exit Status': 'Status',
  'Logon Account': 'TargetUserName',
  'Target Server Name': 'TargetServerName',
  Privileges: 'PrivilegeList',
  'New Process ID': 'NewProcessId',
  'New Process Name': 'NewProcessName',
  'Token Elevation Type': 'TokenElevationType',
  'Mandatory Label': 'MandatoryLabel',
  'Creator Process ID': 'ProcessId',
  'Creator Process Name': 'ParentProcessName',
  'Process Command Line': 'CommandLine',
  'Service Name': 'ServiceName',
  'Service ID': 'ServiceSid',
  'Service File Name': 'ServiceFileName',
  'Service Type': 'ServiceType',
  'Service Start Type': 'ServiceStartType',
  'Service Account': 'ServiceAccount',
  'Task Name': 'TaskName',
  'Task Content': 'TaskContent',
  'Task New Content': 'TaskContentNew',
  'Ticket Options': 'TicketOptions',
  'Ticket Encryption Type': 'TicketEncryptionType',
  'Pre-Authentication Type': 'PreAuthType',
  'Certificate Issuer Name': 'CertIssuerName',
  'Certificate Serial Number': 'CertSerialNumber',
  'Certificate Thumbprint': 'CertThumbprint',
  'Object Server': 'ObjectServer',
  'Object Type': 'ObjectType',
  'Object Name': 'ObjectName',
  'Object Value Name': 'ObjectValueName',
  'Handle ID': 'HandleId',
  'Transaction ID': 'TransactionId',
  'Access Mask': 'AccessMask',
  'Restricted SID Count': 'RestrictedSidCount',
  'Share Name': 'ShareName',
  'Share Path': 'ShareLocalPath',
  'Relative Target Name': 'RelativeTargetName',
  'Application Name': 'Application',
  Direction: 'Direction',
  'Source Address': 'SourceAddress',
  'Destination Address': 'DestAddress',
  'Destination Port': 'DestPort',
  Protocol: 'Protocol',
  'Filter Run-Time ID': 'FilterRTID',
  'Layer Run-Time ID': 'LayerRTID',
  'SAM Account Name': 'SamAccountName',
  'Display Name': 'DisplayName',
  'User Principal Name': 'UserPrincipalName',
  'Old UAC Value': 'OldUacValue',
  'New UAC Value': 'NewUacValue',
};

function subjects(): Labels {
  return {
    'Security ID': 'SubjectUserSid',
    'Account Name': 'SubjectUserName',
    'Account Domain': 'SubjectDomainName',
    'Logon ID': 'SubjectLogonId',
  };
}

function targets(section: string): Labels {
  const before = section === '' ? '' : `${section}/`;
  return {
    [`${before}Security ID`]: 'TargetUserSid',
    [`${before}Account Name`]: 'TargetUserName',
    [`${before}Account Domain`]: 'TargetDomainName',
    [`${before}Logon ID`]: 'TargetLogonId',
  };
}

function member(): Labels {
  return {
    'Member/Security ID': 'MemberSid',
    'Member/Account Name': 'MemberName',
    'Group/Security ID': 'TargetSid',
    'Group/Account Name': 'TargetUserName',
    'Group/Group Name': 'TargetUserName',
    'Group/Account Domain': 'TargetDomainName',
    'Group/Group Domain': 'TargetDomainName',
  };
}
