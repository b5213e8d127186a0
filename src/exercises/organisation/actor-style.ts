/** What tells one actor's manner from another's in the same story. Traits of public reporting; see catalog/actors. */
export interface ActorStyle {
  /** Id of catalog/actors. */
  readonly id: string;
  /** A program with a good signature, and the library without one that it loads from its own folder. */
  readonly folder: string;
  readonly program: string;
  readonly signer: string;
  readonly library: string;
  readonly payload: string;
  /** Value under `…\CurrentVersion\Run`. */
  readonly runValue: string;
  readonly task: string;
  readonly service: string;
  readonly serviceImage: string;
  /** Where archives wait on the file server. */
  readonly staging: string;
}

const styles: readonly ActorStyle[] = [
  {
    id: 'mustang-panda',
    folder: 'C:\\ProgramData\\CanonPrint',
    program: 'cnmpaui.exe',
    signer: 'Canon Inc.',
    library: 'cnmpaui.dll',
    payload: 'cnmplog.dat',
    runValue: 'OneNote Update',
    task: 'Microsoft_Licensing',
    service: 'DISMsrv',
    serviceImage: 'C:\\ProgramData\\dism\\dismsrv.exe',
    staging: 'C:\\Users\\Public\\Libraries\\RecycleBin',
  },
  {
    id: 'apt27',
    folder: 'C:\\ProgramData\\windefenders',
    program: 'vfhost.exe',
    signer: 'CyberArk Software Ltd.',
    library: 'vftrace.dll',
    payload: 'thumb.dat',
    runValue: 'windefenders',
    task: 'windefenders',
    service: 'vfhost',
    serviceImage: 'C:\\ProgramData\\windefenders\\vfhost.exe',
    staging: 'C:\\inetpub\\wwwroot\\aspnet_client',
  },
  {
    id: 'apt30',
    folder: 'C:\\ProgramData\\Netscape',
    program: 'nsupdate.exe',
    signer: 'Kazahana Trial Software',
    library: 'nsres.dll',
    payload: 'nsres.dat',
    runValue: 'NetEagle',
    task: 'NetUpdate',
    service: 'NetBrowse',
    serviceImage: 'C:\\Windows\\Temp\\nbsvc.exe',
    staging: 'C:\\Windows\\$NtUninstallKB885884$',
  },
  {
    id: 'apt31',
    folder: 'C:\\Users\\Public\\OneDrive',
    program: 'OneDrive.exe',
    signer: 'Python Software Foundation',
    library: 'python27.dll',
    payload: 'library.dat',
    runValue: 'Dropbox Update Setup',
    task: 'DropboxUpdateTask',
    service: 'RemoteSvc',
    serviceImage: '%COMSPEC% /c C:\\aaaa\\run.bat',
    staging: 'C:\\aaaa',
  },
  {
    id: 'ke3chang',
    folder: 'C:\\ProgramData\\McAfee',
    program: 'mfeann.exe',
    signer: 'McAfee, Inc.',
    library: 'LockDown.dll',
    payload: 'conf.dat',
    runValue: 'AERTSr',
    task: 'RealtekAudio',
    service: 'NtmsSvc',
    serviceImage: 'C:\\ProgramData\\McAfee\\ntmssvc.exe',
    staging: 'C:\\ProgramData\\Realtek',
  },
  {
    id: 'gallium',
    folder: 'C:\\ProgramData\\Samsung',
    program: 'RunHelp.exe',
    signer: 'Samsung Electronics CO., LTD.',
    library: 'ssMUIDLL.dll',
    payload: 'ssMUI.dat',
    runValue: 'RunHelp',
    task: 'SamsungHelp',
    service: 'PSEXESVC',
    serviceImage: '%SystemRoot%\\PSEXESVC.exe',
    staging: 'C:\\$Recycle.Bin\\S-1-5-18',
  },
];

/** Throws for an id that is none of the six: callers check what people type. */
export function actorStyle(id: string): ActorStyle {
  const style = styles.find((known) => known.id === id);
  if (style === undefined) throw new RangeError(`no such actor: ${id}`);
  return style;
}

export const playableActors: readonly string[] = styles.map((style) => style.id);
