import type { EvtxEvent } from '#exercises/evtx-writer/event.ts';

export interface EventShape {
  readonly system: Omit<EvtxEvent, 'computer' | 'timeUs' | 'data' | 'userData' | 'binary'>;
  /** Field names in the provider's order, parted by blanks; `Name:type` where it is not text. */
  readonly fields: string;
  readonly userData?: { readonly element: string; readonly namespace: string };
}

const subject = 'SubjectUserSid:sid SubjectUserName SubjectDomainName SubjectLogonId:hex64';
const sysmonProcess = 'RuleName UtcTime ProcessGuid:guid ProcessId:u32';

/** Audit success, from the process that does the auditing. */
function security(eventId: number, task: number, version: number, fields: string): EventShape {
  return {
    system: {
      provider: 'Microsoft-Windows-Security-Auditing',
      providerGuid: '{54849625-5478-4994-a5ba-3e3b0328c30d}',
      eventId,
      version,
      task,
      keywords: 0x8020_0000_0000_0000n,
      channel: 'Security',
      processId: 640,
      threadId: 712,
    },
    fields,
  };
}

function sysmon(eventId: number, version: number, fields: string): EventShape {
  return {
    system: {
      provider: 'Microsoft-Windows-Sysmon',
      providerGuid: '{5770385f-c22a-43e0-bf4c-06f5698ffbd9}',
      eventId,
      version,
      level: 4,
      task: eventId,
      keywords: 0x8000_0000_0000_0000n,
      channel: 'Microsoft-Windows-Sysmon/Operational',
      processId: 2456,
      threadId: 3720,
      userSid: 'S-1-5-18',
    },
    fields,
  };
}

function serviceControl(eventId: number, fields: string): EventShape {
  return {
    system: {
      provider: 'Service Control Manager',
      providerGuid: '{555908d1-a6d7-4695-8e1e-26931d2012f4}',
      eventId,
      qualifiers: 16_384,
      level: 4,
      keywords: 0x8080_0000_0000_0000n,
      channel: 'System',
      processId: 620,
      threadId: 1384,
    },
    fields,
  };
}

function taskScheduler(eventId: number, fields: string): EventShape {
  return {
    system: {
      provider: 'Microsoft-Windows-TaskScheduler',
      providerGuid: '{de7b24ea-73c8-4a09-985d-5bdadcfa9017}',
      eventId,
      level: 4,
      task: eventId,
      keywords: 0x8000_0000_0000_0000n,
      channel: 'Microsoft-Windows-TaskScheduler/Operational',
      processId: 1208,
      threadId: 1596,
      userSid: 'S-1-5-18',
    },
    fields,
  };
}

/** The events of the exercises: names, order and types of fields as Windows 10/Server 2019 and Sysmon 15 write them. */
export const eventShapes = {
  logon: security(
    4624,
    12_544,
    2,
    `${subject} TargetUserSid:sid TargetUserName TargetDomainName TargetLogonId:hex64 LogonType:u32 LogonProcessName
    AuthenticationPackageName WorkstationName LogonGuid:guid TransmittedServices LmPackageName KeyLength:u32
    ProcessId:hex64 ProcessName IpAddress IpPort ImpersonationLevel RestrictedAdminMode TargetOutboundUserName
    TargetOutboundDomainName VirtualAccount TargetLinkedLogonId:hex64 ElevatedToken`,
  ),
  logoff: security(
    4634,
    12_545,
    0,
    'TargetUserSid:sid TargetUserName TargetDomainName TargetLogonId:hex64 LogonType:u32',
  ),
  privileges: security(4672, 12_548, 0, `${subject} PrivilegeList`),
  processAudit: security(
    4688,
    13_312,
    2,
    `${subject} NewProcessId:hex64 NewProcessName TokenElevationType ProcessId:hex64 CommandLine TargetUserSid:sid
    TargetUserName TargetDomainName TargetLogonId:hex64 ParentProcessName MandatoryLabel:sid`,
  ),
  ticketGranting: security(
    4768,
    14_339,
    0,
    `TargetUserName TargetDomainName TargetSid:sid ServiceName ServiceSid:sid TicketOptions:hex32 Status:hex32
    TicketEncryptionType:hex32 PreAuthType IpAddress IpPort CertIssuerName CertSerialNumber CertThumbprint`,
  ),
  serviceTicket: security(
    4769,
    14_337,
    0,
    `TargetUserName TargetDomainName ServiceName ServiceSid:sid TicketOptions:hex32 TicketEncryptionType:hex32
    IpAddress IpPort Status:hex32 LogonGuid:guid TransmittedServices`,
  ),
  directoryAccess: security(
    4662,
    14_080,
    0,
    `${subject} ObjectServer ObjectType ObjectName OperationType HandleId:hex64 AccessList AccessMask:hex32
    Properties AdditionalInfo AdditionalInfo2`,
  ),
  share: security(
    5140,
    12_808,
    1,
    `${subject} ObjectType IpAddress IpPort ShareName ShareLocalPath AccessMask:hex32 AccessList`,
  ),
  shareFile: security(
    5145,
    12_811,
    0,
    `${subject} ObjectType IpAddress IpPort ShareName ShareLocalPath RelativeTargetName AccessMask:hex32 AccessList
    AccessReason`,
  ),
  auditLogCleared: {
    system: {
      provider: 'Microsoft-Windows-Eventlog',
      providerGuid: '{fc65ddd8-d6ef-4962-83d5-6e5cfe9ce148}',
      eventId: 1102,
      level: 4,
      task: 104,
      keywords: 0x4020_0000_0000_0000n,
      channel: 'Security',
      processId: 1020,
      threadId: 3032,
    },
    fields: subject,
    userData: { element: 'LogFileCleared', namespace: 'http://manifests.microsoft.com/win/2004/08/windows/eventlog' },
  },
  serviceState: serviceControl(7036, 'param1 param2'),
  serviceInstalled: serviceControl(7045, 'ServiceName ImagePath ServiceType StartType AccountName'),
  process: sysmon(
    1,
    5,
    `${sysmonProcess} Image FileVersion Description Product Company OriginalFileName CommandLine CurrentDirectory User
    LogonGuid:guid LogonId:hex64 TerminalSessionId:u32 IntegrityLevel Hashes ParentProcessGuid:guid ParentProcessId:u32
    ParentImage ParentCommandLine ParentUser`,
  ),
  connection: sysmon(
    3,
    5,
    `${sysmonProcess} Image User Protocol Initiated:bool SourceIsIpv6:bool SourceIp SourceHostname SourcePort:u16
    SourcePortName DestinationIsIpv6:bool DestinationIp DestinationHostname DestinationPort:u16 DestinationPortName`,
  ),
  imageLoad: sysmon(
    7,
    3,
    `${sysmonProcess} Image ImageLoaded FileVersion Description Product Company OriginalFileName Hashes Signed Signature
    SignatureStatus User`,
  ),
  processAccess: sysmon(
    10,
    3,
    `RuleName UtcTime SourceProcessGUID:guid SourceProcessId:u32 SourceThreadId:u32 SourceImage TargetProcessGUID:guid
    TargetProcessId:u32 TargetImage GrantedAccess:hex32 CallTrace SourceUser TargetUser`,
  ),
  fileCreate: sysmon(11, 2, `${sysmonProcess} Image TargetFilename CreationUtcTime User`),
  registrySet: sysmon(
    13,
    2,
    'RuleName EventType UtcTime ProcessGuid:guid ProcessId:u32 Image TargetObject Details User',
  ),
  scriptBlock: {
    system: {
      provider: 'Microsoft-Windows-PowerShell',
      providerGuid: '{a0c1853b-5c40-4b15-8766-3cf1c58f985a}',
      eventId: 4104,
      version: 1,
      level: 5,
      task: 2,
      opcode: 15,
      channel: 'Microsoft-Windows-PowerShell/Operational',
      processId: 5120,
      threadId: 5204,
    },
    fields: 'MessageNumber:i32 MessageTotal:i32 ScriptBlockText ScriptBlockId Path',
  },
  taskRegistered: taskScheduler(106, 'TaskName UserContext'),
  taskStarted: taskScheduler(200, 'TaskName ActionName TaskInstanceId:guid EnginePID:u32'),
} as const satisfies Record<string, EventShape>;

export type EventKind = keyof typeof eventShapes;
