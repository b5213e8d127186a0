/**
 * How the values of a column are read. A kind of indicator: as that kind. `host`: an address or a name. `page`: a URL, and its
 * host. `path`: a file, and its name. `key`: a registry value or key, and the key it stands in. `hash`: by its length.
 * `hashes`: `MD5=…,SHA256=…` as Sysmon writes. `answers`: addresses and names of a DNS answer, as any log writes them.
 * `serial`: a certificate's serial number.
 */
export type ObservableForm = keyof typeof formsOfNames;

/** Columns (ECS 8) and original fields (behind `f:`, as segments have them) whose values say whom a record met. */
const formsOfNames = {
  host: [
    'source.ip',
    'destination.ip',
    'client.ip',
    'server.ip',
    'source.nat.ip',
    'destination.nat.ip',
    'client.nat.ip',
    'server.nat.ip',
    'network.forwarded_ip',
    'dns.resolved_ip',
    'dns.question.name',
    'source.address',
    'source.domain',
    'destination.address',
    'destination.domain',
    'client.domain',
    'server.domain',
    'url.domain',
    'tls.client.server_name',
    // Sysmon 3, Suricata (grouped answers), Windows Firewall.
    'f:DestinationHostname',
    'f:SourceHostname',
    'f:dns.grouped.A',
    'f:dns.grouped.AAAA',
    'f:dns.grouped.CNAME',
  ],
  // Sysmon 22 writes `type:  5 name;::ffff:192.0.2.1;`.
  answers: ['dns.answers.data', 'f:QueryResults'],
  page: ['url.original', 'url.full', 'http.request.referrer'],
  hash: [
    'file.hash.any',
    'file.hash.md5',
    'file.hash.sha1',
    'file.hash.sha256',
    'file.hash.sha512',
    'process.hash.md5',
    'process.hash.sha1',
    'process.hash.sha256',
    'process.hash.sha512',
    'process.parent.hash.md5',
    'process.parent.hash.sha1',
    'process.parent.hash.sha256',
    'dll.hash.md5',
    'dll.hash.sha1',
    'dll.hash.sha256',
    'email.attachments.file.hash.md5',
    'email.attachments.file.hash.sha1',
    'email.attachments.file.hash.sha256',
  ],
  hashes: ['f:Hashes', 'f:Hash'],
  imphash: ['file.pe.imphash', 'process.pe.imphash', 'dll.pe.imphash', 'f:Imphash'],
  path: [
    'file.path',
    'file.target_path',
    'file.name',
    'process.name',
    'process.executable',
    'process.parent.executable',
    'dll.path',
    'email.attachments.file.name',
    // Sysmon 7, 8 and 10; Windows 7045, 4697; the name a file was built under.
    'f:ImageLoaded',
    'f:SourceImage',
    'f:TargetImage',
    'f:ImagePath',
    'f:ServiceFileName',
    'f:OriginalFileName',
  ],
  key: ['registry.path', 'registry.key', 'f:NewName'],
  // Sysmon 17 and 18, Windows 5145 (a pipe opened over IPC$), Zeek dce_rpc, Suricata smb.
  'named-pipe': ['f:PipeName', 'f:RelativeTargetName', 'f:named_pipe', 'f:smb.named_pipe'],
  mutex: ['f:MutexName', 'f:Mutex'],
  'service-name': ['service.name'],
  'user-agent': ['user_agent.original'],
  email: [
    'email.from.address',
    'email.sender.address',
    'email.reply_to.address',
    'email.to.address',
    'email.cc.address',
  ],
  ja3: ['tls.client.ja3'],
  ja3s: ['tls.server.ja3s'],
  ja4: ['tls.client.ja4', 'f:ja4', 'f:tls.ja4', 'f:quic.ja4'],
  // Zeek ssl and x509 name SHA-256 or SHA-1 of certificates.
  certificate: [
    'tls.server.hash.sha1',
    'tls.server.hash.sha256',
    'tls.client.hash.sha1',
    'tls.client.hash.sha256',
    'f:cert_chain_fps',
    'f:client_cert_chain_fps',
    'f:fingerprint',
  ],
  serial: ['file.x509.serial_number', 'tls.server.x509.serial_number', 'x509.serial_number', 'f:tls.serial'],
} as const;

const formOfName: ReadonlyMap<string, ObservableForm> = new Map(
  (Object.keys(formsOfNames) as ObservableForm[]).flatMap((form) =>
    formsOfNames[form].map((name) => [name, form] as const),
  ),
);

/** How the values of a column are read, null for one that holds nothing to look up. */
export const observableForm = (name: string): ObservableForm | null => formOfName.get(name) ?? null;
