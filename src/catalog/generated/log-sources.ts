// Made by `npm run generate` from catalog/fields; do not edit.
import type { LogSources } from '../log-sources.ts';

export const logSourcesOfCatalog: readonly LogSources[] = [
 {
  "product": "aws",
  "services": {
   "cloudtrail": [
    {
     "channel": "cloudtrail",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {},
  "columns": {},
  "channels": {
   "cloudtrail": {
    "event.action": [
     "eventName"
    ],
    "event.provider": [
     "eventSource"
    ],
    "event.id": [
     "eventID"
    ],
    "cloud.account.id": [
     "recipientAccountId",
     "userIdentity.accountId"
    ],
    "cloud.region": [
     "awsRegion"
    ],
    "user.name": [
     "userIdentity.userName",
     "userIdentity.sessionContext.sessionIssuer.userName",
     "userIdentity.arn"
    ],
    "user.id": [
     "userIdentity.principalId"
    ],
    "source.ip": [
     "sourceIPAddress"
    ],
    "user_agent.original": [
     "userAgent"
    ],
    "error.code": [
     "errorCode"
    ],
    "error.message": [
     "errorMessage"
    ]
   }
  }
 },
 {
  "product": "windows",
  "services": {
   "security": [
    {
     "channel": "security",
     "providers": [
      "microsoft-windows-security-auditing",
      "microsoft-windows-eventlog",
      "security",
      "ad fs auditing"
     ],
     "codes": null,
     "fields": {}
    }
   ],
   "system": [
    {
     "channel": "system",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "application": [
    {
     "channel": "application",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "sysmon": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": null,
     "fields": {}
    }
   ],
   "powershell": [
    {
     "channel": "microsoft-windows-powershell/operational",
     "providers": [
      "microsoft-windows-powershell"
     ],
     "codes": null,
     "fields": {}
    },
    {
     "channel": "powershellcore/operational",
     "providers": [
      "powershellcore"
     ],
     "codes": null,
     "fields": {}
    }
   ],
   "powershell-classic": [
    {
     "channel": "windows powershell",
     "providers": [
      "powershell"
     ],
     "codes": null,
     "fields": {}
    }
   ],
   "windefend": [
    {
     "channel": "microsoft-windows-windows defender/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "taskscheduler": [
    {
     "channel": "microsoft-windows-taskscheduler/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "wmi": [
    {
     "channel": "microsoft-windows-wmi-activity/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "bits-client": [
    {
     "channel": "microsoft-windows-bits-client/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "dns-client": [
    {
     "channel": "microsoft-windows-dns-client/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "dns-server": [
    {
     "channel": "dns server",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "dns-server-analytic": [
    {
     "channel": "microsoft-windows-dns-server/analytical",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "dns-server-audit": [
    {
     "channel": "microsoft-windows-dnsserver/audit",
     "providers": null,
     "codes": null,
     "fields": {}
    },
    {
     "channel": "microsoft-windows-dns-server/audit",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "dhcp": [
    {
     "channel": "microsoft-windows-dhcp-server/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "applocker": [
    {
     "channel": "microsoft-windows-applocker/exe and dll",
     "providers": null,
     "codes": null,
     "fields": {}
    },
    {
     "channel": "microsoft-windows-applocker/msi and script",
     "providers": null,
     "codes": null,
     "fields": {}
    },
    {
     "channel": "microsoft-windows-applocker/packaged app-deployment",
     "providers": null,
     "codes": null,
     "fields": {}
    },
    {
     "channel": "microsoft-windows-applocker/packaged app-execution",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "msexchange-management": [
    {
     "channel": "msexchange management",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "codeintegrity-operational": [
    {
     "channel": "microsoft-windows-codeintegrity/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "ntlm": [
    {
     "channel": "microsoft-windows-ntlm/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "firewall-as": [
    {
     "channel": "microsoft-windows-windows firewall with advanced security/firewall",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "printservice-admin": [
    {
     "channel": "microsoft-windows-printservice/admin",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "printservice-operational": [
    {
     "channel": "microsoft-windows-printservice/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "smbclient-security": [
    {
     "channel": "microsoft-windows-smbclient/security",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "smbclient-connectivity": [
    {
     "channel": "microsoft-windows-smbclient/connectivity",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "smbserver-connectivity": [
    {
     "channel": "microsoft-windows-smbserver/connectivity",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "terminalservices-localsessionmanager": [
    {
     "channel": "microsoft-windows-terminalservices-localsessionmanager/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "driver-framework": [
    {
     "channel": "microsoft-windows-driverframeworks-usermode/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "appxdeployment-server": [
    {
     "channel": "microsoft-windows-appxdeploymentserver/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "appxpackaging-om": [
    {
     "channel": "microsoft-windows-appxpackaging/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "appmodel-runtime": [
    {
     "channel": "microsoft-windows-appmodel-runtime/admin",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "capi2": [
    {
     "channel": "microsoft-windows-capi2/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "certificateservicesclient-lifecycle-system": [
    {
     "channel": "microsoft-windows-certificateservicesclient-lifecycle-system/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "ldap": [
    {
     "channel": "microsoft-windows-ldap-client/debug",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "lsa-server": [
    {
     "channel": "microsoft-windows-lsa/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "openssh": [
    {
     "channel": "openssh/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "microsoft-servicebus-client": [
    {
     "channel": "microsoft-servicebus-client",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "shell-core": [
    {
     "channel": "microsoft-windows-shell-core/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "iis-configuration": [
    {
     "channel": "microsoft-iis-configuration/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "security-mitigations": [
    {
     "channel": "microsoft-windows-security-mitigations/kernelmode",
     "providers": null,
     "codes": null,
     "fields": {}
    },
    {
     "channel": "microsoft-windows-security-mitigations/usermode",
     "providers": null,
     "codes": null,
     "fields": {}
    },
    {
     "channel": "microsoft-windows-security-mitigations/kernel mode",
     "providers": null,
     "codes": null,
     "fields": {}
    },
    {
     "channel": "microsoft-windows-security-mitigations/user mode",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "diagnosis-scripted": [
    {
     "channel": "microsoft-windows-diagnosis-scripted/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "kernel-event-tracing": [
    {
     "channel": "microsoft-windows-kernel-eventtracing/admin",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "sense": [
    {
     "channel": "microsoft-windows-sense/operational",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {
   "process_creation": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "1"
     ],
     "fields": {}
    },
    {
     "channel": "security",
     "providers": [
      "microsoft-windows-security-auditing"
     ],
     "codes": [
      "4688"
     ],
     "fields": {
      "Image": {
       "from": [
        "NewProcessName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "ParentImage": {
       "from": [
        "ParentProcessName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "ProcessId": {
       "from": [
        "NewProcessId"
       ],
       "join": "",
       "as": "decimal",
       "map": {}
      },
      "ParentProcessId": {
       "from": [
        "ProcessId"
       ],
       "join": "",
       "as": "decimal",
       "map": {}
      },
      "User": {
       "from": [
        "SubjectUserName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "LogonId": {
       "from": [
        "SubjectLogonId"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "IntegrityLevel": {
       "from": [
        "MandatoryLabel"
       ],
       "join": "",
       "as": "text",
       "map": {
        "s-1-16-4096": "Low",
        "s-1-16-8192": "Medium",
        "s-1-16-12288": "High",
        "s-1-16-16384": "System"
       }
      }
     }
    }
   ],
   "file_change": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "2"
     ],
     "fields": {}
    }
   ],
   "network_connection": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "3"
     ],
     "fields": {}
    },
    {
     "channel": "security",
     "providers": [
      "microsoft-windows-security-auditing"
     ],
     "codes": [
      "5156"
     ],
     "fields": {
      "Image": {
       "from": [
        "Application"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "SourceIp": {
       "from": [
        "SourceAddress"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "DestinationIp": {
       "from": [
        "DestAddress"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "DestinationPort": {
       "from": [
        "DestPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "Protocol": {
       "from": [
        "Protocol"
       ],
       "join": "",
       "as": "text",
       "map": {
        "6": "tcp",
        "17": "udp"
       }
      },
      "Initiated": {
       "from": [
        "Direction"
       ],
       "join": "",
       "as": "text",
       "map": {
        "%%14593": "true",
        "%%14592": "false"
       }
      }
     }
    }
   ],
   "sysmon_status": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "4",
      "16"
     ],
     "fields": {}
    }
   ],
   "sysmon_error": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "255"
     ],
     "fields": {}
    }
   ],
   "process_termination": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "5"
     ],
     "fields": {}
    },
    {
     "channel": "security",
     "providers": [
      "microsoft-windows-security-auditing"
     ],
     "codes": [
      "4689"
     ],
     "fields": {
      "Image": {
       "from": [
        "ProcessName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "User": {
       "from": [
        "SubjectUserName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "driver_load": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "6"
     ],
     "fields": {}
    }
   ],
   "image_load": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "7"
     ],
     "fields": {}
    }
   ],
   "create_remote_thread": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "8"
     ],
     "fields": {}
    }
   ],
   "raw_access_thread": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "9"
     ],
     "fields": {}
    }
   ],
   "raw_access_read": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "9"
     ],
     "fields": {}
    }
   ],
   "process_access": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "10"
     ],
     "fields": {}
    }
   ],
   "file_event": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "11"
     ],
     "fields": {}
    }
   ],
   "registry_add": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "12"
     ],
     "fields": {}
    }
   ],
   "registry_delete": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "12"
     ],
     "fields": {}
    }
   ],
   "registry_set": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "13"
     ],
     "fields": {}
    },
    {
     "channel": "security",
     "providers": [
      "microsoft-windows-security-auditing"
     ],
     "codes": [
      "4657"
     ],
     "fields": {
      "TargetObject": {
       "from": [
        "ObjectName",
        "ObjectValueName"
       ],
       "join": "\\",
       "as": "text",
       "map": {}
      },
      "Details": {
       "from": [
        "NewValue"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "Image": {
       "from": [
        "ProcessName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "User": {
       "from": [
        "SubjectUserName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "registry_rename": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "14"
     ],
     "fields": {}
    }
   ],
   "registry_event": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "12",
      "13",
      "14"
     ],
     "fields": {}
    },
    {
     "channel": "security",
     "providers": [
      "microsoft-windows-security-auditing"
     ],
     "codes": [
      "4657"
     ],
     "fields": {
      "TargetObject": {
       "from": [
        "ObjectName",
        "ObjectValueName"
       ],
       "join": "\\",
       "as": "text",
       "map": {}
      },
      "Details": {
       "from": [
        "NewValue"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "Image": {
       "from": [
        "ProcessName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "User": {
       "from": [
        "SubjectUserName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "create_stream_hash": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "15"
     ],
     "fields": {}
    }
   ],
   "pipe_created": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "17",
      "18"
     ],
     "fields": {}
    }
   ],
   "wmi_event": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "19",
      "20",
      "21"
     ],
     "fields": {}
    }
   ],
   "dns_query": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "22"
     ],
     "fields": {}
    }
   ],
   "file_delete": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "23",
      "26"
     ],
     "fields": {}
    }
   ],
   "clipboard_capture": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "24"
     ],
     "fields": {}
    }
   ],
   "process_tampering": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "25"
     ],
     "fields": {}
    }
   ],
   "file_block_executable": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "27"
     ],
     "fields": {}
    }
   ],
   "file_block_shredding": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "28"
     ],
     "fields": {}
    }
   ],
   "file_executable_detected": [
    {
     "channel": "microsoft-windows-sysmon/operational",
     "providers": [
      "microsoft-windows-sysmon"
     ],
     "codes": [
      "29"
     ],
     "fields": {}
    }
   ],
   "file_access": [
    {
     "channel": "microsoft-windows-kernel-file/analytic",
     "providers": null,
     "codes": [
      "12"
     ],
     "fields": {}
    }
   ],
   "file_rename": [
    {
     "channel": "microsoft-windows-kernel-file/analytic",
     "providers": null,
     "codes": [
      "19"
     ],
     "fields": {}
    }
   ],
   "ps_module": [
    {
     "channel": "microsoft-windows-powershell/operational",
     "providers": [
      "microsoft-windows-powershell"
     ],
     "codes": [
      "4103"
     ],
     "fields": {}
    },
    {
     "channel": "powershellcore/operational",
     "providers": [
      "powershellcore"
     ],
     "codes": [
      "4103"
     ],
     "fields": {}
    }
   ],
   "ps_script": [
    {
     "channel": "microsoft-windows-powershell/operational",
     "providers": [
      "microsoft-windows-powershell"
     ],
     "codes": [
      "4104"
     ],
     "fields": {}
    },
    {
     "channel": "powershellcore/operational",
     "providers": [
      "powershellcore"
     ],
     "codes": [
      "4104"
     ],
     "fields": {}
    }
   ],
   "ps_classic_start": [
    {
     "channel": "windows powershell",
     "providers": [
      "powershell"
     ],
     "codes": [
      "400"
     ],
     "fields": {}
    }
   ],
   "ps_classic_provider_start": [
    {
     "channel": "windows powershell",
     "providers": [
      "powershell"
     ],
     "codes": [
      "600"
     ],
     "fields": {}
    }
   ],
   "ps_classic_script": [
    {
     "channel": "windows powershell",
     "providers": [
      "powershell"
     ],
     "codes": [
      "800"
     ],
     "fields": {}
    }
   ],
   "antivirus": [
    {
     "channel": "microsoft-windows-windows defender/operational",
     "providers": [
      "microsoft-windows-windows defender"
     ],
     "codes": [
      "1006",
      "1007",
      "1008",
      "1015",
      "1116",
      "1117",
      "1118",
      "1119"
     ],
     "fields": {
      "Signature": {
       "from": [
        "Threat Name"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "Filename": {
       "from": [
        "Path"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "columns": {
   "event.code": [
    "EventID"
   ],
   "event.provider": [
    "Provider_Name"
   ],
   "winlog.channel": [
    "Channel"
   ],
   "winlog.record_id": [
    "EventRecordID"
   ],
   "host.name": [
    "Computer"
   ],
   "user.name": [
    "TargetUserName",
    "SubjectUserName",
    "User",
    "SourceUser",
    "AccountName"
   ],
   "user.domain": [
    "TargetDomainName",
    "SubjectDomainName"
   ],
   "user.id": [
    "TargetUserSid",
    "SubjectUserSid",
    "Security_UserID"
   ],
   "process.executable": [
    "Image",
    "NewProcessName",
    "ProcessName"
   ],
   "process.command_line": [
    "CommandLine",
    "ProcessCommandLine"
   ],
   "process.pid": [
    "ProcessId",
    "NewProcessId"
   ],
   "process.parent.executable": [
    "ParentImage",
    "ParentProcessName"
   ],
   "process.parent.command_line": [
    "ParentCommandLine"
   ],
   "source.ip": [
    "SourceIp",
    "IpAddress",
    "SourceAddress"
   ],
   "source.port": [
    "SourcePort",
    "IpPort"
   ],
   "destination.ip": [
    "DestinationIp",
    "DestAddress"
   ],
   "destination.port": [
    "DestinationPort",
    "DestPort"
   ],
   "file.path": [
    "TargetFilename"
   ],
   "registry.path": [
    "TargetObject"
   ],
   "dns.question.name": [
    "QueryName"
   ],
   "service.name": [
    "ServiceName"
   ],
   "powershell.file.script_block_text": [
    "ScriptBlockText"
   ]
  },
  "channels": {}
 }
];
