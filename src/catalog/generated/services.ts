// Made by `npm run generate` from catalog/services; do not edit.
import type { Service } from '../service.ts';

export const servicesOfCatalog: readonly Service[] = [
 {
  "id": "sshd",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "sshd",
   "sshd-session",
   "sshd-auth"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^Accepted (?<authentication_method>\\S+) for (?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5})(?: ssh\\d)?(?:: .*)?$",
    "starts": "A",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    }
   },
   {
    "pattern": "^(?:error: )?Failed (?<authentication_method>\\S+) for (?<user_name>[^\\s:]+|<invalid username>) from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?(?: ssh\\d?)?(?: \\[preauth\\]|: .*)?$",
    "starts": "Fe",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^(?:error: )?Failed (?<authentication_method>\\S+) for (?:invalid|illegal) user (?<user_name>[^:]*) from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?(?: ssh\\d?)?(?: \\[preauth\\]|: .*)?$",
    "starts": "Fe",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure",
     "event.reason": "unknown user"
    }
   },
   {
    "pattern": "^(?:error: )?Failed (?<authentication_method>\\S+) for (?:(?:invalid|illegal) user )?(?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?(?: ssh\\d?)?(?: \\[preauth\\])?$",
    "starts": "Fe",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^Postponed (?<authentication_method>\\S+) for (?:invalid user )?(?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5})(?: ssh\\d)?(?: \\[preauth\\])?$",
    "starts": "P",
    "set": {
     "event.action": "logon-step"
    }
   },
   {
    "pattern": "^(?:Invalid|Illegal) user (?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?(?: \\[preauth\\])?$",
    "starts": "I",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure",
     "event.reason": "unknown user"
    }
   },
   {
    "pattern": "^(?:error: )?PAM: (?:User not known to the underlying authentication module|unknown user|[Aa]uthentication (?:failure|error)) for (?:(?:illegal|invalid) user )?(?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255})(?: via .*| )?$",
    "starts": "Pe",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^User (?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255}) not allowed because (?<event_reason>.*)$",
    "starts": "U",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^User (?<user_name>.*) not allowed because (?<event_reason>.*)$",
    "starts": "U",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^ROOT LOGIN REFUSED FROM (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?(?: \\[preauth\\])?$",
    "starts": "R",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure",
     "user.name": "root",
     "event.reason": "root may not log in"
    }
   },
   {
    "pattern": "^(?:error: )?maximum authentication attempts exceeded for (?:invalid user )?(?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5})(?: ssh\\d)?(?: \\[preauth\\])?$",
    "starts": "em",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure",
     "event.reason": "too many attempts"
    }
   },
   {
    "pattern": "^Disconnecting (?:(?:invalid|authenticating) user )?(?<user_name>.*) (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5}): (?<event_reason>.*)$",
    "starts": "D",
    "set": {
     "event.action": "disconnect",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^(?<event_reason>Connection (?:closed|reset) by|Disconnected from) (?:invalid|authenticating) user (?<user_name>.*) (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5})(?: \\[preauth\\])?$",
    "starts": "CD",
    "set": {
     "event.action": "disconnect",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^Disconnected from user (?<user_name>.*) (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5})$",
    "starts": "D",
    "set": {
     "event.action": "disconnect"
    }
   },
   {
    "pattern": "^(?:Connection (?:closed|reset) by|Disconnected from) (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?(?: \\[preauth\\])?$",
    "starts": "CD",
    "set": {
     "event.action": "disconnect"
    }
   },
   {
    "pattern": "^(?:error: )?Received disconnect from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?: ?(?<error_code>\\d+): (?<event_reason>.*)$",
    "starts": "Re",
    "set": {
     "event.action": "disconnect"
    }
   },
   {
    "pattern": "^Connection from (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5})(?: on (?<destination_address>[\\w.:%-]{1,255}) port (?<destination_port>\\d{1,5}))?(?: rdomain \"[^\"]*\")?$",
    "starts": "C",
    "set": {
     "event.action": "connect"
    }
   },
   {
    "pattern": "^(?:fatal: )?Timeout before authentication for (?:connection from )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?: to (?<destination_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), pid = \\d+| port (?<source_port>\\d{1,5}))?",
    "starts": "Tf",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure",
     "event.reason": "timeout"
    }
   },
   {
    "pattern": "^(?:fatal: )?Unable to negotiate with (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?: (?<event_reason>.*)$",
    "starts": "Uf",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^Bad protocol version identification '(?<client_version>.*)' from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?$",
    "starts": "B",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^Did not receive identification string from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?",
    "starts": "D",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^(?:banner exchange|ssh_dispatch_run_fatal): Connection from (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5}): (?<event_reason>.*)$",
    "starts": "bs",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^reverse mapping checking getaddrinfo for (?<source_domain>\\S+) \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] failed",
    "starts": "r",
    "set": {
     "event.action": "name-check",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^Address (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) maps to (?<source_domain>[^\\s,]+), but this does not map back to the address",
    "starts": "A",
    "set": {
     "event.action": "name-check",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^refused connect from (?<source_domain>.*) \\((?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\)$",
    "starts": "r",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    }
   },
   {
    "pattern": "^Server listening on (?<server_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) port (?<server_port>\\d{1,5})\\.?$",
    "starts": "S",
    "set": {
     "event.action": "service-start"
    }
   },
   {
    "pattern": "^subsystem request for (?<process_name>\\S+)(?: by user (?<user_name>.*))?",
    "starts": "s",
    "set": {
     "event.action": "subsystem"
    }
   },
   {
    "pattern": "^(?:error: )?(?:kex_exchange_identification|ssh_exchange_identification): (?<event_reason>.*)$",
    "starts": "eks",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    }
   }
  ]
 }
];
