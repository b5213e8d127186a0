// Made by `npm run generate` from catalog/services; do not edit.
import type { Service } from '../service.ts';

export const servicesOfCatalog: readonly Service[] = [
 {
  "id": "3proxy",
  "product": "3proxy",
  "channel": "proxy",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{1,2})\\-(?:\\d{1,2})\\-(?:\\d{4}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?) {1,9}(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) (?<message>[A-Z]{2,10}\\.\\d{1,5} \\d{5} .*)$",
    "starts": "0123456789",
    "time": "%d-%m-%Y %H:%M:%S %z"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<network_protocol>[A-Z]{2,10})\\.(?<server_port>\\d{1,5}) (?<event_code>00000) (?<user_name>\\S{1,120}) (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?):(?<source_port>\\d{1,5}) (?<destination_ip>[0-9A-Fa-f:.]{2,45}):(?<destination_port>\\d{1,5}) \\d{1,15} \\d{1,15} \\d{1,6} (?<event_reason>.*)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "set": {
     "event.action": "request",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<network_protocol>[A-Z]{2,10})\\.(?<server_port>\\d{1,5}) (?<event_code>\\d{5}) (?<user_name>\\S{1,120}) (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?):(?<source_port>\\d{1,5}) (?<destination_ip>[0-9A-Fa-f:.]{2,45}):(?<destination_port>\\d{1,5}) \\d{1,15} \\d{1,15} \\d{1,6} (?<event_reason>.*)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "adguard-home",
  "product": "adguard-home",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\/(?:\\d{1,2})\\/(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?:\\d{1,10}#\\d{1,10} )?\\[(?<log_level>info|error|debug|warn)\\] (?<message>(?:auth: |POST ).*)$",
    "starts": "0123456789",
    "time": "%Y/%m/%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<http_request_method>POST) (?:\\S{1,255} )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<url_original>/control/login): (?<event_reason>invalid username or password)",
    "starts": "P",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^auth: (?<event_reason>failed to login)[^:]{0,200}ip(?:=| )(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)",
    "starts": "a",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "amavis",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "amavis",
   "amavisd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^\\((?<event_id>[\\w-]{1,30})\\) Blocked (?<event_category>[A-Z-]{2,30})(?: \\((?<threat_name>[^)]{1,200})\\))?(?: \\{(?<amavis_actions>[^}]{1,120})\\})?, (?:[A-Za-z][\\w-]{0,60} (?:LOCAL )?)?(?:\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))? )?(?:\\[(?<source_nat_ip>[0-9A-Fa-f:.]{2,45})\\] )?<(?<email_from_address>[^>]{0,320})> -> <(?<email_to_address>[^>]{0,320})>,(?: quarantine: (?<amavis_quarantine>[^,\\s]{1,200}),)?.*$",
    "starts": "(",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\((?<event_id>[\\w-]{1,30})\\) Passed (?<event_category>[A-Z-]{2,30})(?: \\((?<threat_name>[^)]{1,200})\\))?(?: \\{(?<amavis_actions>[^}]{1,120})\\})?, (?:[A-Za-z][\\w-]{0,60} (?:LOCAL )?)?(?:\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))? )?(?:\\[(?<source_nat_ip>[0-9A-Fa-f:.]{2,45})\\] )?<(?<email_from_address>[^>]{0,320})> -> <(?<email_to_address>[^>]{0,320})>,(?: quarantine: (?<amavis_quarantine>[^,\\s]{1,200}),)?.*$",
    "starts": "(",
    "set": {
     "event.action": "mail-accepted",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "apache-error",
  "product": "apache",
  "channel": "error",
  "programs": [
   "httpd*",
   "apache2*",
   "apache*"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:[A-Za-z]{3}) {1,9}(?:[A-Za-z]{3}) {1,9}(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?) {1,9}(?:\\d{4}))\\] (?<message>\\[[\\w:-]{0,40}\\] .*)$",
    "starts": "[",
    "time": "%a %b %d %H:%M:%S %Y"
   },
   {
    "pattern": "^(?<message>\\[(?:emerg|alert|crit|error|warn|notice|info|debug)\\] (?:\\[client [\\da-fA-F:.]{2,45}\\] .*|Apache.*))$",
    "starts": "[",
    "time": "iso"
   }
  ],
  "messages": [
   {
    "pattern": "^\\[(?:(?<apache_module>\\w{1,40}):|:)?(?<log_level>\\w{1,10})\\] (?:\\[pid (?<process_pid>\\d{1,10})(?::tid (?<process_thread_id>\\d{1,20}))?\\] )?\\[(?:client|remote) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?:\\[client \\S{2,60}\\] )?ModSecurity: (?<event_severity>Access denied)[. ](?: ?with code (?<http_response_status__code>\\d{3}) \\(phase (?<modsecurity_phase>\\d)\\)\\. ?)? ?(?<event_reason>.{0,1000}?) \\[file \"(?<rule_file>[^\"]{0,400})\"\\] \\[line \"(?<rule_line>\\d{1,7})\"\\] \\[id \"(?<rule_id>\\d{1,12})\"\\](?: \\[rev \"(?<rule_version>[^\"]{0,60})\"\\])?(?: \\[msg \"(?<rule_name>[^\"]{0,400})\"\\])?(?: \\[data \"(?<rule_matched>[^\"]{0,900})\"\\])?(?: \\[severity \"(?<rule_severity>\\w{1,20})\"\\])?(?: \\[ver \"(?<rule_ruleset>[^\"]{0,80})\"\\])?(?: \\[maturity \"(?<rule_maturity>\\d)\"\\])?(?: \\[accuracy \"(?<rule_accuracy>\\d)\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[hostname \"(?<url_domain>[^\"]{0,255})\"\\])?(?: \\[uri \"(?<url_original>[^\"]{0,1000})\"\\])?(?: \\[unique_id \"(?<event_id>[^\"]{0,60})\"\\])?.*$",
    "starts": "[",
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:(?<apache_module>\\w{1,40}):|:)?(?<log_level>\\w{1,10})\\] (?:\\[pid (?<process_pid>\\d{1,10})(?::tid (?<process_thread_id>\\d{1,20}))?\\] )?\\[(?:client|remote) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?:\\[client \\S{2,60}\\] )?ModSecurity: (?<event_severity>Warning)[. ](?: ?with code (?<http_response_status__code>\\d{3}) \\(phase (?<modsecurity_phase>\\d)\\)\\. ?)? ?(?<event_reason>.{0,1000}?) \\[file \"(?<rule_file>[^\"]{0,400})\"\\] \\[line \"(?<rule_line>\\d{1,7})\"\\] \\[id \"(?<rule_id>\\d{1,12})\"\\](?: \\[rev \"(?<rule_version>[^\"]{0,60})\"\\])?(?: \\[msg \"(?<rule_name>[^\"]{0,400})\"\\])?(?: \\[data \"(?<rule_matched>[^\"]{0,900})\"\\])?(?: \\[severity \"(?<rule_severity>\\w{1,20})\"\\])?(?: \\[ver \"(?<rule_ruleset>[^\"]{0,80})\"\\])?(?: \\[maturity \"(?<rule_maturity>\\d)\"\\])?(?: \\[accuracy \"(?<rule_accuracy>\\d)\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[hostname \"(?<url_domain>[^\"]{0,255})\"\\])?(?: \\[uri \"(?<url_original>[^\"]{0,1000})\"\\])?(?: \\[unique_id \"(?<event_id>[^\"]{0,60})\"\\])?.*$",
    "starts": "[",
    "set": {
     "event.action": "rule-matched"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:(?<apache_module>\\w{1,40}):|:)?(?<log_level>\\w{1,10})\\] (?:\\[pid (?<process_pid>\\d{1,10})(?::tid (?<process_thread_id>\\d{1,20}))?\\] )?\\[(?:client|remote) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?:\\[client \\S{2,60}\\] )?(?<event_reason>ModSecurity: .*Access denied with .*)$",
    "starts": "[",
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:(?<apache_module>\\w{1,40}):|:)?(?<log_level>\\w{1,10})\\] (?:\\[pid (?<process_pid>\\d{1,10})(?::tid (?<process_thread_id>\\d{1,20}))?\\] )?\\[(?:client|remote) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?:AH01071: )?(?:Got error 'PHP message: |PHP message: )?(?<event_reason>user (?<user_name>.{0,255}) authentication failure for \\w{1,40})",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:(?<apache_module>\\w{1,40}):|:)?(?<log_level>\\w{1,10})\\] (?:\\[pid (?<process_pid>\\d{1,10})(?::tid (?<process_thread_id>\\d{1,20}))?\\] )?\\[(?:client|remote) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?<event_reason>Failed login for) (?<user_name>[^,\\s]{1,255})(?:, referer: (?<http_request_referrer>\\S{1,1000}))?$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:(?<apache_module>\\w{1,40}):|:)?(?<log_level>\\w{1,10})\\] (?:\\[pid (?<process_pid>\\d{1,10})(?::tid (?<process_thread_id>\\d{1,20}))?\\] )?\\[(?:client|remote) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?<event_code>AH\\d{5}): (?<event_reason>user (?<user_name>.{0,255}) not found): (?<url_original>\\S{1,1000})$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:(?<apache_module>\\w{1,40}):|:)?(?<log_level>\\w{1,10})\\] (?:\\[pid (?<process_pid>\\d{1,10})(?::tid (?<process_thread_id>\\d{1,20}))?\\] )?\\[(?:client|remote) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?:(?<event_code>AH\\d{5}): )?(?:Digest: )?(?<event_reason>user [`']?(?<user_name>.{0,255}?)['`]?(?: in realm `.{0,120}')?(?: not found|: authentication failure|: authorization failure|: password mismatch)\\b.*)$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:(?<apache_module>\\w{1,40}):|:)?(?<log_level>\\w{1,10})\\] (?:\\[pid (?<process_pid>\\d{1,10})(?::tid (?<process_thread_id>\\d{1,20}))?\\] )?\\[(?:client|remote) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?:(?<event_code>AH\\d{5}): )?(?<event_reason>Authorization of user (?<user_name>.{0,255}?) to access .{0,1000} failed, reason: .*)$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:(?<apache_module>\\w{1,40}):|:)?(?<log_level>\\w{1,10})\\] (?:\\[pid (?<process_pid>\\d{1,10})(?::tid (?<process_thread_id>\\d{1,20}))?\\] )?\\[(?:client|remote) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?:(?<event_code>AH\\d{5}): )?(?:Digest: )?(?<event_reason>client used wrong authentication scheme|invalid qop|realm mismatch|unknown algorithm|invalid nonce \\S{0,200} received - (?:length|user attempted time travel)|(?:WAR|ERR) \\[Login denied for user|ERR \\[Could not retrieve user)",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:(?<apache_module>\\w{1,40}):|:)?(?<log_level>\\w{1,10})\\] (?:\\[pid (?<process_pid>\\d{1,10})(?::tid (?<process_thread_id>\\d{1,20}))?\\] )?\\[(?:client|remote) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?:(?<event_code>AH\\d{5}): )?(?<event_reason>(?:File does not exist: |client denied by server configuration|script '.{0,1000}' not found or unable to stat|script not found or unable to stat|stderr from .{0,1000}: script not found or unable to stat|Got error 'Primary script unknown|Invalid URI in request|[Ii]nvalid URI path|Invalid method in request|request failed: |Hostname \\S{1,255} provided via SNI|No hostname was provided via SNI|.{0,200}: (?:warning: \\w{1,80}: ignoring function definition attempt|error importing function definition)).*)$",
    "starts": "[",
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:(?<apache_module>\\w{1,40}):|:)?(?<log_level>\\w{1,10})\\] (?:\\[pid (?<process_pid>\\d{1,10})(?::tid (?<process_thread_id>\\d{1,20}))?\\] )?\\[(?:client|remote) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?:(?<event_code>AH\\d{5}): )?(?<event_reason>.*)$",
    "starts": "[",
    "set": {},
    "recalls": false
   },
   {
    "pattern": "^\\[(?:(?<apache_module>\\w{1,40}):|:)?(?<log_level>\\w{1,10})\\] (?:\\[pid (?<process_pid>\\d{1,10})(?::tid (?<process_thread_id>\\d{1,20}))?\\] )?\\((?<error_code>\\d{1,8})\\)(?<error_message>[^:]{1,200}): \\[(?:client|remote) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?:(?<event_code>AH\\d{5}): )?(?<event_reason>.*)$",
    "starts": "[",
    "set": {},
    "recalls": false
   },
   {
    "pattern": "^\\[(?:(?<apache_module>\\w{1,40}):|:)?(?<log_level>\\w{1,10})\\] (?:\\[pid (?<process_pid>\\d{1,10})(?::tid (?<process_thread_id>\\d{1,20}))?\\] )?(?:(?<event_code>AH\\d{5}): )?(?<event_reason>.*)$",
    "starts": "[",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "assp",
  "product": "assp",
  "channel": "maillog",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:[A-Za-z]{3})\\-(?:\\d{1,2})\\-(?:\\d{2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?:(?<email_message_id>m\\d{1,3}-\\d{1,6}-\\d{1,6}) )?(?<message>(?:\\[[\\w-]{1,30}\\] |\\d|Blocking ).*)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "time": "%b-%d-%y %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:\\[[\\w-]{1,30}\\] )*(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<event_reason>SSL negotiation with client failed): ",
    "starts": ".0123456789:ABCDEF[abcdef",
    "set": {
     "event.action": "tls-handshake",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[\\w-]{1,30}\\] )*Blocking (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) - (?<event_reason>too much AUTH errors) ",
    "starts": "B[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[\\w-]{1,30}\\] )*(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<event_reason>max sender authentication errors \\(\\d{1,6}\\) exceeded)",
    "starts": ".0123456789:ABCDEF[abcdef",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[\\w-]{1,30}\\] )*(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) \\[SMTP Error\\] (?<event_reason>535 .{0,200})$",
    "starts": ".0123456789:ABCDEF[abcdef",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[\\w-]{1,30}\\] )*(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) <[^>]{0,255}> (?:to: \\S{1,255} )?(?<event_reason>relay attempt blocked) for",
    "starts": ".0123456789:ABCDEF[abcdef",
    "set": {
     "event.action": "relay",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "asterisk",
  "product": "asterisk",
  "channel": "messages",
  "programs": [
   "asterisk"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] (?<message>(?:NOTICE|WARNING|ERROR|VERBOSE|SECURITY|DEBUG|DTMF|FAX) ?\\[\\d{1,10}\\].*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S"
   },
   {
    "pattern": "^\\[(?<time>(?:[A-Za-z]{3}) {1,9}(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] (?<message>(?:NOTICE|WARNING|ERROR|VERBOSE|SECURITY|DEBUG|DTMF|FAX) ?\\[\\d{1,10}\\].*)$",
    "starts": "[",
    "time": "%b %d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:\\[[A-Z][^\\]]{14,30}\\] )?(?<log_level>[A-Z]{4,12}) ?\\[(?<process_thread_id>\\d{1,10})\\](?:\\[C-[0-9a-f]{8}\\])?:? (?:[\\w/.]{1,60}\\.c:(?:\\d{1,6})?(?: in)?(?: \\w{1,60}:)? {1,3})?Registration from '.*' failed for '(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?' - (?<event_reason>.*)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "registration",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[A-Z][^\\]]{14,30}\\] )?(?<log_level>[A-Z]{4,12}) ?\\[(?<process_thread_id>\\d{1,10})\\](?:\\[C-[0-9a-f]{8}\\])?:? (?:[\\w/.]{1,60}\\.c:(?:\\d{1,6})?(?: in)?(?: \\w{1,60}:)? {1,3})?Request (?:'\\w{1,20}' )?from '.*' failed for '(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?' \\(callid: [^)]{0,255}\\) - (?<event_reason>.*)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[A-Z][^\\]]{14,30}\\] )?(?<log_level>[A-Z]{4,12}) ?\\[(?<process_thread_id>\\d{1,10})\\](?:\\[C-[0-9a-f]{8}\\])?:? (?:[\\w/.]{1,60}\\.c:(?:\\d{1,6})?(?: in)?(?: \\w{1,60}:)? {1,3})?(?:Host )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<event_reason>failed to authenticate|tried to authenticate with nonexistent user|failed MD5 authentication)(?: as| for)? '(?<user_name>[^']{0,255})'",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[A-Z][^\\]]{14,30}\\] )?(?<log_level>[A-Z]{4,12}) ?\\[(?<process_thread_id>\\d{1,10})\\](?:\\[C-[0-9a-f]{8}\\])?:? (?:[\\w/.]{1,60}\\.c:(?:\\d{1,6})?(?: in)?(?: \\w{1,60}:)? {1,3})?(?<event_reason>No registration for peer) '(?<user_name>[^']{0,255})' \\(from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "registration",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[A-Z][^\\]]{14,30}\\] )?(?<log_level>[A-Z]{4,12}) ?\\[(?<process_thread_id>\\d{1,10})\\](?:\\[C-[0-9a-f]{8}\\])?:? (?:[\\w/.]{1,60}\\.c:(?:\\d{1,6})?(?: in)?(?: \\w{1,60}:)? {1,3})?.{0,120}Call (?:from '[^']{0,255}' )?\\((?:[A-Z]{2,4}:)?(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\) to extension '(?<sip_extension>[^']{0,255})' rejected because (?<event_reason>.*)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "call",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[A-Z][^\\]]{14,30}\\] )?(?<log_level>[A-Z]{4,12}) ?\\[(?<process_thread_id>\\d{1,10})\\](?:\\[C-[0-9a-f]{8}\\])?:? (?:[\\w/.]{1,60}\\.c:(?:\\d{1,6})?(?: in)?(?: \\w{1,60}:)? {1,3})?SecurityEvent=\"(?<event_reason>InvalidAccountID|InvalidPassword|FailedACL|ChallengeResponseFailed|RequestBadFormat|AuthMethodNotAllowed|UnexpectedAddress)\",(?:EventTV=\"[^\"]{0,60}\",)?(?:Severity=\"\\w{1,20}\",)?(?:Service=\"(?<asterisk_service>\\w{1,20})\",)?(?:EventVersion=\"\\d{1,4}\",)?(?:AccountID=\"(?<user_name>[^\"]{0,255})\",)?(?:SessionID=\"(?<session_id>[^\"]{0,255})\",)?(?:LocalAddress=\"IPV[46]/\\w{1,10}/(?<destination_ip>[^/\"]{2,45})/(?<destination_port>\\d{1,5})\",)?RemoteAddress=\"IPV[46]/(?<network_transport>\\w{1,10})/(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)/(?<source_port>\\d{1,5})\"(?!.*RemoteAddress=\")",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[A-Z][^\\]]{14,30}\\] )?(?<log_level>[A-Z]{4,12}) ?\\[(?<process_thread_id>\\d{1,10})\\](?:\\[C-[0-9a-f]{8}\\])?:? (?:[\\w/.]{1,60}\\.c:(?:\\d{1,6})?(?: in)?(?: \\w{1,60}:)? {1,3})?SecurityEvent=\"(?<event_reason>SuccessfulAuth)\",(?:EventTV=\"[^\"]{0,60}\",)?(?:Severity=\"\\w{1,20}\",)?(?:Service=\"(?<asterisk_service>\\w{1,20})\",)?(?:EventVersion=\"\\d{1,4}\",)?(?:AccountID=\"(?<user_name>[^\"]{0,255})\",)?(?:SessionID=\"(?<session_id>[^\"]{0,255})\",)?(?:LocalAddress=\"IPV[46]/\\w{1,10}/(?<destination_ip>[^/\"]{2,45})/(?<destination_port>\\d{1,5})\",)?RemoteAddress=\"IPV[46]/(?<network_transport>\\w{1,10})/(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)/(?<source_port>\\d{1,5})\"(?!.*RemoteAddress=\")",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[A-Z][^\\]]{14,30}\\] )?(?<log_level>[A-Z]{4,12}) ?\\[(?<process_thread_id>\\d{1,10})\\](?:\\[C-[0-9a-f]{8}\\])?:? (?:[\\w/.]{1,60}\\.c:(?:\\d{1,6})?(?: in)?(?: \\w{1,60}:)? {1,3})?SecurityEvent=\"(?<event_reason>InvalidAccountID|InvalidPassword|FailedACL|ChallengeResponseFailed|RequestBadFormat|AuthMethodNotAllowed|UnexpectedAddress)\",.*RemoteAddress=\"IPV[46]/(?<network_transport>\\w{1,10})/(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)/(?<source_port>\\d{1,5})\"",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[A-Z][^\\]]{14,30}\\] )?(?<log_level>[A-Z]{4,12}) ?\\[(?<process_thread_id>\\d{1,10})\\](?:\\[C-[0-9a-f]{8}\\])?:? (?:[\\w/.]{1,60}\\.c:(?:\\d{1,6})?(?: in)?(?: \\w{1,60}:)? {1,3})?SecurityEvent=\"(?<event_reason>\\w{1,40})\",(?:EventTV=\"[^\"]{0,60}\",)?(?:Severity=\"\\w{1,20}\",)?(?:Service=\"(?<asterisk_service>\\w{1,20})\",)?(?:EventVersion=\"\\d{1,4}\",)?(?:AccountID=\"(?<user_name>[^\"]{0,255})\",)?(?:SessionID=\"(?<session_id>[^\"]{0,255})\",)?(?:LocalAddress=\"IPV[46]/\\w{1,10}/(?<destination_ip>[^/\"]{2,45})/(?<destination_port>\\d{1,5})\",)?RemoteAddress=\"IPV[46]/(?<network_transport>\\w{1,10})/(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)/(?<source_port>\\d{1,5})\"(?!.*RemoteAddress=\")",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "security-event"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[A-Z][^\\]]{14,30}\\] )?(?<log_level>[A-Z]{4,12}) ?\\[(?<process_thread_id>\\d{1,10})\\](?:\\[C-[0-9a-f]{8}\\])?:? (?:[\\w/.]{1,60}\\.c:(?:\\d{1,6})?(?: in)?(?: \\w{1,60}:)? {1,3})?hacking attempt detected '(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)'$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "scan",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[A-Z][^\\]]{14,30}\\] )?(?<log_level>[A-Z]{4,12}) ?\\[(?<process_thread_id>\\d{1,10})\\](?:\\[C-[0-9a-f]{8}\\])?:? (?:[\\w/.]{1,60}\\.c:(?:\\d{1,6})?(?: in)?(?: \\w{1,60}:)? {1,3})?Ext\\. .{0,120}: \"(?<event_reason>Rejecting unknown SIP connection) from (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\"$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "call",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[A-Z][^\\]]{14,30}\\] )?(?<log_level>[A-Z]{4,12}) ?\\[(?<process_thread_id>\\d{1,10})\\](?:\\[C-[0-9a-f]{8}\\])?:? (?:[\\w/.]{1,60}\\.c:(?:\\d{1,6})?(?: in)?(?: \\w{1,60}:)? {1,3})?Ext\\. .{0,120}: (?<event_reason>Friendly Scanner) from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "scan",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "audiobookshelf",
  "product": "audiobookshelf",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] (?<log_level>TRACE|DEBUG|INFO|WARN|ERROR|FATAL): (?<message>\\[(?:Local)?Auth\\] .*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^\\[(?<log_logger>(?:Local)?Auth)\\] Failed login attempt for username \"(?<user_name>.{0,255})\" from ip (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) \\((?<event_reason>[^)]{0,200})\\)(?: \\([\\w.]{1,60}:\\d{1,6}\\))?$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?<log_logger>(?:Local)?Auth)\\] User \"(?<user_name>.{0,255})\" logged in from ip (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?: \\([\\w.]{1,60}:\\d{1,6}\\))?$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "authelia",
  "product": "authelia",
  "channel": "server",
  "programs": [
   "authelia"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^time=\"(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT))\" level=(?<log_level>\\w{4,7}) (?<message>msg=\"(?:Unsuccessful|Successful|Credentials|Error occurred getting details for user|User) .*)$",
    "starts": "t",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:msg=\")?Error occurred getting details for user with username input '(?<user_name>[^']{0,255})' which usually indicates they do not exist(?:\"(?: error=\"(?<event_reason>[^\"]{0,400})\")? method=(?<http_request_method>[A-Z]{3,8}) path=(?<url_original>\\S{1,400}) remote_ip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?))?",
    "starts": "Em",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:msg=\")?(?<event_reason>Unsuccessful) (?<authentication_method>\\w{1,40}) authentication attempt (?:made )?by user '(?<user_name>[^']{0,255})'[^\"]{0,400}(?:\"(?: error=\"[^\"]{0,400}\")? method=(?<http_request_method>[A-Z]{3,8}) path=(?<url_original>\\S{1,400}) remote_ip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?))?",
    "starts": "Um",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:msg=\")?(?:Credentials verification for user '(?<user_name>[^']{0,255})' is ok|(?<event_reason>Successful) (?<authentication_method>\\w{1,40}) authentication attempt (?:made )?by user '(?<user_name>[^']{0,255})')[^\"]{0,400}(?:\" method=(?<http_request_method>[A-Z]{3,8}) path=(?<url_original>\\S{1,400}) remote_ip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?))?",
    "starts": "CSm",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "bitwarden",
  "product": "bitwarden",
  "channel": "identity",
  "programs": [
   "bitwarden-identity"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?) {1,9}(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) (?<message>\\[(?:WRN|Warning|ERR|INF)\\] (?:Failed login attempt(?! by IP)|Request to https://push\\.bitwarden|Identity started|(?:User|Identity|Api|Admin|Notifications|Sso|Icons|Events) ).*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S %z"
   }
  ],
  "messages": [
   {
    "pattern": "^\\[(?:[\\w.]{1,120})\\] (?<event_reason>Failed login attempt[^.]{0,60})\\. (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "cas",
  "product": "cas",
  "channel": "audit",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<log_level>[A-Z]{4,5}) \\[(?<log_logger>org\\.apereo\\.inspektr\\.audit\\.[\\w.]{1,120})\\] - <?(?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^[^|]{1,60}\\|(?<event_provider>[^|]{1,60})\\|(?<event_reason>[^|]{0,1000})\\|(?<event_code>AUTHENTICATION(?:_EVENT)?_FAILED)\\|(?<user_name>[^|]{0,255})\\|(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\|(?<destination_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?:\\|.*)?$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^[^|]{1,60}\\|(?<event_provider>[^|]{1,60})\\|(?<event_reason>[^|]{0,1000})\\|(?<event_code>AUTHENTICATION(?:_EVENT)?_SUCCESS)\\|(?<user_name>[^|]{0,255})\\|(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\|(?<destination_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?:\\|.*)?$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^[^|]{1,60}\\|(?<event_provider>[^|]{1,60})\\|(?<event_reason>[^|]{0,1000})\\|(?<event_code>[A-Z_]{1,60})\\|(?<user_name>[^|]{0,255})\\|(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\|(?<destination_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?:\\|.*)?$",
    "starts": null,
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "clamav",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "clamd",
   "clamav-daemon",
   "freshclam",
   "clamscan",
   "clamdscan",
   "clamonacc",
   "clamav-milter"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\\d{1,2} \\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?(?: [A-Z]{3,4})? \\d{4}) -> (?<message>.*)$",
    "starts": "FMSTW",
    "time": "ctime"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:ScanOnAccess: )?(?<file_path>.*): (?<threat_name>\\S{1,128}) FOUND\\s?$",
    "starts": null,
    "set": {
     "event.action": "malware-found",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^SelfCheck: (?<event_reason>.*)$",
    "starts": "S",
    "set": {
     "event.action": "self-check"
    },
    "recalls": false
   },
   {
    "pattern": "^Database (?:correctly reloaded|updated) \\((?<event_reason>[^)]{1,100})",
    "starts": "D",
    "set": {
     "event.action": "signature-update",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:ERROR|WARNING): (?<error_message>.*)$",
    "starts": "EW",
    "set": {
     "event.action": "error",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "couchdb",
  "product": "couchdb",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<log_level>\\w{4,9})\\] (?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) (?<couchdb_node>\\S{1,80}@\\S{1,120}) (?<process_id>\\S{1,40}) (?<message>.*)$",
    "starts": "[",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<http_request_id>\\S{1,40}) (?<url_domain>\\S{1,255}) (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<user_name>\\S{1,255}) (?<http_request_method>[A-Z]{3,8}) (?<url_original>\\S{1,2000}) (?<http_response_status__code>40[13]) (?<event_reason>\\w{1,40}) (?<event_duration_text>\\d{1,12})$",
    "starts": null,
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<http_request_id>\\S{1,40}) (?<url_domain>\\S{1,255}) (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<user_name>\\S{1,255}) (?<http_request_method>[A-Z]{3,8}) (?<url_original>\\S{1,2000}) (?<http_response_status__code>\\d{3}) (?<event_reason>\\w{1,40}) (?<event_duration_text>\\d{1,12})$",
    "starts": null,
    "set": {
     "event.action": "request"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "courier",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "imapd",
   "imapd-ssl",
   "pop3d",
   "pop3d-ssl",
   "courierpop3login",
   "courierimaplogin",
   "courieresmtpd",
   "esmtpd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^LOGIN FAILED, (?:user=(?<user_name>.{0,255}?)|method=(?<authentication_method>[\\w-]{1,40})), ip=\\[(?:::ffff:)?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?:, port=\\[(?<source_port>\\d{1,5})\\])?$",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^LOGIN, user=(?<user_name>.{0,255}?), ip=\\[(?:::ffff:)?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?:, .*)?$",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^error,relay=(?:::ffff:)?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?),(?:port=(?<source_port>\\d{1,5}),)?msg=\"(?<event_reason>535 [^\"]{1,200})\",cmd: ",
    "starts": "e",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^error,relay=(?:::ffff:)?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?),(?:port=(?<source_port>\\d{1,5}),)?(?:ident=[^,]{0,60},)?from=<[^>]{0,255}>,to=<[^>]{0,255}>: (?<event_reason>\\d{3} .*)$",
    "starts": "e",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "cowrie-text",
  "product": "cowrie",
  "channel": "text",
  "programs": [
   "cowrie"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?:\\S{10,40} )?\\[(?<log_logger>[\\w.#-]{1,120})\\] New connection: (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))? \\((?<destination_ip>[0-9A-Fa-f:.]{2,45}):(?<destination_port>\\d{1,5})\\) \\[session: (?<session_id>\\w{1,40})\\]",
    "starts": null,
    "set": {
     "event.action": "connect"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\S{10,40} )?\\[[\\w.,-]{0,120}?,(?<source_ip>[0-9A-Fa-f:.]{2,45})\\] login attempt \\[b?'?(?<user_name>[^/']{0,255})'?/.{0,300}\\] failed",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "cpanel",
  "product": "cpanel",
  "channel": "login",
  "programs": [
   "cpsrvd",
   "cpaneld",
   "whostmgrd",
   "webmaild"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)\\] (?<log_level>info|warn|error) \\[(?<process_name>cpsrvd|cpaneld|whostmgrd|webmaild|cpdavd)\\] (?<message>.*)$",
    "starts": "[",
    "time": "iso"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<source_address>[\\w.:%-]{1,255}) - (?<user_name>[^\"]{1,255}?)(?: \\(possessor: (?<user_effective_name>[^)]{1,255})\\))? - SUCCESS LOGIN (?<service_target_name>\\w{1,32})",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<source_address>[\\w.:%-]{1,255}) - (?<user_name>[^\"]{1,255}?)(?: \\(possessor: (?<user_effective_name>[^)]{1,255})\\))? (?:- )?(?:\"(?:(?<http_request_method>[A-Z]{3,8}) (?<url_original>[^\"\\s]{0,2000}) HTTP/(?<http_version>[\\d.]{1,3})|[^\"]{0,2000})\" )?FAILED LOGIN (?<service_target_name>\\w{1,32}): (?<event_reason>.*)$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<source_address>[\\w.:%-]{1,255}) (?<event_reason>PURGE|NEW) (?<user_name>[^:]{1,255}):",
    "starts": null,
    "set": {
     "event.action": "session"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "cri",
  "product": "linux",
  "channel": "container",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?) (?<log_stream>stdout|stderr) (?<log_partial>[FP])(?::\\S{0,64})? (?<message>.*)$",
    "starts": "0123456789",
    "time": "iso"
   }
  ],
  "messages": [],
  "hasSessions": false
 },
 {
  "id": "cron",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "cron",
   "crond",
   "anacron",
   "crontab",
   "cronie"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^\\((?<user_name>[^()\\s]{1,64})\\) CMD \\((?<process_command__line>.*)\\)$",
    "starts": "(",
    "set": {
     "event.action": "process-start"
    },
    "recalls": false
   },
   {
    "pattern": "^\\((?<user_name>[^()\\s]{1,64})\\) (?<event_reason>BEGIN EDIT|END EDIT|REPLACE|DELETE|LIST|RELOAD)(?: \\((?<user_target_name>[^()]{0,200})\\))?$",
    "starts": "(",
    "set": {
     "event.action": "schedule-change"
    },
    "recalls": false
   },
   {
    "pattern": "^\\((?<user_name>[^()\\s]{1,64})\\) (?<event_reason>(?:AUTH|FAILED|ORPHAN|WRONG|BAD|CAN|ERROR|NO) [^()]{0,60})\\((?<error_message>.*)\\)$",
    "starts": "(",
    "set": {
     "event.action": "process-start",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Job `(?<process_name>[^']{1,200})' (?<event_reason>started|terminated)",
    "starts": "J",
    "set": {
     "event.action": "job"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "dante",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "danted",
   "sockd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^info: block\\(\\d{1,4}\\): tcp/accept \\]: (?<source_ip>\\d{1,3}(?:\\.\\d{1,3}){3})\\.(?<source_port>\\d{1,5}) (?<destination_ip>\\d{1,3}(?:\\.\\d{1,3}){3})\\.(?<destination_port>\\d{1,5}): error after reading \\d{1,9} bytes? in \\d{1,9} seconds?: (?<event_reason>.*)$",
    "starts": "i",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "dhcpd",
  "product": "dhcp",
  "channel": "dhcp",
  "programs": [
   "dhcpd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?<event_code>DHCPACK|DHCPOFFER) (?:on|to) (?<client_ip>[\\d.]{7,15}) to (?<client_mac>[\\da-fA-F:]{11,80})(?: \\((?<host_hostname>[^)]{1,255})\\))? via (?<network_name>\\S{1,64})",
    "starts": "D",
    "set": {
     "event.action": "lease",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_code>DHCPACK) to (?<client_ip>[\\d.]{7,15}) \\((?<client_mac>[\\da-fA-F:]{11,80})\\) via (?<network_name>\\S{1,64})",
    "starts": "D",
    "set": {
     "event.action": "lease",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_code>DHCPREQUEST|DHCPDECLINE|DHCPRELEASE) (?:for|of) (?<client_ip>[\\d.]{7,15})(?: \\((?<server_ip>[\\d.]{7,15})\\))? from (?<client_mac>[\\da-fA-F:]{11,80})(?: \\((?<host_hostname>[^)]{1,255})\\))? via (?<network_name>[^\\s:]{1,64})(?:: (?<event_reason>.*))?",
    "starts": "D",
    "set": {
     "event.action": "lease"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_code>DHCPDISCOVER|DHCPINFORM) from (?<client_mac>[\\da-fA-F:.]{7,80})(?: \\((?<host_hostname>[^)]{1,255})\\))? via (?<network_name>[^\\s:]{1,64})(?:: (?<event_reason>.*))?",
    "starts": "D",
    "set": {
     "event.action": "lease"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_code>DHCPNAK) on (?<client_ip>[\\d.]{7,15}) to (?<client_mac>[\\da-fA-F:]{11,80}) via (?<network_name>\\S{1,64})",
    "starts": "D",
    "set": {
     "event.action": "lease",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "directadmin",
  "product": "directadmin",
  "channel": "login",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\:(?:\\d{1,2})\\:(?:\\d{1,2})\\-(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)): (?<message>'[0-9A-Fa-f:.]{2,45}' .*)$",
    "starts": "0123456789",
    "time": "%Y:%m:%d-%H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^'(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)' \\d{1,9} failed login attempts?\\. (?<event_reason>Account|Invalid account) '(?<user_name>[^']{0,255})'",
    "starts": "'",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^'(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)' successful login to '(?<user_name>[^']{0,255})'",
    "starts": "'",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "dnsmasq-dhcp",
  "product": "dhcp",
  "channel": "dhcp",
  "programs": [
   "dnsmasq-dhcp"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?:(?<event_sequence>\\d{1,12}) )?(?<event_code>DHCP(?:DISCOVER|REQUEST|OFFER|ACK|INFORM|RELEASE|DECLINE)|RTR-ADVERT|DHCP(?:SOLICIT|ADVERTISE|REPLY|RENEW|CONFIRM|REBIND))\\((?<network_name>[^)]{1,32})\\) (?:(?<client_ip>[\\d.]{7,15}|[\\da-fA-F:]{4,39}) )?(?<client_mac>[\\da-fA-F:]{11,80})(?: (?<host_hostname>\\S{1,255}))?",
    "starts": "0123456789DR",
    "set": {
     "event.action": "lease"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?<event_sequence>\\d{1,12}) )?(?<event_code>DHCPNAK)\\((?<network_name>[^)]{1,32})\\) (?<client_ip>[\\d.]{7,15}) (?<client_mac>[\\da-fA-F:]{11,80})(?: (?<event_reason>.*))?$",
    "starts": "0123456789D",
    "set": {
     "event.action": "lease",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "dnsmasq",
  "product": "dnsmasq",
  "channel": "dns",
  "programs": [
   "dnsmasq"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?:(?<event_sequence>\\d{1,12}) (?:[\\da-fA-F:.]{2,45}/\\d{1,5} ))?query\\[(?<dns_question_type>[\\w=-]{1,32})\\] (?<dns_question_name>\\S{1,255}) from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "0123456789q",
    "set": {
     "event.action": "query"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?<event_sequence>\\d{1,12}) (?:[\\da-fA-F:.]{2,45}/\\d{1,5} ))?(?<event_reason>reply|cached|cached-stale|config|/etc/hosts) (?<dns_question_name>\\S{1,255}) is (?<dns_resolved__ip>[\\da-fA-F:.]{2,45})$",
    "starts": "/0123456789cr",
    "set": {
     "event.action": "answer"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?<event_sequence>\\d{1,12}) (?:[\\da-fA-F:.]{2,45}/\\d{1,5} ))?(?<event_reason>reply|cached|cached-stale|config|/etc/hosts) (?<dns_question_name>\\S{1,255}) is (?<dns_answers_data>.{1,1000})$",
    "starts": "/0123456789cr",
    "set": {
     "event.action": "answer"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?<event_sequence>\\d{1,12}) (?:[\\da-fA-F:.]{2,45}/\\d{1,5} ))?forwarded (?<dns_question_name>\\S{1,255}) to (?<destination_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?:#(?<destination_port>\\d{1,5}))?$",
    "starts": "0123456789f",
    "set": {
     "event.action": "forward"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?<event_sequence>\\d{1,12}) (?:[\\da-fA-F:.]{2,45}/\\d{1,5} ))?(?<event_reason>possible DNS-rebind attack) detected: (?<dns_question_name>\\S{1,255})",
    "starts": "0123456789p",
    "set": {
     "event.action": "rebinding",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "doas",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "doas"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?<event_reason>failed (?:command|auth)) for (?<user_name>[^ :]{1,64})(?:: (?<process_command__line>.*))?$",
    "starts": "f",
    "set": {
     "event.action": "command",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<user_name>\\S{1,64}) ran command as (?<user_effective_name>[^ :]{1,64}): (?<process_command__line>.*)$",
    "starts": null,
    "set": {
     "event.action": "command",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<user_name>\\S{1,64}) ran command (?<process_command__line>.*) as (?<user_effective_name>\\S{1,64}) from (?<process_working__directory>.*)$",
    "starts": null,
    "set": {
     "event.action": "command",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "domino-smtp",
  "product": "domino",
  "channel": "console",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?:\\[[\\w:-]{1,60}\\] )?(?<time>(?:\\d{1,2})\\-(?:\\d{1,2})\\-(?:\\d{4}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) {2,4}(?<message>(?:SMTP Server|smtp)\\b.*)$",
    "starts": "0123456789[",
    "time": "%d-%m-%Y %H:%M:%S"
   },
   {
    "pattern": "^(?:\\[[\\w:-]{1,60}\\] )?(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) {2,4}(?<message>(?:SMTP Server|smtp)\\b.*)$",
    "starts": "0123456789[",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^SMTP Server(?: \\[[\\w:-]{1,60}\\]|:) (?<event_reason>Authentication failed) for user (?<user_name>.{0,255}?) ; connecting host \\[?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]?$",
    "starts": "S",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^smtp: (?<user_name>.{0,255}) \\[?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]? (?<event_reason>authentication failure)\\b",
    "starts": "s",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^SMTP Server(?: \\[[\\w:-]{1,60}\\]|:) Connection from \\[?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]? (?<event_reason>rejected for policy reasons.*)$",
    "starts": "S",
    "set": {
     "event.action": "connection",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "dovecot",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "dovecot*",
   "imap-login",
   "pop3-login",
   "submission-login",
   "managesieve-login",
   "auth",
   "auth-worker*"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:@[0-9a-f]{24})) (?<process_name>(?:imap|pop3|submission|managesieve)-login|dovecot-auth|auth(?:-worker)?(?:\\([^()\\s]{1,255}\\))?): (?<message>.*)$",
    "starts": "@",
    "time": "%N"
   },
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<process_name>(?:imap|pop3|submission|managesieve)-login|auth(?:-worker)?(?:\\(\\d{1,10}\\)|\\(default\\))?): (?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   },
   {
    "pattern": "^(?<time>(?:[A-Za-z]{3}) {1,9}(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<process_name>auth)\\((?<user_name>[^,()]{0,255}),(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?),[\\w:]{1,40}\\)(?:<[^\\s>]{0,60}>)?: (?<message>.*)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "time": "%b %d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:(?<network_protocol>[a-z0-9]{1,20})-login: )?(?:Info: )?(?:Disconnected|Aborted login|Login aborted|Client has quit the connection|Remote closed connection)\\b.{0,250}?\\((?<event_reason>auth failed, [^)]{1,60}|tried to use \\w{1,20} \\w{1,20} auth|proxy dest auth failed|client didn't finish SASL auth[^)]{0,60}|disconnected before auth was ready[^)]{0,60}|disconnected during TLS handshake)\\)(?: \\(\\w{1,40}\\))?: (?:user=<(?<user_name>[^>]{0,255})>, )?(?:method=(?<authentication_method>[\\w-]{1,40}), )?rip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?:, lip=(?<destination_ip>[0-9A-Fa-f:.]{2,45}))?(?:,.*)?$",
    "starts": "0123456789ACDILRabcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?<network_protocol>[a-z0-9]{1,20})-login: )?(?:Info: )?(?:Disconnected|Aborted login|Login aborted)\\b.{0,250}?\\((?<event_reason>no auth attempts[^)]{0,60})\\)(?: \\(\\w{1,40}\\))?: (?:user=<[^>]{0,255}>, )?(?:method=[\\w-]{1,40}, )?rip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?:, lip=(?<destination_ip>[0-9A-Fa-f:.]{2,45}))?(?:,.*)?$",
    "starts": "0123456789ADILabcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "logon",
     "event.outcome": "unknown"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?<network_protocol>[a-z0-9]{1,20})-login: )?(?:Info: )?(?:Login): user=<(?<user_name>[^>]{0,255})>, method=(?<authentication_method>[\\w-]{1,40}), rip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?:, lip=(?<destination_ip>[0-9A-Fa-f:.]{2,45}))?(?:,.*)?$",
    "starts": "0123456789ILabcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:dovecot: )?(?:auth(?:-worker)?(?:\\([\\w]{1,20}\\))?: )?(?:Info: )?(?:conn unix:[\\w-]{1,40} \\([^)]{1,60}\\): auth-worker<\\d{1,10}>: )?(?:pam|passwd-file|sql|ldap|passwd|shadow|static|lua|oauth2)\\((?<user_name>[^,()]{0,255}),(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?:,(?:<[^>]{0,60}>)?)?\\): (?<event_reason>(?i:unknown user|password mismatch|invalid credentials|pam_authenticate\\(\\) failed).*)$",
    "starts": "Iacdlops",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:Info: )?(?:pam|passwd-file|sql|ldap|passwd|shadow|static|lua|oauth2): (?<event_reason>(?i:unknown user|password mismatch|invalid credentials|pam_authenticate\\(\\) failed).*)$",
    "starts": "Ilops",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "dpkg",
  "product": "linux",
  "channel": "dpkg",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?) (?<message>(?:startup|status|install|upgrade|remove|purge|configure|trigproc|conffile|statoverride) .*)$",
    "starts": "0123456789",
    "time": "iso"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_reason>install|upgrade|remove|purge) (?<package_name>[^\\s:]{1,128})(?::(?<package_architecture>\\w{1,20}))? (?<package_previous>\\S{1,128}) (?<package_version>\\S{1,128})$",
    "starts": "ipru",
    "set": {
     "event.action": "package-change"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:status|configure|trigproc) (?<event_reason>[\\w-]{1,40} )?(?<package_name>[^\\s:]{1,128})(?::(?<package_architecture>\\w{1,20}))? (?<package_version>\\S{1,128})(?: \\S{1,128})?$",
    "starts": "cst",
    "set": {
     "event.action": "package-status"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "dropbear",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "dropbear"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<message>(?:Exit before auth from <|Bad (?:PAM )?password attempt for '|Login attempt for nonexistent user |(?:Password|Pubkey|PAM password) auth succeeded for ').*)$",
    "starts": "BELP",
    "time": "above"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_reason>Bad (?:PAM )?password attempt) for '(?<user_name>.{0,255})' from (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?$",
    "starts": "B",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>Login attempt for nonexistent user)(?: '(?<user_name>.{0,255})')? from (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?$",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>Login attempt with wrong user (?<user_name>.{0,255}))? from (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?$",
    "starts": " L",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<authentication_method>Password|Pubkey|PAM password) auth succeeded for '(?<user_name>.{0,255})' (?:with .{1,120} )?from (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?$",
    "starts": "P",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^Exit before auth(?: from <(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?>)?(?: \\(user '(?<user_name>[^']{0,255})', \\d{1,6} fails\\))?: (?<event_reason>.*)$",
    "starts": "E",
    "set": {
     "event.action": "connection-ended",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Exit \\((?<user_name>[^)]{0,255})\\)(?: from <(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?>)?: (?<event_reason>.*)$",
    "starts": "E",
    "set": {
     "event.action": "logoff"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "drupal",
  "product": "linux",
  "channel": "syslog",
  "programs": [],
  "anywhere": true,
  "lines": [],
  "messages": [
   {
    "pattern": "^https?://(?<url_domain>[^|]{1,255})\\|\\d{9,10}\\|user\\|(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\|.*\\|\\d{1,10}\\|[^|]{0,255}\\|(?<event_reason>Login attempt failed) (?:for|from) (?<user_name>[^|]{0,255})\\.$",
    "starts": "h",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^https?://(?<url_domain>[^|]{1,255})\\|\\d{9,10}\\|user\\|(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\|.*\\|\\d{1,10}\\|[^|]{0,255}\\|(?<event_reason>Session opened) for (?<user_name>[^|]{0,255})\\.$",
    "starts": "h",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "ejabberd",
  "product": "ejabberd",
  "channel": "ejabberd",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) \\[(?<log_level>debug|info|notice|warning|error|critical)\\] (?<message><[\\d.]{3,40}>@.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   },
   {
    "pattern": "^=(?<log_level>[A-Z]{4,8}) REPORT==== (?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) ===$",
    "starts": "=",
    "time": "%Y-%m-%d %H:%M:%S"
   },
   {
    "pattern": "^[IEWD]\\((?<message><[\\d.]{3,40}>:\\w{1,60}:\\d{1,6}\\) : .*)$",
    "starts": "DEIW",
    "time": "above"
   }
  ],
  "messages": [
   {
    "pattern": "^<[\\d.]{3,40}>[@:](?<log_logger>\\w{1,60}):(?:[\\w-]{1,60}:)?\\d{1,6}(?:\\) :)? \\(.{0,250}\\) Failed (?:c2s )?(?:(?<authentication_method>[\\w-]{1,40}) )?authentication for (?<user_name>\\S{1,255}) from (?:IP )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?:: (?<event_reason>.*)| \\(.*)?$",
    "starts": "<",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "emby",
  "product": "emby",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<log_level>Info|Warn|Error|Debug|Fatal) (?<log_logger>[\\w ]{1,60}): (?<message>AUTH-ERROR: .*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^AUTH-ERROR: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) - (?<event_reason>.*)$",
    "starts": "A",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "endlessh",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "endlessh"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) (?<message>(?:ACCEPT|CLOSE) host=.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^ACCEPT host=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) port=(?<source_port>\\d{1,5}) ",
    "starts": "A",
    "set": {
     "event.action": "connect"
    },
    "recalls": false
   },
   {
    "pattern": "^CLOSE host=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) port=(?<source_port>\\d{1,5}) .{0,40}time=(?<event_duration_text>[\\d.]{1,20})",
    "starts": "C",
    "set": {
     "event.action": "disconnect"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "epo-events",
  "product": "mcafee",
  "channel": "epo",
  "programs": [
   "epoevents"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^.{0,3}<\\?xml [^>]{0,80}\\?><(?<event_dataset>EPOevent|EPOEvent|UpdateEvents|[A-Za-z]{3,40})><MachineInfo><MachineName>(?<host_name>[^<]{0,255})</MachineName><AgentGUID>(?<agent_id>[^<]{0,64})</AgentGUID><IPAddress>(?<host_ip>[^<]{0,45})</IPAddress><OSName>(?<host_os_name>[^<]{0,128})</OSName><UserName>(?<user_name>[^<]{0,255})</UserName>",
    "starts": null,
    "set": {
     "event.action": "event"
    },
    "recalls": false
   },
   {
    "pattern": "^.{0,3}<\\?xml [^>]{0,80}\\?><(?<event_dataset>EPOevent|EPOEvent|UpdateEvents|[A-Za-z]{3,40})><MachineInfo>.{0,400}<MachineName>(?<host_name>[^<]{0,255})</MachineName>",
    "starts": null,
    "set": {
     "event.action": "event"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "exchange-frontend",
  "product": "exchange",
  "channel": "protocol",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)),(?<session_id>[0-9A-F]{16}),(?<event_sequence>\\d{1,9}),(?<destination_ip>[\\d.]{7,15}|\\[[0-9A-Fa-f:]{2,45}\\]):(?<destination_port>\\d{1,5}),(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?,(?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   },
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)),(?<exchange_connector>[^,]{1,255}),(?<session_id>[0-9A-F]{16}),(?<event_sequence>\\d{1,9}),(?<destination_ip>[\\d.]{7,15}|\\[[0-9A-Fa-f:]{2,45}\\]):(?<destination_port>\\d{1,5}),(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?,(?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<user_name>[^,]{0,255}),(?<event_duration_text>\\d{0,12}),(?<source_bytes>\\d{0,12}),(?<destination_bytes>\\d{0,12}),(?<event_code>auth\\w{0,20}), ?(?<exchange_parameters>[^,\"]{0,120}),\"R=.{0,300}AuthFailed",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<user_name>[^,]{0,255}),(?<event_duration_text>\\d{0,12}),(?<source_bytes>\\d{0,12}),(?<destination_bytes>\\d{0,12}),(?<event_code>\\w{1,20}),(?<exchange_parameters>[^,\"]{0,400}),",
    "starts": null,
    "set": {},
    "recalls": false
   },
   {
    "pattern": "^(?<exchange_event>[<>*+-]),(?<event_code>535) (?<smtp_enhanced__code>[\\d.]{5,9}) (?<event_reason>[^,]{0,400}),",
    "starts": "*+-<>",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<exchange_event>[<>*+-]),(?<event_reason>.*)$",
    "starts": "*+-<>",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "exim",
  "product": "exim",
  "channel": "mainlog",
  "programs": [
   "exim*"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?:\\S{1,255} exim\\[(?<process_pid>\\d{1,10})\\]: )?(?:\\[(?<process_pid>\\d{1,10})\\] )?(?:(?<email_message_id>[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) )?(?<message>(?:\\S{1,40} authenticator failed for |H=|F=\\S{1,320} H=|SMTP |no MAIL in SMTP connection |no host name found |no IP address found |SA: |<= |=> |-> |== |\\*\\* |Completed$|Start queue run|End queue run|rejected ).*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^H=(?:(?<source_domain>[^\\s\\[\\](\"]{1,255}) )?(?:\\((?<smtp_helo>[^)]{0,255})\\) )?\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))?(?: X=(?<tls_cipher>\\S{1,120}))?(?: CV=\\w{2,4})? F=<(?<email_from_address>[^>\\s]{0,320})> (?<event_reason>rejected RCPT <(?<email_to_address>[^>\\s]{0,320})>: .*)$",
    "starts": "H",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^H=(?:(?<source_domain>[^\\s\\[\\](\"]{1,255}) )?(?:\\((?<smtp_helo>[^)]{0,255})\\) )?\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))? (?<event_reason>sender verify fail for <(?<email_from_address>[^>\\s]{0,320})>: .*)$",
    "starts": "H",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d )?(?<authentication_method>[\\w-]{1,40}) authenticator failed for (?:(?<source_domain>[^\\s\\[\\](]{1,255}) )?(?:\\((?<smtp_helo>[^)]{0,255})\\) )?\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))?(?: I=\\[[^\\]]{1,60}\\](?::\\d{1,5})?)?(?: Ci=\\d{1,10})?: (?<event_reason>535 Incorrect authentication data)(?: \\(set_id=(?<user_name>.{0,255})\\))?",
    "starts": "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:F=\\S{1,320} )?H=(?:(?<source_domain>[^\\s\\[\\](\"]{1,255}) )?(?:\\([^)]{0,255}\\) )?\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))?(?: [A-Za-z]{1,3}=\\S{1,320}){0,6} (?<event_reason>(?:temporarily )?rejected .*|sender verify fail .*|dropped by .*)$",
    "starts": "FH",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^SMTP protocol synchronization error \\([^)]{1,120}\\): (?<event_reason>rejected (?:connection from|\"\\w{1,20}\")) H=(?:(?<source_domain>[^\\s\\[\\](\"]{1,255}) )?(?:\\([^)]{0,255}\\) )?\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))?",
    "starts": "S",
    "set": {
     "event.action": "protocol-violation",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^SMTP protocol error in \".{0,255}\" H=(?:(?<source_domain>[^\\s\\[\\](\"]{1,255}) )?(?:\\([^)]{0,255}\\) )?\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))?(?: [A-Za-z]{1,3}=\\S{1,320}){0,6} (?<event_reason>AUTH command used when not advertised|\\w{1,40} authentication mechanism not supported)$",
    "starts": "S",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^SMTP call from (?:(?<source_domain>[^\\s\\[\\](\"]{1,255}) )?(?:\\([^)]{0,255}\\) )?\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))?(?: [A-Za-z]{1,3}=\\S{1,320}){0,6} dropped: (?<event_reason>.*)$",
    "starts": "S",
    "set": {
     "event.action": "protocol-violation",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>no MAIL) in SMTP connection from (?:(?<source_domain>[^\\s\\[\\](\"]{1,255}) )?(?:\\([^)]{0,255}\\) )?\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))?",
    "starts": "n",
    "set": {
     "event.action": "connection-ended",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^SMTP connection from (?:(?<source_domain>[^\\s\\[\\](\"]{1,255}) )?(?:\\([^)]{0,255}\\) )?\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))?(?: [A-Za-z]{1,3}=\\S{1,320}){0,6} (?<event_reason>closed by DROP in ACL)$",
    "starts": "S",
    "set": {
     "event.action": "connection-ended",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^SA: Action: (?<event_reason>silently tossed message).* \\(host=(?:NULL|(?<source_domain>[^\\s\\[\\](\"]{1,255})) \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]\\) for ",
    "starts": "S",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^SA: Action: (?<event_reason>flagged as Spam but accepted).* \\(host=(?:NULL|(?<source_domain>[^\\s\\[\\](\"]{1,255})) \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]\\) for ",
    "starts": "S",
    "set": {
     "event.action": "mail-accepted",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>no host name found) for IP address (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "n",
    "set": {
     "event.action": "connection",
     "event.outcome": "unknown"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>no IP address found) for host (?<source_domain>\\S{1,255}) \\(during SMTP connection from \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]",
    "starts": "n",
    "set": {
     "event.action": "connection",
     "event.outcome": "unknown"
    },
    "recalls": false
   },
   {
    "pattern": "^SMTP connection from (?:(?<source_domain>[^\\s\\[\\](\"]{1,255}) )?(?:\\([^)]{0,255}\\) )?\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))? (?<event_reason>lost|closed by QUIT|D=.{0,40})",
    "starts": "S",
    "set": {
     "event.action": "connection-ended"
    },
    "recalls": false
   },
   {
    "pattern": "^SMTP connection from (?:(?<source_domain>[^\\s\\[\\](\"]{1,255}) )?(?:\\([^)]{0,255}\\) )?\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))? \\(TCP/IP connection count = \\d{1,6}\\)",
    "starts": "S",
    "set": {
     "event.action": "connection"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "fail2ban",
  "product": "fail2ban",
  "channel": "fail2ban",
  "programs": [
   "fail2ban*"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>fail2ban\\.[a-z]{3,20} {0,20}.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:(?<log_logger>fail2ban\\.[a-z]{3,20}) {0,20}(?:\\[(?<process_pid>\\d{1,10})\\])?: )?(?:(?<log_level>[A-Z]{4,8}) {1,9})?\\[(?<rule_name>[^\\]]{1,80})\\] Ban (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[f",
    "set": {
     "event.action": "ban",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?<log_logger>fail2ban\\.[a-z]{3,20}) {0,20}(?:\\[(?<process_pid>\\d{1,10})\\])?: )?(?:(?<log_level>[A-Z]{4,8}) {1,9})?\\[(?<rule_name>[^\\]]{1,80})\\] (?:Restore )?Unban (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[f",
    "set": {
     "event.action": "unban"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?<log_logger>fail2ban\\.[a-z]{3,20}) {0,20}(?:\\[(?<process_pid>\\d{1,10})\\])?: )?(?:(?<log_level>[A-Z]{4,8}) {1,9})?\\[(?<rule_name>[^\\]]{1,80})\\] Found (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?: - .*)?$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[f",
    "set": {
     "event.action": "found"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "filebrowser",
  "product": "filebrowser",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\/(?:\\d{1,2})\\/(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>/\\S{0,1000}: \\d{3} \\S{2,60} .*)$",
    "starts": "0123456789",
    "time": "%Y/%m/%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<url_original>/api/login): (?<http_response_status__code>403) (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<event_reason>.*)$",
    "starts": "/",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<url_original>/\\S{0,1000}): (?<http_response_status__code>\\d{3}) (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<event_reason>.*)$",
    "starts": "/",
    "set": {
     "event.action": "request"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "freeswitch",
  "product": "freeswitch",
  "channel": "freeswitch",
  "programs": [
   "freeswitch"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?:(?<system_load>[\\d.]{1,6}%) )?\\[(?<log_level>[A-Z]{4,8})\\] (?<log_origin_file_name>\\w{1,60}\\.c):(?<log_origin_file_line>\\d{1,6}) (?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_reason>Can't find user) \\[(?<user_name>[^\\]@]{0,255})@(?<user_domain>[^\\]]{0,255})\\] from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "C",
    "set": {
     "event.action": "registration",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^IP (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<event_reason>Rejected by (?:register )?acl)",
    "starts": "I",
    "set": {
     "event.action": "registration",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>SIP auth (?:failure|challenge)) \\((?<sip_method>[A-Z]{3,12})\\) on sofia profile '(?<sip_profile>[^']{0,120})' for \\[(?<user_name>[^\\]]{0,255})\\] from ip (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "S",
    "set": {
     "event.action": "registration",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "froxlor",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "froxlor"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^\\[Login Action (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] (?:Unknown user|User) '(?<user_name>[^']{0,255})' tried to login",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^froxlor\\.WARNING: (?<event_reason>(?:Unknown user|User) tried to login.{0,60}) \\{\"source\":\"login\",\"action\":\"\\d{1,4}\",\"user\":\"(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\"\\}",
    "starts": "f",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "gin",
  "product": "gin",
  "channel": "access",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[GIN\\] (?<time>(?:\\d{4})\\/(?:\\d{1,2})\\/(?:\\d{1,2}) {1,9}\\- {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>\\| {1,4}\\d{3} \\|.*)$",
    "starts": "[",
    "time": "%Y/%m/%d - %H:%M:%S"
   },
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) (?<message>\\| {1,4}\\d{3} \\| .*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^\\| {1,4}(?<http_response_status__code>401) \\| {1,20}(?<event_duration_text>[\\d.]{1,20}(?:[nmµu]?s)) \\| {1,40}(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) \\| {0,3}(?<http_request_method>[A-Z]{3,8}) {1,10}\"(?<url_original>[^\"]{0,2000})\"",
    "starts": "|",
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\| {1,4}(?<http_response_status__code>\\d{3}) \\| {1,20}(?<event_duration_text>[\\d.]{1,20}(?:[nmµu]?s)) \\| {1,40}(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) \\| {0,3}(?<http_request_method>[A-Z]{3,8}) {1,10}\"(?<url_original>[^\"]{0,2000})\"",
    "starts": "|",
    "set": {
     "event.action": "request"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "gitea",
  "product": "gitea",
  "channel": "server",
  "programs": [
   "gitea",
   "forgejo"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\/(?:\\d{1,2})\\/(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<code_function>[\\w./]{1,120}\\.go:\\d{1,6}:[\\w.()]{1,120}) \\[(?<log_level>[A-Z])\\] (?:\\[(?<request_id>[0-9a-f-]{6,40})\\] )?(?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y/%m/%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:[\\w./]{1,120}\\.go:\\d{1,6}:[\\w.()]{1,120} \\[[A-Z]\\] (?:\\[[0-9a-f-]{6,40}\\] )?)?Failed authentication attempt for (?<user_name>.{0,255}) from (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?(?:: (?<event_reason>.*))?$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "gitlab-application",
  "product": "gitlab",
  "channel": "application",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)): (?<message>(?:Failed Login|Successful Login|User|Project|Group|SystemHook|FailedLogin)\\b.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^Failed Login: username=(?<user_name>.{0,255}) ip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "F",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Successful Login: username=(?<user_name>.{0,255}) ip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)",
    "starts": "S",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "glog",
  "product": "glog",
  "channel": "glog",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<log_level>[IWEF])(?<time>\\d{4} \\d{2}:\\d{2}:\\d{2}\\.\\d{6}) +(?<process_thread_id>\\d{1,10}) (?<log_origin_file_name>[\\w./-]{1,200}):(?<log_origin_file_line>\\d{1,8})\\] (?<message>.*)$",
    "starts": "EFIW",
    "time": "glog"
   }
  ],
  "messages": [],
  "hasSessions": false
 },
 {
  "id": "grafana",
  "product": "grafana",
  "channel": "grafana",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^t=(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) (?<message>lvl=.*)$",
    "starts": "t",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   },
   {
    "pattern": "^logger=(?<log_logger>\\S{1,60}) userId=\\d{0,12} orgId=\\d{0,12} uname=(?<user_name>\\S{0,255}) t=(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) level=(?<log_level>\\w{1,10}) (?<message>msg=.*)$",
    "starts": "l",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:lvl=(?<log_level>\\w{1,10}) )?msg=\"(?<event_reason>Invalid username or password)\" .* remote_addr=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?: .*)?$",
    "starts": "lm",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:lvl=(?<log_level>\\w{1,10}) )?msg=\"?(?<event_reason>[^\"]*)",
    "starts": "lm",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "groupoffice",
  "product": "groupoffice",
  "channel": "info",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\](?<message>LOGIN .*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^LOGIN FAILED for user: \"(?<user_name>.{0,255})\" from IP: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^LOGIN SUCCESS for user: \"(?<user_name>.{0,255})\" from IP: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "guacamole",
  "product": "guacamole",
  "channel": "guacamole",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?:\\w[\\w.-]{0,60} {1,20}\\| )?(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) \\[(?<process_thread_name>[^\\]]{1,80})\\] (?<log_level>[A-Z]{4,5}) {1,2}(?<log_logger>(?:o\\.a\\.g\\.|org\\.apache\\.guacamole\\.)[\\w.]{1,120}) - (?<message>.*)$",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   },
   {
    "pattern": "^(?<time>(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) \\[(?<process_thread_name>[^\\]]{1,80})\\] (?<log_level>[A-Z]{4,5}) {1,2}(?<log_logger>(?:o\\.a\\.g\\.|org\\.apache\\.guacamole\\.)[\\w.]{1,120}) - (?<message>.*)$",
    "starts": "0123456789",
    "time": "%H:%M:%S"
   },
   {
    "pattern": "^(?<log_level>WARNING): (?<message>Authentication attempt from .*)$",
    "starts": "W",
    "time": "above"
   },
   {
    "pattern": "^(?<time>(?:[A-Za-z]{3}) {1,9}(?:\\d{1,2})\\, {1,9}(?:\\d{4}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?) {1,9}(?:[AaPp][Mm])) (?<log_logger>org\\.slf4j\\.impl\\.JCLLoggerAdapter|(?:org\\.apache|org\\.glyptodon|net\\.sourceforge)\\.guacamole\\.[\\w.$]{1,200}) (?<code_function>[\\w<>$]{1,80})$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "time": "%b %d, %Y %I:%M:%S %p"
   }
  ],
  "messages": [
   {
    "pattern": "^Authentication attempt from (?:(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)|\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?:, [0-9A-Fa-f:.]{2,45}){0,9}\\]) for user \"(?<user_name>.{0,255})\" failed\\.$",
    "starts": "A",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^User \"(?<user_name>.{0,255})\" successfully authenticated from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\.$",
    "starts": "U",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "half-life",
  "product": "half-life",
  "channel": "game",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^L (?<time>(?:\\d{1,2})\\/(?:\\d{1,2})\\/(?:\\d{4}) {1,9}\\- {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)): (?<message>.*)$",
    "starts": "L",
    "time": "%m/%d/%Y - %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^Bad Rcon: \".{0,2000}\" from \"(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\"$",
    "starts": "B",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "haproxy",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "haproxy"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?):(?<source_port>\\d{1,5}) \\[[^\\]]{10,40}\\] (?<haproxy_frontend>\\S{1,80}) (?<haproxy_backend>[^\\s/]{1,80})/<NOSRV> \\S{1,80} (?<http_response_status__code>401) (?<http_response_bytes>\\+?\\d{1,15}) .{0,400}\"(?<http_request_method>[A-Z]{1,20}) (?<url_original>\\S{1,2000}) HTTP/[\\d.]{1,4}\"?$",
    "starts": ".0123456789:ABCDEFabcdef",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?):(?<source_port>\\d{1,5}) \\[[^\\]]{10,40}\\] (?<haproxy_frontend>\\S{1,80}) (?<haproxy_backend>[^\\s/]{1,80})/(?<haproxy_server>\\S{1,80}) \\S{1,80} (?<http_response_status__code>\\d{3}) (?<http_response_bytes>\\+?\\d{1,15}) .{0,400}\"(?<http_request_method>[A-Z]{1,20}) (?<url_original>\\S{1,2000}) HTTP/[\\d.]{1,4}\"?$",
    "starts": ".0123456789:ABCDEFabcdef",
    "set": {
     "event.action": "request"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "harbor",
  "product": "harbor",
  "channel": "core",
  "programs": [
   "core"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?<time>\\S+) \\[(?<log_level>[A-Z]{4,8})\\] \\[(?<code_function>[^\\]]{1,200})\\]\\[client IP=\"(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)[^\"]{0,200}\" requestID=\"(?<http_request_id>[\\w-]{1,60})\"(?: user agent=\"(?<user__agent_original>[^\"]{0,400})\")?\\]: failed to authenticate user:(?<user_name>[^,]{0,255}), error:(?<event_reason>.*)$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "hestiacp",
  "product": "hestiacp",
  "channel": "auth",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>\\S{1,255} \\S{2,60} (?:failed to login|successfully logged in|failed to login \\(.{0,60}\\))$)",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<user_name>\\S{1,255}) (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<event_reason>failed to login)",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<user_name>\\S{1,255}) (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) successfully logged in$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "home-assistant",
  "product": "home-assistant",
  "channel": "server",
  "programs": [
   "hass",
   "homeassistant"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<log_level>[A-Z]{4,8}) \\((?<process_thread_name>[^)]{1,60})\\) \\[(?<log_logger>homeassistant[\\w.]{0,120})\\] (?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_reason>Login attempt or request with invalid authentication) from (?<source_domain>[^\\s(]{1,255}) \\((?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\)\\.?(?: Requested URL: '(?<url_original>[^']{0,1000})'\\.)?(?: \\((?<user__agent_original>.{0,1000})\\))?$",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Banned IP (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) for too many login attempts",
    "starts": "B",
    "set": {
     "event.action": "block",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "horde",
  "product": "linux",
  "channel": "syslog",
  "programs": [],
  "anywhere": true,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?:\\[error\\] )?\\[\\w{1,20}\\] FAILED LOGIN for (?<user_name>.{0,255}) \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] to ",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "jellyfin",
  "product": "jellyfin",
  "channel": "server",
  "programs": [
   "jellyfin"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?) {1,9}(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT))\\] \\[(?<log_level>[A-Z]{3})\\] \\[(?<process_thread_id>\\d{1,10})\\] (?<message>.*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S %z"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:\\[[\\d:]{8}\\] \\[[A-Z]{3}\\] (?:\\[\\d{1,10}\\] )?)?(?:(?<log_logger>[A-Z][\\w.]{1,120}): )?Authentication request for \"?(?<user_name>[^\"\\s]{0,255})\"? (?<event_reason>has been denied) \\(IP: \"?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\"?\\)",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[[\\d:]{8}\\] \\[[A-Z]{3}\\] (?:\\[\\d{1,10}\\] )?)?(?:(?<log_logger>[A-Z][\\w.]{1,120}): )?Authentication request for \"?(?<user_name>[^\"\\s]{0,255})\"? has succeeded",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ[",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "joplin-server",
  "product": "joplin",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)): (?:\\[(?<log_level>[a-z]{4,5})\\] )?(?<log_logger>App): (?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   },
   {
    "pattern": "^\\d{2}:\\d{2}:\\d{2} \\d{1,4}\\|(?<process_name>\\w{1,20}) {1,9}\\| (?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)): (?<log_logger>App): (?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<http_response_status__code>403): (?<http_request_method>[A-Z]{3,8}) (?<url_original>/api/sessions): (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?): (?<event_reason>[^{]{1,200}): \\{\"email\":\"(?<user_name>[^\"]{0,255})\"",
    "starts": "4",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?): (?<http_response_bytes>\\d{1,12}) B: (?<http_request_method>POST) (?<url_original>/login) \\((?<http_response_status__code>403)\\) \\((?<event_duration_text>\\d{1,12}ms)\\)$",
    "starts": ".0123456789:ABCDEFabcdef",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?): (?<http_response_bytes>\\d{1,12}) B: (?<http_request_method>[A-Z]{3,8}) (?<url_original>\\S{1,2000}) \\((?<http_response_status__code>\\d{3})\\) \\((?<event_duration_text>\\d{1,12}ms)\\)$",
    "starts": ".0123456789:ABCDEFabcdef",
    "set": {
     "event.action": "request"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "kasm",
  "product": "kasm",
  "channel": "api",
  "programs": [],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?<event_reason>Authentication attempt invalid user|Invalid password for user|[A-Z][A-Za-z ]{3,80} (?:invalid|failed|locked)[A-Za-z ]{0,60}): \\((?<user_name>[^)]{0,255})\\)",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Successful authentication attempt for user: \\((?<user_name>[^)]{0,255})\\)",
    "starts": "S",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "kea",
  "product": "dhcp",
  "channel": "dhcp",
  "programs": [
   "kea-dhcp4",
   "kea-dhcp6",
   "kea*"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?) {1,2}(?<log_level>INFO|WARN|ERROR|DEBUG|FATAL) {1,2}\\[(?<log_logger>kea-[\\w.-]{1,64})/(?<process_pid>\\d{1,10})(?:\\.\\w{1,20})?\\] (?<message>[A-Z][A-Z0-9]{2,12}_.*)$",
    "starts": "0123456789",
    "time": "iso"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:(?:INFO|WARN|ERROR|DEBUG|FATAL) {1,2}\\[[\\w.-]{1,64}(?:/[\\w.]{1,30})?\\] )?(?<event_code>DHCP[46]_LEASE_\\w{1,40}) \\[?(?:hwtype=\\d{1,3} )?(?<client_mac>[\\da-fA-F:]{11,80})\\]?, (?:cid=\\[[^\\]]{0,200}\\], )?tid=0x[\\da-f]{1,8}: lease (?<client_ip>[\\da-fA-F:.]{2,45}) has been allocated",
    "starts": "DEFIW",
    "set": {
     "event.action": "lease",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:INFO|WARN|ERROR|DEBUG|FATAL) {1,2}\\[[\\w.-]{1,64}(?:/[\\w.]{1,30})?\\] )?(?<event_code>DHCP6_LEASE_ALLOC) duid=\\[(?<client_duid>[\\da-fA-F:]{1,400})\\],.{0,300}: lease for address (?<client_ip>[\\da-fA-F:]{2,45}) ",
    "starts": "DEFIW",
    "set": {
     "event.action": "lease",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:INFO|WARN|ERROR|DEBUG|FATAL) {1,2}\\[[\\w.-]{1,64}(?:/[\\w.]{1,30})?\\] )?(?<event_code>DHCP[46]_[A-Z0-9_]{1,60}) (?<event_reason>.*)$",
    "starts": "DEFIW",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "kerio",
  "product": "kerio",
  "channel": "security",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:\\d{1,2})\\/(?:[A-Za-z]{3})\\/(?:\\d{4}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] (?<message>[A-Z].*)$",
    "starts": "[",
    "time": "%d/%b/%Y %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_reason>Attempt to deliver to unknown recipient) <[^>]{0,255}>, from <[^>]{0,255}>, IP address (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "A",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>SMTP Spam attack detected) from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), ",
    "starts": "S",
    "set": {
     "event.action": "protocol-violation",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^IP address (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<event_reason>found in DNS blacklist \\S{1,80}), mail from ",
    "starts": "I",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>Relay attempt) from IP address (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), mail from ",
    "starts": "R",
    "set": {
     "event.action": "relay",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<network_protocol>\\w{1,12}): User (?<user_name>\\S{1,255}) doesn't exist\\. Attempt from IP address (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\.$",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Client with IP address (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<event_reason>has no reverse DNS entry), connection rejected",
    "starts": "C",
    "set": {
     "event.action": "connection",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Administration login into \\S.{0,60} from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) failed: (?<event_reason>.*)$",
    "starts": "A",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Message from IP address (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), sender <[^>]{0,255}> rejected: (?<event_reason>.*)$",
    "starts": "M",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Failed (?<network_protocol>\\w{1,12}) login from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?: with SASL method (?<authentication_method>[\\w-]{1,40}))?\\.$",
    "starts": "F",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "kernel",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "kernel",
   "vmunix",
   "audit"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?(?<process_name>\\S{1,64})\\[(?<process_pid>\\d+)\\]:? segfault at (?<fault_address>[0-9a-f]{1,16}) ip (?<fault_instruction__pointer>[0-9a-f]{1,16}) sp (?<fault_stack__pointer>[0-9a-f]{1,16}) error (?<error_code>[0-9a-f]{1,8})(?: in (?<dll_name>[^\\[\\s]{1,255})(?:\\[(?<dll_offset>[0-9a-f+]{1,60})\\])?)?",
    "starts": null,
    "set": {
     "event.action": "crash",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?device (?<network_name>\\S{1,32}) (?<event_reason>entered|left) promiscuous mode",
    "starts": "[d",
    "set": {
     "event.action": "promiscuous-mode"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?(?<network_name>[\\w.-]{1,32}): (?<event_reason>entered|left) promiscuous mode",
    "starts": null,
    "set": {
     "event.action": "promiscuous-mode"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?(?:Out of memory: |Memory cgroup out of memory: )?Killed process (?<process_pid>\\d+)(?:,)? \\((?<process_name>[^)]{1,64})\\)",
    "starts": "KMO[",
    "set": {
     "event.action": "out-of-memory",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?(?<module_name>[\\w-]{1,64}): (?<event_reason>module verification failed|loading out-of-tree module taints kernel|module license)",
    "starts": null,
    "set": {
     "event.action": "module-load"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?usb (?<device_id>[\\d.-]{1,32}): (?<event_reason>New USB device found), idVendor=(?<device_vendor>\\w{4}), idProduct=(?<device_model>\\w{4})",
    "starts": "[u",
    "set": {
     "event.action": "device-added"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?usb (?<device_id>[\\d.-]{1,32}): (?<event_reason>USB disconnect)",
    "starts": "[u",
    "set": {
     "event.action": "device-removed"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?(?:audit: )?(?<event_reason>audit_lost=\\d+|backlog limit exceeded|rate limit exceeded|error in audit_log_subj_ctx|out of memory in audit_log_start)(?: .*)?$",
    "starts": "[abeor",
    "set": {
     "event.action": "audit-lost",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "keycloak",
  "product": "keycloak",
  "channel": "events",
  "programs": [
   "keycloak"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<log_level>[A-Z]{4,5}) {1,2}\\[(?<log_logger>org\\.key(?:cloak)?\\.events)\\] \\((?<process_thread_name>[^)]{1,80})\\) (?<message>type=.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^type=\"?(?<event_code>\\w{1,60})\"?, realmId=\"?(?<keycloak_realm__id>[^\",]{0,80})\"?,(?: realmName=\"?[^\",]{0,80}\"?,)? clientId=\"?(?<keycloak_client__id>[^\",]{0,120})\"?, userId=\"?(?<user_id>[^\",]{0,80})\"?,(?: sessionId=\"?[^\",]{0,80}\"?,)? ipAddress=\"?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\"?, error=\"?(?<event_reason>\\w{1,60})\"?(?:, reason=\"?(?<error_message>[^\",]{0,120})\"?)?(?:, auth_method=\"?(?<keycloak_auth__method>[^\",]{1,60})\"?)?(?:, auth_type=\"?(?<keycloak_auth__type>[^\",]{1,60})\"?)?(?:, redirect_uri=\"?(?<url_full>[^\",]{0,1000})\"?)?(?:, code_id=\"?(?<keycloak_code__id>[^\",]{0,80})\"?)?(?:, username=\"?(?<user_name>[^\",]{0,255})\"?)?",
    "starts": "t",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^type=\"?(?<event_code>\\w{1,60})\"?, realmId=\"?(?<keycloak_realm__id>[^\",]{0,80})\"?,(?: realmName=\"?[^\",]{0,80}\"?,)? clientId=\"?(?<keycloak_client__id>[^\",]{0,120})\"?, userId=\"?(?<user_id>[^\",]{0,80})\"?,(?: sessionId=\"?[^\",]{0,80}\"?,)? ipAddress=\"?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\"?(?:, (?!error=)|$)",
    "starts": "t",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "lfd",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "lfd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^\\((?<service_target_name>[\\w-]{1,40})\\) (?<event_action>Failed [\\w ]{1,40} login) from (?<source_ip>[0-9A-Fa-f:.]{2,45}) \\((?<source_geo_country__iso__code>[A-Z]{2})/(?<source_geo_country__name>[^/]{0,80})/(?<source_domain>[^)]{0,255})\\): (?<event_reason>.*)$",
    "starts": "(",
    "set": {
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>\\*(?:Port Scan|SYNFLOOD|UDP Flood|Blocked)[^*]{0,60}\\*[^.]{0,60}) (?:detected )?from (?<source_ip>[0-9A-Fa-f:.]{2,45})",
    "starts": "*",
    "set": {
     "event.action": "scan",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "litespeed",
  "product": "litespeed",
  "channel": "error",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) \\[(?<log_level>[A-Z]{4,8})\\] (?<message>\\[\\d{1,10}\\] .*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^\\[(?<process_pid>\\d{1,10})\\] \\[(?<source_ip>[0-9a-fA-F.]{2,15}|\\[?[0-9a-fA-F:.]{2,45}\\]?):(?<source_port>\\d{1,5})(?<litespeed_connection>[:-][^#\\]]{0,40})?#(?<litespeed_virtual__host>[^\\]]{0,120})\\] \\[STDERR\\] \\[WebAdmin Console\\] (?<event_reason>Failed Login Attempt) - username:(?<user_name>.{0,255}) ip:(?<client_ip>[0-9A-Fa-f:.]{2,45}) url:",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?<process_pid>\\d{1,10})\\] \\[(?<source_ip>[0-9a-fA-F.]{2,15}|\\[?[0-9a-fA-F:.]{2,45}\\]?):(?<source_port>\\d{1,5})(?<litespeed_connection>[:-][^#\\]]{0,40})?#(?<litespeed_virtual__host>[^\\]]{0,120})\\] User '(?<user_name>[^']{0,255})' (?<event_reason>failed to authenticate)\\.",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?<process_pid>\\d{1,10})\\] \\[(?<source_ip>[0-9a-fA-F.]{2,15}|\\[?[0-9a-fA-F:.]{2,45}\\]?):(?<source_port>\\d{1,5})(?<litespeed_connection>[:-][^#\\]]{0,40})?#(?<litespeed_virtual__host>[^\\]]{0,120})\\] (?<event_reason>.*)$",
    "starts": "[",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "llng",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "llng",
   "lemonldap-ng"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^\\[(?<log_level>\\w{4,6})\\] (?<event_reason>Bad password) for (?<user_name>\\S{1,255}) \\((?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\)",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?<log_level>\\w{4,6})\\] (?<user_name>\\S{1,255}) (?<event_reason>was not found in [\\w ]{1,40}) \\((?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\)",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "login",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "login",
   "agetty",
   "mingetty",
   "dropbear"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^FAILED LOGIN (?:SESSION )?\\(?(?<event_sequence>\\d{1,6})?\\)? ?(?:FROM|on) '?(?<source_address>[\\w.:/-]{1,255})'?,? (?:FOR|for) '?(?<user_name>[^',]{0,256})'?(?:, (?<event_reason>.*))?$",
    "starts": "F",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>TOO MANY LOGIN TRIES) \\(\\d{1,6}\\) FROM (?<source_address>[\\w.:/-]{1,255}) FOR (?<user_name>[^,]{0,256})",
    "starts": "T",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^ROOT LOGIN (?:ON (?<process_tty>\\S{1,64})(?: FROM (?<source_address>[\\w.:%-]{1,255}))?|ON '(?<process_tty>[^']{1,64})')$",
    "starts": "R",
    "set": {
     "event.action": "logon",
     "event.outcome": "success",
     "user.name": "root"
    },
    "recalls": false
   },
   {
    "pattern": "^LOGIN ON (?<process_tty>\\S{1,64}) BY (?<user_name>\\S{1,256})(?: FROM (?<source_address>[\\w.:%-]{1,255}))?$",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:Password|PAM password) auth succeeded for '(?<user_name>.{0,256})' from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?):(?<source_port>\\d{1,5})$",
    "starts": "P",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:Bad (?:PAM )?password attempt|Login attempt) for (?:nonexistent user|'(?<user_name>[^']{0,256})')(?: with \\S{1,40})? from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?):(?<source_port>\\d{1,5})$",
    "starts": "BL",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "mailcow-netfilter",
  "product": "mailcow",
  "channel": "netfilter",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<log_level>CRIT|WARN|INFO): (?<message>(?:Banning|Unbanning|Added host/network|Removed host/network|\\S{2,60} matched rule id) .*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^Banning (?<source_ip>[0-9A-Fa-f:.]{2,45})/\\d{1,3} for (?<block_minutes>\\d{1,10}) minutes",
    "starts": "B",
    "set": {
     "event.action": "block",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Unbanning (?<source_ip>[0-9A-Fa-f:.]{2,45})/\\d{1,3}",
    "starts": "U",
    "set": {
     "event.action": "unblock"
    },
    "recalls": false
   },
   {
    "pattern": "^Added host/network (?<source_ip>[0-9A-Fa-f:.]{2,45})(?:/\\d{1,3})? to (?:denylist|blacklist)",
    "starts": "A",
    "set": {
     "event.action": "block",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "mailscanner",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "mailscanner"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^Message (?<email_message_id>[\\w.-]{1,60}) from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) \\((?<email_from_address>[^)]{0,320})\\) to (?<email_to_domain>[^\\s]{1,320}) is spam(?: \\((?<event_reason>blacklisted)\\)|, (?<event_reason>\\w{1,40}) \\([^)]{0,40}score=(?<mailscanner_score>[\\d.-]{1,10}),.*)?",
    "starts": "M",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "mcafee-access-protection",
  "product": "mcafee",
  "channel": "access-protection",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\ufeff?(?<time>\\d{1,2}/\\d{1,2}/\\d{2,4},?[ \\t]{1,2}\\d{1,2}:\\d{2}:\\d{2}(?: [AP]M)?)\\t(?<message>(?:Blocked|Would be blocked)[^\\t]{0,200}\\t.*)$",
    "starts": null,
    "time": "us"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_action>[^\\t]{1,200}?) ?\\t(?<user_name>[^\\t]{0,256})\\t(?<process_executable>[^\\t]{0,1024})\\t(?<file_path>[^\\t]{0,1024})\\t(?<rule_name>[^\\t]{0,256})\\tAction blocked : (?<event_reason>[^\\t]{0,100})",
    "starts": null,
    "set": {
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_action>[^\\t]{1,200}?) ?\\t(?<user_name>[^\\t]{0,256})\\t(?<process_executable>[^\\t]{0,1024})\\t(?<file_path>.*)$",
    "starts": null,
    "set": {
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "mealie",
  "product": "mealie",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<log_level>ERROR|INFO|WARNING|DEBUG|CRITICAL) {1,5}(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) - (?<message>.*)$",
    "starts": "CDEIW",
    "time": "%Y-%m-%dT%H:%M:%S"
   },
   {
    "pattern": "^\\[(?<log_level>ERROR|INFO|WARNING|DEBUG|CRITICAL)\\|(?<log_logger>\\w{1,60})\\|L\\d{1,6}\\] (?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)): (?<message>.*)$",
    "starts": "[",
    "time": "%Y-%m-%dT%H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_reason>Incorrect username or password) from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "I",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?<http_response_status__code>\\d{3}) [A-Za-z ]{1,40} \"(?<http_request_method>[A-Z]{3,8}) (?<url_original>[^\"\\s]{1,2000}) HTTP/(?<http_version>[\\d.]{1,3})\"$",
    "starts": "[",
    "set": {
     "event.action": "request"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>.*)$",
    "starts": null,
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "meshcentral",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "https",
   "meshcentral"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^Failed password for (?<user_name>.{0,255}) from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) port (?<source_port>\\d{1,5})$",
    "starts": "F",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Accepted password for (?<user_name>.{0,255}) from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) port (?<source_port>\\d{1,5})$",
    "starts": "A",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "miniflux",
  "product": "miniflux",
  "channel": "server",
  "programs": [
   "miniflux"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?:\\w[\\w.-]{0,60} {1,9}\\| )?time=(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) level=(?<log_level>[A-Z]{4,5}) (?<message>msg=\"Incorrect username or password\" .*)$",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^msg=\"(?<event_reason>Incorrect username or password)\" authentication_failed=true client_ip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) user_agent=\"(?<user__agent_original>[^\"]{0,1000})\" username=(?<user_name>\"[^\"]{0,255}\"|\\S{0,255})",
    "starts": "m",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "miniserv",
  "product": "webmin",
  "channel": "actions",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>\\d{9,11})\\.(?<process_pid>\\d{1,10})\\.(?<event_sequence>\\d{1,6}) \\[[^\\]]{10,40}\\] (?<message>.*)$",
    "starts": "0123456789",
    "time": "epoch"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<user_name>\\S{1,255}) \\S{1,80} (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) \\S{1,80} (?<process_name>miniserv\\.pl) \"(?<event_code>failed)\" \"[^\"]{0,80}\" \"(?<event_reason>[^\"]{0,120})\"",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<user_name>\\S{1,255}) \\S{1,80} (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) \\S{1,80} (?<process_name>\\S{1,80}) \"(?<event_code>[^\"]{0,80})\"",
    "starts": null,
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "mongod",
  "product": "mongodb",
  "channel": "mongod",
  "programs": [
   "mongod*"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) (?:[FEWID]\\d? (?:[A-Z]{1,12}|-) {1,10}\\[(?<log_logger>conn(?<session_id>\\d{1,12})|[\\w.-]{1,60})\\]|\\[(?<log_logger>conn(?<session_id>\\d{1,12})|initandlisten|signalProcessingThread|rs[A-Z]\\w{1,40}|TTLMonitor)\\]) {1,2}(?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^Failed to authenticate (?<user_name>.{0,250})@(?<database_name>\\S{1,120}) (?:with mechanism|from client (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))? with mechanism) (?<authentication_method>[\\w-]{1,40}): (?<event_reason>.*)$",
    "starts": "F",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": true
   },
   {
    "pattern": "^SASL (?<authentication_method>[\\w-]{1,40}) authentication failed for (?<user_name>.{0,250}) on (?<database_name>\\S{1,120}) from client (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))? ; (?<event_reason>.*)$",
    "starts": "S",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^connection accepted from (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))? #(?<session_id>\\d{1,12}) ",
    "starts": "c",
    "set": {
     "event.action": "connection"
    },
    "recalls": false
   },
   {
    "pattern": "^end connection (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))? ",
    "starts": "e",
    "set": {
     "event.action": "connection-ended"
    },
    "recalls": false
   }
  ],
  "hasSessions": true
 },
 {
  "id": "monit",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "monit"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:[A-Z]{1,5}) {1,9}(?:[A-Za-z]{3}) {1,9}(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] (?<log_level>\\w{1,12}) {1,5}: (?<message>.*)$",
    "starts": "[",
    "time": "%Z %b %d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^Warning: Client '(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)' supplied (?<event_reason>unknown user|wrong password for user) '(?<user_name>[^']{0,255})' accessing monit httpd$",
    "starts": "W",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^HttpRequest: access denied -- client \\[?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]?: (?<event_reason>empty password|(?:unknown user|wrong password for user) '(?<user_name>[^']{1,255})')$",
    "starts": "H",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^HttpRequest: access denied -- client \\[?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]?: (?<event_reason>.*)$",
    "starts": "H",
    "set": {
     "event.action": "challenge"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "monitorix",
  "product": "monitorix",
  "channel": "httpd",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:[A-Za-z]{3}) {1,9}(?:[A-Za-z]{3}) {1,9}(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?) {1,9}(?:\\d{4})) - (?<message>[A-Z]{2,12} - \\[.*)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "time": "%a %b %d %H:%M:%S %Y"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_code>NOTEXIST|NOTALLOWED) - \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] (?<event_reason>.*)$",
    "starts": "N",
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_code>AUTHERR) - \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] (?<event_reason>.*)$",
    "starts": "A",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_code>OK) - \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] (?<event_reason>.*)$",
    "starts": "O",
    "set": {
     "event.action": "request",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "monolog",
  "product": "monolog",
  "channel": "application",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] (?<log_logger>[\\w-]{1,60})\\.(?<log_level>DEBUG|INFO|NOTICE|WARNING|ERROR|CRITICAL|ALERT|EMERGENCY): {1,2}(?<message>.*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^AUDIT: (?<event_reason>MFA failure) count is set to (?<event_count>\\d{1,6})\\. \\((?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) \\((?<user_name>[^)]{0,255})\\) -> (?<http_request_method>[A-Z]{3,10}):(?<url_original>\\S{1,1000})\\)",
    "starts": "A",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^AUDIT: User is trying to login using \"(?<user_name>[^\"]{0,255})\" \\((?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) -> (?<http_request_method>[A-Z]{3,10}):(?<url_original>\\S{1,1000})\\)",
    "starts": "A",
    "set": {
     "event.action": "logon-step",
     "event.outcome": "unknown"
    },
    "recalls": false
   },
   {
    "pattern": "^AUDIT: (?<event_reason>Login failed)\\. Attempt for user \"(?<user_name>[^\"]{0,255})\" failed\\. \\((?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) -> (?<http_request_method>[A-Z]{3,10}):(?<url_original>\\S{1,1000})\\)",
    "starts": "A",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^AUDIT: User \"(?<user_name>[^\"]{0,255})\" has (?<event_reason>(?:entered|provided|failed)[^(]{0,120}(?:incorrect|invalid|wrong|bad|failed)[^(]{0,80})\\((?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) -> (?<http_request_method>[A-Z]{3,10}):(?<url_original>\\S{1,1000})\\)",
    "starts": "A",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\{\"type\":\"(?<event_code>[A-Z_]{1,60}_FAILED)\",\"ip\":\"(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\",\"x-forwarded-for-ip\":\"(?<source_nat_ip>[^\"]{0,60})\"(?:,\"bouncer_agent\":\"(?<bouncer_agent>[^\"]{0,200})\")?(?:,\"customer_id\":\"(?<customer_id>\\d{1,20})\")?(?:,\"product_id\":\"(?<product_id>\\d{1,20})\")?(?:,\"quote_id\":\"(?<quote_id>\\d{1,20})\")?",
    "starts": "{",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\{\"type\":\"(?<event_code>[A-Z_]{1,60})\",\"ip\":\"(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\",\"x-forwarded-for-ip\":\"(?<source_nat_ip>[^\"]{0,60})\"(?:,\"bouncer_agent\":\"(?<bouncer_agent>[^\"]{0,200})\")?(?:,\"customer_id\":\"(?<customer_id>\\d{1,20})\")?(?:,\"product_id\":\"(?<product_id>\\d{1,20})\")?(?:,\"quote_id\":\"(?<quote_id>\\d{1,20})\")?",
    "starts": "{",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "mssql",
  "product": "mssql",
  "channel": "errorlog",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<log_logger>Logon|Server|Backup|Error|spid\\d{1,6}s?) {2,12}(?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^Login failed for user '(?<user_name>.{0,128})'\\. Reason: (?<event_reason>.{0,250})\\. \\[CLIENT: (?:(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)|<local machine>|<named pipe>)\\]$",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Login failed for user '(?<user_name>.{0,128})'\\. \\[CLIENT: (?:(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)|<local machine>|<named pipe>)\\]$",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Login succeeded for user '(?<user_name>.{0,128})'\\. .{0,250}\\[CLIENT: (?:(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)|<local machine>|<named pipe>)\\]$",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "mysqld",
  "product": "mysql",
  "channel": "error",
  "programs": [
   "mysqld",
   "mysqld_safe",
   "mariadbd"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{2})(?:\\d{1,2})(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>\\[(?:Note|Warning|ERROR|System)\\] .*)$",
    "starts": "0123456789",
    "time": "%y%m%d %H:%M:%S"
   },
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<process_thread_id>\\d{1,20}) (?<message>\\[(?:Note|Warning|ERROR|System)\\] .*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   },
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) (?<process_thread_id>\\d{1,20}) (?<message>\\[(?:Note|Warning|ERROR|System)\\] .*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   },
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<process_thread_id>\\d{1,20}) (?<message>\\[(?:Note|Warning|ERROR|System)\\] .*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S"
   },
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<host_name>\\S{1,255}) mysqld(?:\\[(?<process_pid>\\d{1,10})\\])?: (?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:\\d[\\d-]{5,9} {1,2}\\d{1,2}:\\d\\d:\\d\\d )?(?:\\d{1,20} )?\\[(?<log_level>Note|Warning|ERROR|System)\\] (?:\\[(?<event_code>MY-\\d{6})\\] )?(?:\\[(?<log_logger>\\w{1,20})\\] )?Access denied for user '(?<user_name>.{0,250})'@'(?<source_address>[\\w.:%-]{1,255})'(?: \\(using password: (?:YES|NO)\\))?$",
    "starts": "0123456789[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d[\\d-]{5,9} {1,2}\\d{1,2}:\\d\\d:\\d\\d )?(?:\\d{1,20} )?\\[(?<log_level>Note|Warning|ERROR|System)\\] (?:\\[(?<event_code>MY-\\d{6})\\] )?(?:\\[(?<log_logger>\\w{1,20})\\] )?(?<event_reason>.*)$",
    "starts": "0123456789[",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "named",
  "product": "bind",
  "channel": "named",
  "programs": [
   "named"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{1,2})\\-(?:[A-Za-z]{3})\\-(?:\\d{4}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>(?:(?:[\\w-]{1,30}: )?(?:critical|error|warning|notice|info|debug \\d{1,3}): |(?:security: )?client ).*)$",
    "starts": "0123456789",
    "time": "%d-%b-%Y %H:%M:%S"
   },
   {
    "pattern": "^(?<time>(?:[A-Za-z]{3}) {1,9}(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>(?:[\\w-]{1,30}: )?(?:critical|error|warning|notice|info|debug \\d{1,3}): client .*)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "time": "%b %d %H:%M:%S"
   },
   {
    "pattern": "^(?<message>(?:security: )?(?:(?:error|info|notice|warning): )?client @0x[0-9a-f]{1,16} .*)$",
    "starts": "ceinsw",
    "time": "above"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:(?:(?<event_dataset>[\\w-]{1,30}): )?(?<log_level>critical|error|warning|notice|info|debug \\d{1,3}): |(?<event_dataset>security): )?client (?:@0x[0-9a-f]{1,16} )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)#(?<source_port>\\d{1,5})(?: \\((?<client_query>[^)]{1,255})\\))?: (?:view (?<dns_view>\\S{1,80}): )?query (?:\\(cache\\) )?'(?<dns_question_name>[^'/]{1,255})/(?<dns_question_type>\\w{1,20})/(?<dns_question_class>\\w{1,10})' denied(?: \\((?<event_reason>[^)]{1,120})\\))?$",
    "starts": "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "query",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:(?<event_dataset>[\\w-]{1,30}): )?(?<log_level>critical|error|warning|notice|info|debug \\d{1,3}): |(?<event_dataset>security): )?client (?:@0x[0-9a-f]{1,16} )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)#(?<source_port>\\d{1,5})(?: \\((?<client_query>[^)]{1,255})\\))?: (?:view (?<dns_view>\\S{1,80}): )?(?<event_reason>bad zone transfer request): '(?<dns_question_name>[^'/]{1,255})/(?<dns_question_class>\\w{1,10})': ",
    "starts": "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "zone-transfer",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:(?<event_dataset>[\\w-]{1,30}): )?(?<log_level>critical|error|warning|notice|info|debug \\d{1,3}): |(?<event_dataset>security): )?client (?:@0x[0-9a-f]{1,16} )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)#(?<source_port>\\d{1,5})(?: \\((?<client_query>[^)]{1,255})\\))?: (?:view (?<dns_view>\\S{1,80}): )?zone transfer '(?<dns_question_name>[^'/]{1,255})/(?<dns_question_type>\\w{1,20})/(?<dns_question_class>\\w{1,10})' denied",
    "starts": "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "zone-transfer",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:(?<event_dataset>[\\w-]{1,30}): )?(?<log_level>critical|error|warning|notice|info|debug \\d{1,3}): |(?<event_dataset>security): )?client (?:@0x[0-9a-f]{1,16} )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)#(?<source_port>\\d{1,5})(?: \\((?<client_query>[^)]{1,255})\\))?: (?:view (?<dns_view>\\S{1,80}): )?update '(?<dns_question_name>[^'/]{1,255})/(?<dns_question_class>\\w{1,10})' denied",
    "starts": "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "zone-update",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:(?<event_dataset>[\\w-]{1,30}): )?(?<log_level>critical|error|warning|notice|info|debug \\d{1,3}): |(?<event_dataset>security): )?client (?:@0x[0-9a-f]{1,16} )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)#(?<source_port>\\d{1,5})(?: \\((?<client_query>[^)]{1,255})\\))?: (?:view (?<dns_view>\\S{1,80}): )?query: (?<dns_question_name>\\S{1,255}) (?<dns_question_class>\\w{1,10}) (?<dns_question_type>[\\w-]{1,20}) (?<dns_header__flags>[-+]\\S{0,20})(?: \\((?<server_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\))?",
    "starts": "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "query"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:(?<event_dataset>[\\w-]{1,30}): )?(?<log_level>critical|error|warning|notice|info|debug \\d{1,3}): |(?<event_dataset>security): )?client (?:@0x[0-9a-f]{1,16} )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)#(?<source_port>\\d{1,5})(?: \\((?<client_query>[^)]{1,255})\\))?: (?:view (?<dns_view>\\S{1,80}): )?(?<event_reason>query \\(cache\\)(?: denied)?) ?$",
    "starts": "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "query",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:(?<event_dataset>[\\w-]{1,30}): )?(?<log_level>critical|error|warning|notice|info|debug \\d{1,3}): |(?<event_dataset>security): )?client (?:@0x[0-9a-f]{1,16} )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)#(?<source_port>\\d{1,5})(?: \\((?<client_query>[^)]{1,255})\\))?: (?:view (?<dns_view>\\S{1,80}): )?query failed \\((?<dns_response__code>[A-Z]{3,16})\\) for (?<dns_question_name>[^\\s/]{1,255})/(?<dns_question_class>\\w{1,10})/(?<dns_question_type>[\\w-]{1,20}) ",
    "starts": "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "query"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:(?<event_dataset>[\\w-]{1,30}): )?(?<log_level>critical|error|warning|notice|info|debug \\d{1,3}): |(?<event_dataset>security): )?client (?:@0x[0-9a-f]{1,16} )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)#(?<source_port>\\d{1,5})(?: \\((?<client_query>[^)]{1,255})\\))?: (?:view (?<dns_view>\\S{1,80}): )?rate limit drop (?<event_reason>\\S{1,64})",
    "starts": "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "query",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "navidrome",
  "product": "navidrome",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^time=\"(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT))\" level=(?<log_level>\\w{4,7}) (?<message>msg=\"HTTP: .*)$",
    "starts": "t",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^msg=\"HTTP: (?<http_request_method>[A-Z]{3,8}) (?<url_original>[^\"\\s]{1,600}/auth/login)\" elapsedTime=\"?[^\"\\s]{1,40}\"? httpStatus=(?<http_response_status__code>401) remoteAddr=\"?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\"? requestId=\\S{1,120} responseSize=(?<http_response_bytes>\\d{1,12}) userAgent=\"(?<user__agent_original>[^\"]{0,1000})\"",
    "starts": "m",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^msg=\"HTTP: (?<http_request_method>[A-Z]{3,8}) (?<url_original>[^\"\\s]{1,600})\" elapsedTime=\"?[^\"\\s]{1,40}\"? httpStatus=(?<http_response_status__code>\\d{3}) remoteAddr=\"?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\"? requestId=\\S{1,120} responseSize=(?<http_response_bytes>\\d{1,12}) userAgent=\"(?<user__agent_original>[^\"]{0,1000})\"",
    "starts": "m",
    "set": {
     "event.action": "request"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "nest",
  "product": "nest",
  "channel": "application",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?:\\x1b\\[\\d{1,3}m|\\\\x1b\\[\\d{1,3}m)?\\[Nest\\] (?<process_pid>\\d{1,10}) {1,2}- (?:\\x1b\\[\\d{1,3}m|\\\\x1b\\[\\d{1,3}m)?(?<time>(?:\\d{1,2})\\/(?:\\d{1,2})\\/(?:\\d{4})\\, {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?) {1,9}(?:[AaPp][Mm])) (?<message>.*)$",
    "starts": "\u001b[\\",
    "time": "%m/%d/%Y, %I:%M:%S %p"
   },
   {
    "pattern": "^(?:\\x1b\\[\\d{1,3}m|\\\\x1b\\[\\d{1,3}m)?\\[Nest\\] (?<process_pid>\\d{1,10}) {1,2}- (?:\\x1b\\[\\d{1,3}m|\\\\x1b\\[\\d{1,3}m)?(?<time>(?:\\d{1,2})\\/(?:\\d{1,2})\\/(?:\\d{4})\\, {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>.*)$",
    "starts": "\u001b[\\",
    "time": "%m/%d/%Y, %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^[^A-Z]{0,24}(?<log_level>VERBOSE|DEBUG|LOG|WARN|ERROR|FATAL)[^\\[]{0,8}(?:\\[\\d{1,3}m)? ?(?:\\x1b\\[[\\d;]{1,12}m|\\\\x1b\\[[\\d;]{1,12}m)?\\[(?<log_logger>[\\w:~]{1,80})\\] ?(?:\\x1b\\[[\\d;]{1,12}m|\\\\x1b\\[[\\d;]{1,12}m)?(?:\\x1b\\[[\\d;]{1,12}m|\\\\x1b\\[[\\d;]{1,12}m)?Failed login attempt for user (?<user_name>\\S{0,255}) from ip address (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^[^A-Z]{0,24}(?<log_level>VERBOSE|DEBUG|LOG|WARN|ERROR|FATAL)[^\\[]{0,8}(?:\\[\\d{1,3}m)? ?(?:\\x1b\\[[\\d;]{1,12}m|\\\\x1b\\[[\\d;]{1,12}m)?\\[(?<log_logger>[\\w:~]{1,80})\\] ?(?:\\x1b\\[[\\d;]{1,12}m|\\\\x1b\\[[\\d;]{1,12}m)?(?:\\x1b\\[[\\d;]{1,12}m|\\\\x1b\\[[\\d;]{1,12}m)?(?<event_reason>.*)$",
    "starts": null,
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "netfilter",
  "product": "linux",
  "channel": "netfilter",
  "programs": [
   "kernel",
   "ulogd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?(?<rule_name>[^=]{0,64}(?i:BLOCK|DROP|DENY|DENIED|REJECT)[^=]{0,48})IN=(?<observer_ingress_interface_name>\\S{0,16}) OUT=(?<observer_egress_interface_name>\\S{0,16}) (?:PHYSIN=\\S{0,16} )?(?:PHYSOUT=\\S{0,16} )?(?:MAC=(?<source_mac>\\S*) )?SRC=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) DST=(?<destination_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?:LEN=(?<network_bytes>\\d+) )?.{0,160}PROTO=(?<network_transport>\\w+)(?: SPT=(?<source_port>\\d{1,5}) DPT=(?<destination_port>\\d{1,5}))?(?: .*)?$",
    "starts": null,
    "set": {
     "event.action": "drop",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?(?<rule_name>[^=]{0,64}(?i:ACCEPT|ALLOW|PASS)[^=]{0,48})IN=(?<observer_ingress_interface_name>\\S{0,16}) OUT=(?<observer_egress_interface_name>\\S{0,16}) (?:PHYSIN=\\S{0,16} )?(?:PHYSOUT=\\S{0,16} )?(?:MAC=(?<source_mac>\\S*) )?SRC=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) DST=(?<destination_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?:LEN=(?<network_bytes>\\d+) )?.{0,160}PROTO=(?<network_transport>\\w+)(?: SPT=(?<source_port>\\d{1,5}) DPT=(?<destination_port>\\d{1,5}))?(?: .*)?$",
    "starts": null,
    "set": {
     "event.action": "accept",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?(?<rule_name>[^=]{0,128})IN=(?<observer_ingress_interface_name>\\S{0,16}) OUT=(?<observer_egress_interface_name>\\S{0,16}) (?:PHYSIN=\\S{0,16} )?(?:PHYSOUT=\\S{0,16} )?(?:MAC=(?<source_mac>\\S*) )?SRC=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) DST=(?<destination_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?:LEN=(?<network_bytes>\\d+) )?.{0,160}PROTO=(?<network_transport>\\w+)(?: SPT=(?<source_port>\\d{1,5}) DPT=(?<destination_port>\\d{1,5}))?(?: .*)?$",
    "starts": null,
    "set": {
     "event.action": "packet"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "nextcloud",
  "product": "nextcloud",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?<event_reason>Login failed): '?(?<user_name>.{0,255}?)'? \\(Remote IP: '?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)'?\\)",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>Bruteforce attempt) from \\\\?\"(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\\\?\" detected for action \\\\?\"(?<nextcloud_action>[^\"\\\\]{1,60})",
    "starts": "B",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>Trusted domain error)\\. \\\\?\"(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\\\?\" tried to access using \\\\?\"(?<url_domain>[^\"\\\\]{1,255})",
    "starts": "T",
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "nginx-error",
  "product": "nginx",
  "channel": "error",
  "programs": [
   "nginx*"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\/(?:\\d{1,2})\\/(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>\\[(?:debug|info|notice|warn|error|crit|alert|emerg)\\] .*)$",
    "starts": "0123456789",
    "time": "%Y/%m/%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:[\\w.-]{1,80} nginx: )?(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )?\\[(?<log_level>[a-z]{4,6})\\] (?<process_pid>\\d{1,10})#(?<process_thread_id>\\d{1,20}): (?:\\*(?<event_sequence>\\d{1,20}) )?(?:\\[client \\S{2,60}\\] )?ModSecurity: (?<event_severity>Access denied)[. ](?: ?with code (?<http_response_status__code>\\d{3}) \\(phase (?<modsecurity_phase>\\d)\\)\\. ?)? ?(?<event_reason>.{0,1000}?) \\[file \"(?<rule_file>[^\"]{0,400})\"\\] \\[line \"(?<rule_line>\\d{1,7})\"\\] \\[id \"(?<rule_id>\\d{1,12})\"\\](?: \\[rev \"(?<rule_version>[^\"]{0,60})\"\\])?(?: \\[msg \"(?<rule_name>[^\"]{0,400})\"\\])?(?: \\[data \"(?<rule_matched>[^\"]{0,900})\"\\])?(?: \\[severity \"(?<rule_severity>\\w{1,20})\"\\])?(?: \\[ver \"(?<rule_ruleset>[^\"]{0,80})\"\\])?(?: \\[maturity \"(?<rule_maturity>\\d)\"\\])?(?: \\[accuracy \"(?<rule_accuracy>\\d)\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[hostname \"(?<server_domain>[^\"]{0,255})\"\\])?(?: \\[uri \"(?<url_path>[^\"]{0,1000})\"\\])?(?: \\[unique_id \"(?<event_id>[^\"]{0,60})\"\\])?(?: \\[ref \"[^\"]{0,400}\"\\])?(?: while [a-z ]{1,80})?, client: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), server: (?<server_address>[^,\"]{0,255})(?:, request: \"(?:(?<http_request_method>[A-Z]{3,20}) (?<url_original>[^\"\\s]{0,2000})(?: HTTP/(?<http_version>[\\d.]{1,3}))?|[^\"]{0,2000})\")?(?:, upstream: \"(?<url_full>[^\"]{0,1000})\")?(?:, host: \"(?<url_domain>[^\"]{0,255})\")?(?:, referrer: \"(?<http_request_referrer>[^\"]{0,2000})\")?$",
    "starts": null,
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[\\w.-]{1,80} nginx: )?(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )?\\[(?<log_level>[a-z]{4,6})\\] (?<process_pid>\\d{1,10})#(?<process_thread_id>\\d{1,20}): (?:\\*(?<event_sequence>\\d{1,20}) )?(?:\\[client \\S{2,60}\\] )?ModSecurity: (?<event_severity>Warning)[. ](?: ?with code (?<http_response_status__code>\\d{3}) \\(phase (?<modsecurity_phase>\\d)\\)\\. ?)? ?(?<event_reason>.{0,1000}?) \\[file \"(?<rule_file>[^\"]{0,400})\"\\] \\[line \"(?<rule_line>\\d{1,7})\"\\] \\[id \"(?<rule_id>\\d{1,12})\"\\](?: \\[rev \"(?<rule_version>[^\"]{0,60})\"\\])?(?: \\[msg \"(?<rule_name>[^\"]{0,400})\"\\])?(?: \\[data \"(?<rule_matched>[^\"]{0,900})\"\\])?(?: \\[severity \"(?<rule_severity>\\w{1,20})\"\\])?(?: \\[ver \"(?<rule_ruleset>[^\"]{0,80})\"\\])?(?: \\[maturity \"(?<rule_maturity>\\d)\"\\])?(?: \\[accuracy \"(?<rule_accuracy>\\d)\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[tag \"[^\"]{0,120}\"\\])?(?: \\[hostname \"(?<server_domain>[^\"]{0,255})\"\\])?(?: \\[uri \"(?<url_path>[^\"]{0,1000})\"\\])?(?: \\[unique_id \"(?<event_id>[^\"]{0,60})\"\\])?(?: \\[ref \"[^\"]{0,400}\"\\])?(?: while [a-z ]{1,80})?, client: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), server: (?<server_address>[^,\"]{0,255})(?:, request: \"(?:(?<http_request_method>[A-Z]{3,20}) (?<url_original>[^\"\\s]{0,2000})(?: HTTP/(?<http_version>[\\d.]{1,3}))?|[^\"]{0,2000})\")?(?:, upstream: \"(?<url_full>[^\"]{0,1000})\")?(?:, host: \"(?<url_domain>[^\"]{0,255})\")?(?:, referrer: \"(?<http_request_referrer>[^\"]{0,2000})\")?$",
    "starts": null,
    "set": {
     "event.action": "rule-matched"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[\\w.-]{1,80} nginx: )?(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )?\\[(?<log_level>[a-z]{4,6})\\] (?<process_pid>\\d{1,10})#(?<process_thread_id>\\d{1,20}): (?:\\*(?<event_sequence>\\d{1,20}) )?(?<event_reason>client login failed): \"(?<error_message>[^\"]{0,200})\" while in http auth state, client: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?: using starttls)?, server: (?<destination_ip>[\\d.]{7,15}|\\[[0-9a-f:]{2,45}\\]):(?<destination_port>\\d{1,5})(?:, login: \"(?<user_name>[^\"]{0,255})\")?(?:, upstream: (?<upstream_ip>[\\d.]{7,15}):(?<upstream_port>\\d{1,5}))?(?:,.*)?$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[\\w.-]{1,80} nginx: )?(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )?\\[(?<log_level>[a-z]{4,6})\\] (?<process_pid>\\d{1,10})#(?<process_thread_id>\\d{1,20}): (?:\\*(?<event_sequence>\\d{1,20}) )?(?<event_reason>client logged in), client: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?: using starttls)?, server: (?<destination_ip>[\\d.]{7,15}|\\[[0-9a-f:]{2,45}\\]):(?<destination_port>\\d{1,5})(?:, login: \"(?<user_name>[^\"]{0,255})\")?(?:, upstream: (?<upstream_ip>[\\d.]{7,15}):(?<upstream_port>\\d{1,5}))?(?:,.*)?$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[\\w.-]{1,80} nginx: )?(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )?\\[(?<log_level>[a-z]{4,6})\\] (?<process_pid>\\d{1,10})#(?<process_thread_id>\\d{1,20}): (?:\\*(?<event_sequence>\\d{1,20}) )?client (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))? connected to (?<destination_ip>[\\d.]{7,15}|\\[[0-9a-f:]{2,45}\\]):(?<destination_port>\\d{1,5})$",
    "starts": null,
    "set": {
     "event.action": "connect"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[\\w.-]{1,80} nginx: )?(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )?\\[(?<log_level>[a-z]{4,6})\\] (?<process_pid>\\d{1,10})#(?<process_thread_id>\\d{1,20}): (?:\\*(?<event_sequence>\\d{1,20}) )?FastCGI sent in stderr: \"PHP message: (?<event_reason>Failed login) for (?<user_name>[^\"\\s]{1,255})\" while reading response header from upstream, client: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), server: (?<server_address>[^,\"]{0,255})(?:, request: \"(?:(?<http_request_method>[A-Z]{3,20}) (?<url_original>[^\"\\s]{0,2000})(?: HTTP/(?<http_version>[\\d.]{1,3}))?|[^\"]{0,2000})\")?(?:, upstream: \"(?<url_full>[^\"]{0,1000})\")?(?:, host: \"(?<url_domain>[^\"]{0,255})\")?(?:, referrer: \"(?<http_request_referrer>[^\"]{0,2000})\")?$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[\\w.-]{1,80} nginx: )?(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )?\\[(?<log_level>[a-z]{4,6})\\] (?<process_pid>\\d{1,10})#(?<process_thread_id>\\d{1,20}): (?:\\*(?<event_sequence>\\d{1,20}) )?(?<event_reason>(?:PAM: )?user ['\"](?<user_name>.{0,250})['\"](?::? (?:was not found in|password mismatch|- not authenticated)[^,]{0,250})), client: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), server: (?<server_address>[^,\"]{0,255})(?:, request: \"(?:(?<http_request_method>[A-Z]{3,20}) (?<url_original>[^\"\\s]{0,2000})(?: HTTP/(?<http_version>[\\d.]{1,3}))?|[^\"]{0,2000})\")?(?:, upstream: \"(?<url_full>[^\"]{0,1000})\")?(?:, host: \"(?<url_domain>[^\"]{0,255})\")?(?:, referrer: \"(?<http_request_referrer>[^\"]{0,2000})\")?$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[\\w.-]{1,80} nginx: )?(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )?\\[(?<log_level>[a-z]{4,6})\\] (?<process_pid>\\d{1,10})#(?<process_thread_id>\\d{1,20}): (?:\\*(?<event_sequence>\\d{1,20}) )?(?<event_reason>access forbidden by rule|directory index of \"[^\"]{0,500}\" is forbidden|SSL_(?:do_handshake|read)\\(\\) failed .{0,500}?), client: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), server: (?<server_address>[^,\"]{0,255})(?:, request: \"(?:(?<http_request_method>[A-Z]{3,20}) (?<url_original>[^\"\\s]{0,2000})(?: HTTP/(?<http_version>[\\d.]{1,3}))?|[^\"]{0,2000})\")?(?:, upstream: \"(?<url_full>[^\"]{0,1000})\")?(?:, host: \"(?<url_domain>[^\"]{0,255})\")?(?:, referrer: \"(?<http_request_referrer>[^\"]{0,2000})\")?$",
    "starts": null,
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[\\w.-]{1,80} nginx: )?(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )?\\[(?<log_level>[a-z]{4,6})\\] (?<process_pid>\\d{1,10})#(?<process_thread_id>\\d{1,20}): (?:\\*(?<event_sequence>\\d{1,20}) )?(?<event_reason>(?:limiting|delaying) (?:requests?|connections)[^\"]{0,60} by zone \"[^\"]{1,80}\"), client: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), server: (?<server_address>[^,\"]{0,255})(?:, request: \"(?:(?<http_request_method>[A-Z]{3,20}) (?<url_original>[^\"\\s]{0,2000})(?: HTTP/(?<http_version>[\\d.]{1,3}))?|[^\"]{0,2000})\")?(?:, upstream: \"(?<url_full>[^\"]{0,1000})\")?(?:, host: \"(?<url_domain>[^\"]{0,255})\")?(?:, referrer: \"(?<http_request_referrer>[^\"]{0,2000})\")?$",
    "starts": null,
    "set": {
     "event.action": "rate-limited",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[\\w.-]{1,80} nginx: )?(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )?\\[(?<log_level>[a-z]{4,6})\\] (?<process_pid>\\d{1,10})#(?<process_thread_id>\\d{1,20}): (?:\\*(?<event_sequence>\\d{1,20}) )?(?<event_reason>.{0,1000}?), client: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?: using starttls)?, server: (?<destination_ip>[\\d.]{7,15}|\\[[0-9a-f:]{2,45}\\]):(?<destination_port>\\d{1,5})(?:, login: \"(?<user_name>[^\"]{0,255})\")?(?:, upstream: (?<upstream_ip>[\\d.]{7,15}):(?<upstream_port>\\d{1,5}))?(?:,.*)?$",
    "starts": null,
    "set": {},
    "recalls": false
   },
   {
    "pattern": "^(?:[\\w.-]{1,80} nginx: )?(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )?\\[(?<log_level>[a-z]{4,6})\\] (?<process_pid>\\d{1,10})#(?<process_thread_id>\\d{1,20}): (?:\\*(?<event_sequence>\\d{1,20}) )?(?<event_reason>[^\"]{0,1000}?), client: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), server: (?<server_address>[^,\"]{0,255})(?:, request: \"(?:(?<http_request_method>[A-Z]{3,20}) (?<url_original>[^\"\\s]{0,2000})(?: HTTP/(?<http_version>[\\d.]{1,3}))?|[^\"]{0,2000})\")?(?:, upstream: \"(?<url_full>[^\"]{0,1000})\")?(?:, host: \"(?<url_domain>[^\"]{0,255})\")?(?:, referrer: \"(?<http_request_referrer>[^\"]{0,2000})\")?$",
    "starts": null,
    "set": {},
    "recalls": false
   },
   {
    "pattern": "^(?:[\\w.-]{1,80} nginx: )?(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )?\\[(?<log_level>[a-z]{4,6})\\] (?<process_pid>\\d{1,10})#(?<process_thread_id>\\d{1,20}): (?:\\*(?<event_sequence>\\d{1,20}) )?(?<event_reason>.{0,1000}?), client: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), server: (?<server_address>[^,\"]{0,255}), request: \"(?:(?<http_request_method>[A-Z]{3,20}) (?<url_original>[^\"\\s]{0,1000})(?: HTTP/(?<http_version>[\\d.]{1,3}))?|[^\"]{0,1000})\"(?:, upstream: \"(?<url_full>[^\"]{0,1000})\")?(?:, host: \"(?<url_domain>[^\"]{0,255})\")?(?:, referrer: \"(?<http_request_referrer>[^\"]{0,1000})\")?$",
    "starts": null,
    "set": {},
    "recalls": false
   },
   {
    "pattern": "^(?:[\\w.-]{1,80} nginx: )?(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )?\\[(?<log_level>[a-z]{4,6})\\] (?<process_pid>\\d{1,10})#(?<process_thread_id>\\d{1,20}): (?:\\*(?<event_sequence>\\d{1,20}) )?(?<event_reason>.*)$",
    "starts": null,
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "nrpe",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "nrpe"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^Host (?<source_address>[\\w.:%-]{1,255}) is not allowed to talk to us!$",
    "starts": "H",
    "set": {
     "event.action": "connection",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "nsd",
  "product": "nsd",
  "channel": "nsd",
  "programs": [
   "nsd"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:\\d{9,19}(?:\\.\\d{1,9})?))\\] nsd\\[(?<process_pid>\\d{1,10})\\]: (?<message>.*)$",
    "starts": "[",
    "time": "%s"
   },
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] nsd\\[(?<process_pid>\\d{1,10})\\]: (?<message>.*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:(?<log_level>info|notice|warning|error): )?(?<event_reason>ratelimit block) (?<dns_question_name>\\S{1,255}) type \\S{1,20} target \\S{1,60} query (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?: .*)?$",
    "starts": "einrw",
    "set": {
     "event.action": "rate-limited",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?<log_level>info|notice|warning|error): )?axfr for (?:zone )?(?<dns_question_name>\\S{1,255}) from (?:client )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) refused, (?<event_reason>.*)$",
    "starts": "aeinw",
    "set": {
     "event.action": "zone-transfer",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "odoo",
  "product": "odoo",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<process_pid>\\d{1,10}) (?<log_level>[A-Z]{4,8}) (?<database_name>\\S{1,80}) (?<log_logger>odoo\\.[\\w.]{1,120}): (?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^Login failed for db:\\S{1,80} login:(?<user_name>.{0,255}) from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Login successful for db:\\S{1,80} login:(?<user_name>.{0,255}) from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "ombi",
  "product": "ombi",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?) {1,9}(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) \\[(?<log_level>Warning|Information|Error)\\] (?<message>(?:Failed|Successful) login attempt by IP: .*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S %z"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_reason>Failed login attempt) by IP: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)",
    "starts": "F",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "opensmtpd",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "smtpd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^smtp-in: Failed command on session (?<session_id>[0-9a-f]{1,16}): (?<process_command__line>.{0,2000}) => (?<event_reason>[45]\\d\\d .*)$",
    "starts": "s",
    "set": {
     "event.action": "command",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^smtp-in: New session (?<session_id>[0-9a-f]{1,16}) from host (?<source_domain>\\S{1,255}) \\[(?:(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)|local|IPv6:(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?))\\]$",
    "starts": "s",
    "set": {
     "event.action": "connection"
    },
    "recalls": false
   },
   {
    "pattern": "^smtp-in: Accepted message (?<email_local__id>[0-9a-f]{1,16}) on session (?<session_id>[0-9a-f]{1,16}): from=<(?<email_from_address>[^>]{0,320})>, to=<(?<email_to_address>[^>]{0,320})>, size=(?<network_bytes>\\d{1,15})",
    "starts": "s",
    "set": {
     "event.action": "message",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^smtp-in: (?<event_reason>Closing|Disconnecting|Received disconnect from) session (?<session_id>[0-9a-f]{1,16})(?:: (?<error_message>.*))?$",
    "starts": "s",
    "set": {
     "event.action": "connection-ended"
    },
    "recalls": false
   },
   {
    "pattern": "^smtp-in: Started TLS on session (?<session_id>[0-9a-f]{1,16}): version=(?<tls_version>[^,]{1,16}), cipher=(?<tls_cipher>[^,]{1,64})",
    "starts": "s",
    "set": {
     "event.action": "tls-handshake",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^smtp-in: Authentication failed for user (?<user_name>.{1,255}) on session (?<session_id>[0-9a-f]{1,16})$",
    "starts": "s",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<session_id>[0-9a-f]{1,16}) smtp connected address=(?:local|\\[?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]?) host=(?<source_domain>\\S{1,255})$",
    "starts": "0123456789abcdef",
    "set": {
     "event.action": "connection"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<session_id>[0-9a-f]{1,16}) smtp authentication user=(?<user_name>\\S{1,255}) (?:address=\\[?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]? )?(?:host=\\S{1,255} )?result=permfail",
    "starts": "0123456789abcdef",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "openvpn",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "openvpn*",
   "ovpn-*"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?) (?<message>(?:[\\w.-]{1,64}/)?\\d{1,3}(?:\\.\\d{1,3}){3}:\\d{1,5} (?:TLS|VERIFY|\\[|SIGUSR1|peer info|Peer|Connection|MULTI|PUSH|WARNING).*)$",
    "starts": "0123456789",
    "time": "iso"
   },
   {
    "pattern": "^(?<time>\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?) (?<message>(?:TLS Error|TCP connection established|MULTI|OpenVPN|TCP/UDP|VERIFY).*)$",
    "starts": "0123456789",
    "time": "iso"
   },
   {
    "pattern": "^(?<time>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\\d{1,2} \\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?(?: [A-Z]{3,4})? \\d{4}) (?:us=\\d{1,6} )?(?<message>(?:[\\w.-]{1,64}/)?\\d{1,3}(?:\\.\\d{1,3}){3}:\\d{1,5} (?:TLS|VERIFY|\\[|SIGUSR1|peer info|Peer|Connection|MULTI|PUSH|WARNING).*)$",
    "starts": "FMSTW",
    "time": "ctime"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?):(?<source_port>\\d{1,5}) (?<event_reason>SIGUSR1\\[soft,connection-reset\\]) received",
    "starts": ".0123456789:ABCDEFabcdef",
    "set": {
     "event.action": "connection-ended",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?):(?<source_port>\\d{1,5}) (?<event_reason>VERIFY ERROR: .*|TLS Error: TLS handshake failed.*)$",
    "starts": ".0123456789:ABCDEFabcdef",
    "set": {
     "event.action": "tls-handshake",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>TLS Error: (?:cannot locate HMAC in incoming packet|incoming packet authentication failed|unknown opcode received|reading acknowledgement record).{0,60}) from \\[AF_INET6?\\](?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?$",
    "starts": "T",
    "set": {
     "event.action": "tls-handshake",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?):(?<source_port>\\d{1,5}) (?<event_reason>TLS Auth Error: .*)$",
    "starts": ".0123456789:ABCDEFabcdef",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^TCP connection established with \\[AF_INET6?\\](?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?$",
    "starts": "T",
    "set": {
     "event.action": "connection"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?):(?<source_port>\\d{1,5}) \\[(?<user_name>[^\\]]{1,255})\\] Peer Connection Initiated with ",
    "starts": ".0123456789:ABCDEFabcdef",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>LDAP bind failed: .*)$",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>Incorrect password supplied for LDAP DN) \"CN=(?<user_name>[^,\"]{1,255})",
    "starts": "I",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "openwebmail",
  "product": "openwebmail",
  "channel": "openwebmail",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:[A-Za-z]{3}) {1,9}(?:[A-Za-z]{3}) {1,9}(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?) {1,9}(?:\\d{4})) - (?<message>\\[\\d{1,10}\\] \\(.*)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "time": "%a %b %d %H:%M:%S %Y"
   }
  ],
  "messages": [
   {
    "pattern": "^\\[(?<process_pid>\\d{1,10})\\] \\((?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\) (?<user_name>\\S{0,120}) - (?:login|userinfo) error - (?<event_reason>.*)$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?<process_pid>\\d{1,10})\\] \\((?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\) (?<user_name>\\S{0,120}) - login - ",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "oracle-messaging",
  "product": "oracle",
  "channel": "messaging",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^<(?<message>co ts=\"(?<time>[\\dT:.-]{19,26})\" .*)$",
    "starts": "<",
    "time": "%Y-%m-%dT%H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^co ts=\"[^\"]{1,40}\" .{0,250} tr=\"TCP\\|(?<destination_ip>[0-9A-Fa-f:.]{2,45})\\|(?<destination_port>\\d{1,5})\\|(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\|(?<source_port>\\d{1,5})\" ap=\"[^\"]{0,60}\" mi=\"(?<event_reason>[^\"]{0,120})\" us=\"(?<user_name>[^\"]{0,255})\" di=\"5\\d\\d ",
    "starts": "c",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^co ts=\"[^\"]{1,40}\" .{0,250} tr=\"TCP\\|(?<destination_ip>[0-9A-Fa-f:.]{2,45})\\|(?<destination_port>\\d{1,5})\\|(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\|(?<source_port>\\d{1,5})\" ap=\"[^\"]{0,60}\" mi=\"(?<event_reason>Authentication successful[^\"]{0,200})\" us=\"(?<user_name>[^\"]{0,255})\" di=\"2\\d\\d ",
    "starts": "c",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "oscap",
  "product": "openscap",
  "channel": "oscap",
  "programs": [
   "oscap"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^oscap: (?<message>(?:msg: \"|ERROR: |INFO: |Evaluation (?:started|finished)\\.).*)$",
    "starts": "o",
    "time": "iso"
   }
  ],
  "messages": [
   {
    "pattern": "^msg: \"(?<event_dataset>xccdf-result|oval-result)\", scan-id: \"(?<event_id>[^\"]{0,64})\", content: \"(?<file_name>[^\"]{0,255})\", title: \"(?<rule_name>[^\"]{0,500})\", id: \"(?<rule_id>[^\"]{0,255})\", result: \"(?<event_reason>fail)\"(?:, severity: \"(?<event_severity>[^\"]{0,32})\")?",
    "starts": "m",
    "set": {
     "event.action": "check",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^msg: \"(?<event_dataset>xccdf-result|oval-result)\", scan-id: \"(?<event_id>[^\"]{0,64})\", content: \"(?<file_name>[^\"]{0,255})\", title: \"(?<rule_name>[^\"]{0,500})\", id: \"(?<rule_id>[^\"]{0,255})\", result: \"(?<event_reason>[^\"]{0,32})\"(?:, severity: \"(?<event_severity>[^\"]{0,32})\")?",
    "starts": "m",
    "set": {
     "event.action": "check"
    },
    "recalls": false
   },
   {
    "pattern": "^msg: \"(?<event_dataset>xccdf-overview|oval-overview)\", scan-id: \"(?<event_id>[^\"]{0,64})\", content: \"(?<file_name>[^\"]{0,255})\".{0,1000}score: \"(?<event_risk__score>[\\d.]{1,10})\"",
    "starts": "m",
    "set": {
     "event.action": "scan"
    },
    "recalls": false
   },
   {
    "pattern": "^Evaluation started\\. Content: (?<file_path>[^,]{1,500}), Profile: (?<rule_ruleset>[^,]{1,255})\\.",
    "starts": "E",
    "set": {
     "event.action": "scan-started"
    },
    "recalls": false
   },
   {
    "pattern": "^Evaluation finished\\. Return code: (?<process_exit__code>\\d{1,5}), Base score (?<event_risk__score>[\\d.]{1,12}?)\\.?$",
    "starts": "E",
    "set": {
     "event.action": "scan-finished"
    },
    "recalls": false
   },
   {
    "pattern": "^ERROR: (?<error_message>.*)$",
    "starts": "E",
    "set": {
     "event.action": "scan",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "overseerr",
  "product": "overseerr",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) (?<message>\\[(?:debug|info|warn|error)\\]\\[[\\w ]{1,40}\\]: .*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^\\[(?<log_level>[a-z]{4,5})\\]\\[(?<log_logger>[\\w ]{1,40})\\]: (?<event_reason>Failed (?:sign-in|login) attempt[^{]{0,120}) \\{(?:\"account\":\\{)?\"ip\":\"(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\",\"email\":\"(?<user_name>[^\"]{0,255})\"",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?<log_level>[a-z]{4,5})\\]\\[(?<log_logger>[\\w ]{1,40})\\]: (?<event_reason>.*)$",
    "starts": "[",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "pam",
  "product": "linux",
  "channel": "syslog",
  "programs": [],
  "anywhere": true,
  "lines": [],
  "messages": [
   {
    "pattern": "^pam_(?:tally2?|faillock)\\([^)]{1,80}\\): (?<event_reason>user (?<user_name>\\S{1,255}) \\((?<user_id>\\d{1,10})\\) tally \\d{1,10}, deny \\d{1,10})",
    "starts": "p",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\(?pam_\\w{1,20}\\)?(?:\\([^)]{1,80}\\))?:? )?(?:\\d{1,6} more )?authentication failures?; logname=\\S* uid=(?<process_real__user_id>\\d{1,10}) euid=(?<process_user_id>\\d{1,10}) tty=(?<process_tty>\\S*) ruser=(?<source_user_name>\\S*) rhost=(?<source_address>[\\w.:%-]{1,255})?\\s{1,9}user=(?<user_name>.*)$",
    "starts": "(0123456789ap",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\(?pam_\\w{1,20}\\)?(?:\\([^)]{1,80}\\))?:? )?(?:\\d{1,6} more )?authentication failures?; logname=\\S* uid=(?<process_real__user_id>\\d{1,10}) euid=(?<process_user_id>\\d{1,10}) tty=(?<process_tty>\\S*) ruser=(?<user_name>.*) rhost=(?<source_address>[\\w.:%-]{1,255})\\s{0,9}(?:\\[preauth\\])?$",
    "starts": "(0123456789ap",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\(?pam_\\w{1,20}\\)?(?:\\([^)]{1,80}\\))?:? )?session opened for user (?<user_name>[^\\s(]{1,255})(?:\\(uid=(?<user_id>\\d{1,10})\\))?(?: by (?<source_user_name>[^\\s(]{0,255})\\(uid=(?<source_user_id>\\d{1,10})\\))?$",
    "starts": "(ps",
    "set": {
     "event.action": "session-opened"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\(?pam_\\w{1,20}\\)?(?:\\([^)]{1,80}\\))?:? )?session closed for user (?<user_name>[^\\s(]{1,255})$",
    "starts": "(ps",
    "set": {
     "event.action": "session-closed"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\(?pam_\\w{1,20}\\)?(?:\\([^)]{1,80}\\))?:? )?check pass; (?<event_reason>user unknown)$",
    "starts": "(cp",
    "set": {
     "event.action": "user-lookup"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "pfsense",
  "product": "pf",
  "channel": "webgui",
  "programs": [
   "php-fpm",
   "audit",
   "lighttpd",
   "configd.py"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?<url_original>/\\S{1,200}): (?:webConfigurator|Web GUI) (?<event_reason>authentication error) for (?:user )?'(?<user_name>.{0,255})' from:? (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)",
    "starts": "/",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<url_original>/\\S{1,200}): Successful login for user '(?<user_name>.{0,255})' from: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)",
    "starts": "/",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "phpmyadmin",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "phpmyadmin"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^user denied: (?<user_name>.{0,255}) \\((?<event_reason>[\\w-]{1,40})\\) from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "u",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^user authenticated: (?<user_name>.{0,255}) from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "u",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "polkit",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "polkitd",
   "pkexec",
   "polkit-agent-helper-1"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^Operator of (?<session_id>\\S{1,64}) (?<event_reason>successfully authenticated|FAILED to authenticate) as (?<user_effective_name>\\S{1,64}) to gain (?:\\w{1,20}) authorization for action (?<rule_name>\\S{1,200}) for \\S{1,100} \\[(?<process_command__line>[^\\]]{0,1000})\\]",
    "starts": "O",
    "set": {
     "event.action": "authorisation"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<user_name>[^ :]{1,64}): Executing command \\[USER=(?<user_effective_name>[^\\]]{1,64})\\] \\[TTY=(?<process_tty>[^\\]]{0,64})\\] \\[CWD=(?<process_working__directory>[^\\]]{0,1000})\\] \\[COMMAND=(?<process_command__line>.*)\\]$",
    "starts": null,
    "set": {
     "event.action": "command",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<user_name>[^ :]{1,64}): (?<event_reason>[^\\[]{1,200}) \\[USER=(?<user_effective_name>[^\\]]{1,64})\\] \\[TTY=(?<process_tty>[^\\]]{0,64})\\] \\[CWD=(?<process_working__directory>[^\\]]{0,1000})\\] \\[COMMAND=(?<process_command__line>.*)\\]$",
    "starts": null,
    "set": {
     "event.action": "command",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "portsentry",
  "product": "portsentry",
  "channel": "history",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{9,19}(?:\\.\\d{1,9})?)) - \\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d:\\d\\d (?<message>Host: .*)$",
    "starts": "0123456789",
    "time": "%s"
   }
  ],
  "messages": [
   {
    "pattern": "^Host: (?<source_domain>\\S{1,255})/(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) Port: (?<destination_port>\\d{1,5}) (?<network_transport>TCP|UDP) (?<event_reason>Blocked)$",
    "starts": "H",
    "set": {
     "event.action": "scan",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "postfix",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "postfix*"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?:NOQUEUE|[0-9A-Za-z]{5,20}): (?:milter-)?reject: (?<smtp_command>[A-Z]{4,10}) from (?:unknown|(?<source_domain>[^\\s\\[\\]]{1,255}))?\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))?: (?<event_code>\\d{3}) (?:\\d\\.\\d{1,3}\\.\\d{1,3} )?(?<event_reason>[^;]*)(?:;.*)?$",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^improper command pipelining after (?<smtp_command>[A-Z]{4,10}) from (?:unknown|(?<source_domain>[^\\s\\[\\]]{1,255}))\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::.*)?$",
    "starts": "i",
    "set": {
     "event.action": "protocol-violation",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^too many errors after (?<smtp_command>[A-Z]{4,10}) from (?:unknown|(?<source_domain>[^\\s\\[\\]]{1,255}))\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]",
    "starts": "t",
    "set": {
     "event.action": "protocol-violation",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^warning: (?:unknown|(?<source_domain>[^\\s\\[\\]]{1,255}))\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))?: SASL (?<authentication_method>[\\w-]{1,40}) authentication failed: (?<event_reason>Connection lost to authentication server)$",
    "starts": "w",
    "set": {
     "event.action": "logon",
     "event.outcome": "unknown"
    },
    "recalls": false
   },
   {
    "pattern": "^warning: (?:unknown|(?<source_domain>[^\\s\\[\\]]{1,255}))\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?::(?<source_port>\\d{1,5}))?: SASL (?<authentication_method>[\\w-]{1,40}) authentication failed: ?(?<event_reason>.{0,250}?)(?:, sasl_username=(?<user_name>.*))?$",
    "starts": "w",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^warning: hostname (?<source_domain>\\S{1,255}) does not resolve to address (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?:: .*)?$",
    "starts": "w",
    "set": {
     "event.action": "connection",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^warning: (?<event_reason>[A-Z][a-z ]{1,60} limit exceeded): \\d{1,10} from (?:unknown|(?<source_domain>[^\\s\\[\\]]{1,255}))\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]",
    "starts": "w",
    "set": {
     "event.action": "rate-limited",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^disconnect from (?:unknown|(?<source_domain>[^\\s\\[\\]]{1,255}))\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\].{0,80} auth=0/\\d{1,6} ",
    "starts": "d",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:NOQUEUE: )?lost connection after (?<smtp_command>CONNECT|STARTTLS|UNKNOWN|EHLO|HELO) from (?:unknown|(?<source_domain>[^\\s\\[\\]]{1,255}))\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]",
    "starts": "Nl",
    "set": {
     "event.action": "connection-ended",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>PREGREET|HANGUP) (?:\\d{1,10} )?after [\\d.]{1,12} from \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]:(?<source_port>\\d{1,5})",
    "starts": "HP",
    "set": {
     "event.action": "protocol-violation",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>(?:BARE NEWLINE|NON-SMTP COMMAND|COMMAND [A-Z]{1,12} LIMIT)) from \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]:(?<source_port>\\d{1,5}) after (?<smtp_command>[A-Z]{4,10})",
    "starts": "BCN",
    "set": {
     "event.action": "protocol-violation",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "postgresql",
  "product": "postgresql",
  "channel": "server",
  "programs": [
   "postgres",
   "postgresql"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)(?: [A-Z]{3,5})? \\[(?<process_pid>\\d{1,10})(?:-\\d+)?\\] (?:(?<source_address>\\d{1,3}(?:\\.\\d{1,3}){3}|[\\da-f:]{2,39}|\\[local\\]) (?=\\S{1,128}@))?(?:(?:user=)?(?<user_name>[^@,\\s]{0,64})[@,](?:db=)?(?<database_name>[^\\s,]{0,64})(?:,app=(?<application_name>[^,]{0,64}))?(?:,client=(?<source_address>\\S{0,64}))? )?(?<message>(?:LOG|ERROR|FATAL|PANIC|WARNING|NOTICE|INFO|DETAIL|HINT|STATEMENT|CONTEXT|DEBUG\\d?): .*)$",
    "starts": "0123456789",
    "time": "iso"
   },
   {
    "pattern": "^(?<source_address>\\d{1,3}(?:\\.\\d{1,3}){3}|[\\da-f:]{2,39}) (?<time>\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)(?: [A-Z]{3,5})? \\[(?<process_pid>\\d{1,10})\\] (?<user_name>[^@,\\s]{0,64})@(?<database_name>[^\\s,]{0,64}) (?<message>(?:LOG|ERROR|FATAL|PANIC|WARNING|NOTICE|INFO|DETAIL|HINT|STATEMENT|CONTEXT|DEBUG\\d?): .*)$",
    "starts": "0123456789:abcdef",
    "time": "iso"
   },
   {
    "pattern": "^(?<time>\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?):(?<source_address>\\d{1,3}(?:\\.\\d{1,3}){3}|[\\da-f:]{2,39})\\((?<source_port>\\d{1,5})\\):(?<user_name>[^@,\\s]{0,64})@(?<database_name>[^\\s,:]{0,64}):\\[(?<process_pid>\\d{1,10})\\]:(?<message>(?:LOG|ERROR|FATAL|PANIC|WARNING|NOTICE|INFO|DETAIL|HINT|STATEMENT|CONTEXT|DEBUG\\d?): .*)$",
    "starts": "0123456789",
    "time": "iso"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<log_level>FATAL): +(?<event_reason>(?<authentication_method>\\w{1,20}) authentication failed) for user \"(?<user_name>[^\"]{0,256})\"",
    "starts": "F",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<log_level>FATAL): +(?<event_reason>no pg_hba\\.conf entry) for host \"(?<source_address>[\\w.:%-]{1,255})\", user \"(?<user_name>[^\"]{0,256})\", database \"(?<database_name>[^\"]{0,256})\"",
    "starts": "F",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<log_level>FATAL): +(?:role|database) \"(?<user_name>[^\"]{0,256})\" does not exist",
    "starts": "F",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<log_level>LOG): +connection received: host=(?<source_address>[\\w.:%-]{1,255}) port=(?<source_port>\\d{1,5})",
    "starts": "L",
    "set": {
     "event.action": "connect"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<log_level>LOG): +connection authorized: user=(?<user_name>\\S{1,256})(?: database=(?<database_name>\\S{1,256}))?",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<log_level>LOG): +disconnection: session time: (?<event_duration>\\S{1,32}) user=(?<user_name>\\S{1,256}) database=(?<database_name>\\S{1,256}) host=(?<source_address>[\\w.:%-]{1,255})",
    "starts": "L",
    "set": {
     "event.action": "logoff"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<log_level>LOG): +(?:statement|execute [^:]{1,64}): (?<database_statement>.*)$",
    "starts": "L",
    "set": {
     "event.action": "statement"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<log_level>[A-Z]+\\d?): +(?<event_reason>.*)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "set": {
     "event.action": "message"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "powerdns",
  "product": "powerdns",
  "channel": "dns",
  "programs": [
   "pdns",
   "pdns_server",
   "pdns_recursor",
   "pdns-recursor"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^Remote (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) wants '(?<dns_question_name>[^'|]{1,255})\\|(?<dns_question_type>[A-Z0-9]{1,16})', do = \\d",
    "starts": "R",
    "set": {
     "event.action": "query"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d{1,6} )?\\[\\d{1,12}/\\d{1,12}\\] (?:TCP )?question for '(?<dns_question_name>[^'|]{1,255})\\|(?<dns_question_type>[A-Z0-9]{1,16})' from (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?$",
    "starts": "0123456789[",
    "set": {
     "event.action": "query"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d{1,6} )?\\[\\d{1,12}/\\d{1,12}\\] answer to question '(?<dns_question_name>[^'|]{1,255})\\|(?<dns_question_type>[A-Z0-9]{1,16})': .{0,300}rcode=(?<dns_response__code>\\d{1,5})$",
    "starts": "0123456789[",
    "set": {
     "event.action": "answer"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>[AI]XFR\\S{0,20}) zone '(?<dns_question_name>[^']{1,255})', client '(?<source_ip>[\\da-fA-F.:]{2,45})', .{0,80}denied",
    "starts": "AI",
    "set": {
     "event.action": "zone-transfer",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "proftpd",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "proftpd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?:(?:[\\w.-]{1,255} )?\\((?:[\\w.:%-]{1,255})\\[(?<source_address>[\\w.:%-]{1,255})\\]\\)(?: - |: ))?USER (?<user_name>.{0,255}): (?<event_reason>no such user found) from ",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:[\\w.-]{1,255} )?\\((?:[\\w.:%-]{1,255})\\[(?<source_address>[\\w.:%-]{1,255})\\]\\)(?: - |: ))?(?:USER|ANON) (?<user_name>.{0,255}?) \\(Login failed\\): (?<event_reason>.{1,255})$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:[\\w.-]{1,255} )?\\((?:[\\w.:%-]{1,255})\\[(?<source_address>[\\w.:%-]{1,255})\\]\\)(?: - |: ))?(?:USER|ANON) (?<user_name>.{0,255}): Login successful\\.?$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:[\\w.-]{1,255} )?\\((?:[\\w.:%-]{1,255})\\[(?<source_address>[\\w.:%-]{1,255})\\]\\)(?: - |: ))?(?<event_reason>SECURITY VIOLATION: .{0,255}|Maximum login attempts \\(\\d{1,4}\\) exceeded.{0,255})$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:[\\w.-]{1,255} )?\\((?:[\\w.:%-]{1,255})\\[(?<source_address>[\\w.:%-]{1,255})\\]\\)(?: - |: ))?Connection from \\S{1,255} \\[[\\w.:%-]{1,255}\\] (?<event_reason>denied)",
    "starts": null,
    "set": {
     "event.action": "connection",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:[\\w.-]{1,255} )?\\((?:[\\w.:%-]{1,255})\\[(?<source_address>[\\w.:%-]{1,255})\\]\\)(?: - |: ))?(?<event_reason>FTP session (?:opened|closed)|FTP (?:login timed out|no transfer timeout).{0,100})\\.?$",
    "starts": null,
    "set": {
     "event.action": "session"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:(?:[\\w.-]{1,255} )?\\((?:[\\w.:%-]{1,255})\\[(?<source_address>[\\w.:%-]{1,255})\\]\\)(?: - |: ))?(?<event_reason>refused connect) from (?<client_address>[\\w.:%-]{1,255}) \\((?<source_ip>[\\da-fA-F:.]{2,45})\\)",
    "starts": null,
    "set": {
     "event.action": "connection",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "proxmox-backup",
  "product": "proxmox-backup",
  "channel": "auth",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)): (?<message>(?:authentication failure; |successful auth for user ).*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^authentication failure; rhost=(?:(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?|\\S{0,80}) user=(?<user_name>\\S{0,255}) msg=(?<event_reason>.*)$",
    "starts": "a",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^successful auth for user '(?<user_name>[^']{1,255})'",
    "starts": "s",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "proxmox",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "pvedaemon",
   "pveproxy",
   "proxmox-backup-api",
   "pmgdaemon"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^authentication failure; rhost=(?<source_address>[\\w.:%-]{1,255}) user=(?<user_name>\\S{0,255}) msg=(?<event_reason>.*)$",
    "starts": "a",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^<root@pam> successful auth for user '(?<user_name>[^']{1,255})'$",
    "starts": "<",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "pterodactyl",
  "product": "pterodactyl",
  "channel": "wings",
  "programs": [
   "wings"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^ ?(?<log_level>INFO|WARN|ERROR|DEBUG|FATAL): \\[(?<time>(?:[A-Za-z]{3}) {1,9}(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] (?<message>.*)$",
    "starts": " DEFIW",
    "time": "%b %d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^failed to validate user credentials \\((?<event_reason>[^)]{1,120})\\) ip=(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))? (?:method=(?<authentication_method>\\w{1,30}) )?subsystem=(?<event_dataset>\\w{1,30}) username=(?<user_name>.*)$",
    "starts": "f",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "pure-ftpd",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "pure-ftpd*"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^\\((?<client_user_name>[^@)]{1,255})@(?<source_address>[\\w.:%-]{1,255})\\) \\[(?<log_level>[A-Z]{4,8})\\] Authentication failed for user \\[(?<user_name>.{0,255})\\]$",
    "starts": "(",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\((?<client_user_name>[^@)]{1,255})@(?<source_address>[\\w.:%-]{1,255})\\) \\[(?<log_level>[A-Z]{4,8})\\] (?<user_name>.{0,255}) is now logged in$",
    "starts": "(",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "python-logging",
  "product": "python",
  "channel": "application",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] {1,3}(?<log_level>[A-Z]{4,8}) \\{(?<log_logger>cps[\\w.]{0,60}):\\d{1,6}\\} (?<message>.*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S"
   },
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] \\[(?<log_level>[A-Z]{4,8})\\] \\[(?<log_logger>paperless[\\w.]{0,60})\\] (?<message>.*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S"
   },
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] (?<log_level>[A-Z]{4,8}) in (?<log_logger>limiter|sso|auth|nginx): (?<message>.*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_reason>Login failed) for user [`\"](?<user_name>[^`\"]{0,255})[`\"] (?:IP-address: |from (?:private |public )?IP `)(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)",
    "starts": "L",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Authentication attempt from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?:for [^.]{0,255} )?has been (?<event_reason>rate-limited)",
    "starts": "A",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "qbittorrent",
  "product": "qbittorrent",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\((?<log_level>[NIWC])\\) (?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) - (?<message>WebAPI .*)$",
    "starts": "(",
    "time": "%Y-%m-%dT%H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^WebAPI login failure\\. Reason: (?<event_reason>invalid credentials), attempt count: (?<event_count>\\d{1,10}), IP: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), username: (?<user_name>.*)$",
    "starts": "W",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^WebAPI login failure\\. Reason: (?<event_reason>[^,]{1,120}), IP: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?:, username: (?<user_name>.*))?$",
    "starts": "W",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^WebAPI login success\\. IP: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "W",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "qmail",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "qmail*",
   "rblsmtpd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?:\\d{9,10}\\.\\d{1,6} )?(?:rblsmtpd: )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) pid \\d{1,10} (?<threat_indicator_provider>\\S{1,120}): (?<event_reason>4\\d\\d .*)$",
    "starts": ".0123456789:ABCDEFabcdefr",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d{9,10}\\.\\d{1,6} )?qmail-smtpd: (?<event_reason>421 badiprbl): ip (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) rbl: (?<threat_indicator_provider>\\S{1,120})$",
    "starts": "0123456789q",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d{9,10}\\.\\d{1,6} )?(?<threat_indicator_provider>[\\w.-]{1,120}) (?<event_reason>blocked) (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) ",
    "starts": null,
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "redmine",
  "product": "redmine",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^[A-Z], \\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) #(?<process_pid>\\d{1,10})\\] {1,2}(?<log_level>[A-Z]{4,5}) -- : (?:\\[[0-9a-f-]{36}\\] )?(?<message>(?:Successful authentication|Failed login|Failed) .*)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "time": "%Y-%m-%dT%H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^Failed login for '(?<user_name>[^']{0,255})' from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) at ",
    "starts": "F",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Successful authentication for '(?<user_name>[^']{0,255})' from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) at ",
    "starts": "S",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "routeros-firewall",
  "product": "mikrotik",
  "channel": "firewall",
  "programs": [],
  "anywhere": true,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) (?<host_name>\\S{1,255}) (?<message>firewall,\\w{4,8} .*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_category>firewall(?:,\\w{2,12}){1,3}) (?<rule_name>(?:drop|block|deny|reject)\\S{0,60}) (?<mikrotik_chain>\\w{1,30}): in:(?<observer_ingress_interface_name>[^,]{0,60}?) out:(?<observer_egress_interface_name>[^,]{0,60}), (?:connection-state:(?<mikrotik_connection__state>[\\w,]{1,40}?)(?: |, ?))?(?:src-mac (?<source_mac>[0-9a-fA-F:]{17}), )?proto (?<network_transport>\\w{1,20})(?: \\((?<tcp_flags>[^)]{1,60})\\))?, (?:(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?->(?:\\[(?<destination_ip>[0-9A-Fa-f:]{2,45})\\]|(?<destination_ip>[\\d.]{7,15}))(?::(?<destination_port>\\d{1,5}))?, )?.{0,200}len (?<network_bytes>\\d{1,10})$",
    "starts": "f",
    "set": {
     "event.action": "drop",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_category>firewall(?:,\\w{2,12}){1,3}) (?:(?<rule_name>\\S{1,60}) )?(?<mikrotik_chain>\\w{1,30}): in:(?<observer_ingress_interface_name>[^,]{0,60}?) out:(?<observer_egress_interface_name>[^,]{0,60}), (?:connection-state:(?<mikrotik_connection__state>[\\w,]{1,40}?)(?: |, ?))?(?:src-mac (?<source_mac>[0-9a-fA-F:]{17}), )?proto (?<network_transport>\\w{1,20})(?: \\((?<tcp_flags>[^)]{1,60})\\))?, (?:(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?->(?:\\[(?<destination_ip>[0-9A-Fa-f:]{2,45})\\]|(?<destination_ip>[\\d.]{7,15}))(?::(?<destination_port>\\d{1,5}))?, )?.{0,200}len (?<network_bytes>\\d{1,10})$",
    "starts": "f",
    "set": {
     "event.action": "packet"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "routeros",
  "product": "mikrotik",
  "channel": "routeros",
  "programs": [],
  "anywhere": true,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?<event_category>system(?:,[a-z]{2,12}){1,5}) login failure for user (?<user_name>.{0,255}) from (?<source_ip>[0-9A-Fa-f:.]{2,45}) via (?<network_protocol>[\\w-]{1,20})$",
    "starts": "s",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_category>system(?:,[a-z]{2,12}){1,5}) user (?<user_name>.{0,255}) logged in from (?<source_ip>[0-9A-Fa-f:.]{2,45}) via (?<network_protocol>[\\w-]{1,20})$",
    "starts": "s",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_category>system(?:,[a-z]{2,12}){1,5}) (?<event_reason>.{1,400}) by (?<user_name>\\S{1,255})$",
    "starts": "s",
    "set": {
     "event.action": "configuration"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "rshd",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "rshd",
   "in.rshd",
   "rlogind",
   "in.rlogind"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^Connection from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) on (?<event_reason>illegal port)",
    "starts": "C",
    "set": {
     "event.action": "connection",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<user_effective_name>\\S{1,64})@(?<source_domain>\\S{1,255}) as (?<user_name>\\S{1,64}): (?<event_reason>permission denied)",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<user_effective_name>\\S{1,64})@(?<source_domain>\\S{1,255}) as (?<user_name>\\S{1,64}): cmd='(?<process_command__line>.*)'$",
    "starts": null,
    "set": {
     "event.action": "execution",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "sabnzbd",
  "product": "sabnzbd",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))::(?<log_level>[A-Z]{4,8})::\\[(?<log_logger>\\w{1,60}):(?<log_origin_file_line>\\d{1,6})\\] (?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_reason>(?:Unsuccessful login attempt from|Fehlerhafter Login Versuch von|Echec de la tentative de connexion de|Mislukte login poging van)) (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?: \\(X-Forwarded-For: (?<client_ip>[0-9A-Fa-f:.]{2,45})(?:, (?<client_forwarded__for>[0-9A-Fa-f:., ]{2,200}))?\\))?(?: \\[(?<user__agent_original>.{0,1000})\\])?$",
    "starts": "EFMU",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "samba",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "smbd",
   "smbd_audit",
   "samba"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^ {0,4}(?<message>Auth: \\[.*)$",
    "starts": " A",
    "time": "above"
   }
  ],
  "messages": [
   {
    "pattern": "^ {0,4}Auth: \\[(?<network_protocol>[^\\]]{1,80})\\] user \\[(?<user_domain>[^\\]]{0,255})\\]\\\\\\[(?<user_name>[^\\]]{0,255})\\] at \\[(?<event_created>[^\\]]{10,60})\\] with \\[(?<authentication_method>[^\\]]{0,60})\\] status \\[(?<event_reason>NT_STATUS_OK)\\] workstation \\[(?<source_workstation>[^\\]]{0,255})\\] remote host \\[ipv[46]:(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\]",
    "starts": " A",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^ {0,4}Auth: \\[(?<network_protocol>[^\\]]{1,80})\\] user \\[(?<user_domain>[^\\]]{0,255})\\]\\\\\\[(?<user_name>[^\\]]{0,255})\\] at \\[(?<event_created>[^\\]]{10,60})\\] with \\[(?<authentication_method>[^\\]]{0,60})\\] status \\[(?<event_reason>NT_STATUS_\\w{1,80})\\] workstation \\[(?<source_workstation>[^\\]]{0,255})\\] remote host \\[ipv[46]:(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\]",
    "starts": " A",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "santa",
  "product": "macos",
  "channel": "santa",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)\\] (?<log_level>[A-Z]) santad: (?<message>.*)$",
    "starts": "[",
    "time": "iso"
   },
   {
    "pattern": "^\\[(?<time>\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)\\] (?<message>\\*\\*\\* LOG MESSAGE QUOTA EXCEEDED.*)$",
    "starts": "[",
    "time": "iso"
   }
  ],
  "messages": [
   {
    "pattern": "^action=(?<event_action>EXEC)\\|decision=(?<santa_decision>\\w+)\\|reason=(?<event_reason>\\w*)\\|(?:explain=[^|]*\\|)?sha256=(?<process_hash_sha256>[0-9a-f]{64})\\|(?:cert_sha256=[0-9a-f]*\\|cert_cn=(?<process_code__signature_subject__name>[^|]*)\\|)?(?:teamid=[^|]*\\|)?(?:quarantine_url=(?<url_original>[^|]*)\\|)?pid=(?<process_pid>\\d+)\\|(?:pidversion=\\d+\\|)?ppid=(?<process_parent_pid>\\d+)\\|uid=(?<user_id>\\d+)\\|user=(?<user_name>[^|]*)\\|gid=(?<group_id>\\d+)\\|group=(?<group_name>[^|]*)\\|mode=\\w*\\|path=(?<process_executable>[^|]*)(?:\\|args=(?<process_command__line>.*))?$",
    "starts": "a",
    "set": {},
    "recalls": false
   },
   {
    "pattern": "^action=(?<event_action>WRITE|RENAME|DELETE|LINK)\\|path=(?<file_path>[^|]*)\\|(?:newpath=(?<file_target__path>[^|]*)\\|)?pid=(?<process_pid>\\d+)\\|(?:pidversion=\\d+\\|)?ppid=(?<process_parent_pid>\\d+)\\|process=(?<process_name>[^|]*)\\|processpath=(?<process_executable>[^|]*)\\|uid=(?<user_id>\\d+)\\|user=(?<user_name>[^|]*)",
    "starts": "a",
    "set": {},
    "recalls": false
   },
   {
    "pattern": "^action=(?<event_action>[A-Z]+)\\|(?:mount=(?<volume_mount__name>[^|]*)\\|volume=(?<volume_name>[^|]*)\\|bsdname=(?<volume_device__name>[^|]*))?",
    "starts": "a",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "scanlogd",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "scanlogd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) to (?<destination_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) ports (?<destination_ports>[\\d, .]{1,400}), (?:\\S{1,20}, )?TOS ",
    "starts": ".0123456789:ABCDEFabcdef",
    "set": {
     "event.action": "scan",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "screensharingd",
  "product": "macos",
  "channel": "syslog",
  "programs": [
   "screensharingd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^Authentication: FAILED :: User Name: (?<user_name>.{0,255}) :: Viewer Address: (?<source_address>[\\w.:%-]{1,255}) :: Type: (?<authentication_method>\\w{1,20})$",
    "starts": "A",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Authentication: SUCCEEDED :: User Name: (?<user_name>.{0,255}) :: Viewer Address: (?<source_address>[\\w.:%-]{1,255}) :: Type: (?<authentication_method>\\w{1,20})$",
    "starts": "A",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "sendmail",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "sm-mta",
   "sm-msp",
   "sm-acceptingconnections",
   "sendmail",
   "sm-*"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?:[0-9A-Za-z]{10,30}: )?ruleset=(?<rule_name>check_\\w{1,20}), arg1=.{0,400}, relay=(?:(?<source_domain>[^\\s\\[\\]]{1,255}) )?\\[(?:IPv6:)?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?: \\(may be forged\\))?, reject=(?<event_reason>\\d{3} .*)$",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[0-9A-Za-z]{10,30}: )?rejecting commands from (?<source_domain>[^\\s\\[\\]]{0,255}) \\[(?:IPv6:)?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?: \\(may be forged\\))? due to (?<event_reason>.*)$",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "protocol-violation",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^[0-9A-Za-z]{10,30}: (?:(?<source_domain>[^\\s\\[\\]]{1,255}) )?\\[(?:IPv6:)?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?: \\(may be forged\\))?: (?<smtp_command>(?i:expn|vrfy)) .{0,255} \\[rejected\\]$",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "scan",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^[0-9A-Za-z]{10,30}: (?:(?<source_domain>[^\\s\\[\\]]{1,255}) )?\\[(?:IPv6:)?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?: \\(may be forged\\))? (?<event_reason>did not issue MAIL/EXPN/VRFY/ETRN) during connection to ",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "connection-ended",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[0-9A-Za-z]{10,30}: )?(?:(?<source_domain>[^\\s\\[\\]]{1,255}) )?\\[(?:IPv6:)?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?: \\(may be forged\\))?: (?<event_reason>possible SMTP attack): command=(?<smtp_command>\\w{1,10}), count=\\d{1,10}$",
    "starts": null,
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[0-9A-Za-z]{10,30}: )?AUTH failure \\((?<authentication_method>[\\w-]{1,40})\\): (?<event_reason>[^,]{1,200}), (?:user=(?<user_name>[^,]{0,255}), )?relay=(?:(?<source_domain>[^\\s\\[\\]]{1,255}) )?\\[(?:IPv6:)?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[0-9A-Za-z]{10,30}: )?(?<event_reason>lost input channel) from (?:(?<source_domain>[^\\s\\[\\]]{1,255}) )?\\[(?:IPv6:)?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\](?: \\(may be forged\\))? to ",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "connection-ended",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:[0-9A-Za-z]{10,30}: )?from=[^,]{0,320}, size=\\d{1,12}, class=-?\\d{1,6}, (?<event_reason>nrcpts=0), .{0,200} relay=(?:(?<source_domain>[^\\s\\[\\]]{1,255}) )?\\[(?:IPv6:)?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "mail-rejected",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "servarr",
  "product": "servarr",
  "channel": "server",
  "programs": [
   "sonarr",
   "radarr",
   "prowlarr",
   "lidarr",
   "readarr",
   "whisparr"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\|(?<message>(?:Warn|Info|Error|Debug|Trace)\\|Auth\\|.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   },
   {
    "pattern": "^(?<time>(?:\\d{2})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\|(?<message>(?:Warn|Info|Error|Debug|Trace)\\|Auth\\|.*)$",
    "starts": "0123456789",
    "time": "%y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:\\[(?<log_level>\\w{4,5})\\] (?<log_logger>Auth): |(?<log_level>\\w{4,5})\\|(?<log_logger>Auth)\\|)(?<event_reason>Auth-(?:Failure|Unauthorized)) ip (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?: username '(?<user_name>[^']{0,255})'| url '(?<url_original>[^']{0,1000})')?",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ[_abcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[(?<log_level>\\w{4,5})\\] (?<log_logger>Auth): |(?<log_level>\\w{4,5})\\|(?<log_logger>Auth)\\|)Auth-Success ip (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) username '(?<user_name>[^']{0,255})'",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ[_abcdefghijklmnopqrstuvwxyz",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "sftpgo",
  "product": "sftpgo",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^User \"(?<user_name>.{0,255}?)\" logged in with \"(?<authentication_method>[^\"]{1,60})\",? from ip \"(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\"",
    "starts": "U",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^connection added, local address \"(?<destination_ip>[\\d.]{7,15}|\\[[0-9a-f:]{2,45}\\]):(?<destination_port>\\d{1,5})\", remote address \"(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\"",
    "starts": "c",
    "set": {
     "event.action": "connect"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "shadow-utils",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "useradd",
   "usermod",
   "userdel",
   "groupadd",
   "groupmod",
   "groupdel",
   "gpasswd",
   "passwd",
   "chpasswd",
   "chage",
   "chfn",
   "chsh",
   "newusers",
   "adduser"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^new user: name=(?<user_target_name>[^,]{1,64}), UID=(?<user_target_id>\\d+), GID=(?<group_id>\\d+), home=(?<user_target_home>[^,]{0,400}), shell=(?<user_target_shell>[^,]{0,400})",
    "starts": "n",
    "set": {
     "event.action": "user-added",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^new group: name=(?<group_name>[^,]{1,64}), GID=(?<group_id>\\d+)",
    "starts": "n",
    "set": {
     "event.action": "group-added",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^failed adding (?<event_reason>user|group) '?(?<user_target_name>[^',]{1,64})",
    "starts": "f",
    "set": {
     "event.action": "user-added",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^add '(?<user_target_name>[^']{1,64})' to (?:shadow )?group '(?<group_name>[^']{1,64})'",
    "starts": "a",
    "set": {
     "event.action": "group-member-added",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^delete '(?<user_target_name>[^']{1,64})' from (?:shadow )?group '(?<group_name>[^']{1,64})'",
    "starts": "d",
    "set": {
     "event.action": "group-member-removed",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:user|member) (?<user_target_name>\\S{1,64}) (?:added to|removed from) group (?<group_name>\\S{1,64}) by (?<user_name>\\S{1,64})",
    "starts": "mu",
    "set": {
     "event.action": "group-change",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:delete|removed?) user '(?<user_target_name>[^']{1,64})'",
    "starts": "dr",
    "set": {
     "event.action": "user-removed",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^removed (?:shadow )?group '(?<group_name>[^']{1,64})'",
    "starts": "r",
    "set": {
     "event.action": "group-removed",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^change user '(?<user_target_name>[^']{1,64})' (?<event_reason>.*)$",
    "starts": "c",
    "set": {
     "event.action": "user-changed",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:pam_unix\\(passwd:chauthtok\\): )?password (?:changed for|for '?)(?: )?(?<user_target_name>[^'\\s]{1,64})",
    "starts": "p",
    "set": {
     "event.action": "password-changed",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^group added to /etc/(?:group|gshadow): name=(?<group_name>[^,]{1,64})",
    "starts": "g",
    "set": {
     "event.action": "group-added",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "slapd",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "slapd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^conn=(?<session_id>\\d{1,12}) fd=\\d{1,9} ACCEPT from IP=(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))? \\(",
    "starts": "c",
    "set": {
     "event.action": "connection"
    },
    "recalls": false
   },
   {
    "pattern": "^conn=(?<session_id>\\d{1,12}) op=\\d{1,12} RESULT tag=97 err=(?<error_code>49) ",
    "starts": "c",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": true
   },
   {
    "pattern": "^conn=(?<session_id>\\d{1,12}) op=\\d{1,12} BIND dn=\"(?<user_name>[^\"]{0,400})\" ",
    "starts": "c",
    "set": {
     "event.action": "bind"
    },
    "recalls": false
   }
  ],
  "hasSessions": true
 },
 {
  "id": "softether",
  "product": "softether",
  "channel": "security",
  "programs": [],
  "anywhere": true,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>Connection \"CID-.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   },
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<host_name>\\S{1,255}) {1,2}(?<message>\\[[^\\]]{1,200}\\] \\([\\d :.-]{19,30}\\) <SECURITY_LOG>: .*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:\\[[^\\]]{1,200}\\] \\([\\d :.-]{19,30}\\) <SECURITY_LOG>: )?Connection \"(?<session_id>[\\w-]{1,40})\": (?<event_reason>User authentication failed)\\. The user name that has been provided was \"(?<user_name>[^\"]{0,255})\", from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\.$",
    "starts": "C[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "solid-pop3d",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "solid-pop3d"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?<event_reason>authentication failed|(?:APOP )?authentication failed for(?: mapped)? user|root login not allowed|can't find APOP secret for user)(?:: (?:no such user|can't map user name):)?(?: (?<user_name>.{0,255}?))? - (?<source_address>[\\w.:%-]{1,255})$",
    "starts": "Aacr",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "sophos-anti-virus",
  "product": "sophos",
  "channel": "anti-virus",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:19|20)\\d{6} \\d{6})\\t? ?(?<message>.*)$",
    "starts": "12",
    "time": "compact"
   }
  ],
  "messages": [
   {
    "pattern": "^File \"(?<file_path>[^\"]{1,1024})\" belongs to virus/spyware '(?<threat_name>[^']{1,128})'",
    "starts": "F",
    "set": {
     "event.action": "malware-found"
    },
    "recalls": false
   },
   {
    "pattern": "^Virus/spyware '(?<threat_name>[^']{1,128})' has been detected in \"(?<file_path>[^\"]{1,1024})\"",
    "starts": "V",
    "set": {
     "event.action": "malware-found"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "squirrelmail",
  "product": "squirrelmail",
  "channel": "squirrelmail",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{1,2})\\/(?:\\d{1,2})\\/(?:\\d{4}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>\\[[A-Z_]{3,30}\\] .*)$",
    "starts": "0123456789",
    "time": "%m/%d/%Y %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^\\[LOGIN_ERROR\\] (?<user_name>.{0,255}) \\((?<url_domain>[^)]{0,255})\\) from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?): (?<event_reason>.*)$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
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
    "pattern": "^(?<event_reason>Magic value check failed) \\(\\d{1,20}\\) on obfuscated handshake from (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5})$",
    "starts": "M",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Failed (?<authentication_method>publickey) for (?<user_name>[^\\s:]+) from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?(?: ssh\\d?)?(?: \\[preauth\\]|: .*)?$",
    "starts": "F",
    "set": {
     "event.action": "logon-step",
     "event.outcome": "unknown"
    },
    "recalls": false
   },
   {
    "pattern": "^Accepted (?<authentication_method>\\S+) for (?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5})(?: ssh\\d)?(?:: .*)?$",
    "starts": "A",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:error: )?Failed (?<authentication_method>\\S+) for (?<user_name>[^\\s:]+|<invalid username>) from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?(?: ssh\\d?)?(?: \\[preauth\\]|: .*)?$",
    "starts": "Fe",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:error: )?Failed (?<authentication_method>\\S+) for (?:invalid|illegal) user (?<user_name>[^:]*) from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?(?: ssh\\d?)?(?: \\[preauth\\]|: .*)?$",
    "starts": "Fe",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure",
     "event.reason": "unknown user"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:error: )?Failed (?<authentication_method>\\S+) for (?:(?:invalid|illegal) user )?(?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?(?: ssh\\d?)?(?: \\[preauth\\])?$",
    "starts": "Fe",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Postponed (?<authentication_method>\\S+) for (?:invalid user )?(?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5})(?: ssh\\d)?(?: \\[preauth\\])?$",
    "starts": "P",
    "set": {
     "event.action": "logon-step"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:Invalid|Illegal) user (?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?(?: \\[preauth\\])?$",
    "starts": "I",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure",
     "event.reason": "unknown user"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:error: )?PAM: (?:User not known to the underlying authentication module|unknown user|[Aa]uthentication (?:failure|error)) for (?:(?:illegal|invalid) user )?(?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255})(?: via .*| )?$",
    "starts": "Pe",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^User (?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255}) not allowed because (?<event_reason>.*)$",
    "starts": "U",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^User (?<user_name>.*) not allowed because (?<event_reason>.*)$",
    "starts": "U",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": true
   },
   {
    "pattern": "^ROOT LOGIN REFUSED FROM (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?(?: \\[preauth\\])?$",
    "starts": "R",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure",
     "user.name": "root",
     "event.reason": "root may not log in"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:error: )?maximum authentication attempts exceeded for (?:invalid user )?(?<user_name>.*) from (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5})(?: ssh\\d)?(?: \\[preauth\\])?$",
    "starts": "em",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure",
     "event.reason": "too many attempts"
    },
    "recalls": false
   },
   {
    "pattern": "^Disconnecting (?:(?:invalid|authenticating) user )?(?<user_name>.*) (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5}): (?<event_reason>Too many authentication failures.*)$",
    "starts": "D",
    "set": {
     "event.action": "disconnect"
    },
    "recalls": false
   },
   {
    "pattern": "^Disconnecting (?:(?:invalid|authenticating) user )?(?<user_name>.*) (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5}): (?<event_reason>.*)$",
    "starts": "D",
    "set": {
     "event.action": "disconnect",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:error: )?Disconnecting: (?<event_reason>Too many authentication failures)(?: for (?:invalid user )?(?<user_name>.{0,255}?))?(?: \\[preauth\\])?$",
    "starts": "De",
    "set": {
     "event.action": "disconnect",
     "event.outcome": "failure"
    },
    "recalls": true
   },
   {
    "pattern": "^(?<event_reason>Connection (?:closed|reset) by|Disconnected from) (?:invalid|authenticating) user (?<user_name>.*) (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5})(?: \\[preauth\\])?$",
    "starts": "CD",
    "set": {
     "event.action": "disconnect",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Disconnected from user (?<user_name>.*) (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5})$",
    "starts": "D",
    "set": {
     "event.action": "disconnect"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:Connection (?:closed|reset) by|Disconnected from) (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))? \\[preauth\\]$",
    "starts": "CD",
    "set": {
     "event.action": "disconnect",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:Connection (?:closed|reset) by|Disconnected from) (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?$",
    "starts": "CD",
    "set": {
     "event.action": "disconnect"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:error: )?Received disconnect from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?: ?(?<error_code>\\d+): (?<event_reason>.{0,250}(?:Auth fail| \\[preauth\\]))$",
    "starts": "Re",
    "set": {
     "event.action": "disconnect",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:error: )?Received disconnect from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?: ?(?<error_code>\\d+): (?<event_reason>.*)$",
    "starts": "Re",
    "set": {
     "event.action": "disconnect"
    },
    "recalls": false
   },
   {
    "pattern": "^Connection from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?(?: on (?<destination_address>[\\w.:%-]{1,255}) port (?<destination_port>\\d{1,5}))?(?: rdomain \"[^\"]*\")?$",
    "starts": "C",
    "set": {
     "event.action": "connect"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:fatal: )?Timeout before authentication for (?:connection from )?(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?: to (?<destination_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?), pid = \\d+| port (?<source_port>\\d{1,5}))?",
    "starts": "Tf",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure",
     "event.reason": "timeout"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:fatal: )?(?<event_reason>Unable to negotiate a key exchange method|Read from socket failed: Connection reset by peer|no matching (?:mac|cipher|key exchange method|host key type) found)(?:: .*| \\[preauth\\])$",
    "starts": "RUfn",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    },
    "recalls": true
   },
   {
    "pattern": "^SSH: Server;Ltype: \\w{1,20};Remote: (?<source_ip>[0-9A-Fa-f:.]{2,45})-(?<source_port>\\d{1,5});",
    "starts": "S",
    "set": {
     "event.action": "connect"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:fatal: )?Unable to negotiate with (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?: (?<event_reason>.*)$",
    "starts": "Uf",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Bad protocol version identification '(?<client_version>.*)' from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?$",
    "starts": "B",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Did not receive identification string from (?<source_address>[\\w.:%-]{1,255})(?: port (?<source_port>\\d{1,5}))?",
    "starts": "D",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:banner exchange|ssh_dispatch_run_fatal): Connection from (?<source_address>[\\w.:%-]{1,255}) port (?<source_port>\\d{1,5}): (?<event_reason>.*)$",
    "starts": "bs",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^reverse mapping checking getaddrinfo for (?<source_domain>\\S+) \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] failed",
    "starts": "r",
    "set": {
     "event.action": "name-check",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Address (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) maps to (?<source_domain>[^\\s,]+), but this does not map back to the address",
    "starts": "A",
    "set": {
     "event.action": "name-check"
    },
    "recalls": false
   },
   {
    "pattern": "^refused connect from (?<source_domain>.*) \\((?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\)$",
    "starts": "r",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Server listening on (?<server_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) port (?<server_port>\\d{1,5})\\.?$",
    "starts": "S",
    "set": {
     "event.action": "service-start"
    },
    "recalls": false
   },
   {
    "pattern": "^subsystem request for (?<process_name>\\S+)(?: by user (?<user_name>.*))?",
    "starts": "s",
    "set": {
     "event.action": "subsystem"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:error: )?(?:kex_exchange_identification|ssh_exchange_identification): (?<event_reason>.*)$",
    "starts": "eks",
    "set": {
     "event.action": "connect",
     "event.outcome": "failure"
    },
    "recalls": true
   }
  ],
  "hasSessions": true
 },
 {
  "id": "sshesame",
  "product": "sshesame",
  "channel": "honeypot",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\/(?:\\d{1,2})\\/(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>\\[\\S{3,60}:\\d{1,5}\\] (?:authentication for user |connection |rejection of |\\[channel \\d{1,6}\\] ).*)$",
    "starts": "0123456789",
    "time": "%Y/%m/%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^\\[(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] authentication for user \"(?<user_name>.{0,255}?)\" (?<authentication_method>without credentials|with [^\"]{1,40})(?: \".{0,500}\")? accepted$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] authentication for user \"(?<user_name>.{0,255}?)\" (?<authentication_method>without credentials|with [^\"]{1,40})(?: \".{0,500}\")? rejected$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] connection with client version \"(?<client_version>.{0,255})\" established$",
    "starts": "[",
    "set": {
     "event.action": "connect"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] \\[channel (?<channel_id>\\d{1,6})\\] command \"(?<process_command__line>.*)\" requested$",
    "starts": "[",
    "set": {
     "event.action": "command"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] \\[channel (?<channel_id>\\d{1,6})\\] direct TCP/IP forwarding from \\S{1,80} to \\[?(?<destination_address>[\\w.:-]{1,255}?)\\]?:(?<destination_port>\\d{1,5}) requested$",
    "starts": "[",
    "set": {
     "event.action": "forward"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] \\[channel (?<channel_id>\\d{1,6})\\] input: \"(?<channel_input>.*)\"$",
    "starts": "[",
    "set": {
     "event.action": "input"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?:\\[channel (?<channel_id>\\d{1,6})\\] )?(?<event_reason>.*)$",
    "starts": "[",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "stirling-pdf",
  "product": "stirling-pdf",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<log_level>[A-Z]{4,5}) {1,2}(?<log_logger>s\\.s\\.[\\w.$]{1,120}) \\[(?<process_thread_name>[^\\]]{1,80})\\] (?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_reason>Failed login attempt) from IP: \\[?(?<source_ip>[0-9A-Fa-f:.]{2,45})\\]?",
    "starts": "F",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>Invalid password for user|User not found|[A-Z][a-z ]{3,60} (?:for user|user)): (?<user_name>.{0,255}) from IP: \\[?(?<source_ip>[0-9A-Fa-f:.]{2,45})\\]?",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "strongswan",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "charon",
   "charon-systemd",
   "ipsec",
   "pluto"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?) (?<message>\\d\\d\\[(?:DMN|MGR|IKE|CHD|JOB|CFG|KNL|NET|ASN|ENC|TNC|IMC|IMV|PTS|TLS|APP|ESP|LIB)\\] .*)$",
    "starts": "0123456789",
    "time": "iso"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:\\d\\d\\[(?<log_logger>[A-Z]{3})\\] )?(?:<(?<network_name>[^>|]{1,128})\\|(?<session_id>\\d{1,10})> )?(?:received|sending) packet: from (?<source_ip>[\\da-fA-F.:]{2,45})\\[(?<source_port>\\d{1,5})\\] to (?<destination_ip>[\\da-fA-F.:]{2,45})\\[(?<destination_port>\\d{1,5})\\]",
    "starts": "0123456789<rs",
    "set": {
     "event.action": "packet"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d\\d\\[(?<log_logger>[A-Z]{3})\\] )?(?:<(?<network_name>[^>|]{1,128})\\|(?<session_id>\\d{1,10})> )?EAP-MS-CHAPv2 username: '(?<user_name>[^']{0,255})'",
    "starts": "0123456789<E",
    "set": {
     "event.action": "logon"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d\\d\\[(?<log_logger>[A-Z]{3})\\] )?(?:<(?<network_name>[^>|]{1,128})\\|(?<session_id>\\d{1,10})> )?(?:EAP|XAuth) method \\S{1,40} (?<event_reason>failed) for peer (?<source_address>\\S{1,255})",
    "starts": "0123456789<EX",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d\\d\\[(?<log_logger>[A-Z]{3})\\] )?(?:<(?<network_name>[^>|]{1,128})\\|(?<session_id>\\d{1,10})> )?EAP method \\S{1,40} succeeded, (?:no )?MSK established",
    "starts": "0123456789<E",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d\\d\\[(?<log_logger>[A-Z]{3})\\] )?(?:<(?<network_name>[^>|]{1,128})\\|(?<session_id>\\d{1,10})> )?XAuth authentication of '(?<user_name>.{0,255})' (?:\\(.{0,64}\\) )?successful",
    "starts": "0123456789<X",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d\\d\\[(?<log_logger>[A-Z]{3})\\] )?(?:<(?<network_name>[^>|]{1,128})\\|(?<session_id>\\d{1,10})> )?XAuth authentication of '(?<user_name>.{0,255})' (?:\\(.{0,64}\\) )?failed",
    "starts": "0123456789<X",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d\\d\\[(?<log_logger>[A-Z]{3})\\] )?(?:<(?<network_name>[^>|]{1,128})\\|(?<session_id>\\d{1,10})> )?(?<event_reason>verification failed, retry|no shared key found for|EAP-MS-CHAPv2 verification failed|tried \\d{1,4} shared keys? for).{0,500}",
    "starts": "0123456789<Entv",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d\\d\\[(?<log_logger>[A-Z]{3})\\] )?(?:<(?<network_name>[^>|]{1,128})\\|(?<session_id>\\d{1,10})> )?authentication of '(?<user_name>.{0,255})' with (?<event_reason>.{0,80}) successful",
    "starts": "0123456789<a",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d\\d\\[(?<log_logger>[A-Z]{3})\\] )?(?:<(?<network_name>[^>|]{1,128})\\|(?<session_id>\\d{1,10})> )?authentication of '(?<user_name>.{0,255})' with (?<event_reason>.{0,80}) failed",
    "starts": "0123456789<a",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d\\d\\[(?<log_logger>[A-Z]{3})\\] )?(?:<(?<network_name>[^>|]{1,128})\\|(?<session_id>\\d{1,10})> )?IKE_SA (?<network_name>\\S{1,128})\\[(?<session_id>\\d{1,10})\\] established between (?<destination_ip>[\\da-fA-F.:]{2,45})\\[[^\\]]{0,255}\\]\\.\\.\\.(?<source_ip>[\\da-fA-F.:]{2,45})\\[(?<user_name>[^\\]]{0,255})\\]",
    "starts": "0123456789<I",
    "set": {
     "event.action": "connection",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d\\d\\[(?<log_logger>[A-Z]{3})\\] )?(?:<(?<network_name>[^>|]{1,128})\\|(?<session_id>\\d{1,10})> )?assigning virtual IP (?<client_ip>[\\da-fA-F.:]{2,45}) to peer '(?<user_name>.{0,255})'",
    "starts": "0123456789<a",
    "set": {
     "event.action": "lease"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\d\\d\\[(?<log_logger>[A-Z]{3})\\] )?(?:<(?<network_name>[^>|]{1,128})\\|(?<session_id>\\d{1,10})> )?\"(?<network_name>[^\"]{1,128})\"(?:\\[\\d{1,6}\\])? (?<source_ip>[\\da-fA-F.:]{2,45}) #(?<session_id>\\d{1,10}): (?<event_reason>.*)$",
    "starts": "\"0123456789<",
    "set": {
     "event.action": "connection"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "stunnel",
  "product": "stunnel",
  "channel": "stunnel",
  "programs": [
   "stunnel*"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\.(?:\\d{1,2})\\.(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>LOG[0-7]\\[[\\d:]{1,40}\\]: .*)$",
    "starts": "0123456789",
    "time": "%Y.%m.%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^LOG[0-7]\\[(?<process_thread_id>[\\d:]{1,40})\\]: SSL_accept from (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))? : (?<event_reason>.*)$",
    "starts": "L",
    "set": {
     "event.action": "tls-handshake",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "su",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "su",
   "su-l",
   "runuser"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^FAILED SU \\(to (?<user_effective_name>[^)]{1,64})\\) (?<user_name>.{1,64}) on (?<process_tty>\\S{1,64})$",
    "starts": "F",
    "set": {
     "event.action": "user-switch",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\(to (?<user_effective_name>[^)]{1,64})\\) (?<user_name>.{1,64}) on (?<process_tty>\\S{1,64})$",
    "starts": "(",
    "set": {
     "event.action": "user-switch",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^FAILED su for (?<user_effective_name>.{1,64}) by (?<user_name>.{1,64})$",
    "starts": "F",
    "set": {
     "event.action": "user-switch",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Successful su for (?<user_effective_name>.{1,64}) by (?<user_name>.{1,64})$",
    "starts": "S",
    "set": {
     "event.action": "user-switch",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^BAD SU (?<user_name>.{1,64}) to (?<user_effective_name>.{1,64}) on (?<process_tty>\\S{1,64})$",
    "starts": "B",
    "set": {
     "event.action": "user-switch",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^failed: (?<process_tty>\\S{1,64}) changing from (?<user_name>.{1,64}) to (?<user_effective_name>.{1,64})$",
    "starts": "f",
    "set": {
     "event.action": "user-switch",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>[+-]) (?<process_tty>\\S{1,64}) (?<user_name>[^: ]{1,64})[:-](?<user_effective_name>[^: ]{1,64})$",
    "starts": "+-",
    "set": {
     "event.action": "user-switch"
    },
    "recalls": false
   },
   {
    "pattern": "^'su (?<user_effective_name>[^']{1,64})' failed for (?<user_name>.{1,64}) on (?<process_tty>\\S{1,64})$",
    "starts": "'",
    "set": {
     "event.action": "user-switch",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^'su (?<user_effective_name>[^']{1,64})' succeeded for (?<user_name>.{1,64}) on (?<process_tty>\\S{1,64})$",
    "starts": "'",
    "set": {
     "event.action": "user-switch",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<user_name>\\S{1,64}) to (?<user_effective_name>\\S{1,64}) on (?<process_tty>\\S{1,64})$",
    "starts": null,
    "set": {
     "event.action": "user-switch",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "sudo",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "sudo",
   "sudoedit"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^ *(?<user_name>[^ :]{1,64}) : (?<event_reason>[^;=]{1,200}?) ; (?:HOST=\\S{1,255} ; )?(?:TTY=(?<process_tty>\\S{1,64}) ; )?(?:CHROOT=\\S{1,255} ; )?PWD=(?<process_working__directory>[^;]{1,1000}) ; USER=(?<user_effective_name>\\S{1,64}) ;(?: GROUP=(?<group_name>\\S{1,64}) ;)?(?: TSID=\\S{1,64} ;)?(?: ENV=[^;]{0,400};)? COMMAND=(?<process_command__line>.*)$",
    "starts": null,
    "set": {
     "event.action": "command",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^ *(?<user_name>[^ :]{1,64}) : (?:HOST=\\S{1,255} ; )?(?:TTY=(?<process_tty>\\S{1,64}) ; )?(?:CHROOT=\\S{1,255} ; )?PWD=(?<process_working__directory>[^;]{1,1000}) ; USER=(?<user_effective_name>\\S{1,64}) ;(?: GROUP=(?<group_name>\\S{1,64}) ;)?(?: TSID=\\S{1,64} ;)?(?: ENV=[^;]{0,400};)? COMMAND=(?<process_command__line>.*)$",
    "starts": null,
    "set": {
     "event.action": "command",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "suhosin",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "suhosin",
   "lighttpd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?:\\(mod_fastcgi\\.c\\.\\d{1,6}\\) FastCGI-stderr: )?ALERT - (?<event_reason>.{1,1000}) \\(attacker '(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)', file '(?<file_path>[^']{0,1000})'(?:, line \\d{1,9})?\\)$",
    "starts": "(A",
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "supavisor",
  "product": "supavisor",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<message>(?:project=|region=|request_id=).*)$",
    "starts": "0123456789",
    "time": "%H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:request_id=\\S{1,80} )?(?:project=(?<supavisor_project>\\S{0,120}) )?(?:user=(?<user_name>\\S{0,255}) )?(?:region=(?<cloud_region>\\S{0,60}) )?(?:mode=(?<supavisor_mode>\\S{0,60}) )?(?:type=(?<supavisor_type>\\S{0,60}) )?(?:app_name=(?<supavisor_application>[^=\\[]{0,120}) )?(?:peer_ip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) )?\\[(?<log_level>\\w{4,8})\\] ClientHandler: (?<event_reason>Exchange error: \"Wrong password\".*|User not found: .*|Tenant is not allowed.*|Client startup message error: .*)$",
    "starts": "[amprtu",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:request_id=\\S{1,80} )?(?:project=(?<supavisor_project>\\S{0,120}) )?(?:user=(?<user_name>\\S{0,255}) )?(?:region=(?<cloud_region>\\S{0,60}) )?(?:mode=(?<supavisor_mode>\\S{0,60}) )?(?:type=(?<supavisor_type>\\S{0,60}) )?(?:app_name=(?<supavisor_application>[^=\\[]{0,120}) )?(?:peer_ip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) )?\\[(?<log_level>\\w{4,8})\\] (?<event_reason>.*)$",
    "starts": "[amprtu",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "sympa",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "wwsympa",
   "sympa",
   "sympa_msg"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?<log_level>info|notice|err|debug\\d?) (?<code_function>\\S{1,200}(?:, [^\\[\\]]{1,200})?\\)?) \\[robot (?<sympa_robot>[^\\]]{1,255})\\] \\[session (?<session_id>\\d{1,20})\\] \\[client (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] (?:\\[user (?<user_name>[^\\]]{1,255})\\] ?)?(?:\\[list (?<sympa_list>[^\\]]{1,255})\\] ?)?(?<event_reason>Access denied .*|Authentication failed.*|Unknown (?:action|list) .*)$",
    "starts": "dein",
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<log_level>info|notice|err|debug\\d?) (?<code_function>\\S{1,200}(?:, [^\\[\\]]{1,200})?\\)?) \\[robot (?<sympa_robot>[^\\]]{1,255})\\] \\[session (?<session_id>\\d{1,20})\\] \\[client (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] ?(?:\\[user (?<user_name>[^\\]]{1,255})\\] ?)?(?:\\[list (?<sympa_list>[^\\]]{1,255})\\] ?)?(?<event_reason>.*)$",
    "starts": "dein",
    "set": {
     "event.action": "request"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "systemd",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "systemd",
   "systemd-logind",
   "elogind"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^New session (?<session_id>\\w{1,20}) of user (?<user_name>[^.\\s]{1,64})\\.$",
    "starts": "N",
    "set": {
     "event.action": "session-start",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^Removed session (?<session_id>\\w{1,20})\\.$",
    "starts": "R",
    "set": {
     "event.action": "session-end"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>Start(?:ed|ing)|Stopp(?:ed|ing)|Reload(?:ed|ing)|Listening on|Mounted|Unmounted|Reached target|Created slice|Removed slice) (?<service_name>.*)$",
    "starts": "CLMRSU",
    "set": {
     "event.action": "unit"
    },
    "recalls": false
   },
   {
    "pattern": "^Failed to start (?<service_name>.*)$",
    "starts": "F",
    "set": {
     "event.action": "unit",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<service_name>[\\w@:.-]{1,128}\\.(?:service|socket|mount|timer|scope)): (?<event_reason>(?:Main process exited|Failed|Unit entered failed|Control process exited|Killing process|Scheduled restart).*)$",
    "starts": null,
    "set": {
     "event.action": "unit",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<service_name>[\\w@:.-]{1,128}\\.(?:service|socket|mount|timer|scope)): (?<event_reason>.*)$",
    "starts": null,
    "set": {
     "event.action": "unit"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>System is (?:powering down|rebooting)|Power key pressed|Reloading|Time has been changed|Shutting down)",
    "starts": "PRST",
    "set": {
     "event.action": "system"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "teamspeak",
  "product": "teamspeak",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\|(?<log_level>[A-Z]{4,8}) {0,4}\\|(?<log_logger>\\w{1,20}) {0,14}\\| {0,3}(?<teamspeak_server>\\d{0,5}) {0,3}\\| ?(?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^query from (?<teamspeak_query>\\d{1,10}) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))? attempted to login with account \"(?<user_name>.{0,255})\" and failed!$",
    "starts": "q",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<event_reason>.*)$",
    "starts": null,
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "technitium",
  "product": "technitium",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) UTC\\] \\[(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?:\\[(?<user_name>[^\\]]{0,255})\\] )?(?<message>.*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S"
   },
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) Local\\] \\[(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\] (?:\\[(?<user_name>[^\\]]{0,255})\\] )?(?<message>.*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<error_type>DnsServerCore\\.[\\w.]{1,80}): (?<event_reason>Invalid username or password) for user: (?<user_name>.*)$",
    "starts": "D",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^User logged in\\.",
    "starts": "U",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "thehive",
  "product": "thehive",
  "channel": "access",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<log_level>[a-z]{4,5})\\] (?<log_logger>o\\.t\\.s\\.AccessLogFilter) \\[(?<request_id>[0-9a-f|]{1,60})\\] (?<message>.*)$",
    "starts": "[",
    "time": "above"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<http_request_method>[A-Z]{3,8}) (?<url_original>/api/(?:v\\d/)?login) took (?<event_duration_text>\\d{1,12}ms) and returned (?<http_response_status__code>401) (?<http_response_bytes>\\d{1,12}) bytes$",
    "starts": ".0123456789:ABCDEFabcdef",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<http_request_method>[A-Z]{3,8}) (?<url_original>\\S{1,2000}) took (?<event_duration_text>\\d{1,12}ms) and returned (?<http_response_status__code>\\d{3}) (?<http_response_bytes>\\d{1,12}) bytes$",
    "starts": ".0123456789:ABCDEFabcdef",
    "set": {
     "event.action": "request"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "timsieved",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "sieve",
   "timsieved",
   "cyrus/*"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^badlogin: (?:(?<source_domain>[^\\s\\[\\]]{1,255}) ?)?\\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] (?<authentication_method>[\\w-]{1,40}) (?<event_reason>.*)$",
    "starts": "b",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "tine",
  "product": "tine",
  "channel": "tine",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<transaction_id>\\w{1,10}) (?<session_id>\\w{1,10}) -- (?<user_name>[^-]{1,120}) -- - (?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) (?<log_level>[A-Z]{3,8}) \\(\\d\\): (?<message>.*)$",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   },
   {
    "pattern": "^(?<transaction_id>\\w{1,10}) (?<session_id>\\w{1,10}) -- (?<user_name>[^-]{1,120}) - (?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) (?<log_level>[A-Z]{3,8}) \\(\\d\\): (?<message>.*)$",
    "starts": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^Tinebase_Controller::login::\\d{1,6} Login with username (?<user_effective_name>.{0,255}) from (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) failed \\((?<event_code>-?\\d{1,4})\\)",
    "starts": "T",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "traefik",
  "product": "traefik",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^time=\"(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT))\" level=(?<log_level>\\w{4,7}) (?<message>msg=\"Handling .*)$",
    "starts": "t",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^msg=\"Handling (?<network_transport>UDP|TCP) (?:stream|connection) from (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))? to (?<destination_ip>[\\d.]{7,15}|\\[[0-9a-fA-F:]{2,45}\\]):(?<destination_port>\\d{1,5})\"",
    "starts": "m",
    "set": {
     "event.action": "connect"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "unbound",
  "product": "unbound",
  "channel": "dns",
  "programs": [
   "unbound"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>\\d{9,19}(?:\\.\\d{1,9})?)\\] unbound(?<message>\\[\\d{1,10}:[\\da-f]{1,4}\\] (?:info|query|reply|notice|warning|error|debug): .*)$",
    "starts": "[",
    "time": "epoch"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:\\[\\d{1,10}:[\\da-f]{1,4}\\] )?(?<log_level>info|query|reply|notice|warning|error|debug): (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<dns_question_name>\\S{1,255}) (?<dns_question_type>[A-Z][A-Z0-9-]{0,15}) (?<dns_question_class>IN|CH|HS|ANY)$",
    "starts": "[deinqrw",
    "set": {
     "event.action": "query"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[\\d{1,10}:[\\da-f]{1,4}\\] )?(?<log_level>info|query|reply|notice|warning|error|debug): (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) (?<dns_question_name>\\S{1,255}) (?<dns_question_type>[A-Z][A-Z0-9-]{0,15}) (?<dns_question_class>IN|CH|HS|ANY) (?<dns_response__code>[A-Z]{3,10}) (?<event_duration__s>[\\d.]{1,20}) (?<dns_cached>[01]) (?<network_bytes>\\d{1,6})",
    "starts": "[deinqrw",
    "set": {
     "event.action": "answer"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[\\d{1,10}:[\\da-f]{1,4}\\] )?(?<log_level>info|query|reply|notice|warning|error|debug): (?<event_reason>.*)$",
    "starts": "[deinqrw",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "unifi-firewall",
  "product": "linux",
  "channel": "netfilter",
  "programs": [],
  "anywhere": true,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?:\\[[\\w-]{1,80}\\] )?DESCR=\"(?<rule_name>[^\"]{0,255})\" IN=(?<observer_ingress_interface_name>\\S{0,16}) OUT=(?<observer_egress_interface_name>\\S{0,16}) (?:MAC=(?<source_mac>\\S{0,60}) )?SRC=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) DST=(?<destination_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) .{0,200}PROTO=(?<network_transport>\\w{1,12})(?: SPT=(?<source_port>\\d{1,5}) DPT=(?<destination_port>\\d{1,5}))?",
    "starts": "D[",
    "set": {
     "event.action": "packet"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "uptime-kuma",
  "product": "uptime-kuma",
  "channel": "server",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2})T(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)) \\[(?<log_logger>[A-Z_-]{2,20})\\] (?<log_level>[A-Z]{4,5}): (?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%dT%H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<event_reason>Incorrect username or password|Invalid token provided) for user (?<user_name>.{0,255})\\. IP=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "I",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Successfully logged in user (?<user_name>.{0,255})\\. IP=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)$",
    "starts": "S",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "uvicorn",
  "product": "uvicorn",
  "channel": "access",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^ ?\\[(?<service_component>[A-Z]{3,12})\\]\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] (?<message>\\S{2,60}:\\d{1,5} - \".*)$",
    "starts": " [",
    "time": "%Y-%m-%d %H:%M:%S"
   },
   {
    "pattern": "^(?<log_level>INFO|WARNING): {1,9}(?<message>[\\d.]{7,15}:\\d{1,5} - \".*)$",
    "starts": "IW",
    "time": "above"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))? - \"(?<http_request_method>[A-Z]{3,10}) (?<url_original>[^\"\\s]{0,2000}) HTTP/(?<http_version>[\\d.]{1,3})\" (?<http_response_status__code>40[13])(?: [A-Za-z ]{1,40})?$",
    "starts": "0123456789:ABCDEF[abcdef",
    "set": {
     "event.action": "request",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))? - \"(?<http_request_method>[A-Z]{3,10}) (?<url_original>[^\"\\s]{0,2000}) HTTP/(?<http_version>[\\d.]{1,3})\" (?<http_response_status__code>\\d{3})(?: [A-Za-z ]{1,40})?$",
    "starts": "0123456789:ABCDEF[abcdef",
    "set": {
     "event.action": "request"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "vaultwarden",
  "product": "vaultwarden",
  "channel": "vaultwarden",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\](?<message>\\[[\\w:]{1,120}\\]\\[[A-Z]{4,6}\\] .*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S"
   },
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT))\\](?<message>\\[[\\w:]{1,120}\\]\\[[A-Z]{4,6}\\] .*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S%z"
   }
  ],
  "messages": [
   {
    "pattern": "^\\[(?<log_logger>[\\w:]{1,120})\\]\\[(?<log_level>[A-Z]{4,6})\\] (?<event_reason>Username or password is incorrect|Invalid admin token|Invalid TOTP code|Token is invalid)[.!].{0,120} IP: (?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)(?:\\. Username: (?<user_name>.{0,255}?)\\.?)?$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "vsftpd",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "vsftpd"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\\d{1,2} \\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?(?: [A-Z]{3,4})? \\d{4}) \\[pid (?<process_pid>\\d{1,10})\\] (?<message>(?:\\[[^\\]]{0,256}\\] )?(?:OK|FAIL|CONNECT|DEBUG|FTP|[A-Z]{2,20}).*)$",
    "starts": "FMSTW",
    "time": "ctime"
   }
  ],
  "messages": [
   {
    "pattern": "^\\[(?<user_name>[^\\]]{0,256})\\] FTP response: Client \"(?<source_address>[\\w.:%-]{1,255})\", \"(?<event_reason>530 [^\"]{0,400})\"",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?<user_name>[^\\]]{0,256})\\] FAIL LOGIN: Client \"(?<source_address>[\\w.:%-]{1,255})\"(?:, \"(?<event_reason>[^\"]{0,400})\")?",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?<user_name>[^\\]]{0,256})\\] OK LOGIN: Client \"(?<source_address>[\\w.:%-]{1,255})\"",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^CONNECT: Client \"(?<source_address>[\\w.:%-]{1,255})\"(?:, \"(?<event_reason>[^\"]{0,400})\")?",
    "starts": "C",
    "set": {
     "event.action": "connect"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?<user_name>[^\\]]{0,256})\\] OK (?<event_reason>[A-Z]{2,20}): Client \"(?<source_address>[\\w.:%-]{1,255})\", \"(?<file_path>[^\"]{0,1024})\"(?:, (?<file_size>\\d{1,20}) bytes)?",
    "starts": "[",
    "set": {
     "event.action": "file",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?<user_name>[^\\]]{0,256})\\] FAIL (?<event_reason>[A-Z]{2,20}): Client \"(?<source_address>[\\w.:%-]{1,255})\"(?:, \"(?<file_path>[^\"]{0,1024})\")?",
    "starts": "[",
    "set": {
     "event.action": "file",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "webmin",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "webmin",
   "usermin"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?<event_reason>Invalid|Non-existent) login as (?<user_name>.{0,255}) from (?<source_address>[\\w.:%-]{1,255})\\s{0,3}$",
    "starts": "IN",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^Successful login as (?<user_name>.{0,255}) from (?<source_address>[\\w.:%-]{1,255})\\s{0,3}$",
    "starts": "S",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "wireguard",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "kernel"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?wireguard: (?<network_name>\\S{1,32}): (?<event_reason>Packet has unallowed src IP) \\((?<wireguard_inner__ip>[0-9A-Fa-f:.]{2,45})\\) from peer (?<wireguard_peer>\\d{1,10}) \\((?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\)$",
    "starts": "[w",
    "set": {
     "event.action": "packet",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?wireguard: (?<network_name>\\S{1,32}): (?<event_reason>Invalid (?:handshake initiation|MAC of handshake)[^:]{0,80}|Receiving[^:(]{0,80}from unknown[^:(]{0,20}),? (?:from|dropping packet from) (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?$",
    "starts": "[w",
    "set": {
     "event.action": "handshake",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:\\[ *\\d+\\.\\d+\\] ?)?wireguard: (?<network_name>\\S{1,32}): (?<event_reason>Sending|Receiving) handshake (?:initiation|response) (?:to|from) peer (?<wireguard_peer>\\d{1,10}) \\((?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?\\)$",
    "starts": "[w",
    "set": {
     "event.action": "handshake"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "wu-ftpd",
  "product": "linux",
  "channel": "syslog",
  "programs": [
   "wu-ftpd"
  ],
  "anywhere": false,
  "lines": [],
  "messages": [
   {
    "pattern": "^failed login from (?<source_domain>[^\\s\\[\\]]{1,255}) \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\]$",
    "starts": "f",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "xrdp",
  "product": "xrdp",
  "channel": "sesman",
  "programs": [
   "xrdp*"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:\\d{4})(?:\\d{1,2})(?:\\d{1,2})\\-(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] (?<message>\\[[A-Z]{4,6} {0,2}\\] .*)$",
    "starts": "[",
    "time": "%Y%m%d-%H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^\\[(?<log_level>[A-Z]{4,6}) {0,2}\\] AUTHFAIL: user=(?<user_name>.{0,1000}) ip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?) time=\\d{1,12}$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?<log_level>[A-Z]{4,6}) {0,2}\\] (?<event_reason>.*)$",
    "starts": "[",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "zimbra",
  "product": "zimbra",
  "channel": "mailbox",
  "programs": [],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<log_level>[A-Z]{4,5}) {1,2}\\[(?<process_thread_name>[^\\]]{1,500})\\] \\[(?<message>.*)$",
    "starts": "0123456789",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^(?:name=(?<user_name>[^;\\]]{0,255});)?(?:mid=\\d{1,10};)?(?:ip=(?<server_ip>[0-9A-Fa-f:.]{2,45});)?(?:oip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?);)?(?:(?:oport|port)=(?<source_port>\\d{1,5});)?(?:oproto=(?<network_protocol>\\w{1,20});)?(?:via=[^;\\]]{0,400};)?(?:ua=(?<user__agent_original>[^;\\]]{0,400});)?(?:soapId=\\w{1,40};)?\\] (?<log_logger>\\w{1,40}) - handler exception: authentication failed for \\[(?<user_name>[^\\]]{0,255})\\], (?<event_reason>.*)$",
    "starts": "]imnopsuv",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:name=(?<user_name>[^;\\]]{0,255});)?(?:mid=\\d{1,10};)?(?:ip=(?<server_ip>[0-9A-Fa-f:.]{2,45});)?(?:oip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?);)?(?:(?:oport|port)=(?<source_port>\\d{1,5});)?(?:oproto=(?<network_protocol>\\w{1,20});)?(?:via=[^;\\]]{0,400};)?(?:ua=(?<user__agent_original>[^;\\]]{0,400});)?(?:soapId=\\w{1,40};)?\\] (?<log_logger>\\w{1,40}) - cmd=Auth; account=(?<user_name>[^;]{0,255});.{0,400} error=authentication failed for \\[[^\\]]{0,255}\\], (?<event_reason>.*)$",
    "starts": "]imnopsuv",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?:name=(?<user_name>[^;\\]]{0,255});)?(?:mid=\\d{1,10};)?(?:ip=(?<server_ip>[0-9A-Fa-f:.]{2,45});)?(?:oip=(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?);)?(?:(?:oport|port)=(?<source_port>\\d{1,5});)?(?:oproto=(?<network_protocol>\\w{1,20});)?(?:via=[^;\\]]{0,400};)?(?:ua=(?<user__agent_original>[^;\\]]{0,400});)?(?:soapId=\\w{1,40};)?\\] (?<log_logger>\\w{1,40}) - (?<event_reason>.*)$",
    "starts": "]imnopsuv",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "znc",
  "product": "znc",
  "channel": "adminlog",
  "programs": [
   "znc"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^\\[(?<time>(?:\\d{4})\\-(?:\\d{1,2})\\-(?:\\d{1,2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?))\\] (?<message>\\[[^\\]]{1,120}\\] (?:failed to login|connected to|disconnected from) .*)$",
    "starts": "[",
    "time": "%Y-%m-%d %H:%M:%S"
   }
  ],
  "messages": [
   {
    "pattern": "^\\[(?<user_name>[^\\]]{1,120})\\] failed to login from (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?<user_name>[^\\]]{1,120})\\] connected to ZNC from (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?$",
    "starts": "[",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^\\[(?<user_name>[^\\]]{1,120})\\] disconnected from ZNC from (?:\\[(?<source_ip>[\\da-fA-F:.]{2,45})\\]|(?<source_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})|(?<source_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7}))(?::(?<source_port>\\d{1,5}))?$",
    "starts": "[",
    "set": {
     "event.action": "logoff"
    },
    "recalls": false
   }
  ],
  "hasSessions": false
 },
 {
  "id": "zoneminder",
  "product": "zoneminder",
  "channel": "web",
  "programs": [
   "web_php",
   "web_js",
   "zmc*"
  ],
  "anywhere": false,
  "lines": [
   {
    "pattern": "^(?<time>(?:\\d{1,2})\\/(?:\\d{1,2})\\/(?:\\d{2}) {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?)) (?<process_name>web_\\w{1,20})\\[(?<process_pid>\\d{1,10})\\]\\.(?<message>[A-Z]{3} .*)$",
    "starts": "0123456789",
    "time": "%m/%d/%y %H:%M:%S"
   },
   {
    "pattern": "^(?<time>(?:\\d{1,2})\\/(?:\\d{1,2})\\/(?:\\d{2})\\, {1,9}(?:\\d{1,2})\\:(?:\\d{2})\\:(?:\\d{2}(?:[.,]\\d{1,9})?) {1,9}(?:[AaPp][Mm]) {1,9}(?:[A-Z]{1,5}))\\.\\d{1,6} (?<process_name>web_\\w{1,20})\\[(?<process_pid>\\d{1,10})\\]\\.(?<message>[A-Z]{3} .*)$",
    "starts": "0123456789",
    "time": "%m/%d/%y, %I:%M:%S %p %Z"
   }
  ],
  "messages": [
   {
    "pattern": "^(?<log_level>[A-Z]{3}) \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] \\[(?<event_reason>Could not retrieve user) (?<user_name>.{0,255}) details\\]",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<log_level>[A-Z]{3}) \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] \\[(?<event_reason>Login denied) for user \"(?<user_name>.{0,255})\"\\]",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<log_level>[A-Z]{3}) \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] \\[Login successful for user \"(?<user_name>.{0,255})\"\\]",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "set": {
     "event.action": "logon",
     "event.outcome": "success"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<log_level>[A-Z]{3}) \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] \\[(?<event_reason>Unable to authenticate user)",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "set": {
     "event.action": "logon",
     "event.outcome": "failure"
    },
    "recalls": false
   },
   {
    "pattern": "^(?<log_level>[A-Z]{3}) \\[(?<source_ip>[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?)\\] \\[(?<event_reason>.*)$",
    "starts": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "set": {},
    "recalls": false
   }
  ],
  "hasSessions": false
 }
];
