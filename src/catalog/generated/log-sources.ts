// Made by `npm run generate` from catalog/fields; do not edit.
import type { LogSources } from '../log-sources.ts';

export const logSourcesOfCatalog: readonly LogSources[] = [
 {
  "product": "anthropic",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "activity": {
    "event.action": [
     "type"
    ],
    "user.name": [
     "actor.email_address"
    ],
    "user.id": [
     "actor.user_id"
    ],
    "source.ip": [
     "actor.ip_address"
    ],
    "user_agent.original": [
     "actor.user_agent"
    ]
   }
  }
 },
 {
  "product": "apache",
  "services": {
   "apache": [
    {
     "channel": "error",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {},
  "columns": {
   "apache.module": [
    "apache.module"
   ],
   "error.code": [
    "error.code"
   ],
   "error.message": [
    "error.message"
   ],
   "event.action": [
    "event.action"
   ],
   "event.code": [
    "event.code"
   ],
   "event.id": [
    "event.id"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "event.severity": [
    "event.severity"
   ],
   "http.request.referrer": [
    "http.request.referrer"
   ],
   "http.response.status_code": [
    "http.response.status_code"
   ],
   "log.level": [
    "log.level"
   ],
   "modsecurity.phase": [
    "modsecurity.phase"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "process.thread.id": [
    "process.thread.id"
   ],
   "rule.accuracy": [
    "rule.accuracy"
   ],
   "rule.file": [
    "rule.file"
   ],
   "rule.id": [
    "rule.id"
   ],
   "rule.line": [
    "rule.line"
   ],
   "rule.matched": [
    "rule.matched"
   ],
   "rule.maturity": [
    "rule.maturity"
   ],
   "rule.name": [
    "rule.name"
   ],
   "rule.ruleset": [
    "rule.ruleset"
   ],
   "rule.severity": [
    "rule.severity"
   ],
   "rule.version": [
    "rule.version"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "url.domain": [
    "url.domain"
   ],
   "url.original": [
    "url.original"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "appomni",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "events": {
    "event.action": [
     "event.action"
    ],
    "event.severity": [
     "event.severity"
    ],
    "rule.name": [
     "rule.name"
    ],
    "message": [
     "message"
    ],
    "user.name": [
     "user.name",
     "user.email"
    ],
    "source.ip": [
     "source.ip"
    ]
   }
  }
 },
 {
  "product": "asana",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "event_type"
    ],
    "event.category": [
     "event_category"
    ],
    "user.name": [
     "actor.email",
     "actor.name"
    ],
    "source.ip": [
     "context.client_ip_address"
    ],
    "user_agent.original": [
     "context.user_agent"
    ]
   }
  }
 },
 {
  "product": "atlassian",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "attributes.action"
    ],
    "user.name": [
     "attributes.actor.email",
     "attributes.actor.name"
    ],
    "user.id": [
     "attributes.actor.id"
    ],
    "source.ip": [
     "attributes.location.ip"
    ],
    "message": [
     "message.content"
    ]
   }
  }
 },
 {
  "product": "auth0",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "tenant": {
    "event.action": [
     "data.type",
     "type"
    ],
    "event.reason": [
     "data.description",
     "description"
    ],
    "user.name": [
     "data.user_name",
     "user_name",
     "data.details.request.auth.user.email"
    ],
    "user.id": [
     "data.user_id",
     "user_id"
    ],
    "source.ip": [
     "data.ip",
     "ip",
     "data.details.request.ip"
    ],
    "user_agent.original": [
     "data.user_agent",
     "user_agent",
     "data.details.request.userAgent"
    ],
    "cloud.service.name": [
     "data.client_name",
     "client_name"
    ]
   }
  }
 },
 {
  "product": "authelia",
  "services": {},
  "categories": {},
  "columns": {
   "authentication.method": [
    "authentication.method"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "log.level": [
    "log.level"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.original": [
    "url.original"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {
   "server": {
    "source.ip": [
     "remote_ip",
     "source.ip"
    ],
    "url.original": [
     "path",
     "url.original"
    ],
    "http.request.method": [
     "method",
     "http.request.method"
    ]
   }
  }
 },
 {
  "product": "authentik",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "server": {
    "source.ip": [
     "client_ip"
    ],
    "user.name": [
     "identifier",
     "username"
    ],
    "event.action": [
     "event"
    ],
    "url.domain": [
     "host"
    ]
   }
  }
 },
 {
  "product": "aws",
  "services": {
   "cloudtrail": [
    {
     "channel": "cloudtrail",
     "providers": null,
     "codes": null,
     "fields": {
      "responseElements": {
       "from": [
        "responseElements.ConsoleLogin"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "requestParameters": {
       "from": [
        "requestParameters.VersioningConfiguration.Status",
        "requestParameters.policyDocument",
        "requestParameters.bucketPolicy.Statement.Action",
        "requestParameters.bucketPolicy.Statement.Resource",
        "requestParameters.bucketPolicy.Statement.Principal"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "netflow": [
    {
     "channel": "vpcflow",
     "providers": null,
     "codes": null,
     "fields": {
      "source.ip": {
       "from": [
        "srcaddr"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "source.port": {
       "from": [
        "srcport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.ip": {
       "from": [
        "dstaddr"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.port": {
       "from": [
        "dstport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "categories": {
   "firewall": [
    {
     "channel": "vpcflow",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "srcaddr"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "srcport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dstaddr"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "dstport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "blocked": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "accept": "false",
        "reject": "true"
       }
      }
     }
    }
   ],
   "dns": [
    {
     "channel": "resolver",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "query_name"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "query_type"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "answer": {
       "from": [
        "answers.Rdata"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
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
   },
   "vpcflow": {
    "event.action": [
     "action"
    ],
    "event.outcome": [
     "log-status"
    ],
    "source.ip": [
     "srcaddr",
     "pkt-srcaddr"
    ],
    "source.port": [
     "srcport"
    ],
    "destination.ip": [
     "dstaddr",
     "pkt-dstaddr"
    ],
    "destination.port": [
     "dstport"
    ],
    "network.iana_number": [
     "protocol"
    ],
    "network.bytes": [
     "bytes"
    ],
    "network.packets": [
     "packets"
    ],
    "network.direction": [
     "flow-direction"
    ],
    "event.start": [
     "start"
    ],
    "event.end": [
     "end"
    ],
    "cloud.account.id": [
     "account-id"
    ],
    "cloud.region": [
     "region"
    ],
    "cloud.instance.id": [
     "instance-id"
    ],
    "observer.ingress.interface.id": [
     "interface-id"
    ]
   },
   "guardduty": {
    "event.action": [
     "type",
     "Type"
    ],
    "event.severity": [
     "severity",
     "Severity"
    ],
    "rule.name": [
     "title",
     "Title"
    ],
    "message": [
     "description",
     "Description"
    ],
    "cloud.account.id": [
     "accountId",
     "AccountId"
    ],
    "cloud.region": [
     "region",
     "Region"
    ],
    "user.name": [
     "resource.accessKeyDetails.userName",
     "Resource.AccessKeyDetails.UserName"
    ],
    "source.ip": [
     "service.action.awsApiCallAction.remoteIpDetails.ipAddressV4",
     "service.action.networkConnectionAction.remoteIpDetails.ipAddressV4",
     "service.action.portProbeAction.portProbeDetails.remoteIpDetails.ipAddressV4",
     "Service.Action.AwsApiCallAction.RemoteIpDetails.IpAddressV4"
    ]
   },
   "securityhub": {
    "event.action": [
     "Types"
    ],
    "event.severity": [
     "Severity.Normalized",
     "FindingProviderFields.Severity.Normalized"
    ],
    "event.provider": [
     "ProductName"
    ],
    "rule.name": [
     "Title"
    ],
    "message": [
     "Description"
    ],
    "cloud.account.id": [
     "AwsAccountId"
    ],
    "cloud.region": [
     "Region"
    ],
    "source.ip": [
     "Network.SourceIpV4",
     "Action.AwsApiCallAction.RemoteIpDetails.IpAddressV4"
    ]
   },
   "resolver": {
    "dns.question.name": [
     "query_name"
    ],
    "dns.question.type": [
     "query_type"
    ],
    "dns.response_code": [
     "rcode"
    ],
    "dns.answers.data": [
     "answers.Rdata"
    ],
    "source.ip": [
     "srcaddr"
    ],
    "source.port": [
     "srcport"
    ],
    "network.transport": [
     "transport"
    ],
    "cloud.account.id": [
     "account_id"
    ],
    "cloud.region": [
     "region"
    ]
   },
   "waf": {
    "event.action": [
     "action"
    ],
    "rule.id": [
     "terminatingRuleId"
    ],
    "source.ip": [
     "httpRequest.clientIp"
    ],
    "url.original": [
     "httpRequest.uri"
    ],
    "url.path": [
     "httpRequest.uri"
    ],
    "url.query": [
     "httpRequest.args"
    ],
    "http.request.method": [
     "httpRequest.httpMethod"
    ],
    "user_agent.original": [
     "httpRequest.headers.User-Agent",
     "httpRequest.headers.user-agent"
    ]
   },
   "bedrock": {
    "event.action": [
     "operation"
    ],
    "event.id": [
     "requestId"
    ],
    "user.name": [
     "identity.arn"
    ],
    "cloud.account.id": [
     "accountId"
    ],
    "cloud.region": [
     "region"
    ]
   },
   "s3access": {
    "event.action": [
     "operation"
    ],
    "event.code": [
     "errorCode"
    ],
    "http.response.status_code": [
     "httpStatus"
    ],
    "source.ip": [
     "remoteIP"
    ],
    "user.name": [
     "requester"
    ],
    "user_agent.original": [
     "userAgent"
    ],
    "url.original": [
     "requestURI"
    ],
    "file.path": [
     "key"
    ]
   }
  }
 },
 {
  "product": "axonius",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "activity": {
    "event.action": [
     "event.action"
    ],
    "event.category": [
     "event.category"
    ],
    "user.name": [
     "event.params.user_name"
    ]
   }
  }
 },
 {
  "product": "azure",
  "services": {
   "netflow": [
    {
     "channel": "nsgflow",
     "providers": null,
     "codes": null,
     "fields": {
      "source.ip": {
       "from": [
        "srcIP"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "source.port": {
       "from": [
        "srcPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.ip": {
       "from": [
        "destIP"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.port": {
       "from": [
        "destPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "signinlogs": [
    {
     "channel": "signinlogs",
     "providers": null,
     "codes": null,
     "fields": {
      "ResultType": {
       "from": [
        "ResultType",
        "resultType",
        "status.errorCode",
        "Sign-in error code"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "resultType": {
       "from": [
        "resultType",
        "ResultType",
        "status.errorCode",
        "Sign-in error code"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "ResultDescription": {
       "from": [
        "ResultDescription",
        "resultDescription",
        "properties.status.failureReason",
        "status.failureReason",
        "Failure reason"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "Resultdescription": {
       "from": [
        "ResultDescription",
        "resultDescription",
        "properties.status.failureReason",
        "status.failureReason",
        "Failure reason"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "Status": {
       "from": [
        "Status",
        "Status.additionalDetails",
        "properties.status.additionalDetails",
        "status.additionalDetails"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "userAgent": {
       "from": [
        "userAgent",
        "UserAgent",
        "properties.userAgent",
        "User agent"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "ResourceDisplayName": {
       "from": [
        "ResourceDisplayName",
        "properties.resourceDisplayName",
        "resourceDisplayName",
        "Resource"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "conditionalAccessStatus": {
       "from": [
        "conditionalAccessStatus",
        "ConditionalAccessStatus",
        "properties.conditionalAccessStatus",
        "Conditional Access"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "AuthenticationRequirement": {
       "from": [
        "AuthenticationRequirement",
        "properties.authenticationRequirement",
        "authenticationRequirement",
        "Authentication requirement"
       ],
       "join": null,
       "as": "text",
       "map": {
        "single-factor authentication": "singleFactorAuthentication",
        "multifactor authentication": "multiFactorAuthentication"
       }
      },
      "properties.authenticationRequirement": {
       "from": [
        "properties.authenticationRequirement",
        "AuthenticationRequirement",
        "authenticationRequirement"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "RiskState": {
       "from": [
        "RiskState",
        "properties.riskState",
        "riskState"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "DeviceDetail.trusttype": {
       "from": [
        "DeviceDetail.trustType",
        "properties.deviceDetail.trustType",
        "deviceDetail.trustType",
        "Join Type"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "DeviceDetail.isCompliant": {
       "from": [
        "DeviceDetail.isCompliant",
        "properties.deviceDetail.isCompliant",
        "deviceDetail.isCompliant",
        "Compliant"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "DeviceDetail.deviceId": {
       "from": [
        "DeviceDetail.deviceId",
        "properties.deviceDetail.deviceId",
        "deviceDetail.deviceId",
        "Device ID"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "properties.deviceDetail.deviceId": {
       "from": [
        "properties.deviceDetail.deviceId",
        "DeviceDetail.deviceId",
        "deviceDetail.deviceId",
        "Device ID"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "NetworkLocationDetails": {
       "from": [
        "NetworkLocationDetails",
        "properties.networkLocationDetails",
        "networkLocationDetails"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "properties.message": {
       "from": [
        "properties.message",
        "properties.authenticationProtocol",
        "authenticationProtocol",
        "AuthenticationProtocol",
        "Authentication Protocol"
       ],
       "join": null,
       "as": "text",
       "map": {
        "devicecode": "Device Code",
        "ropc": "ROPC"
       }
      },
      "ClientApp": {
       "from": [
        "ClientAppUsed",
        "properties.clientAppUsed",
        "clientAppUsed",
        "Client app"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "Username": {
       "from": [
        "UserPrincipalName",
        "properties.userPrincipalName",
        "userPrincipalName",
        "Username"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "location": {
       "from": [
        "location",
        "Location",
        "properties.location.countryOrRegion",
        "location.countryOrRegion"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "callerIpAddress": {
       "from": [
        "callerIpAddress",
        "IPAddress",
        "ipAddress",
        "IP address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "properties.appId": {
       "from": [
        "properties.appId",
        "AppId",
        "appId",
        "Application ID"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "homeTenantId": {
       "from": [
        "homeTenantId",
        "properties.homeTenantId",
        "HomeTenantId",
        "Home tenant ID"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "resourceTenantId": {
       "from": [
        "resourceTenantId",
        "properties.resourceTenantId",
        "ResourceTenantId",
        "Resource tenant ID"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "ActivityDetails": {
       "from": [
        "category"
       ],
       "join": "",
       "as": "text",
       "map": {
        "signinlogs": "Sign-ins",
        "noninteractiveusersigninlogs": "Sign-ins"
       }
      }
     }
    }
   ],
   "auditlogs": [
    {
     "channel": "auditlogs",
     "providers": null,
     "codes": null,
     "fields": {
      "properties.message": {
       "from": [
        "properties.message",
        "properties.activityDisplayName",
        "activityDisplayName",
        "ActivityDisplayName",
        "operationName",
        "OperationName",
        "Activity"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "ActivityDisplayName": {
       "from": [
        "properties.message",
        "properties.activityDisplayName",
        "activityDisplayName",
        "ActivityDisplayName",
        "operationName",
        "OperationName",
        "Activity"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "OperationName": {
       "from": [
        "properties.message",
        "properties.activityDisplayName",
        "activityDisplayName",
        "ActivityDisplayName",
        "operationName",
        "OperationName",
        "Activity"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "operationName": {
       "from": [
        "properties.message",
        "properties.activityDisplayName",
        "activityDisplayName",
        "ActivityDisplayName",
        "operationName",
        "OperationName",
        "Activity"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "activityType": {
       "from": [
        "properties.message",
        "properties.activityDisplayName",
        "activityDisplayName",
        "ActivityDisplayName",
        "operationName",
        "OperationName",
        "Activity"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "ActivityType": {
       "from": [
        "properties.message",
        "properties.activityDisplayName",
        "activityDisplayName",
        "ActivityDisplayName",
        "operationName",
        "OperationName",
        "Activity"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "Status": {
       "from": [
        "Result",
        "properties.result",
        "result"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "properties.result": {
       "from": [
        "Result",
        "properties.result",
        "result"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "Category": {
       "from": [
        "properties.category",
        "category",
        "Category"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "category": {
       "from": [
        "properties.category",
        "category",
        "Category"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "LoggedByService": {
       "from": [
        "LoggedByService",
        "properties.loggedByService",
        "loggedByService",
        "Service"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "TargetResources": {
       "from": [
        "TargetResources.displayName",
        "TargetResources.id",
        "properties.targetResources.displayName",
        "properties.targetResources.id",
        "properties.targetResources.modifiedProperties.newValue",
        "targetResources.displayName",
        "targetResources.id",
        "targetResources.modifiedProperties.newValue",
        "TargetResources.modifiedProperties.newValue",
        "Target1DisplayName",
        "Target1ObjectId",
        "Target1ModifiedProperty1NewValue"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "properties.targetResources": {
       "from": [
        "TargetResources.displayName",
        "TargetResources.id",
        "properties.targetResources.displayName",
        "properties.targetResources.id",
        "properties.targetResources.modifiedProperties.newValue",
        "targetResources.displayName",
        "targetResources.id",
        "targetResources.modifiedProperties.newValue",
        "TargetResources.modifiedProperties.newValue",
        "Target1DisplayName",
        "Target1ObjectId",
        "Target1ModifiedProperty1NewValue"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "TargetResources.modifiedProperties": {
       "from": [
        "TargetResources.modifiedProperties.displayName",
        "properties.targetResources.modifiedProperties.displayName",
        "targetResources.modifiedProperties.displayName",
        "Target1ModifiedProperty1Name"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "TargetResources.ModifiedProperties.DisplayName": {
       "from": [
        "TargetResources.modifiedProperties.displayName",
        "properties.targetResources.modifiedProperties.displayName",
        "targetResources.modifiedProperties.displayName",
        "Target1ModifiedProperty1Name"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "TargetResources.modifiedProperties.newValue": {
       "from": [
        "TargetResources.modifiedProperties.newValue",
        "properties.targetResources.modifiedProperties.newValue",
        "targetResources.modifiedProperties.newValue",
        "Target1ModifiedProperty1NewValue"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "TargetResources.ModifiedProperties.NewValue": {
       "from": [
        "TargetResources.modifiedProperties.newValue",
        "properties.targetResources.modifiedProperties.newValue",
        "targetResources.modifiedProperties.newValue",
        "Target1ModifiedProperty1NewValue"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "targetResources.type": {
       "from": [
        "targetResources.type",
        "properties.targetResources.type",
        "TargetResources.type",
        "Target1Type"
       ],
       "join": null,
       "as": "text",
       "map": {
        "serviceprincipal": "Service Principal"
       }
      },
      "additionalDetails.additionalInfo": {
       "from": [
        "additionalDetails.additionalInfo",
        "properties.additionalDetails.additionalInfo"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "ConsentContext.IsAdminConsent": {
       "from": [
        "TargetResources.modifiedProperties.newValue",
        "properties.targetResources.modifiedProperties.newValue",
        "targetResources.modifiedProperties.newValue",
        "Target1ModifiedProperty1NewValue"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "properties.initiatedBy": {
       "from": [
        "properties.initiatedBy.user.userPrincipalName",
        "initiatedBy.user.userPrincipalName",
        "InitiatedBy.user.userPrincipalName",
        "ActorUserPrincipalName"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "activitylogs": [
    {
     "channel": "activitylogs",
     "providers": null,
     "codes": null,
     "fields": {
      "operationName": {
       "from": [
        "operationName",
        "operationName.value",
        "operation_name.value",
        "OperationNameValue"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "OperationNameValue": {
       "from": [
        "OperationNameValue",
        "operationName",
        "operationName.value",
        "operation_name.value"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "CategoryValue": {
       "from": [
        "CategoryValue",
        "category",
        "category.value"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "ResourceProviderValue": {
       "from": [
        "ResourceProviderValue",
        "resourceProviderName.value",
        "resource_provider_name.value"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "ResourceId": {
       "from": [
        "ResourceId",
        "resourceId",
        "resource_id",
        "_ResourceId"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "riskdetection": [
    {
     "channel": "riskdetection",
     "providers": null,
     "codes": null,
     "fields": {
      "riskEventType": {
       "from": [
        "riskEventType",
        "properties.riskEventType",
        "RiskEventType"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "pim": [
    {
     "channel": "pim",
     "providers": null,
     "codes": null,
     "fields": {
      "riskEventType": {
       "from": [
        "riskEventType",
        "properties.riskEventType",
        "RiskEventType"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "categories": {
   "firewall": [
    {
     "channel": "nsgflow",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "srcIP"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "srcPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destIP"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "blocked": {
       "from": [
        "decision",
        "state"
       ],
       "join": "",
       "as": "text",
       "map": {
        "a": "false",
        "ab": "false",
        "ac": "false",
        "ae": "false",
        "b": "false",
        "c": "false",
        "e": "false",
        "d": "true",
        "db": "true",
        "dc": "true",
        "de": "true"
       }
      }
     }
    }
   ]
  },
  "columns": {
   "source.ip": [
    "callerIpAddress",
    "properties.ipAddress",
    "ipAddress",
    "IPAddress",
    "IP address",
    "CallerIpAddress",
    "httpRequest.clientIpAddress",
    "http_request.client_ip_address"
   ],
   "user.name": [
    "properties.userPrincipalName",
    "userPrincipalName",
    "UserPrincipalName",
    "Username",
    "properties.initiatedBy.user.userPrincipalName",
    "initiatedBy.user.userPrincipalName",
    "InitiatedBy.user.userPrincipalName",
    "ActorUserPrincipalName",
    "caller",
    "Caller",
    "identity"
   ],
   "user.id": [
    "properties.userId",
    "userId",
    "UserId",
    "User ID",
    "properties.initiatedBy.user.id",
    "initiatedBy.user.id",
    "ActorObjectId"
   ],
   "event.action": [
    "properties.activityDisplayName",
    "activityDisplayName",
    "OperationName",
    "Activity",
    "operationName",
    "operationName.value",
    "operation_name.value",
    "OperationNameValue"
   ],
   "event.provider": [
    "properties.loggedByService",
    "loggedByService",
    "LoggedByService",
    "Service",
    "category",
    "category.value"
   ]
  },
  "channels": {
   "signinlogs": {
    "event.code": [
     "resultType",
     "ResultType",
     "status.errorCode",
     "Sign-in error code"
    ],
    "event.reason": [
     "resultDescription",
     "ResultDescription",
     "properties.status.failureReason",
     "status.failureReason",
     "Failure reason"
    ],
    "event.outcome": [
     "Status"
    ],
    "user_agent.original": [
     "properties.userAgent",
     "userAgent",
     "UserAgent",
     "User agent"
    ],
    "cloud.service.name": [
     "properties.appDisplayName",
     "appDisplayName",
     "AppDisplayName",
     "Application"
    ]
   },
   "auditlogs": {
    "event.outcome": [
     "properties.result",
     "result",
     "Result"
    ]
   },
   "activitylogs": {
    "event.outcome": [
     "resultType",
     "status.value",
     "ActivityStatusValue"
    ],
    "cloud.account.id": [
     "subscriptionId",
     "subscription_id",
     "SubscriptionId"
    ]
   },
   "riskdetection": {
    "event.action": [
     "properties.riskEventType",
     "riskEventType",
     "RiskEventType"
    ],
    "event.severity": [
     "properties.riskLevel",
     "riskLevel",
     "RiskLevel"
    ]
   },
   "nsgflow": {
    "event.action": [
     "decision",
     "state"
    ],
    "source.ip": [
     "srcIP"
    ],
    "source.port": [
     "srcPort"
    ],
    "source.bytes": [
     "bytesSrcToDest"
    ],
    "source.packets": [
     "packetsSrcToDest"
    ],
    "source.mac": [
     "mac"
    ],
    "destination.ip": [
     "destIP"
    ],
    "destination.port": [
     "destPort"
    ],
    "destination.bytes": [
     "bytesDestToSrc"
    ],
    "destination.packets": [
     "packetsDestToSrc"
    ],
    "network.transport": [
     "protocol"
    ],
    "network.direction": [
     "direction"
    ],
    "rule.name": [
     "rule"
    ],
    "cloud.resource_id": [
     "resourceId",
     "targetResourceID"
    ]
   }
  }
 },
 {
  "product": "bind",
  "services": {},
  "categories": {
   "dns": [
    {
     "channel": "named",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "dns.question.name"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "dns.question.type"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_ip": {
       "from": [
        "source.ip"
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
   "client.query": [
    "client.query"
   ],
   "dns.header_flags": [
    "dns.header_flags"
   ],
   "dns.question.class": [
    "dns.question.class"
   ],
   "dns.question.name": [
    "dns.question.name"
   ],
   "dns.question.type": [
    "dns.question.type"
   ],
   "dns.response_code": [
    "dns.response_code"
   ],
   "dns.view": [
    "dns.view"
   ],
   "event.action": [
    "event.action"
   ],
   "event.dataset": [
    "event.dataset"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "server.ip": [
    "server.ip"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "bitbucket",
  "services": {
   "audit": [
    {
     "channel": "audit",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "auditType.action"
    ],
    "event.category": [
     "auditType.category"
    ],
    "user.name": [
     "author.name"
    ],
    "user.id": [
     "author.id"
    ],
    "source.ip": [
     "source"
    ]
   }
  }
 },
 {
  "product": "box",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "events": {
    "event.action": [
     "event_type"
    ],
    "user.name": [
     "created_by.login",
     "created_by.name"
    ],
    "user.id": [
     "created_by.id"
    ],
    "source.ip": [
     "ip_address"
    ],
    "file.name": [
     "source.name",
     "source.item_name"
    ]
   }
  }
 },
 {
  "product": "carbon-black",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "alerts": {
    "rule.name": [
     "reason_code",
     "watchlists.name"
    ],
    "message": [
     "reason"
    ],
    "event.severity": [
     "severity"
    ],
    "host.name": [
     "device_name"
    ],
    "user.name": [
     "device_username",
     "process_username"
    ],
    "process.executable": [
     "process_name"
    ],
    "process.command_line": [
     "process_cmdline"
    ],
    "process.parent.executable": [
     "parent_name"
    ],
    "file.hash.sha256": [
     "process_sha256"
    ],
    "source.ip": [
     "device_internal_ip"
    ]
   },
   "endpoint": {
    "event.action": [
     "type",
     "action"
    ],
    "host.name": [
     "device_name"
    ],
    "process.executable": [
     "process_path"
    ],
    "process.command_line": [
     "process_cmdline"
    ],
    "user.name": [
     "process_username"
    ],
    "destination.ip": [
     "remote_ip"
    ],
    "destination.port": [
     "remote_port"
    ]
   },
   "audit": {
    "message": [
     "description"
    ],
    "user.name": [
     "loginName",
     "actor"
    ],
    "source.ip": [
     "clientIp",
     "actor_ip"
    ],
    "url.path": [
     "requestUrl",
     "request_url"
    ]
   }
  }
 },
 {
  "product": "cef",
  "services": {},
  "categories": {},
  "columns": {
   "event.code": [
    "deviceEventClassId"
   ],
   "event.action": [
    "act",
    "deviceAction"
   ],
   "event.outcome": [
    "outcome"
   ],
   "event.id": [
    "externalId"
   ],
   "event.reason": [
    "reason"
   ],
   "message": [
    "msg",
    "name"
   ],
   "observer.vendor": [
    "deviceVendor"
   ],
   "observer.product": [
    "deviceProduct"
   ],
   "source.ip": [
    "src"
   ],
   "source.port": [
    "spt"
   ],
   "source.domain": [
    "shost"
   ],
   "source.user.name": [
    "suser"
   ],
   "destination.ip": [
    "dst"
   ],
   "destination.port": [
    "dpt"
   ],
   "destination.domain": [
    "dhost"
   ],
   "destination.user.name": [
    "duser"
   ],
   "user.name": [
    "suser",
    "duser",
    "usrName"
   ],
   "process.name": [
    "sproc",
    "dproc"
   ],
   "process.pid": [
    "spid",
    "dpid"
   ],
   "file.name": [
    "fname"
   ],
   "file.path": [
    "filePath"
   ],
   "file.hash.any": [
    "fileHash"
   ],
   "url.original": [
    "request"
   ],
   "http.request.method": [
    "requestMethod"
   ],
   "user_agent.original": [
    "requestClientApplication"
   ],
   "network.protocol": [
    "app"
   ],
   "network.transport": [
    "proto"
   ],
   "source.bytes": [
    "out"
   ],
   "destination.bytes": [
    "in"
   ]
  },
  "channels": {}
 },
 {
  "product": "checkpoint",
  "services": {},
  "categories": {
   "firewall": [
    {
     "channel": "firewall",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "src"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "s_port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dst"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "service"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "blocked": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "accept": "false",
        "allow": "false",
        "drop": "true",
        "reject": "true",
        "block": "true",
        "prevent": "true"
       }
      }
     }
    }
   ],
   "proxy": [
    {
     "channel": "firewall",
     "providers": [
      "url filtering",
      "application control"
     ],
     "codes": null,
     "fields": {
      "c-uri": {
       "from": [
        "resource"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "resource"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_ip": {
       "from": [
        "src"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dst"
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
   "event.action": [
    "action"
   ],
   "event.id": [
    "loguid"
   ],
   "event.reason": [
    "reject_category",
    "reason"
   ],
   "event.severity": [
    "severity"
   ],
   "message": [
    "ike",
    "message_info",
    "description"
   ],
   "user.name": [
    "src_user_name",
    "user",
    "administrator"
   ],
   "source.ip": [
    "src"
   ],
   "source.port": [
    "s_port"
   ],
   "source.nat.ip": [
    "xlatesrc"
   ],
   "source.nat.port": [
    "xlatesport"
   ],
   "destination.ip": [
    "dst"
   ],
   "destination.port": [
    "service"
   ],
   "destination.nat.ip": [
    "xlatedst"
   ],
   "destination.nat.port": [
    "xlatedport"
   ],
   "network.transport": [
    "proto"
   ],
   "network.application": [
    "appi_name",
    "service_id"
   ],
   "network.direction": [
    "ifdir"
   ],
   "observer.ip": [
    "origin"
   ],
   "observer.ingress.interface.name": [
    "ifname"
   ],
   "rule.name": [
    "rule_name"
   ],
   "rule.id": [
    "rule_uid"
   ],
   "url.original": [
    "resource"
   ],
   "user_agent.original": [
    "user_agent"
   ],
   "file.name": [
    "file_name"
   ],
   "file.hash.any": [
    "file_sha256",
    "file_sha1",
    "file_md5"
   ]
  },
  "channels": {}
 },
 {
  "product": "cisco",
  "services": {
   "aaa": [
    {
     "channel": "ios",
     "providers": [
      "parser",
      "aaa",
      "ha_em",
      "aaaa",
      "tplus",
      "tac"
     ],
     "codes": null,
     "fields": {}
    }
   ],
   "bgp": [
    {
     "channel": "ios",
     "providers": [
      "bgp",
      "tcp",
      "ip-tcp",
      "ip_tcp"
     ],
     "codes": null,
     "fields": {}
    }
   ],
   "ldp": [
    {
     "channel": "ios",
     "providers": [
      "ldp",
      "mpls_ldp",
      "tcp",
      "ip-tcp",
      "routing-ldp"
     ],
     "codes": null,
     "fields": {}
    }
   ],
   "syslog": [
    {
     "channel": "ios",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "duo": [
    {
     "channel": "duo",
     "providers": null,
     "codes": null,
     "fields": {}
    },
    {
     "channel": "duo-admin",
     "providers": null,
     "codes": null,
     "fields": {}
    },
    {
     "channel": "duo-activity",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {
   "firewall": [
    {
     "channel": "asa",
     "providers": null,
     "codes": [
      "106001",
      "106002",
      "106006",
      "106007",
      "106010",
      "106014",
      "106015",
      "106016",
      "106017",
      "106018",
      "106020",
      "106021",
      "106022",
      "106023",
      "106027",
      "106100",
      "106102",
      "106103",
      "201010",
      "302013",
      "302014",
      "302015",
      "302016",
      "302017",
      "302018",
      "302020",
      "302021",
      "302023",
      "302025",
      "305013",
      "313001",
      "313004",
      "313005",
      "313008",
      "313009",
      "338001",
      "338002",
      "338008",
      "338202",
      "401004",
      "418001",
      "710002",
      "710003",
      "710005"
     ],
     "fields": {
      "src_ip": {
       "from": [
        "source.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "source.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destination.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destination.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "accept",
        "permitted": "accept"
       }
      },
      "blocked": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "false",
        "permitted": "false",
        "deny": "true",
        "denied": "true"
       }
      }
     }
    },
    {
     "channel": "ftd",
     "providers": null,
     "codes": [
      "106001",
      "106002",
      "106006",
      "106007",
      "106010",
      "106014",
      "106015",
      "106016",
      "106017",
      "106018",
      "106020",
      "106021",
      "106022",
      "106023",
      "106027",
      "106100",
      "106102",
      "106103",
      "201010",
      "302013",
      "302014",
      "302015",
      "302016",
      "302017",
      "302018",
      "302020",
      "302021",
      "302023",
      "302025",
      "305013",
      "313001",
      "313004",
      "313005",
      "313008",
      "313009",
      "338001",
      "338002",
      "338008",
      "338202",
      "401004",
      "418001",
      "710002",
      "710003",
      "710005"
     ],
     "fields": {
      "src_ip": {
       "from": [
        "source.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "source.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destination.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destination.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "accept",
        "permitted": "accept"
       }
      },
      "blocked": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "false",
        "permitted": "false",
        "deny": "true",
        "denied": "true"
       }
      }
     }
    },
    {
     "channel": "pix",
     "providers": null,
     "codes": [
      "106001",
      "106002",
      "106006",
      "106007",
      "106010",
      "106014",
      "106015",
      "106016",
      "106017",
      "106018",
      "106020",
      "106021",
      "106022",
      "106023",
      "106027",
      "106100",
      "106102",
      "106103",
      "201010",
      "302013",
      "302014",
      "302015",
      "302016",
      "302017",
      "302018",
      "302020",
      "302021",
      "302023",
      "302025",
      "305013",
      "313001",
      "313004",
      "313005",
      "313008",
      "313009",
      "338001",
      "338002",
      "338008",
      "338202",
      "401004",
      "418001",
      "710002",
      "710003",
      "710005"
     ],
     "fields": {
      "src_ip": {
       "from": [
        "source.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "source.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destination.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destination.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "accept",
        "permitted": "accept"
       }
      },
      "blocked": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "false",
        "permitted": "false",
        "deny": "true",
        "denied": "true"
       }
      }
     }
    },
    {
     "channel": "fwsm",
     "providers": null,
     "codes": [
      "106001",
      "106002",
      "106006",
      "106007",
      "106010",
      "106014",
      "106015",
      "106016",
      "106017",
      "106018",
      "106020",
      "106021",
      "106022",
      "106023",
      "106027",
      "106100",
      "106102",
      "106103",
      "201010",
      "302013",
      "302014",
      "302015",
      "302016",
      "302017",
      "302018",
      "302020",
      "302021",
      "302023",
      "302025",
      "305013",
      "313001",
      "313004",
      "313005",
      "313008",
      "313009",
      "338001",
      "338002",
      "338008",
      "338202",
      "401004",
      "418001",
      "710002",
      "710003",
      "710005"
     ],
     "fields": {
      "src_ip": {
       "from": [
        "source.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "source.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destination.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destination.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "accept",
        "permitted": "accept"
       }
      },
      "blocked": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "false",
        "permitted": "false",
        "deny": "true",
        "denied": "true"
       }
      }
     }
    },
    {
     "channel": "ios",
     "providers": [
      "sec",
      "fmanfp",
      "fw"
     ],
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "source.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "source.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destination.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destination.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "accept",
        "permitted": "accept"
       }
      },
      "blocked": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "false",
        "permitted": "false",
        "deny": "true",
        "denied": "true"
       }
      }
     }
    },
    {
     "channel": "meraki-flows",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "source.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "source.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destination.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destination.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "accept"
       }
      },
      "blocked": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "false",
        "deny": "true"
       }
      }
     }
    },
    {
     "channel": "meraki-firewall",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "source.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "source.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destination.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destination.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "accept"
       }
      },
      "blocked": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "false",
        "deny": "true"
       }
      }
     }
    },
    {
     "channel": "meraki-ip_flow_start",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "source.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "source.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destination.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destination.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "accept"
       }
      },
      "blocked": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "false",
        "deny": "true"
       }
      }
     }
    }
   ],
   "proxy": [
    {
     "channel": "meraki-urls",
     "providers": null,
     "codes": null,
     "fields": {
      "c-uri": {
       "from": [
        "url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "url.domain"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destination.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "dns": [
    {
     "channel": "umbrella-dns",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "domain"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "querytype",
        "queryType"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "columns": {
   "message": [
    "message"
   ],
   "event.action": [
    "event.action",
    "action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "event.severity": [
    "severity"
   ],
   "rule.name": [
    "rule.name"
   ],
   "rule.id": [
    "rule.id"
   ],
   "user.name": [
    "user.name",
    "source.user.name",
    "destination.user.name"
   ],
   "group.name": [
    "group.name",
    "cisco.group_policy"
   ],
   "source.ip": [
    "source.ip",
    "foreign.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "source.nat.ip": [
    "source.nat.ip",
    "mapped.ip"
   ],
   "source.nat.port": [
    "source.nat.port",
    "mapped.port"
   ],
   "destination.ip": [
    "destination.ip",
    "local.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "destination.address": [
    "destination.address"
   ],
   "destination.nat.ip": [
    "destination.nat.ip"
   ],
   "network.transport": [
    "network.transport"
   ],
   "network.protocol": [
    "network.protocol"
   ],
   "network.bytes": [
    "network.bytes"
   ],
   "network.direction": [
    "network.direction"
   ],
   "observer.ingress.interface.name": [
    "source.interface",
    "observer.ingress.interface.name"
   ],
   "observer.egress.interface.name": [
    "destination.interface"
   ],
   "process.command_line": [
    "process.command_line"
   ],
   "url.original": [
    "url.original",
    "url"
   ]
  },
  "channels": {
   "asa": {
    "event.code": [
     "message_id"
    ]
   },
   "ftd": {
    "event.code": [
     "message_id"
    ]
   },
   "ios": {
    "event.code": [
     "mnemonic"
    ],
    "event.provider": [
     "facility"
    ]
   },
   "umbrella-dns": {
    "event.action": [
     "action",
     "verdict"
    ],
    "dns.question.name": [
     "domain"
    ],
    "dns.question.type": [
     "querytype",
     "queryType"
    ],
    "dns.response_code": [
     "responseCode",
     "returncode"
    ],
    "source.ip": [
     "internalIp",
     "internalip",
     "externalIp",
     "externalip"
    ]
   },
   "duo": {
    "event.action": [
     "event_type"
    ],
    "event.outcome": [
     "result"
    ],
    "event.reason": [
     "reason"
    ],
    "user.name": [
     "user.name"
    ],
    "source.ip": [
     "access_device.ip"
    ],
    "host.name": [
     "access_device.hostname"
    ],
    "cloud.service.name": [
     "application.name"
    ]
   },
   "duo-admin": {
    "event.action": [
     "action"
    ],
    "user.name": [
     "username"
    ],
    "user.target.name": [
     "object"
    ],
    "event.reason": [
     "description"
    ]
   },
   "duo-activity": {
    "event.action": [
     "action.name"
    ],
    "event.outcome": [
     "outcome.result"
    ],
    "user.name": [
     "actor.name"
    ],
    "user.target.name": [
     "target.name"
    ],
    "source.ip": [
     "access_device.ip.address"
    ]
   }
  }
 },
 {
  "product": "cloudflare",
  "services": {},
  "categories": {
   "dns": [
    {
     "channel": "dns",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "QueryName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "QueryType",
        "QueryTypeName"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "columns": {},
  "channels": {
   "http": {
    "source.ip": [
     "ClientIP"
    ],
    "source.port": [
     "ClientSrcPort"
    ],
    "url.domain": [
     "ClientRequestHost"
    ],
    "url.original": [
     "ClientRequestURI"
    ],
    "url.path": [
     "ClientRequestPath"
    ],
    "http.request.method": [
     "ClientRequestMethod"
    ],
    "http.response.status_code": [
     "EdgeResponseStatus"
    ],
    "user_agent.original": [
     "ClientRequestUserAgent"
    ],
    "network.bytes": [
     "EdgeResponseBytes"
    ]
   },
   "firewall": {
    "event.action": [
     "Action"
    ],
    "rule.id": [
     "RuleID"
    ],
    "source.ip": [
     "ClientIP"
    ],
    "url.domain": [
     "ClientRequestHost"
    ],
    "url.path": [
     "ClientRequestPath"
    ],
    "url.query": [
     "ClientRequestQuery"
    ],
    "http.request.method": [
     "ClientRequestMethod"
    ],
    "user_agent.original": [
     "ClientRequestUserAgent"
    ]
   },
   "dns": {
    "dns.question.name": [
     "QueryName"
    ],
    "dns.question.type": [
     "QueryTypeName",
     "QueryType"
    ],
    "dns.response_code": [
     "ResponseCode",
     "RCode"
    ],
    "source.ip": [
     "SourceIP",
     "SrcIP"
    ]
   },
   "audit": {
    "event.action": [
     "ActionType",
     "action.type"
    ],
    "event.outcome": [
     "ActionResult",
     "action.result"
    ],
    "user.name": [
     "ActorEmail",
     "actor.email"
    ],
    "source.ip": [
     "ActorIP",
     "actor.ip"
    ]
   },
   "access": {
    "event.action": [
     "Action"
    ],
    "event.outcome": [
     "Allowed"
    ],
    "user.name": [
     "Email"
    ],
    "source.ip": [
     "IPAddress"
    ],
    "url.domain": [
     "AppDomain"
    ]
   }
  }
 },
 {
  "product": "cortex-xdr",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "alerts": {
    "rule.name": [
     "name"
    ],
    "message": [
     "description"
    ],
    "event.severity": [
     "severity"
    ],
    "event.action": [
     "action_pretty",
     "action"
    ],
    "host.name": [
     "host_name"
    ],
    "host.ip": [
     "host_ip"
    ],
    "process.name": [
     "actor_process_image_name",
     "events.actor_process_image_name"
    ],
    "process.command_line": [
     "actor_process_command_line",
     "events.actor_process_command_line"
    ]
   },
   "incidents": {
    "message": [
     "description"
    ],
    "event.severity": [
     "severity"
    ],
    "host.name": [
     "hosts"
    ]
   }
  }
 },
 {
  "product": "cowrie",
  "services": {},
  "categories": {},
  "columns": {
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "log.logger": [
    "log.logger"
   ],
   "session.id": [
    "session.id"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {
   "cowrie": {
    "event.action": [
     "eventid"
    ],
    "event.outcome": [
     "event.outcome"
    ],
    "source.ip": [
     "src_ip"
    ],
    "source.port": [
     "src_port"
    ],
    "destination.ip": [
     "dst_ip"
    ],
    "destination.port": [
     "dst_port"
    ],
    "network.protocol": [
     "protocol"
    ],
    "user.name": [
     "username"
    ],
    "process.command_line": [
     "input"
    ],
    "url.original": [
     "url"
    ],
    "file.hash.sha256": [
     "shasum"
    ],
    "message": [
     "message"
    ]
   }
  }
 },
 {
  "product": "crowdstrike",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "fdr": {
    "event.action": [
     "event_simpleName",
     "event_simplename",
     "fdr_event_type"
    ],
    "host.name": [
     "ComputerName",
     "event.ComputerName"
    ],
    "user.name": [
     "UserName",
     "event.UserName"
    ],
    "process.executable": [
     "ImageFileName",
     "event.ImageFileName"
    ],
    "process.command_line": [
     "CommandLine",
     "event.CommandLine"
    ],
    "process.parent.name": [
     "ParentBaseFileName",
     "event.ParentBaseFileName"
    ],
    "file.hash.sha256": [
     "SHA256HashData",
     "event.SHA256HashData"
    ],
    "dns.question.name": [
     "DomainName",
     "event.DomainName"
    ],
    "source.ip": [
     "aip"
    ],
    "destination.ip": [
     "RemoteAddressIP4",
     "event.RemoteAddressIP4"
    ],
    "destination.port": [
     "RemotePort",
     "event.RemotePort"
    ]
   },
   "stream": {
    "event.action": [
     "metadata.eventType"
    ],
    "host.name": [
     "event.ComputerName",
     "event.Hostname"
    ],
    "user.name": [
     "event.UserName",
     "event.UserId"
    ],
    "process.command_line": [
     "event.CommandLine"
    ],
    "process.name": [
     "event.FileName"
    ],
    "rule.name": [
     "event.DetectName",
     "event.Name"
    ],
    "event.severity": [
     "event.Severity"
    ],
    "message": [
     "event.DetectDescription",
     "event.Description"
    ],
    "source.ip": [
     "event.LocalIP",
     "event.UserIp"
    ]
   },
   "detections": {
    "rule.name": [
     "Name",
     "display_name",
     "behaviors.display_name"
    ],
    "event.severity": [
     "Severity",
     "severity",
     "max_severity"
    ],
    "message": [
     "Description",
     "description"
    ],
    "host.name": [
     "Hostname",
     "device.hostname"
    ],
    "user.name": [
     "UserName",
     "user_name",
     "behaviors.user_name"
    ],
    "process.command_line": [
     "CommandLine",
     "cmdline",
     "behaviors.cmdline"
    ],
    "file.hash.sha256": [
     "SHA256String",
     "sha256",
     "behaviors.sha256"
    ]
   }
  }
 },
 {
  "product": "databricks",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "actionName",
     "action_name"
    ],
    "event.provider": [
     "serviceName",
     "service_name"
    ],
    "event.code": [
     "response.statusCode",
     "response.status_code"
    ],
    "user.name": [
     "userIdentity.email",
     "user_identity.email"
    ],
    "source.ip": [
     "sourceIPAddress",
     "source_ip_address"
    ],
    "user_agent.original": [
     "userAgent",
     "user_agent"
    ]
   }
  }
 },
 {
  "product": "dhcp",
  "services": {},
  "categories": {},
  "columns": {
   "event.code": [
    "ID",
    "event.code"
   ],
   "event.action": [
    "Description",
    "event.action"
   ],
   "client.ip": [
    "IP Address",
    "IPv6 Address",
    "client.ip"
   ],
   "client.mac": [
    "MAC Address",
    "client.mac"
   ],
   "client.domain": [
    "Host Name",
    "host.hostname"
   ],
   "user.name": [
    "User Name"
   ],
   "client.duid": [
    "client.duid"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "event.sequence": [
    "event.sequence"
   ],
   "host.hostname": [
    "host.hostname"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "network.name": [
    "network.name"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "server.ip": [
    "server.ip"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "dnsmasq",
  "services": {},
  "categories": {
   "dns": [
    {
     "channel": "dns",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "dns.question.name"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "dns.question.type"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "answer": {
       "from": [
        "dns.answers.data"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_ip": {
       "from": [
        "source.ip"
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
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "dns.answers.data": [
    "dns.answers.data"
   ],
   "dns.question.name": [
    "dns.question.name"
   ],
   "dns.question.type": [
    "dns.question.type"
   ],
   "dns.resolved_ip": [
    "dns.resolved_ip"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "event.sequence": [
    "event.sequence"
   ],
   "source.ip": [
    "source.ip"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "docusign",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "connect": {
    "event.action": [
     "event"
    ],
    "user.name": [
     "data.email",
     "data.senderEmail"
    ],
    "user.id": [
     "data.userId"
    ],
    "organization.id": [
     "data.accountId"
    ]
   }
  }
 },
 {
  "product": "dropbox",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "events": {
    "event.action": [
     "event_type..tag",
     "event_type._tag"
    ],
    "event.category": [
     "event_category..tag",
     "event_category._tag"
    ],
    "user.name": [
     "actor.user.email",
     "actor.admin.email"
    ],
    "source.ip": [
     "origin.geo_location.ip_address"
    ],
    "file.path": [
     "assets.path.contextual"
    ]
   }
  }
 },
 {
  "product": "ecs",
  "services": {},
  "categories": {
   "webserver": [
    {
     "channel": "nginx.access",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-uri-query": {
       "from": [
        "url.query",
        "url.original"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "url.path",
        "url.original"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "url.original"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "http.request.method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "user_agent.original"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "http.request.referrer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "http.response.status_code"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "apache.access",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-uri-query": {
       "from": [
        "url.query",
        "url.original"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "url.path",
        "url.original"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "url.original"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "http.request.method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "user_agent.original"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "http.request.referrer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "http.response.status_code"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "iis.access",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-uri-query": {
       "from": [
        "url.query",
        "url.original"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "url.path",
        "url.original"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "url.original"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "http.request.method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "user_agent.original"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "http.request.referrer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "http.response.status_code"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "traefik.access",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-uri-query": {
       "from": [
        "url.query",
        "url.original"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "url.path",
        "url.original"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "url.original"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "http.request.method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "user_agent.original"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "http.request.referrer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "http.response.status_code"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "dns": [
    {
     "channel": "network_traffic.dns",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "dns.question.name"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "dns.question.type"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "answer": {
       "from": [
        "dns.answers.data",
        "dns.resolved_ip"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "dns",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "dns.question.name"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "dns.question.type"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "answer": {
       "from": [
        "dns.answers.data",
        "dns.resolved_ip"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "columns": {
   "message": [
    "message"
   ],
   "event.action": [
    "event.action"
   ],
   "event.code": [
    "event.code"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "event.severity": [
    "event.severity"
   ],
   "log.level": [
    "log.level"
   ],
   "rule.name": [
    "rule.name"
   ],
   "user.name": [
    "user.name"
   ],
   "user.id": [
    "user.id"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "network.transport": [
    "network.transport"
   ],
   "network.bytes": [
    "network.bytes"
   ],
   "process.name": [
    "process.name"
   ],
   "process.executable": [
    "process.executable"
   ],
   "process.command_line": [
    "process.command_line"
   ],
   "process.parent.name": [
    "process.parent.name"
   ],
   "file.path": [
    "file.path"
   ],
   "file.hash.sha256": [
    "file.hash.sha256"
   ],
   "url.original": [
    "url.original"
   ],
   "url.domain": [
    "url.domain"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "http.response.status_code": [
    "http.response.status_code"
   ],
   "user_agent.original": [
    "user_agent.original"
   ],
   "dns.question.name": [
    "dns.question.name"
   ],
   "dns.question.type": [
    "dns.question.type"
   ],
   "cloud.account.id": [
    "cloud.account.id"
   ]
  },
  "channels": {}
 },
 {
  "product": "email",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "message": {
    "email.subject": [
     "message.subject"
    ],
    "email.from.address": [
     "message.from.address"
    ],
    "email.sender.address": [
     "message.sender.address",
     "message.returnPath.address"
    ],
    "email.reply_to.address": [
     "message.replyTo.address"
    ],
    "email.to.address": [
     "message.to.address"
    ],
    "email.cc.address": [
     "message.cc.address"
    ],
    "email.bcc.address": [
     "message.bcc.address"
    ],
    "email.message_id": [
     "Message-ID",
     "Message-Id",
     "message.id"
    ],
    "email.x_mailer": [
     "X-Mailer",
     "User-Agent"
    ],
    "email.attachments.file.name": [
     "message.attachments.name"
    ],
    "email.attachments.file.mime_type": [
     "message.attachments.type"
    ],
    "email.attachments.file.size": [
     "message.attachments.size"
    ],
    "email.attachments.file.hash.sha256": [
     "message.attachments.sha256"
    ],
    "file.hash.sha256": [
     "message.attachments.sha256"
    ],
    "file.name": [
     "message.attachments.name"
    ],
    "url.original": [
     "message.urls"
    ],
    "url.domain": [
     "message.url.domains"
    ],
    "source.ip": [
     "message.received.ip"
    ],
    "source.domain": [
     "message.from.domain"
    ],
    "event.outcome": [
     "message.auth.dmarc",
     "message.auth.spf"
    ]
   },
   "dmarc-failure": {
    "email.subject": [
     "message.subject"
    ],
    "email.from.address": [
     "message.from.address"
    ],
    "email.to.address": [
     "message.to.address"
    ],
    "source.ip": [
     "report.source-ip"
    ],
    "source.domain": [
     "report.reported-domain"
    ],
    "email.sender.address": [
     "report.original-mail-from"
    ],
    "event.action": [
     "report.auth-failure",
     "report.feedback-type"
    ],
    "event.outcome": [
     "report.delivery-result"
    ]
   },
   "feedback": {
    "email.subject": [
     "message.subject"
    ],
    "email.from.address": [
     "message.from.address"
    ],
    "email.to.address": [
     "message.to.address"
    ],
    "source.ip": [
     "report.source-ip"
    ],
    "source.domain": [
     "report.reported-domain"
    ],
    "email.sender.address": [
     "report.original-mail-from"
    ],
    "event.action": [
     "report.auth-failure",
     "report.feedback-type"
    ],
    "event.outcome": [
     "report.delivery-result"
    ]
   },
   "dmarc": {
    "source.ip": [
     "row.source_ip"
    ],
    "source.domain": [
     "identifiers.header_from"
    ],
    "event.action": [
     "row.policy_evaluated.disposition"
    ],
    "email.sender.address": [
     "identifiers.envelope_from"
    ],
    "organization.name": [
     "report_metadata.org_name"
    ],
    "event.start": [
     "report_metadata.date_range.begin"
    ],
    "event.end": [
     "report_metadata.date_range.end"
    ]
   },
   "tls-report": {
    "organization.name": [
     "organization-name"
    ],
    "destination.domain": [
     "policy.policy-domain"
    ],
    "source.ip": [
     "failure-details.sending-mta-ip"
    ],
    "destination.ip": [
     "failure-details.receiving-ip"
    ],
    "event.reason": [
     "failure-details.result-type"
    ],
    "event.start": [
     "date-range.start-datetime"
    ],
    "event.end": [
     "date-range.end-datetime"
    ]
   }
  }
 },
 {
  "product": "exchange",
  "services": {},
  "categories": {
   "webserver": [
    {
     "channel": "httpproxy",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-uri-stem": {
       "from": [
        "UrlStem"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-query": {
       "from": [
        "UrlQuery"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "Method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "UrlHost"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-username": {
       "from": [
        "AuthenticatedUser"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "UserAgent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-ip": {
       "from": [
        "ClientIpAddress"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "HttpStatus"
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
   "destination.bytes": [
    "destination.bytes"
   ],
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "event.action": [
    "event.action"
   ],
   "event.code": [
    "event.code"
   ],
   "event.duration.text": [
    "event.duration.text"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "event.sequence": [
    "event.sequence"
   ],
   "exchange.connector": [
    "exchange.connector"
   ],
   "exchange.event": [
    "exchange.event"
   ],
   "exchange.parameters": [
    "exchange.parameters"
   ],
   "session.id": [
    "session.id"
   ],
   "smtp.enhanced_code": [
    "smtp.enhanced_code"
   ],
   "source.bytes": [
    "source.bytes"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {
   "message-tracking": {
    "event.action": [
     "event-id"
    ],
    "event.provider": [
     "source"
    ],
    "email.from.address": [
     "sender-address"
    ],
    "email.sender.address": [
     "return-path"
    ],
    "email.to.address": [
     "recipient-address"
    ],
    "email.subject": [
     "message-subject"
    ],
    "email.message_id": [
     "message-id"
    ],
    "email.direction": [
     "directionality"
    ],
    "source.ip": [
     "original-client-ip",
     "client-ip"
    ],
    "source.domain": [
     "client-hostname"
    ],
    "destination.ip": [
     "original-server-ip",
     "server-ip"
    ],
    "network.bytes": [
     "total-bytes"
    ],
    "event.reason": [
     "recipient-status"
    ]
   },
   "httpproxy": {
    "source.ip": [
     "ClientIpAddress"
    ],
    "user.name": [
     "AuthenticatedUser"
    ],
    "url.path": [
     "UrlStem"
    ],
    "url.query": [
     "UrlQuery"
    ],
    "url.domain": [
     "UrlHost"
    ],
    "http.request.method": [
     "Method"
    ],
    "http.response.status_code": [
     "HttpStatus"
    ],
    "user_agent.original": [
     "UserAgent"
    ]
   }
  }
 },
 {
  "product": "falco",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "alerts": {
    "rule.name": [
     "rule"
    ],
    "message": [
     "output"
    ],
    "event.severity": [
     "priority"
    ],
    "host.name": [
     "hostname"
    ],
    "user.name": [
     "output_fields.user.name"
    ],
    "process.name": [
     "output_fields.proc.name"
    ],
    "process.command_line": [
     "output_fields.proc.cmdline"
    ],
    "container.id": [
     "output_fields.container.id"
    ]
   }
  }
 },
 {
  "product": "fortigate",
  "services": {
   "event": [
    {
     "channel": "event",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {
   "firewall": [
    {
     "channel": "traffic",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "srcip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "srcport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dstip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "dstport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "close": "accept",
        "timeout": "accept",
        "client-rst": "accept",
        "server-rst": "accept"
       }
      },
      "blocked": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "accept": "false",
        "close": "false",
        "timeout": "false",
        "client-rst": "false",
        "server-rst": "false",
        "deny": "true"
       }
      }
     }
    }
   ],
   "proxy": [
    {
     "channel": "utm",
     "providers": [
      "webfilter"
     ],
     "codes": null,
     "fields": {
      "c-uri": {
       "from": [
        "url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "hostname",
        "url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "hostname"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "httpmethod"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_ip": {
       "from": [
        "srcip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dstip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "dns": [
    {
     "channel": "utm",
     "providers": [
      "dns"
     ],
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "qname"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "qtype"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "answer": {
       "from": [
        "ipaddr"
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
   "event.action": [
    "action"
   ],
   "event.code": [
    "logid"
   ],
   "event.outcome": [
    "status",
    "result"
   ],
   "event.reason": [
    "reason"
   ],
   "event.severity": [
    "level"
   ],
   "message": [
    "msg",
    "logdesc"
   ],
   "user.name": [
    "user",
    "unauthuser",
    "xauthuser"
   ],
   "group.name": [
    "group"
   ],
   "source.ip": [
    "srcip",
    "remip"
   ],
   "source.port": [
    "srcport",
    "remport"
   ],
   "source.mac": [
    "srcmac"
   ],
   "source.bytes": [
    "sentbyte"
   ],
   "source.nat.ip": [
    "transip"
   ],
   "destination.ip": [
    "dstip",
    "locip"
   ],
   "destination.port": [
    "dstport"
   ],
   "destination.bytes": [
    "rcvdbyte"
   ],
   "destination.domain": [
    "hostname",
    "dst_host"
   ],
   "dns.question.name": [
    "qname"
   ],
   "dns.question.type": [
    "qtype"
   ],
   "network.transport": [
    "proto"
   ],
   "network.application": [
    "app"
   ],
   "network.protocol": [
    "service"
   ],
   "observer.ingress.interface.name": [
    "srcintf"
   ],
   "observer.egress.interface.name": [
    "dstintf"
   ],
   "observer.name": [
    "devname"
   ],
   "observer.serial_number": [
    "devid"
   ],
   "rule.id": [
    "policyid"
   ],
   "rule.name": [
    "policyname",
    "attack",
    "virus"
   ],
   "url.original": [
    "url"
   ],
   "user_agent.original": [
    "agent"
   ],
   "file.name": [
    "filename"
   ]
  },
  "channels": {}
 },
 {
  "product": "gcp",
  "services": {
   "gcp.audit": [
    {
     "channel": "gcp.audit",
     "providers": null,
     "codes": null,
     "fields": {
      "gcp.audit.method_name": {
       "from": [
        "protoPayload.methodName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "data.protoPayload.methodName": {
       "from": [
        "protoPayload.methodName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "data.protoPayload.serviceName": {
       "from": [
        "protoPayload.serviceName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "data.protoPayload.resource.type": {
       "from": [
        "resource.type"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "data.protoPayload.authorizationInfo.permission": {
       "from": [
        "protoPayload.authorizationInfo.permission"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "data.protoPayload.authorizationInfo.granted": {
       "from": [
        "protoPayload.authorizationInfo.granted"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "data.protoPayload.logName": {
       "from": [
        "logName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "google_workspace.admin": [
    {
     "channel": "google_workspace",
     "providers": [
      "admin"
     ],
     "codes": null,
     "fields": {
      "eventService": {
       "from": [
        "id.applicationName"
       ],
       "join": "",
       "as": "text",
       "map": {
        "admin": "admin.googleapis.com"
       }
      },
      "eventName": {
       "from": [
        "events.name",
        "name"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "setting_name": {
       "from": [
        "events.parameters.SETTING_NAME",
        "parameters.SETTING_NAME",
        "parameters.APPLICATION_NAME"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "new_value": {
       "from": [
        "events.parameters.NEW_VALUE",
        "parameters.NEW_VALUE"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "gcp.audit",
     "providers": [
      "admin.googleapis.com"
     ],
     "codes": null,
     "fields": {
      "eventService": {
       "from": [
        "protoPayload.serviceName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "eventName": {
       "from": [
        "protoPayload.metadata.event.eventName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "google_workspace.login": [
    {
     "channel": "google_workspace",
     "providers": [
      "login",
      "user_accounts"
     ],
     "codes": null,
     "fields": {
      "protoPayload.serviceName": {
       "from": [
        "id.applicationName"
       ],
       "join": "",
       "as": "text",
       "map": {
        "login": "login.googleapis.com",
        "user_accounts": "login.googleapis.com"
       }
      },
      "protoPayload.Servicename": {
       "from": [
        "id.applicationName"
       ],
       "join": "",
       "as": "text",
       "map": {
        "login": "login.googleapis.com",
        "user_accounts": "login.googleapis.com"
       }
      },
      "protoPayload.metadata.event.eventName": {
       "from": [
        "events.name",
        "name"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "gcp.audit",
     "providers": [
      "login.googleapis.com"
     ],
     "codes": null,
     "fields": {
      "protoPayload.Servicename": {
       "from": [
        "protoPayload.serviceName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "categories": {
   "dns": [
    {
     "channel": "dns",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "jsonPayload.queryName"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "jsonPayload.queryType"
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
   "cloud.project.id": [
    "resource.labels.project_id"
   ]
  },
  "channels": {
   "gcp.audit": {
    "event.action": [
     "protoPayload.methodName"
    ],
    "event.provider": [
     "protoPayload.serviceName"
    ],
    "event.code": [
     "protoPayload.status.code"
    ],
    "event.reason": [
     "protoPayload.status.message"
    ],
    "user.name": [
     "protoPayload.authenticationInfo.principalEmail"
    ],
    "source.ip": [
     "protoPayload.requestMetadata.callerIp",
     "protoPayload.requestMetadata.callerIP"
    ],
    "user_agent.original": [
     "protoPayload.requestMetadata.callerSuppliedUserAgent"
    ],
    "cloud.service.name": [
     "protoPayload.serviceName"
    ]
   },
   "google_workspace": {
    "event.action": [
     "events.name",
     "name"
    ],
    "event.category": [
     "events.type",
     "type"
    ],
    "event.provider": [
     "id.applicationName"
    ],
    "user.name": [
     "actor.email"
    ],
    "source.ip": [
     "ipAddress"
    ]
   },
   "load-balancer": {
    "source.ip": [
     "httpRequest.remoteIp"
    ],
    "url.original": [
     "httpRequest.requestUrl"
    ],
    "http.request.method": [
     "httpRequest.requestMethod"
    ],
    "http.response.status_code": [
     "httpRequest.status"
    ],
    "user_agent.original": [
     "httpRequest.userAgent"
    ]
   },
   "vpc-flow": {
    "source.ip": [
     "jsonPayload.connection.src_ip"
    ],
    "source.port": [
     "jsonPayload.connection.src_port"
    ],
    "destination.ip": [
     "jsonPayload.connection.dest_ip"
    ],
    "destination.port": [
     "jsonPayload.connection.dest_port"
    ],
    "network.iana_number": [
     "jsonPayload.connection.protocol"
    ],
    "network.bytes": [
     "jsonPayload.bytes_sent"
    ],
    "network.packets": [
     "jsonPayload.packets_sent"
    ],
    "event.action": [
     "jsonPayload.disposition"
    ]
   },
   "firewall": {
    "source.ip": [
     "jsonPayload.connection.src_ip"
    ],
    "source.port": [
     "jsonPayload.connection.src_port"
    ],
    "destination.ip": [
     "jsonPayload.connection.dest_ip"
    ],
    "destination.port": [
     "jsonPayload.connection.dest_port"
    ],
    "network.iana_number": [
     "jsonPayload.connection.protocol"
    ],
    "network.bytes": [
     "jsonPayload.bytes_sent"
    ],
    "network.packets": [
     "jsonPayload.packets_sent"
    ],
    "event.action": [
     "jsonPayload.disposition"
    ]
   },
   "dns": {
    "dns.question.name": [
     "jsonPayload.queryName"
    ],
    "dns.question.type": [
     "jsonPayload.queryType"
    ],
    "dns.response_code": [
     "jsonPayload.responseCode"
    ],
    "dns.answers.data": [
     "jsonPayload.rdata"
    ],
    "source.ip": [
     "jsonPayload.sourceIP"
    ]
   },
   "entry": {
    "message": [
     "textPayload",
     "jsonPayload.message"
    ],
    "log.level": [
     "severity"
    ]
   }
  }
 },
 {
  "product": "github",
  "services": {
   "audit": [
    {
     "channel": "audit",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "action"
    ],
    "user.name": [
     "actor"
    ],
    "user.target.name": [
     "user"
    ],
    "source.ip": [
     "actor_ip"
    ],
    "source.geo.country_iso_code": [
     "actor_location.country_code"
    ],
    "user_agent.original": [
     "user_agent"
    ],
    "organization.name": [
     "org",
     "business"
    ]
   },
   "webhook": {
    "event.action": [
     "action"
    ],
    "user.name": [
     "sender.login",
     "pusher.name"
    ],
    "url.original": [
     "repository.html_url"
    ],
    "organization.name": [
     "organization.login",
     "repository.owner.login"
    ]
   }
  }
 },
 {
  "product": "gitlab",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {
   "audit": {
    "event.action": [
     "change",
     "event_name",
     "custom_message",
     "details.custom_message",
     "details.event_name"
    ],
    "user.name": [
     "author_name",
     "details.author_name"
    ],
    "user.target.name": [
     "target_details",
     "details.target_details"
    ],
    "source.ip": [
     "ip_address",
     "details.ip_address"
    ]
   },
   "production": {
    "http.request.method": [
     "method"
    ],
    "http.response.status_code": [
     "status"
    ],
    "url.original": [
     "path"
    ],
    "url.path": [
     "path"
    ],
    "user.name": [
     "username",
     "meta.user",
     "params.value.login"
    ],
    "source.ip": [
     "remote_ip",
     "meta.remote_ip"
    ],
    "user_agent.original": [
     "ua"
    ],
    "event.action": [
     "action",
     "route"
    ]
   },
   "api": {
    "http.request.method": [
     "method"
    ],
    "http.response.status_code": [
     "status"
    ],
    "url.original": [
     "path"
    ],
    "url.path": [
     "path"
    ],
    "user.name": [
     "username",
     "meta.user",
     "params.value.login"
    ],
    "source.ip": [
     "remote_ip",
     "meta.remote_ip"
    ],
    "user_agent.original": [
     "ua"
    ],
    "event.action": [
     "action",
     "route"
    ]
   }
  }
 },
 {
  "product": "grafana",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {
   "grafana": {
    "source.ip": [
     "remote_addr",
     "source.ip"
    ],
    "user.name": [
     "uname",
     "user.name"
    ],
    "event.reason": [
     "error",
     "event.reason"
    ]
   }
  }
 },
 {
  "product": "harfanglab",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "alerts": {
    "rule.name": [
     "rule_name"
    ],
    "message": [
     "msg"
    ],
    "event.severity": [
     "level"
    ],
    "host.name": [
     "agent.hostname"
    ],
    "user.name": [
     "username",
     "process.username"
    ],
    "process.executable": [
     "image_name",
     "process.image_name"
    ],
    "process.command_line": [
     "process.commandline"
    ]
   }
  }
 },
 {
  "product": "huawei",
  "services": {
   "bgp": [
    {
     "channel": "vrp",
     "providers": [
      "bgp",
      "tcp"
     ],
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {},
  "columns": {
   "event.code": [
    "mnemonic"
   ],
   "event.provider": [
    "module"
   ],
   "event.severity": [
    "severity"
   ],
   "message": [
    "message"
   ],
   "user.name": [
    "UserName",
    "User"
   ],
   "source.ip": [
    "PeerAddress",
    "IPAddress",
    "IpAddress",
    "SourceIp",
    "Ip"
   ],
   "process.command_line": [
    "Command"
   ]
  },
  "channels": {}
 },
 {
  "product": "iis",
  "services": {
   "iis": [
    {
     "channel": "iis",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {
   "webserver": [
    {
     "channel": "iis",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-uri-query": {
       "from": [
        "cs-uri-stem",
        "cs-uri-query"
       ],
       "join": "?",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "cs(Referer)"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-cookie": {
       "from": [
        "cs(Cookie)"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "columns": {},
  "channels": {
   "iis": {
    "source.ip": [
     "c-ip"
    ],
    "destination.ip": [
     "s-ip"
    ],
    "destination.port": [
     "s-port"
    ],
    "url.domain": [
     "cs-host"
    ],
    "url.path": [
     "cs-uri-stem"
    ],
    "url.query": [
     "cs-uri-query"
    ],
    "http.request.method": [
     "cs-method"
    ],
    "http.request.referrer": [
     "cs(Referer)"
    ],
    "http.response.status_code": [
     "sc-status"
    ],
    "http.request.bytes": [
     "cs-bytes"
    ],
    "http.response.bytes": [
     "sc-bytes"
    ],
    "user.name": [
     "cs-username"
    ],
    "user_agent.original": [
     "cs-user-agent",
     "cs(User-Agent)"
    ],
    "service.name": [
     "s-sitename"
    ],
    "event.duration": [
     "time-taken"
    ]
   }
  }
 },
 {
  "product": "jumpcloud",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "insights": {
    "event.action": [
     "event_type"
    ],
    "event.outcome": [
     "success"
    ],
    "event.provider": [
     "service"
    ],
    "user.name": [
     "initiated_by.email",
     "initiated_by.username",
     "username"
    ],
    "source.ip": [
     "client_ip"
    ],
    "host.name": [
     "system.hostname"
    ]
   }
  }
 },
 {
  "product": "juniper",
  "services": {
   "bgp": [
    {
     "channel": "junos",
     "providers": [
      "tcp_auth",
      "rpd_bgp",
      "bgp_prefix",
      "rpd"
     ],
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {
   "firewall": [
    {
     "channel": "junos",
     "providers": [
      "rt_flow",
      "rt_ids"
     ],
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "source-address"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "source-port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destination-address"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destination-port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "event"
       ],
       "join": "",
       "as": "text",
       "map": {
        "rt_flow_session_create": "accept",
        "rt_flow_session_close": "accept",
        "rt_flow_session_deny": "deny"
       }
      },
      "blocked": {
       "from": [
        "event"
       ],
       "join": "",
       "as": "text",
       "map": {
        "rt_flow_session_create": "false",
        "rt_flow_session_close": "false",
        "rt_flow_session_deny": "true"
       }
      }
     }
    },
    {
     "channel": "netscreen",
     "providers": [
      "traffic"
     ],
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "src"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "src_port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dst"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "dst_port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "permit": "accept"
       }
      },
      "blocked": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "permit": "false",
        "deny": "true"
       }
      }
     }
    }
   ]
  },
  "columns": {
   "event.action": [
    "event.action",
    "action",
    "event"
   ],
   "event.code": [
    "event",
    "message_id"
   ],
   "event.reason": [
    "reason"
   ],
   "message": [
    "message"
   ],
   "user.name": [
    "user.name",
    "username"
   ],
   "source.ip": [
    "source.ip",
    "source-address",
    "src"
   ],
   "source.port": [
    "source.port",
    "source-port",
    "src_port"
   ],
   "source.nat.ip": [
    "nat-source-address"
   ],
   "source.bytes": [
    "bytes-from-client",
    "sent"
   ],
   "destination.ip": [
    "destination.ip",
    "destination-address",
    "dst"
   ],
   "destination.port": [
    "destination.port",
    "destination-port",
    "dst_port"
   ],
   "destination.nat.ip": [
    "nat-destination-address"
   ],
   "destination.bytes": [
    "bytes-from-server",
    "rcvd"
   ],
   "network.transport": [
    "network.transport",
    "protocol-name",
    "protocol-id",
    "proto"
   ],
   "network.protocol": [
    "network.protocol",
    "service-name",
    "service"
   ],
   "network.application": [
    "application"
   ],
   "observer.ingress.interface.name": [
    "packet-incoming-interface",
    "interface-name"
   ],
   "rule.name": [
    "policy-name",
    "attack-name"
   ],
   "process.command_line": [
    "process.command_line"
   ]
  },
  "channels": {}
 },
 {
  "product": "kasm",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {
   "api": {
    "source.ip": [
     "request_ip"
    ],
    "user.name": [
     "user.name"
    ],
    "url.original": [
     "path_info"
    ],
    "user_agent.original": [
     "user_agent"
    ],
    "event.action": [
     "metric_name"
    ]
   }
  }
 },
 {
  "product": "kubernetes",
  "services": {
   "audit": [
    {
     "channel": "audit",
     "providers": null,
     "codes": null,
     "fields": {
      "hostPath": {
       "from": [
        "requestObject.spec.volumes.hostPath.path"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "capabilities": {
       "from": [
        "requestObject.spec.containers.securityContext.capabilities.add",
        "requestObject.spec.template.spec.containers.securityContext.capabilities.add"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "apiGroup": {
       "from": [
        "objectRef.apiGroup"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "categories": {
   "application": [
    {
     "channel": "audit",
     "providers": null,
     "codes": null,
     "fields": {
      "hostPath": {
       "from": [
        "requestObject.spec.volumes.hostPath.path"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "capabilities": {
       "from": [
        "requestObject.spec.containers.securityContext.capabilities.add",
        "requestObject.spec.template.spec.containers.securityContext.capabilities.add"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "apiGroup": {
       "from": [
        "objectRef.apiGroup"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "verb"
    ],
    "event.code": [
     "responseStatus.code"
    ],
    "event.reason": [
     "responseStatus.reason"
    ],
    "user.name": [
     "user.username"
    ],
    "user.effective.name": [
     "impersonatedUser.username"
    ],
    "source.ip": [
     "sourceIPs"
    ],
    "user_agent.original": [
     "userAgent"
    ],
    "url.original": [
     "requestURI"
    ],
    "orchestrator.namespace": [
     "objectRef.namespace"
    ],
    "orchestrator.resource.type": [
     "objectRef.resource"
    ],
    "orchestrator.resource.name": [
     "objectRef.name"
    ]
   }
  }
 },
 {
  "product": "leef",
  "services": {},
  "categories": {},
  "columns": {
   "event.code": [
    "eventID"
   ],
   "event.action": [
    "action"
   ],
   "event.category": [
    "cat"
   ],
   "event.severity": [
    "sev"
   ],
   "observer.vendor": [
    "vendor"
   ],
   "observer.product": [
    "product"
   ],
   "source.ip": [
    "src"
   ],
   "source.port": [
    "srcPort"
   ],
   "source.bytes": [
    "srcBytes"
   ],
   "source.nat.ip": [
    "srcPostNAT"
   ],
   "destination.ip": [
    "dst"
   ],
   "destination.port": [
    "dstPort"
   ],
   "destination.bytes": [
    "dstBytes"
   ],
   "destination.nat.ip": [
    "dstPostNAT"
   ],
   "network.transport": [
    "proto"
   ],
   "user.name": [
    "usrName",
    "accountName"
   ],
   "url.original": [
    "url"
   ]
  },
  "channels": {}
 },
 {
  "product": "linux",
  "services": {
   "auditd": [
    {
     "channel": "auditd",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "sysmon": [
    {
     "channel": "sysmon",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "auth": [
    {
     "channel": "syslog",
     "providers": [
      "sshd",
      "sshd-session",
      "sshd-auth",
      "su",
      "sudo",
      "login",
      "passwd",
      "useradd",
      "usermod",
      "userdel",
      "groupadd",
      "systemd-logind",
      "polkitd",
      "pkexec",
      "gdm-password"
     ],
     "codes": null,
     "fields": {}
    }
   ],
   "syslog": [
    {
     "channel": "syslog",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "sshd": [
    {
     "channel": "syslog",
     "providers": [
      "sshd",
      "sshd-session",
      "sshd-auth"
     ],
     "codes": null,
     "fields": {}
    }
   ],
   "sudo": [
    {
     "channel": "syslog",
     "providers": [
      "sudo",
      "sudoedit"
     ],
     "codes": null,
     "fields": {
      "USER": {
       "from": [
        "user.effective.name"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "TTY": {
       "from": [
        "process.tty"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "PWD": {
       "from": [
        "process.working_directory"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "COMMAND": {
       "from": [
        "process.command_line"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "cron": [
    {
     "channel": "syslog",
     "providers": [
      "cron",
      "crond",
      "anacron",
      "crontab"
     ],
     "codes": null,
     "fields": {}
    }
   ],
   "vsftpd": [
    {
     "channel": "syslog",
     "providers": [
      "vsftpd"
     ],
     "codes": null,
     "fields": {}
    }
   ],
   "clamav": [
    {
     "channel": "syslog",
     "providers": [
      "clamd",
      "freshclam",
      "clamscan",
      "clamav-milter",
      "clamonacc"
     ],
     "codes": null,
     "fields": {}
    }
   ],
   "guacamole": [
    {
     "channel": "syslog",
     "providers": [
      "guacd",
      "guacamole"
     ],
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {
   "process_creation": [
    {
     "channel": "sysmon",
     "providers": null,
     "codes": [
      "1"
     ],
     "fields": {}
    },
    {
     "channel": "auditd",
     "providers": null,
     "codes": [
      "EXECVE"
     ],
     "fields": {
      "Image": {
       "from": [
        "SYSCALL.exe"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "CommandLine": {
       "from": [
        "cmdline"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "CurrentDirectory": {
       "from": [
        "CWD.cwd"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "ProcessId": {
       "from": [
        "SYSCALL.pid"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "ParentProcessId": {
       "from": [
        "SYSCALL.ppid"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "User": {
       "from": [
        "SYSCALL.uid"
       ],
       "join": "",
       "as": "text",
       "map": {
        "0": "root"
       }
      },
      "LogonId": {
       "from": [
        "SYSCALL.ses"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "file_event": [
    {
     "channel": "sysmon",
     "providers": null,
     "codes": [
      "11"
     ],
     "fields": {}
    },
    {
     "channel": "auditd",
     "providers": null,
     "codes": [
      "PATH/CREATE"
     ],
     "fields": {
      "TargetFilename": {
       "from": [
        "path"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "Image": {
       "from": [
        "SYSCALL.exe"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "User": {
       "from": [
        "SYSCALL.uid"
       ],
       "join": "",
       "as": "text",
       "map": {
        "0": "root"
       }
      }
     }
    }
   ],
   "network_connection": [
    {
     "channel": "sysmon",
     "providers": null,
     "codes": [
      "3"
     ],
     "fields": {}
    },
    {
     "channel": "auditd",
     "providers": null,
     "codes": [
      "SOCKADDR/connect"
     ],
     "fields": {
      "DestinationIp": {
       "from": [
        "saddr.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "DestinationPort": {
       "from": [
        "saddr.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "Initiated": {
       "from": [
        "SYSCALL.SYSCALL"
       ],
       "join": "",
       "as": "text",
       "map": {
        "connect": "true"
       }
      },
      "Image": {
       "from": [
        "SYSCALL.exe"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "User": {
       "from": [
        "SYSCALL.uid"
       ],
       "join": "",
       "as": "text",
       "map": {
        "0": "root"
       }
      }
     }
    }
   ],
   "firewall": [
    {
     "channel": "netfilter",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "source.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "source.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destination.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destination.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "blocked": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "drop": "true",
        "accept": "false"
       }
      }
     }
    }
   ],
   "process_termination": [
    {
     "channel": "sysmon",
     "providers": null,
     "codes": [
      "5"
     ],
     "fields": {}
    }
   ],
   "raw_access_thread": [
    {
     "channel": "sysmon",
     "providers": null,
     "codes": [
      "9"
     ],
     "fields": {}
    }
   ],
   "file_delete": [
    {
     "channel": "sysmon",
     "providers": null,
     "codes": [
      "23",
      "26"
     ],
     "fields": {}
    }
   ]
  },
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "amavis.actions": [
    "amavis.actions"
   ],
   "amavis.quarantine": [
    "amavis.quarantine"
   ],
   "authentication.method": [
    "authentication.method"
   ],
   "client.address": [
    "client.address"
   ],
   "client.domain": [
    "client.domain"
   ],
   "client.ip": [
    "client.ip"
   ],
   "client.user.name": [
    "client.user.name"
   ],
   "client.version": [
    "client.version"
   ],
   "code.function": [
    "code.function"
   ],
   "destination.address": [
    "destination.address"
   ],
   "destination.domain": [
    "destination.domain"
   ],
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "destination.ports": [
    "destination.ports"
   ],
   "device.id": [
    "device.id"
   ],
   "device.model": [
    "device.model"
   ],
   "device.vendor": [
    "device.vendor"
   ],
   "dll.name": [
    "dll.name"
   ],
   "dll.offset": [
    "dll.offset"
   ],
   "email.from.address": [
    "email.from.address"
   ],
   "email.from.domain": [
    "email.from.domain"
   ],
   "email.from.ip": [
    "email.from.ip"
   ],
   "email.local_id": [
    "email.local_id"
   ],
   "email.message.id": [
    "email.message.id"
   ],
   "email.to.address": [
    "email.to.address"
   ],
   "email.to.domain": [
    "email.to.domain"
   ],
   "email.to.ip": [
    "email.to.ip"
   ],
   "error.code": [
    "error.code"
   ],
   "error.message": [
    "error.message"
   ],
   "event.category": [
    "event.category"
   ],
   "event.code": [
    "event.code"
   ],
   "event.created": [
    "event.created"
   ],
   "event.duration.text": [
    "event.duration.text"
   ],
   "event.id": [
    "event.id"
   ],
   "event.reason": [
    "event.reason"
   ],
   "event.sequence": [
    "event.sequence"
   ],
   "fault.address": [
    "fault.address"
   ],
   "fault.domain": [
    "fault.domain"
   ],
   "fault.instruction_pointer": [
    "fault.instruction_pointer"
   ],
   "fault.ip": [
    "fault.ip"
   ],
   "fault.stack_pointer": [
    "fault.stack_pointer"
   ],
   "file.path": [
    "file.path"
   ],
   "file.size": [
    "file.size"
   ],
   "group.id": [
    "group.id"
   ],
   "group.name": [
    "group.name"
   ],
   "haproxy.backend": [
    "haproxy.backend"
   ],
   "haproxy.frontend": [
    "haproxy.frontend"
   ],
   "haproxy.server": [
    "haproxy.server"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "http.response.bytes": [
    "http.response.bytes"
   ],
   "http.response.status_code": [
    "http.response.status_code"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "log.partial": [
    "log.partial"
   ],
   "log.stream": [
    "log.stream"
   ],
   "mailscanner.score": [
    "mailscanner.score"
   ],
   "module.name": [
    "module.name"
   ],
   "network.bytes": [
    "network.bytes"
   ],
   "network.name": [
    "network.name"
   ],
   "network.protocol": [
    "network.protocol"
   ],
   "network.transport": [
    "network.transport"
   ],
   "observer.egress.interface.name": [
    "observer.egress.interface.name"
   ],
   "observer.ingress.interface.name": [
    "observer.ingress.interface.name"
   ],
   "package.architecture": [
    "package.architecture"
   ],
   "package.name": [
    "package.name"
   ],
   "package.previous": [
    "package.previous"
   ],
   "package.version": [
    "package.version"
   ],
   "process.command_line": [
    "process.command_line"
   ],
   "process.name": [
    "process.name",
    "program"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "process.real_user.id": [
    "process.real_user.id"
   ],
   "process.tty": [
    "process.tty"
   ],
   "process.user.id": [
    "process.user.id"
   ],
   "process.working_directory": [
    "process.working_directory"
   ],
   "rule.name": [
    "rule.name"
   ],
   "server.ip": [
    "server.ip"
   ],
   "server.port": [
    "server.port"
   ],
   "service.name": [
    "service.name"
   ],
   "service.target.name": [
    "service.target.name"
   ],
   "session.id": [
    "session.id"
   ],
   "smtp.command": [
    "smtp.command"
   ],
   "source.address": [
    "source.address"
   ],
   "source.domain": [
    "source.domain"
   ],
   "source.geo.country_iso_code": [
    "source.geo.country_iso_code"
   ],
   "source.geo.country_name": [
    "source.geo.country_name"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.mac": [
    "source.mac"
   ],
   "source.nat.ip": [
    "source.nat.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "source.user.id": [
    "source.user.id"
   ],
   "source.user.name": [
    "source.user.name"
   ],
   "source.workstation": [
    "source.workstation"
   ],
   "sympa.list": [
    "sympa.list"
   ],
   "sympa.robot": [
    "sympa.robot"
   ],
   "threat.indicator.provider": [
    "threat.indicator.provider"
   ],
   "threat.name": [
    "threat.name"
   ],
   "tls.cipher": [
    "tls.cipher"
   ],
   "tls.version": [
    "tls.version"
   ],
   "url.domain": [
    "url.domain"
   ],
   "url.original": [
    "url.original"
   ],
   "user.domain": [
    "user.domain"
   ],
   "user.effective.name": [
    "user.effective.name"
   ],
   "user.id": [
    "user.id"
   ],
   "user.name": [
    "user.name"
   ],
   "user.target.home": [
    "user.target.home"
   ],
   "user.target.id": [
    "user.target.id"
   ],
   "user.target.name": [
    "user.target.name"
   ],
   "user.target.shell": [
    "user.target.shell"
   ],
   "wireguard.inner_ip": [
    "wireguard.inner_ip"
   ],
   "wireguard.peer": [
    "wireguard.peer"
   ],
   "message": [
    "message"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {
   "syslog": {
    "message": [
     "message",
     "MESSAGE"
    ],
    "process.name": [
     "program",
     "SYSLOG_IDENTIFIER",
     "_COMM"
    ],
    "process.pid": [
     "pid",
     "_PID",
     "SYSLOG_PID"
    ],
    "process.executable": [
     "_EXE"
    ],
    "log.syslog.facility.name": [
     "facility_name"
    ],
    "log.syslog.facility.code": [
     "facility",
     "SYSLOG_FACILITY"
    ],
    "log.syslog.severity.name": [
     "severity_name"
    ],
    "log.syslog.severity.code": [
     "severity",
     "PRIORITY"
    ],
    "log.syslog.msgid": [
     "msgid"
    ],
    "user.name": [
     "user.name"
    ],
    "user.id": [
     "user.id",
     "_UID"
    ],
    "systemd.unit": [
     "_SYSTEMD_UNIT"
    ],
    "systemd.cmdline": [
     "_CMDLINE"
    ]
   },
   "auditd": {
    "event.action": [
     "type"
    ],
    "event.outcome": [
     "res",
     "success",
     "SYSCALL.success"
    ],
    "user.name": [
     "acct",
     "AUID",
     "UID",
     "SYSCALL.AUID",
     "SYSCALL.UID"
    ],
    "user.id": [
     "auid",
     "SYSCALL.auid",
     "uid",
     "SYSCALL.uid"
    ],
    "user.effective.id": [
     "euid",
     "SYSCALL.euid"
    ],
    "process.executable": [
     "exe",
     "SYSCALL.exe"
    ],
    "process.name": [
     "comm",
     "SYSCALL.comm"
    ],
    "process.pid": [
     "pid",
     "SYSCALL.pid"
    ],
    "process.parent.pid": [
     "ppid",
     "SYSCALL.ppid"
    ],
    "process.command_line": [
     "cmdline",
     "proctitle",
     "PROCTITLE.proctitle",
     "cmd"
    ],
    "process.working_directory": [
     "cwd",
     "CWD.cwd"
    ],
    "file.path": [
     "path"
    ],
    "source.ip": [
     "addr"
    ],
    "destination.ip": [
     "saddr.ip"
    ],
    "destination.port": [
     "saddr.port"
    ],
    "rule.name": [
     "key",
     "SYSCALL.key"
    ]
   },
   "sysmon": {
    "event.code": [
     "EventID"
    ],
    "user.name": [
     "User"
    ],
    "user.id": [
     "UserID"
    ],
    "process.executable": [
     "Image"
    ],
    "process.pid": [
     "ProcessId"
    ],
    "process.command_line": [
     "CommandLine"
    ],
    "process.working_directory": [
     "CurrentDirectory"
    ],
    "process.parent.executable": [
     "ParentImage"
    ],
    "process.parent.pid": [
     "ParentProcessId"
    ],
    "process.parent.command_line": [
     "ParentCommandLine"
    ],
    "file.path": [
     "TargetFilename"
    ],
    "source.ip": [
     "SourceIp"
    ],
    "source.port": [
     "SourcePort"
    ],
    "destination.ip": [
     "DestinationIp"
    ],
    "destination.port": [
     "DestinationPort"
    ],
    "destination.domain": [
     "DestinationHostname"
    ],
    "rule.name": [
     "RuleName"
    ]
   },
   "wtmp": {
    "user.name": [
     "user"
    ],
    "process.pid": [
     "pid"
    ],
    "source.ip": [
     "addr"
    ],
    "source.domain": [
     "host",
     "hostname"
    ]
   },
   "btmp": {
    "user.name": [
     "user"
    ],
    "process.pid": [
     "pid"
    ],
    "source.ip": [
     "addr"
    ],
    "source.domain": [
     "host",
     "hostname"
    ]
   },
   "apt-history": {
    "process.command_line": [
     "Commandline"
    ],
    "user.name": [
     "Requested-By"
    ],
    "error.message": [
     "Error"
    ]
   },
   "shell-history": {
    "process.command_line": [
     "command"
    ]
   },
   "container": {
    "message": [
     "log"
    ]
   }
  }
 },
 {
  "product": "m365",
  "services": {
   "audit": [
    {
     "channel": "audit",
     "providers": null,
     "codes": null,
     "fields": {
      "RequestType": {
       "from": [
        "ExtendedProperties.RequestType"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "Parameters": {
       "from": [
        "Parameters.Name",
        "Parameters.Value"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "OperationProperties": {
       "from": [
        "OperationProperties.Name",
        "OperationProperties.Value"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "exchange": [
    {
     "channel": "audit",
     "providers": [
      "exchange"
     ],
     "codes": null,
     "fields": {
      "eventSource": {
       "from": [
        "Workload",
        "eventSource"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "eventName": {
       "from": [
        "Operation",
        "Name",
        "eventName"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "status": {
       "from": [
        "ResultStatus",
        "status"
       ],
       "join": null,
       "as": "text",
       "map": {
        "true": "success",
        "succeeded": "success"
       }
      }
     }
    }
   ],
   "threat_management": [
    {
     "channel": "audit",
     "providers": [
      "securitycompliancecenter"
     ],
     "codes": null,
     "fields": {
      "eventSource": {
       "from": [
        "Workload",
        "eventSource"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "eventName": {
       "from": [
        "Operation",
        "Name",
        "eventName"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "status": {
       "from": [
        "ResultStatus",
        "status"
       ],
       "join": null,
       "as": "text",
       "map": {
        "true": "success",
        "succeeded": "success"
       }
      }
     }
    }
   ],
   "threat_detection": [
    {
     "channel": "audit",
     "providers": [
      "securitycompliancecenter"
     ],
     "codes": null,
     "fields": {
      "eventSource": {
       "from": [
        "Workload",
        "eventSource"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "eventName": {
       "from": [
        "Operation",
        "Name",
        "eventName"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "status": {
       "from": [
        "ResultStatus",
        "status"
       ],
       "join": null,
       "as": "text",
       "map": {
        "true": "success",
        "succeeded": "success"
       }
      }
     }
    }
   ]
  },
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "Operation"
    ],
    "event.outcome": [
     "ResultStatus"
    ],
    "event.provider": [
     "Workload"
    ],
    "event.code": [
     "RecordType"
    ],
    "user.name": [
     "UserId"
    ],
    "source.ip": [
     "ClientIP",
     "ClientIPAddress",
     "ActorIpAddress"
    ],
    "user_agent.original": [
     "UserAgent",
     "ExtendedProperties.UserAgent",
     "ClientInfoString"
    ],
    "file.name": [
     "SourceFileName"
    ],
    "url.original": [
     "ObjectId"
    ]
   },
   "alerts": {
    "rule.name": [
     "title"
    ],
    "message": [
     "description"
    ],
    "event.severity": [
     "severity"
    ],
    "event.provider": [
     "serviceSource",
     "vendorInformation.provider"
    ],
    "user.name": [
     "evidence.userAccount.userPrincipalName",
     "userStates.userPrincipalName"
    ],
    "source.ip": [
     "evidence.ipAddress",
     "userStates.logonIp"
    ]
   }
  }
 },
 {
  "product": "macos",
  "services": {},
  "categories": {},
  "columns": {
   "authentication.method": [
    "authentication.method"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "file.path": [
    "file.path"
   ],
   "file.target_path": [
    "file.target_path"
   ],
   "group.id": [
    "group.id"
   ],
   "group.name": [
    "group.name"
   ],
   "log.level": [
    "log.level"
   ],
   "process.code_signature.subject_name": [
    "process.code_signature.subject_name"
   ],
   "process.command_line": [
    "process.command_line"
   ],
   "process.executable": [
    "process.executable"
   ],
   "process.hash.sha256": [
    "process.hash.sha256"
   ],
   "process.name": [
    "process.name",
    "program"
   ],
   "process.parent.pid": [
    "process.parent.pid"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "santa.decision": [
    "santa.decision"
   ],
   "source.address": [
    "source.address"
   ],
   "source.domain": [
    "source.domain"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.original": [
    "url.original"
   ],
   "user.id": [
    "user.id"
   ],
   "user.name": [
    "user.name"
   ],
   "volume.device_name": [
    "volume.device_name"
   ],
   "volume.mount_name": [
    "volume.mount_name"
   ],
   "volume.name": [
    "volume.name"
   ],
   "message": [
    "message"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {
   "wtmp": {
    "event.action": [
     "event.action"
    ],
    "event.outcome": [
     "event.outcome"
    ],
    "user.name": [
     "user"
    ],
    "process.pid": [
     "pid"
    ],
    "source.domain": [
     "host"
    ]
   }
  }
 },
 {
  "product": "microsoft-defender",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "hunting": {
    "event.action": [
     "properties.ActionType",
     "ActionType"
    ],
    "host.name": [
     "properties.DeviceName",
     "DeviceName"
    ],
    "user.name": [
     "properties.AccountUpn",
     "properties.AccountName",
     "AccountUpn",
     "AccountName",
     "InitiatingProcessAccountName"
    ],
    "process.name": [
     "properties.FileName",
     "FileName"
    ],
    "process.command_line": [
     "properties.ProcessCommandLine",
     "ProcessCommandLine"
    ],
    "process.parent.name": [
     "properties.InitiatingProcessFileName",
     "InitiatingProcessFileName"
    ],
    "file.hash.sha256": [
     "properties.SHA256",
     "SHA256"
    ],
    "source.ip": [
     "properties.LocalIP",
     "LocalIP"
    ],
    "destination.ip": [
     "properties.RemoteIP",
     "RemoteIP"
    ],
    "destination.port": [
     "properties.RemotePort",
     "RemotePort"
    ],
    "url.original": [
     "properties.RemoteUrl",
     "RemoteUrl"
    ],
    "rule.name": [
     "properties.Title",
     "Title"
    ],
    "event.severity": [
     "properties.Severity",
     "Severity"
    ]
   },
   "alerts": {
    "rule.name": [
     "title"
    ],
    "message": [
     "description"
    ],
    "event.severity": [
     "severity"
    ],
    "host.name": [
     "computerDnsName"
    ],
    "user.name": [
     "relatedUser.userName"
    ]
   },
   "machines": {
    "host.name": [
     "computerDnsName"
    ],
    "host.ip": [
     "lastIpAddress"
    ],
    "host.os.name": [
     "osPlatform"
    ]
   }
  }
 },
 {
  "product": "microsoft-intune",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "operationName",
     "displayName"
    ],
    "event.outcome": [
     "resultType",
     "activityResult"
    ],
    "user.name": [
     "identity",
     "properties.Actor.UPN",
     "actor.userPrincipalName"
    ],
    "source.ip": [
     "actor.ipAddress"
    ]
   },
   "operational": {
    "event.action": [
     "operationName"
    ],
    "event.reason": [
     "properties.Description"
    ],
    "host.name": [
     "properties.DeviceHostName",
     "properties.DeviceName"
    ],
    "user.name": [
     "properties.UserDisplayName"
    ]
   }
  }
 },
 {
  "product": "mongodb-atlas",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "events": {
    "event.action": [
     "eventTypeName",
     "eventtypename"
    ],
    "user.name": [
     "username"
    ],
    "user.target.name": [
     "targetUsername"
    ],
    "source.ip": [
     "remoteAddress",
     "remoteaddress"
    ]
   }
  }
 },
 {
  "product": "mongodb",
  "services": {},
  "categories": {},
  "columns": {
   "authentication.method": [
    "authentication.method"
   ],
   "database.name": [
    "database.name"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.logger": [
    "log.logger"
   ],
   "session.id": [
    "session.id"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {
   "server": {
    "source.ip": [
     "source.ip"
    ],
    "source.port": [
     "source.port"
    ],
    "source.address": [
     "attr.remote",
     "attr.client"
    ],
    "user.name": [
     "attr.principalName",
     "attr.user"
    ],
    "event.action": [
     "msg"
    ],
    "event.code": [
     "id"
    ],
    "event.reason": [
     "attr.error"
    ]
   }
  }
 },
 {
  "product": "netflow",
  "services": {
   "netflow": [
    {
     "channel": "flow",
     "providers": null,
     "codes": null,
     "fields": {
      "source.ip": {
       "from": [
        "SrcAddr",
        "sa",
        "srcAddr",
        "src4_addr",
        "src6_addr",
        "ip_src",
        "src_addr",
        "IPV4_SRC_ADDR",
        "IPV6_SRC_ADDR",
        "iana:sourceIPv4Address",
        "iana:sourceIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "source.port": {
       "from": [
        "Sport",
        "sp",
        "srcPort",
        "src_port",
        "port_src",
        "L4_SRC_PORT",
        "iana:sourceTransportPort"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "destination.ip": {
       "from": [
        "DstAddr",
        "da",
        "dstAddr",
        "dst4_addr",
        "dst6_addr",
        "ip_dst",
        "dst_addr",
        "IPV4_DST_ADDR",
        "IPV6_DST_ADDR",
        "iana:destinationIPv4Address",
        "iana:destinationIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "destination.port": {
       "from": [
        "Dport",
        "dp",
        "dstPort",
        "dst_port",
        "port_dst",
        "L4_DST_PORT",
        "iana:destinationTransportPort"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "netflow-v5",
     "providers": null,
     "codes": null,
     "fields": {
      "source.ip": {
       "from": [
        "sourceIPv4Address",
        "sourceIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "source.port": {
       "from": [
        "sourceTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.ip": {
       "from": [
        "destinationIPv4Address",
        "destinationIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "destination.port": {
       "from": [
        "destinationTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "netflow-v9",
     "providers": null,
     "codes": null,
     "fields": {
      "source.ip": {
       "from": [
        "sourceIPv4Address",
        "sourceIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "source.port": {
       "from": [
        "sourceTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.ip": {
       "from": [
        "destinationIPv4Address",
        "destinationIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "destination.port": {
       "from": [
        "destinationTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "ipfix",
     "providers": null,
     "codes": null,
     "fields": {
      "source.ip": {
       "from": [
        "sourceIPv4Address",
        "sourceIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "source.port": {
       "from": [
        "sourceTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.ip": {
       "from": [
        "destinationIPv4Address",
        "destinationIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "destination.port": {
       "from": [
        "destinationTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "nfdump",
     "providers": null,
     "codes": null,
     "fields": {
      "source.ip": {
       "from": [
        "sourceIPv4Address",
        "sourceIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "source.port": {
       "from": [
        "sourceTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.ip": {
       "from": [
        "destinationIPv4Address",
        "destinationIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "destination.port": {
       "from": [
        "destinationTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "sflow",
     "providers": null,
     "codes": null,
     "fields": {
      "source.ip": {
       "from": [
        "sourceIPv4Address",
        "sourceIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "source.port": {
       "from": [
        "sourceTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.ip": {
       "from": [
        "destinationIPv4Address",
        "destinationIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "destination.port": {
       "from": [
        "destinationTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "categories": {
   "firewall": [
    {
     "channel": "netflow-v5",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "sourceIPv4Address",
        "sourceIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "sourceTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destinationIPv4Address",
        "destinationIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destinationTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "netflow-v9",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "sourceIPv4Address",
        "sourceIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "sourceTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destinationIPv4Address",
        "destinationIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destinationTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "ipfix",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "sourceIPv4Address",
        "sourceIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "sourceTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destinationIPv4Address",
        "destinationIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destinationTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "nfdump",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "sourceIPv4Address",
        "sourceIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "sourceTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destinationIPv4Address",
        "destinationIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destinationTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "sflow",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "sourceIPv4Address",
        "sourceIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "sourceTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destinationIPv4Address",
        "destinationIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destinationTransportPort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "flow",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "SrcAddr",
        "sa",
        "srcAddr",
        "src4_addr",
        "src6_addr",
        "ip_src",
        "src_addr",
        "IPV4_SRC_ADDR",
        "IPV6_SRC_ADDR",
        "iana:sourceIPv4Address",
        "iana:sourceIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "Sport",
        "sp",
        "srcPort",
        "src_port",
        "port_src",
        "L4_SRC_PORT",
        "iana:sourceTransportPort"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "DstAddr",
        "da",
        "dstAddr",
        "dst4_addr",
        "dst6_addr",
        "ip_dst",
        "dst_addr",
        "IPV4_DST_ADDR",
        "IPV6_DST_ADDR",
        "iana:destinationIPv4Address",
        "iana:destinationIPv6Address"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "Dport",
        "dp",
        "dstPort",
        "dst_port",
        "port_dst",
        "L4_DST_PORT",
        "iana:destinationTransportPort"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "columns": {
   "source.ip": [
    "sourceIPv4Address",
    "sourceIPv6Address"
   ],
   "source.port": [
    "sourceTransportPort",
    "udpSourcePort",
    "tcpSourcePort"
   ],
   "source.mac": [
    "sourceMacAddress"
   ],
   "source.bytes": [
    "octetDeltaCount",
    "octetTotalCount",
    "initiatorOctets"
   ],
   "source.packets": [
    "packetDeltaCount",
    "packetTotalCount",
    "initiatorPackets"
   ],
   "source.as.number": [
    "bgpSourceAsNumber"
   ],
   "source.nat.ip": [
    "postNATSourceIPv4Address",
    "postNATSourceIPv6Address",
    "NF_F_XLATE_SRC_ADDR_IPV4"
   ],
   "source.nat.port": [
    "postNAPTSourceTransportPort",
    "NF_F_XLATE_SRC_PORT"
   ],
   "destination.ip": [
    "destinationIPv4Address",
    "destinationIPv6Address"
   ],
   "destination.port": [
    "destinationTransportPort",
    "udpDestinationPort",
    "tcpDestinationPort"
   ],
   "destination.mac": [
    "destinationMacAddress",
    "postDestinationMacAddress"
   ],
   "destination.bytes": [
    "reverseOctetDeltaCount",
    "reverseOctetTotalCount",
    "responderOctets"
   ],
   "destination.packets": [
    "reversePacketDeltaCount",
    "reversePacketTotalCount",
    "responderPackets"
   ],
   "destination.as.number": [
    "bgpDestinationAsNumber"
   ],
   "destination.nat.ip": [
    "postNATDestinationIPv4Address",
    "postNATDestinationIPv6Address",
    "NF_F_XLATE_DST_ADDR_IPV4"
   ],
   "destination.nat.port": [
    "postNAPTDestinationTransportPort",
    "NF_F_XLATE_DST_PORT"
   ],
   "network.transport": [
    "protocolIdentifier"
   ],
   "network.iana_number": [
    "protocolIdentifier"
   ],
   "network.bytes": [
    "octetDeltaCount",
    "octetTotalCount",
    "initiatorOctets",
    "dataLinkFrameSize"
   ],
   "network.packets": [
    "packetDeltaCount",
    "packetTotalCount",
    "initiatorPackets"
   ],
   "network.direction": [
    "flowDirection"
   ],
   "network.application": [
    "applicationName",
    "App-ID",
    "L7_PROTO_NAME"
   ],
   "network.vlan.id": [
    "vlanId",
    "dot1qVlanId"
   ],
   "observer.ip": [
    "exporterIPv4Address",
    "exporterIPv6Address"
   ],
   "observer.ingress.interface.id": [
    "ingressInterface"
   ],
   "observer.egress.interface.id": [
    "egressInterface"
   ],
   "user.name": [
    "userName",
    "NF_F_USERNAME",
    "User-ID"
   ],
   "event.action": [
    "firewallEvent",
    "NF_F_FW_EVENT",
    "natEvent"
   ],
   "event.end": [
    "flowEndMilliseconds",
    "flowEndSeconds"
   ],
   "url.original": [
    "httpRequestTarget"
   ],
   "url.domain": [
    "httpRequestHost"
   ],
   "http.request.method": [
    "httpRequestMethod"
   ],
   "http.response.status_code": [
    "httpStatusCode"
   ],
   "user_agent.original": [
    "httpUserAgent"
   ]
  },
  "channels": {
   "flow": {
    "source.ip": [
     "SrcAddr",
     "sa",
     "srcAddr",
     "src4_addr",
     "src6_addr",
     "ip_src",
     "src_addr",
     "IPV4_SRC_ADDR",
     "IPV6_SRC_ADDR",
     "iana:sourceIPv4Address",
     "iana:sourceIPv6Address"
    ],
    "source.port": [
     "Sport",
     "sp",
     "srcPort",
     "src_port",
     "port_src",
     "L4_SRC_PORT",
     "iana:sourceTransportPort"
    ],
    "destination.ip": [
     "DstAddr",
     "da",
     "dstAddr",
     "dst4_addr",
     "dst6_addr",
     "ip_dst",
     "dst_addr",
     "IPV4_DST_ADDR",
     "IPV6_DST_ADDR",
     "iana:destinationIPv4Address",
     "iana:destinationIPv6Address"
    ],
    "destination.port": [
     "Dport",
     "dp",
     "dstPort",
     "dst_port",
     "port_dst",
     "L4_DST_PORT",
     "iana:destinationTransportPort"
    ],
    "network.transport": [
     "Proto",
     "pr",
     "proto",
     "ip_proto",
     "PROTOCOL",
     "iana:protocolIdentifier"
    ],
    "network.bytes": [
     "TotBytes",
     "ibyt",
     "bytes",
     "in_bytes",
     "IN_BYTES",
     "iana:octetDeltaCount"
    ],
    "network.packets": [
     "TotPkts",
     "ipkt",
     "packets",
     "in_packets",
     "IN_PKTS",
     "iana:packetDeltaCount"
    ],
    "source.bytes": [
     "SrcBytes"
    ],
    "source.packets": [
     "SrcPkts"
    ],
    "event.duration": [
     "Dur",
     "td",
     "duration"
    ],
    "event.end": [
     "LastTime",
     "te",
     "lastSeen",
     "t_last",
     "last",
     "timestamp_end",
     "LAST_SWITCHED",
     "iana:flowEndMilliseconds"
    ],
    "event.action": [
     "State"
    ],
    "network.direction": [
     "Dir"
    ],
    "observer.ip": [
     "peer_ip_src",
     "sampler_address",
     "ra"
    ]
   }
  }
 },
 {
  "product": "netskope",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "audit_log_event"
    ],
    "event.severity": [
     "severity_level"
    ],
    "user.name": [
     "user"
    ]
   },
   "events": {
    "event.action": [
     "activity",
     "action",
     "type"
    ],
    "rule.name": [
     "alert_name",
     "policy"
    ],
    "user.name": [
     "user",
     "ur_normalized"
    ],
    "source.ip": [
     "srcip",
     "userip"
    ],
    "destination.ip": [
     "dstip"
    ],
    "url.original": [
     "url"
    ],
    "user_agent.original": [
     "useragent"
    ],
    "cloud.service.name": [
     "app"
    ]
   }
  }
 },
 {
  "product": "nextcloud",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "nextcloud.action": [
    "nextcloud.action"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.domain": [
    "url.domain"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {
   "server": {
    "source.ip": [
     "remoteAddr"
    ],
    "user.name": [
     "user.name",
     "user"
    ],
    "url.original": [
     "url"
    ],
    "http.request.method": [
     "method"
    ],
    "user_agent.original": [
     "userAgent"
    ]
   }
  }
 },
 {
  "product": "nginx",
  "services": {
   "nginx": [
    {
     "channel": "error",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {},
  "columns": {
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "error.message": [
    "error.message"
   ],
   "event.action": [
    "event.action"
   ],
   "event.id": [
    "event.id"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "event.sequence": [
    "event.sequence"
   ],
   "event.severity": [
    "event.severity"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "http.request.referrer": [
    "http.request.referrer"
   ],
   "http.response.status_code": [
    "http.response.status_code"
   ],
   "http.version": [
    "http.version"
   ],
   "log.level": [
    "log.level"
   ],
   "modsecurity.phase": [
    "modsecurity.phase"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "process.thread.id": [
    "process.thread.id"
   ],
   "rule.accuracy": [
    "rule.accuracy"
   ],
   "rule.file": [
    "rule.file"
   ],
   "rule.id": [
    "rule.id"
   ],
   "rule.line": [
    "rule.line"
   ],
   "rule.matched": [
    "rule.matched"
   ],
   "rule.maturity": [
    "rule.maturity"
   ],
   "rule.name": [
    "rule.name"
   ],
   "rule.ruleset": [
    "rule.ruleset"
   ],
   "rule.severity": [
    "rule.severity"
   ],
   "rule.version": [
    "rule.version"
   ],
   "server.address": [
    "server.address"
   ],
   "server.domain": [
    "server.domain"
   ],
   "server.ip": [
    "server.ip"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "upstream.ip": [
    "upstream.ip"
   ],
   "upstream.port": [
    "upstream.port"
   ],
   "url.domain": [
    "url.domain"
   ],
   "url.full": [
    "url.full"
   ],
   "url.original": [
    "url.original"
   ],
   "url.path": [
    "url.path"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "notion",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "event.type"
    ],
    "user.name": [
     "event.actor.person.email"
    ],
    "user.id": [
     "event.actor.id"
    ],
    "source.ip": [
     "event.ip_address"
    ]
   }
  }
 },
 {
  "product": "ntfy",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "server": {
    "source.ip": [
     "visitor_ip"
    ],
    "user.name": [
     "user_name"
    ],
    "url.original": [
     "http_path"
    ],
    "http.request.method": [
     "http_method"
    ],
    "http.response.status_code": [
     "http_status"
    ],
    "event.reason": [
     "error"
    ]
   }
  }
 },
 {
  "product": "ocsf",
  "services": {},
  "categories": {
   "dns": [
    {
     "channel": "4003",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "query.hostname"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "query.type"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "answer": {
       "from": [
        "answers.rdata"
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
   "message": [
    "message",
    "finding_info.title"
   ],
   "event.action": [
    "activity_name",
    "api.operation"
   ],
   "event.outcome": [
    "status",
    "disposition"
   ],
   "event.severity": [
    "severity"
   ],
   "rule.name": [
    "finding_info.title"
   ],
   "user.name": [
    "actor.user.name",
    "user.name"
   ],
   "user.id": [
    "actor.user.uid",
    "user.uid"
   ],
   "source.ip": [
    "src_endpoint.ip"
   ],
   "source.port": [
    "src_endpoint.port"
   ],
   "destination.ip": [
    "dst_endpoint.ip"
   ],
   "destination.port": [
    "dst_endpoint.port"
   ],
   "network.bytes": [
    "traffic.bytes"
   ],
   "process.name": [
    "process.name",
    "actor.process.name"
   ],
   "process.command_line": [
    "process.cmd_line",
    "actor.process.cmd_line"
   ],
   "file.path": [
    "file.path"
   ],
   "url.original": [
    "http_request.url.url_string"
   ],
   "http.request.method": [
    "http_request.http_method"
   ],
   "http.response.status_code": [
    "http_response.code"
   ],
   "user_agent.original": [
    "http_request.user_agent"
   ],
   "dns.question.name": [
    "query.hostname"
   ],
   "dns.question.type": [
    "query.type"
   ],
   "dns.response_code": [
    "rcode"
   ],
   "dns.answers.data": [
    "answers.rdata"
   ],
   "cloud.account.id": [
    "cloud.account.uid"
   ],
   "cloud.region": [
    "cloud.region"
   ]
  },
  "channels": {}
 },
 {
  "product": "okta",
  "services": {
   "okta": [
    {
     "channel": "okta",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {},
  "columns": {},
  "channels": {
   "okta": {
    "event.action": [
     "eventType"
    ],
    "event.outcome": [
     "outcome.result"
    ],
    "event.reason": [
     "outcome.reason"
    ],
    "event.severity": [
     "severity"
    ],
    "message": [
     "displayMessage"
    ],
    "user.name": [
     "actor.alternateId"
    ],
    "user.id": [
     "actor.id"
    ],
    "user.target.name": [
     "target.alternateId"
    ],
    "source.ip": [
     "client.ipAddress"
    ],
    "source.geo.country_name": [
     "client.geographicalContext.country"
    ],
    "source.geo.city_name": [
     "client.geographicalContext.city"
    ],
    "user_agent.original": [
     "client.userAgent.rawUserAgent"
    ]
   }
  }
 },
 {
  "product": "onelogin",
  "services": {
   "onelogin.events": [
    {
     "channel": "onelogin.events",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {},
  "columns": {},
  "channels": {
   "onelogin.events": {
    "event.code": [
     "event_type_id"
    ],
    "user.name": [
     "actor_user_name",
     "user_name"
    ],
    "user.id": [
     "actor_user_id",
     "user_id"
    ],
    "user.target.name": [
     "user_name"
    ],
    "source.ip": [
     "ipaddr"
    ],
    "event.reason": [
     "error_description"
    ]
   }
  }
 },
 {
  "product": "onepassword",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "item-usage": {
    "event.action": [
     "action"
    ],
    "user.name": [
     "user.email"
    ],
    "source.ip": [
     "client.ip_address"
    ]
   },
   "sign-in": {
    "event.action": [
     "type"
    ],
    "event.outcome": [
     "category"
    ],
    "user.name": [
     "target_user.email"
    ],
    "source.ip": [
     "client.ip_address"
    ],
    "source.geo.country_iso_code": [
     "country"
    ]
   },
   "audit": {
    "event.action": [
     "action"
    ],
    "user.name": [
     "actor_details.email",
     "actor_uuid"
    ],
    "source.ip": [
     "session.ip"
    ]
   }
  }
 },
 {
  "product": "openai",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "type"
    ],
    "user.name": [
     "actor.session.user.email",
     "actor.api_key.user.email"
    ],
    "source.ip": [
     "actor.session.ip_address"
    ],
    "user_agent.original": [
     "actor.session.user_agent"
    ]
   }
  }
 },
 {
  "product": "opencanary",
  "services": {},
  "categories": {
   "application": [
    {
     "channel": "application",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ]
  },
  "columns": {},
  "channels": {
   "application": {
    "event.code": [
     "logtype"
    ],
    "source.ip": [
     "src_host"
    ],
    "source.port": [
     "src_port"
    ],
    "destination.ip": [
     "dst_host"
    ],
    "destination.port": [
     "dst_port"
    ],
    "user.name": [
     "logdata.USERNAME"
    ],
    "url.path": [
     "logdata.PATH"
    ],
    "user_agent.original": [
     "logdata.USERAGENT"
    ]
   }
  }
 },
 {
  "product": "opensearch",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "dashboards": {
    "source.ip": [
     "req.remoteAddress"
    ],
    "url.original": [
     "req.url"
    ],
    "http.request.method": [
     "req.method",
     "method"
    ],
    "http.request.referrer": [
     "req.referer"
    ],
    "http.response.status_code": [
     "statusCode"
    ],
    "user_agent.original": [
     "req.userAgent"
    ]
   }
  }
 },
 {
  "product": "orca-security",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "alerts": {
    "rule.name": [
     "description",
     "rule_id"
    ],
    "message": [
     "details"
    ],
    "event.severity": [
     "state.severity",
     "state.risk_level"
    ],
    "host.name": [
     "asset_name"
    ],
    "cloud.account.id": [
     "cloud_account_id"
    ]
   }
  }
 },
 {
  "product": "osquery",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "results": {
    "event.action": [
     "action"
    ],
    "rule.name": [
     "name"
    ],
    "host.name": [
     "hostIdentifier",
     "decorations.hostname"
    ],
    "user.name": [
     "columns.username",
     "columns.user"
    ],
    "process.name": [
     "columns.name"
    ],
    "process.executable": [
     "columns.path"
    ],
    "process.command_line": [
     "columns.cmdline",
     "columns.command"
    ]
   }
  }
 },
 {
  "product": "paloalto",
  "services": {
   "globalprotect": [
    {
     "channel": "globalprotect",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ]
  },
  "categories": {
   "appliance": [
    {
     "channel": "globalprotect",
     "providers": null,
     "codes": null,
     "fields": {}
    },
    {
     "channel": "system",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "firewall": [
    {
     "channel": "traffic",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "src"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "sport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dst"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "dport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "accept"
       }
      },
      "blocked": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "false",
        "deny": "true",
        "drop": "true",
        "drop-icmp": "true",
        "reset-both": "true",
        "reset-client": "true",
        "reset-server": "true"
       }
      }
     }
    },
    {
     "channel": "threat",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "src"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "sport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dst"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "dport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "accept"
       }
      },
      "blocked": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "false",
        "deny": "true",
        "drop": "true",
        "drop-icmp": "true",
        "reset-both": "true",
        "reset-client": "true",
        "reset-server": "true"
       }
      }
     }
    }
   ],
   "proxy": [
    {
     "channel": "threat",
     "providers": null,
     "codes": null,
     "fields": {
      "c-uri": {
       "from": [
        "misc"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "misc"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "http_method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "referer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_ip": {
       "from": [
        "src"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dst"
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
   "event.action": [
    "action",
    "cmd",
    "eventid",
    "event"
   ],
   "event.outcome": [
    "status",
    "result"
   ],
   "event.reason": [
    "session_end_reason",
    "reason",
    "error"
   ],
   "event.severity": [
    "severity"
   ],
   "event.id": [
    "seqno"
   ],
   "message": [
    "opaque",
    "desc"
   ],
   "user.name": [
    "srcuser",
    "user",
    "admin"
   ],
   "source.ip": [
    "src",
    "public_ip",
    "ip",
    "host"
   ],
   "source.port": [
    "sport"
   ],
   "source.nat.ip": [
    "natsrc"
   ],
   "source.nat.port": [
    "natsport"
   ],
   "source.bytes": [
    "bytes_sent"
   ],
   "destination.ip": [
    "dst"
   ],
   "destination.port": [
    "dport"
   ],
   "destination.nat.ip": [
    "natdst"
   ],
   "destination.nat.port": [
    "natdport"
   ],
   "destination.bytes": [
    "bytes_received"
   ],
   "destination.user.name": [
    "dstuser"
   ],
   "network.bytes": [
    "bytes"
   ],
   "network.transport": [
    "proto"
   ],
   "network.application": [
    "app"
   ],
   "observer.name": [
    "device_name"
   ],
   "observer.serial_number": [
    "serial"
   ],
   "observer.ingress.interface.name": [
    "inbound_if"
   ],
   "observer.egress.interface.name": [
    "outbound_if"
   ],
   "rule.name": [
    "rule"
   ],
   "threat.indicator.name": [
    "threatid"
   ],
   "url.original": [
    "misc"
   ],
   "http.request.method": [
    "http_method"
   ],
   "http.request.referrer": [
    "referer"
   ],
   "user_agent.original": [
    "user_agent"
   ],
   "file.hash.any": [
    "filedigest"
   ],
   "process.command_line": [
    "path"
   ]
  },
  "channels": {}
 },
 {
  "product": "panther",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "actionName"
    ],
    "event.outcome": [
     "actionResult"
    ],
    "message": [
     "actionDescription"
    ],
    "user.name": [
     "actor.attributes.email",
     "actor.name"
    ],
    "source.ip": [
     "sourceIP"
    ],
    "user_agent.original": [
     "userAgent"
    ]
   }
  }
 },
 {
  "product": "pf",
  "services": {},
  "categories": {
   "firewall": [
    {
     "channel": "filterlog",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "src"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "srcport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dst"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "dstport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "pass": "accept"
       }
      },
      "blocked": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "pass": "false",
        "block": "true",
        "reject": "true"
       }
      }
     }
    }
   ]
  },
  "columns": {
   "event.action": [
    "action",
    "event.action"
   ],
   "event.reason": [
    "reason",
    "event.reason"
   ],
   "rule.id": [
    "tracker",
    "rulenr"
   ],
   "source.ip": [
    "src",
    "source.ip"
   ],
   "source.port": [
    "srcport"
   ],
   "destination.ip": [
    "dst"
   ],
   "destination.port": [
    "dstport"
   ],
   "network.bytes": [
    "length"
   ],
   "network.transport": [
    "protoname"
   ],
   "network.direction": [
    "dir"
   ],
   "observer.ingress.interface.name": [
    "interface"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "url.original": [
    "url.original"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "powerdns",
  "services": {},
  "categories": {
   "dns": [
    {
     "channel": "dns",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "dns.question.name"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "dns.question.type"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_ip": {
       "from": [
        "source.ip"
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
   "dns.question.name": [
    "dns.question.name"
   ],
   "dns.question.type": [
    "dns.question.type"
   ],
   "dns.response_code": [
    "dns.response_code"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "proofpoint",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "messages": {
    "email.from.address": [
     "fromAddress",
     "headerFrom"
    ],
    "email.to.address": [
     "toAddresses",
     "recipient"
    ],
    "email.subject": [
     "subject"
    ],
    "source.ip": [
     "senderIP"
    ],
    "rule.name": [
     "quarantineRule"
    ],
    "event.action": [
     "quarantineFolder"
    ]
   },
   "clicks": {
    "url.original": [
     "url"
    ],
    "email.from.address": [
     "sender"
    ],
    "email.to.address": [
     "recipient"
    ],
    "source.ip": [
     "clickIP"
    ],
    "user_agent.original": [
     "userAgent"
    ],
    "event.category": [
     "classification"
    ]
   }
  }
 },
 {
  "product": "push-security",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "webhook": {
    "event.action": [
     "new.action",
     "type",
     "object"
    ],
    "user.name": [
     "new.employee.email",
     "new.email"
    ],
    "source.ip": [
     "new.sourceIpAddress"
    ],
    "url.original": [
     "new.url"
    ],
    "user_agent.original": [
     "new.userAgent"
    ]
   }
  }
 },
 {
  "product": "salesforce",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "events": {
    "event.action": [
     "EVENT_TYPE",
     "attributes.type"
    ],
    "event.outcome": [
     "LOGIN_STATUS",
     "Status"
    ],
    "user.name": [
     "USER_NAME",
     "USERNAME",
     "Username"
    ],
    "user.id": [
     "USER_ID_DERIVED",
     "USER_ID",
     "UserId"
    ],
    "source.ip": [
     "SOURCE_IP",
     "CLIENT_IP",
     "SourceIp"
    ],
    "url.path": [
     "URI"
    ],
    "user_agent.original": [
     "BROWSER_TYPE",
     "Browser"
    ]
   }
  }
 },
 {
  "product": "sentinelone",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "activity": {
    "event.action": [
     "activityType",
     "activitytype"
    ],
    "message": [
     "primaryDescription",
     "primarydescription"
    ],
    "host.name": [
     "data.computerName",
     "data.computername"
    ],
    "user.name": [
     "data.userName",
     "data.username"
    ],
    "source.ip": [
     "data.agentipv4",
     "data.ipAddress"
    ]
   },
   "threats": {
    "rule.name": [
     "threatInfo.threatName"
    ],
    "event.severity": [
     "threatInfo.confidenceLevel"
    ],
    "host.name": [
     "agentRealtimeInfo.agentComputerName"
    ],
    "user.name": [
     "threatInfo.processUser"
    ],
    "file.path": [
     "threatInfo.filePath"
    ],
    "file.hash.sha256": [
     "threatInfo.sha256"
    ],
    "process.command_line": [
     "threatInfo.maliciousProcessArguments"
    ]
   },
   "agents": {
    "host.name": [
     "computerName"
    ],
    "host.ip": [
     "externalIp"
    ],
    "host.os.name": [
     "osName"
    ]
   }
  }
 },
 {
  "product": "sftpgo",
  "services": {},
  "categories": {},
  "columns": {
   "authentication.method": [
    "authentication.method"
   ],
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {
   "server": {
    "source.ip": [
     "client_ip",
     "source.ip",
     "remote_ip"
    ],
    "user.name": [
     "username",
     "user.name"
    ],
    "event.reason": [
     "error"
    ],
    "network.protocol": [
     "protocol"
    ]
   }
  }
 },
 {
  "product": "slack",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "action"
    ],
    "user.name": [
     "actor.user.email",
     "actor.user.name"
    ],
    "user.id": [
     "actor.user.id"
    ],
    "user.target.name": [
     "entity.user.email"
    ],
    "source.ip": [
     "context.ip_address"
    ],
    "user_agent.original": [
     "context.ua"
    ]
   }
  }
 },
 {
  "product": "snort",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "alert": {
    "event.severity": [
     "alert.severity"
    ],
    "rule.id": [
     "alert.signature_id"
    ],
    "rule.name": [
     "alert.signature"
    ],
    "rule.category": [
     "alert.category"
    ],
    "rule.version": [
     "alert.rev"
    ],
    "source.ip": [
     "src_ip"
    ],
    "source.port": [
     "src_port"
    ],
    "destination.ip": [
     "dest_ip"
    ],
    "destination.port": [
     "dest_port"
    ],
    "network.transport": [
     "proto"
    ]
   }
  }
 },
 {
  "product": "snowflake",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "login_history": {
    "event.action": [
     "EVENT_TYPE"
    ],
    "event.outcome": [
     "IS_SUCCESS"
    ],
    "event.reason": [
     "ERROR_MESSAGE"
    ],
    "user.name": [
     "USER_NAME"
    ],
    "source.ip": [
     "CLIENT_IP"
    ]
   },
   "query_history": {
    "event.action": [
     "QUERY_TYPE"
    ],
    "event.outcome": [
     "EXECUTION_STATUS"
    ],
    "user.name": [
     "USER_NAME"
    ],
    "message": [
     "QUERY_TEXT"
    ]
   },
   "grants_to_roles": {
    "event.action": [
     "PRIVILEGE"
    ],
    "user.name": [
     "GRANTED_BY"
    ],
    "user.target.name": [
     "GRANTEE_NAME"
    ]
   },
   "grants_to_users": {
    "user.name": [
     "GRANTED_BY"
    ],
    "user.target.name": [
     "GRANTEE_NAME"
    ]
   },
   "data_transfer_history": {
    "network.bytes": [
     "BYTES_TRANSFERRED"
    ],
    "event.action": [
     "TRANSFER_TYPE"
    ]
   },
   "sessions": {
    "user.name": [
     "USER_NAME"
    ]
   }
  }
 },
 {
  "product": "snyk",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "event"
    ],
    "user.id": [
     "userId",
     "user_id"
    ],
    "organization.id": [
     "orgId",
     "org_id"
    ]
   }
  }
 },
 {
  "product": "socradar",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "incidents": {
    "rule.name": [
     "alarm_type_details.alarm_sub_type"
    ],
    "message": [
     "alarm_text"
    ],
    "event.severity": [
     "alarm_risk_level"
    ],
    "host.name": [
     "content.computer_name"
    ],
    "user.name": [
     "content.username"
    ]
   }
  }
 },
 {
  "product": "sonicwall",
  "services": {},
  "categories": {
   "firewall": [
    {
     "channel": "firewall",
     "providers": null,
     "codes": null,
     "fields": {
      "action": {
       "from": [
        "fw_action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "forward": "accept"
       }
      },
      "blocked": {
       "from": [
        "fw_action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "forward": "false",
        "drop": "true"
       }
      }
     }
    }
   ],
   "proxy": [
    {
     "channel": "firewall",
     "providers": null,
     "codes": [
      "14",
      "16",
      "97"
     ],
     "fields": {
      "c-uri": {
       "from": [
        "arg"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "dstname",
        "arg"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "dstname"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "op"
       ],
       "join": "",
       "as": "text",
       "map": {
        "1": "GET",
        "2": "POST",
        "3": "HEAD"
       }
      },
      "dst_ip": {
       "from": [
        "dst_ip"
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
    "m"
   ],
   "event.action": [
    "fw_action"
   ],
   "event.severity": [
    "pri"
   ],
   "message": [
    "msg"
   ],
   "user.name": [
    "usr"
   ],
   "source.ip": [
    "src_ip"
   ],
   "source.port": [
    "src_port"
   ],
   "source.domain": [
    "src_host"
   ],
   "source.mac": [
    "srcMac"
   ],
   "source.bytes": [
    "sent"
   ],
   "destination.ip": [
    "dst_ip"
   ],
   "destination.port": [
    "dst_port"
   ],
   "destination.domain": [
    "dstname",
    "dst_host"
   ],
   "destination.mac": [
    "dstMac"
   ],
   "destination.bytes": [
    "rcvd"
   ],
   "network.transport": [
    "proto"
   ],
   "network.application": [
    "appName"
   ],
   "observer.ip": [
    "fw"
   ],
   "observer.serial_number": [
    "sn"
   ],
   "observer.ingress.interface.name": [
    "src_interface"
   ],
   "observer.egress.interface.name": [
    "dst_interface"
   ],
   "rule.name": [
    "rule"
   ],
   "url.original": [
    "arg"
   ]
  },
  "channels": {}
 },
 {
  "product": "sophos-central",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "events": {
    "event.action": [
     "type"
    ],
    "message": [
     "name",
     "description"
    ],
    "event.severity": [
     "severity"
    ],
    "host.name": [
     "location"
    ],
    "user.name": [
     "source"
    ]
   }
  }
 },
 {
  "product": "sophos",
  "services": {},
  "categories": {
   "firewall": [
    {
     "channel": "firewall",
     "providers": null,
     "codes": null,
     "fields": {
      "action": {
       "from": [
        "log_subtype"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allowed": "accept"
       }
      },
      "blocked": {
       "from": [
        "log_subtype"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allowed": "false",
        "denied": "true"
       }
      }
     }
    },
    {
     "channel": "packetfilter",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "srcip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "srcport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dstip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "dstport"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "blocked": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "accept": "false",
        "drop": "true",
        "reject": "true"
       }
      }
     }
    }
   ],
   "proxy": [
    {
     "channel": "content filtering",
     "providers": null,
     "codes": null,
     "fields": {
      "c-uri": {
       "from": [
        "url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "domain"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "http_status"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "http",
     "providers": null,
     "codes": null,
     "fields": {
      "c-uri": {
       "from": [
        "url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "statuscode"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "ua"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dstip"
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
   "event.action": [
    "log_subtype",
    "action",
    "event.action"
   ],
   "event.code": [
    "log_id",
    "id"
   ],
   "event.outcome": [
    "status"
   ],
   "event.reason": [
    "reason"
   ],
   "event.severity": [
    "severity",
    "priority"
   ],
   "message": [
    "message",
    "name"
   ],
   "user.name": [
    "user_name",
    "user"
   ],
   "source.ip": [
    "src_ip",
    "srcip"
   ],
   "source.port": [
    "src_port",
    "srcport"
   ],
   "source.mac": [
    "src_mac",
    "srcmac"
   ],
   "source.bytes": [
    "sent_bytes",
    "bytes_sent"
   ],
   "destination.ip": [
    "dst_ip",
    "dstip"
   ],
   "destination.port": [
    "dst_port",
    "dstport"
   ],
   "destination.bytes": [
    "recv_bytes",
    "bytes_received"
   ],
   "destination.domain": [
    "domain"
   ],
   "network.transport": [
    "protocol",
    "proto"
   ],
   "network.application": [
    "application",
    "app_name"
   ],
   "observer.name": [
    "device_name"
   ],
   "observer.serial_number": [
    "device_id",
    "device_serial_id"
   ],
   "observer.ingress.interface.name": [
    "in_interface",
    "initf"
   ],
   "observer.egress.interface.name": [
    "out_interface",
    "outitf"
   ],
   "rule.id": [
    "fw_rule_id",
    "fwrule"
   ],
   "rule.name": [
    "fw_rule_name"
   ],
   "url.original": [
    "url"
   ],
   "user_agent.original": [
    "user_agent",
    "ua"
   ],
   "file.path": [
    "file.path"
   ],
   "threat.name": [
    "threat.name"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "squid",
  "services": {},
  "categories": {
   "proxy": [
    {
     "channel": "access",
     "providers": null,
     "codes": null,
     "fields": {
      "c-uri": {
       "from": [
        "url.original"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "url.original"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "url.domain"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "url.path"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri-extension": {
       "from": [
        "url.extension"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri-query": {
       "from": [
        "url.query"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "user_agent.original"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "http.request.method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-username": {
       "from": [
        "user.name"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referrer": {
       "from": [
        "http.request.referrer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "http.response.status_code"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_ip": {
       "from": [
        "source.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-ip": {
       "from": [
        "source.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destination.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "columns": {},
  "channels": {}
 },
 {
  "product": "sublime",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "type"
    ],
    "user.name": [
     "created_by.email_address"
    ],
    "source.ip": [
     "data.request.ip"
    ],
    "user_agent.original": [
     "data.request.user_agent"
    ],
    "url.path": [
     "data.request.path"
    ]
   },
   "messages": {
    "event.action": [
     "type"
    ],
    "rule.name": [
     "data.flagged_rules.name"
    ],
    "email.message_id": [
     "data.message.external_id"
    ]
   }
  }
 },
 {
  "product": "suricata",
  "services": {
   "netflow": [
    {
     "channel": "flow",
     "providers": null,
     "codes": null,
     "fields": {
      "source.ip": {
       "from": [
        "src_ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "source.port": {
       "from": [
        "src_port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.ip": {
       "from": [
        "dest_ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.port": {
       "from": [
        "dest_port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "netflow",
     "providers": null,
     "codes": null,
     "fields": {
      "source.ip": {
       "from": [
        "src_ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "source.port": {
       "from": [
        "src_port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.ip": {
       "from": [
        "dest_ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.port": {
       "from": [
        "dest_port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "categories": {
   "dns": [
    {
     "channel": "dns",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "dns.rrname",
        "dns.query.rrname",
        "dns.queries.rrname"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "dns.rrtype",
        "dns.query.rrtype",
        "dns.queries.rrtype"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "answer": {
       "from": [
        "dns.rdata",
        "dns.answers.rdata"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "firewall": [
    {
     "channel": "flow",
     "providers": null,
     "codes": null,
     "fields": {
      "dst_ip": {
       "from": [
        "dest_ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "dest_port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "drop",
     "providers": null,
     "codes": null,
     "fields": {
      "dst_ip": {
       "from": [
        "dest_ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "dest_port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "proxy": [
    {
     "channel": "http",
     "providers": null,
     "codes": null,
     "fields": {
      "c-uri": {
       "from": [
        "http.hostname",
        "http.url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "http.hostname",
        "http.url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri-query": {
       "from": [
        "http.url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri-stem": {
       "from": [
        "http.url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri-extension": {
       "from": [
        "http.url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-query": {
       "from": [
        "http.url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "http.url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "http.http_user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "http.http_user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "http.hostname"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "r-dns": {
       "from": [
        "http.hostname"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "http.http_method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referrer": {
       "from": [
        "http.http_refer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "http.http_refer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-version": {
       "from": [
        "http.protocol"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-bytes": {
       "from": [
        "http.length"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "http.status"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dest_ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "webserver": [
    {
     "channel": "http",
     "providers": null,
     "codes": null,
     "fields": {
      "c-ip": {
       "from": [
        "src_ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "s-ip": {
       "from": [
        "dest_ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "s-port": {
       "from": [
        "dest_port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-query": {
       "from": [
        "http.url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "http.url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "http.http_method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "http.hostname"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "http.http_user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "http.http_refer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "http.status"
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
   "event.id": [
    "flow_id"
   ],
   "source.ip": [
    "src_ip"
   ],
   "source.port": [
    "src_port"
   ],
   "destination.ip": [
    "dest_ip"
   ],
   "destination.port": [
    "dest_port"
   ],
   "network.transport": [
    "proto"
   ],
   "network.protocol": [
    "app_proto"
   ],
   "network.community_id": [
    "community_id"
   ],
   "observer.name": [
    "host"
   ]
  },
  "channels": {
   "alert": {
    "event.action": [
     "alert.action"
    ],
    "event.severity": [
     "alert.severity"
    ],
    "rule.id": [
     "alert.signature_id"
    ],
    "rule.name": [
     "alert.signature"
    ],
    "rule.category": [
     "alert.category"
    ],
    "rule.version": [
     "alert.rev"
    ],
    "url.original": [
     "http.url"
    ],
    "destination.domain": [
     "http.hostname",
     "tls.sni",
     "dns.rrname"
    ],
    "user_agent.original": [
     "http.http_user_agent"
    ]
   },
   "drop": {
    "event.action": [
     "alert.action"
    ],
    "event.severity": [
     "alert.severity"
    ],
    "rule.id": [
     "alert.signature_id"
    ],
    "rule.name": [
     "alert.signature"
    ],
    "rule.category": [
     "alert.category"
    ],
    "rule.version": [
     "alert.rev"
    ],
    "url.original": [
     "http.url"
    ],
    "destination.domain": [
     "http.hostname",
     "tls.sni",
     "dns.rrname"
    ],
    "user_agent.original": [
     "http.http_user_agent"
    ]
   },
   "dns": {
    "dns.id": [
     "dns.id"
    ],
    "dns.question.name": [
     "dns.rrname",
     "dns.query.rrname",
     "dns.queries.rrname"
    ],
    "dns.question.type": [
     "dns.rrtype",
     "dns.query.rrtype",
     "dns.queries.rrtype"
    ],
    "dns.answers.data": [
     "dns.rdata",
     "dns.answers.rdata"
    ],
    "dns.response_code": [
     "dns.rcode"
    ]
   },
   "http": {
    "destination.domain": [
     "http.hostname"
    ],
    "url.original": [
     "http.url"
    ],
    "http.request.method": [
     "http.http_method"
    ],
    "http.request.referrer": [
     "http.http_refer"
    ],
    "http.response.status_code": [
     "http.status"
    ],
    "http.response.mime_type": [
     "http.http_content_type"
    ],
    "user_agent.original": [
     "http.http_user_agent"
    ]
   },
   "tls": {
    "destination.domain": [
     "tls.sni"
    ],
    "tls.client.server_name": [
     "tls.sni"
    ],
    "tls.version": [
     "tls.version"
    ],
    "tls.server.subject": [
     "tls.subject"
    ],
    "tls.server.issuer": [
     "tls.issuerdn"
    ],
    "tls.server.hash.sha1": [
     "tls.fingerprint"
    ],
    "tls.client.ja3": [
     "tls.ja3.hash"
    ],
    "tls.server.ja3s": [
     "tls.ja3s.hash"
    ]
   },
   "fileinfo": {
    "file.name": [
     "fileinfo.filename"
    ],
    "file.size": [
     "fileinfo.size"
    ],
    "file.mime_type": [
     "fileinfo.mimetype"
    ],
    "file.hash.md5": [
     "fileinfo.md5"
    ],
    "file.hash.sha1": [
     "fileinfo.sha1"
    ],
    "file.hash.sha256": [
     "fileinfo.sha256"
    ]
   },
   "flow": {
    "source.bytes": [
     "flow.bytes_toserver",
     "netflow.bytes"
    ],
    "destination.bytes": [
     "flow.bytes_toclient"
    ],
    "source.packets": [
     "flow.pkts_toserver",
     "netflow.pkts"
    ],
    "destination.packets": [
     "flow.pkts_toclient"
    ],
    "event.start": [
     "flow.start",
     "netflow.start"
    ],
    "event.end": [
     "flow.end",
     "netflow.end"
    ],
    "event.action": [
     "flow.state"
    ]
   },
   "netflow": {
    "source.bytes": [
     "flow.bytes_toserver",
     "netflow.bytes"
    ],
    "destination.bytes": [
     "flow.bytes_toclient"
    ],
    "source.packets": [
     "flow.pkts_toserver",
     "netflow.pkts"
    ],
    "destination.packets": [
     "flow.pkts_toclient"
    ],
    "event.start": [
     "flow.start",
     "netflow.start"
    ],
    "event.end": [
     "flow.end",
     "netflow.end"
    ],
    "event.action": [
     "flow.state"
    ]
   },
   "smb": {
    "event.action": [
     "smb.command"
    ],
    "event.outcome": [
     "smb.status"
    ],
    "file.path": [
     "smb.filename"
    ],
    "service.name": [
     "smb.named_pipe",
     "smb.share"
    ],
    "user.name": [
     "smb.ntlmssp.user"
    ],
    "user.domain": [
     "smb.ntlmssp.domain"
    ]
   },
   "ssh": {
    "user_agent.original": [
     "ssh.client.software_version"
    ]
   },
   "smtp": {
    "email.from.address": [
     "smtp.mail_from"
    ],
    "email.to.address": [
     "smtp.rcpt_to"
    ],
    "email.subject": [
     "email.subject"
    ]
   },
   "krb5": {
    "event.action": [
     "krb5.msg_type"
    ],
    "error.code": [
     "krb5.error_code"
    ],
    "user.name": [
     "krb5.cname"
    ],
    "service.name": [
     "krb5.sname"
    ]
   }
  }
 },
 {
  "product": "symantec",
  "services": {},
  "categories": {},
  "columns": {
   "event.code": [
    "event"
   ],
   "message": [
    "description"
   ],
   "host.name": [
    "computer"
   ],
   "host.mac": [
    "mac_address"
   ],
   "user.name": [
    "user"
   ],
   "threat.name": [
    "virus"
   ],
   "file.path": [
    "file"
   ],
   "source.ip": [
    "remote_machine_ip"
   ]
  },
  "channels": {}
 },
 {
  "product": "tailscale",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "event.action",
     "action"
    ],
    "user.name": [
     "event.actor.loginName",
     "actor.loginName"
    ],
    "user.target.name": [
     "event.target.name",
     "target.name"
    ]
   },
   "flow": {
    "source.address": [
     "virtualTraffic.src",
     "event.virtualTraffic.src"
    ],
    "destination.address": [
     "virtualTraffic.dst",
     "event.virtualTraffic.dst"
    ]
   }
  }
 },
 {
  "product": "teleport",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "event"
    ],
    "event.code": [
     "code"
    ],
    "event.id": [
     "uid"
    ],
    "source.port": [
     "source.port"
    ],
    "source.address": [
     "addr.remote"
    ],
    "event.outcome": [
     "event.outcome"
    ],
    "event.reason": [
     "error"
    ],
    "user.name": [
     "user"
    ],
    "host.name": [
     "server_hostname"
    ],
    "source.ip": [
     "source.ip",
     "addr.remote",
     "addr_remote",
     "src_addr"
    ],
    "user_agent.original": [
     "user_agent"
    ],
    "process.name": [
     "program"
    ],
    "process.command_line": [
     "initial_command"
    ]
   }
  }
 },
 {
  "product": "thinkst-canary",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "alerts": {
    "rule.name": [
     "Description"
    ],
    "message": [
     "Intro"
    ],
    "event.action": [
     "AlertType"
    ],
    "host.name": [
     "CanaryName"
    ],
    "source.ip": [
     "SourceIP"
    ],
    "destination.ip": [
     "CanaryIP"
    ],
    "destination.port": [
     "CanaryPort"
    ]
   }
  }
 },
 {
  "product": "tines",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "operation_name"
    ],
    "user.name": [
     "user_email",
     "user_name"
    ],
    "source.ip": [
     "request_ip"
    ],
    "user_agent.original": [
     "request_user_agent"
    ]
   }
  }
 },
 {
  "product": "tracebit",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "alerts": {
    "event.action": [
     "event.operation"
    ],
    "message": [
     "message"
    ],
    "event.severity": [
     "severity"
    ],
    "user.name": [
     "principal.name",
     "principal.aws.arn"
    ],
    "source.ip": [
     "event.request.ip"
    ],
    "user_agent.original": [
     "event.request.user_agent"
    ]
   }
  }
 },
 {
  "product": "unbound",
  "services": {},
  "categories": {
   "dns": [
    {
     "channel": "dns",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "dns.question.name"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "dns.question.type"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_ip": {
       "from": [
        "source.ip"
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
   "dns.cached": [
    "dns.cached"
   ],
   "dns.question.class": [
    "dns.question.class"
   ],
   "dns.question.name": [
    "dns.question.name"
   ],
   "dns.question.type": [
    "dns.question.type"
   ],
   "dns.response_code": [
    "dns.response_code"
   ],
   "event.action": [
    "event.action"
   ],
   "event.duration_s": [
    "event.duration_s"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "network.bytes": [
    "network.bytes"
   ],
   "source.ip": [
    "source.ip"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "",
  "services": {},
  "categories": {},
  "columns": {
   "message": [
    "message",
    "msg",
    "log",
    "text",
    "description"
   ],
   "log.level": [
    "level",
    "severity",
    "log.level",
    "levelname"
   ],
   "event.action": [
    "action",
    "event_type",
    "eventType",
    "event_name",
    "eventName",
    "operation",
    "operationName",
    "event"
   ],
   "event.outcome": [
    "outcome",
    "result",
    "status"
   ],
   "user.name": [
    "user.name",
    "user",
    "username",
    "userName",
    "user_name",
    "actor",
    "email"
   ],
   "source.ip": [
    "src_ip",
    "srcip",
    "source_ip",
    "sourceIp",
    "sourceIPAddress",
    "client_ip",
    "clientIp",
    "remote_ip",
    "remote_addr",
    "ip_address",
    "ip"
   ],
   "source.port": [
    "src_port",
    "srcport",
    "source_port",
    "sourcePort"
   ],
   "destination.ip": [
    "dst_ip",
    "dstip",
    "dest_ip",
    "destination_ip",
    "destIp"
   ],
   "destination.port": [
    "dst_port",
    "dstport",
    "dest_port",
    "destination_port"
   ],
   "url.original": [
    "url",
    "uri",
    "request_uri",
    "path"
   ],
   "http.request.method": [
    "method",
    "http_method",
    "request_method"
   ],
   "http.response.status_code": [
    "status_code",
    "statusCode"
   ],
   "user_agent.original": [
    "user_agent",
    "userAgent",
    "http_user_agent"
   ],
   "process.name": [
    "program",
    "process",
    "process_name"
   ],
   "process.command_line": [
    "command_line",
    "commandLine",
    "cmdline"
   ]
  },
  "channels": {}
 },
 {
  "product": "upwind",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "detections": {
    "rule.name": [
     "title"
    ],
    "message": [
     "description"
    ],
    "event.severity": [
     "severity"
    ],
    "event.category": [
     "category"
    ],
    "cloud.account.id": [
     "resource.cloud_account_id"
    ],
    "orchestrator.namespace": [
     "resource.namespace"
    ]
   }
  }
 },
 {
  "product": "w3c",
  "services": {},
  "categories": {
   "webserver": [
    {
     "channel": "w3c",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-uri-query": {
       "from": [
        "cs-uri-stem",
        "cs-uri-query"
       ],
       "join": "?",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "cs(User-Agent)"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "cs(Referer)"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-cookie": {
       "from": [
        "cs(Cookie)"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "cs(Host)"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "proxy": [
    {
     "channel": "w3c",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-host": {
       "from": [
        "cs(Host)"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-cookie": {
       "from": [
        "cs(Cookie)"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "cs(User-Agent)"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri": {
       "from": [
        "cs-uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri-query": {
       "from": [
        "cs-uri-query"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri-extension": {
       "from": [
        "cs-uri-extension"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "s-ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "columns": {},
  "channels": {
   "w3c": {
    "source.ip": [
     "c-ip"
    ],
    "destination.ip": [
     "r-ip",
     "s-ip"
    ],
    "destination.port": [
     "s-port"
    ],
    "url.original": [
     "cs-uri"
    ],
    "url.domain": [
     "cs-host",
     "cs(Host)"
    ],
    "url.path": [
     "cs-uri-stem"
    ],
    "url.query": [
     "cs-uri-query"
    ],
    "http.request.method": [
     "cs-method"
    ],
    "http.request.referrer": [
     "cs(Referer)"
    ],
    "http.response.status_code": [
     "sc-status"
    ],
    "http.request.bytes": [
     "cs-bytes"
    ],
    "http.response.bytes": [
     "sc-bytes"
    ],
    "user.name": [
     "cs-username"
    ],
    "user_agent.original": [
     "cs(User-Agent)"
    ]
   }
  }
 },
 {
  "product": "watchguard",
  "services": {},
  "categories": {
   "firewall": [
    {
     "channel": "firewall",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "source.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "source.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "destination.ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "destination.port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "accept"
       }
      },
      "blocked": {
       "from": [
        "event.action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "false",
        "deny": "true"
       }
      }
     }
    }
   ]
  },
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.code": [
    "msg_id"
   ],
   "event.reason": [
    "event.reason",
    "reason"
   ],
   "message": [
    "message"
   ],
   "rule.name": [
    "rule.name"
   ],
   "user.name": [
    "user.name",
    "src_user"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "network.transport": [
    "network.transport"
   ],
   "url.path": [
    "arg"
   ],
   "url.domain": [
    "dstname"
   ]
  },
  "channels": {}
 },
 {
  "product": "wazuh",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "alerts": {
    "rule.id": [
     "rule.id"
    ],
    "rule.name": [
     "rule.description"
    ],
    "event.severity": [
     "rule.level"
    ],
    "host.name": [
     "agent.name",
     "predecoder.hostname"
    ],
    "host.ip": [
     "agent.ip"
    ],
    "source.ip": [
     "data.srcip"
    ],
    "user.name": [
     "data.dstuser",
     "data.srcuser"
    ],
    "process.name": [
     "predecoder.program_name"
    ],
    "message": [
     "full_log"
    ]
   }
  }
 },
 {
  "product": "web",
  "services": {},
  "categories": {
   "webserver": [
    {
     "channel": "access",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-uri-query": {
       "from": [
        "cs-uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri": {
       "from": [
        "cs-uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "cs-user-agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "caddy",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-method": {
       "from": [
        "request.method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-query": {
       "from": [
        "request.uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "request.uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri": {
       "from": [
        "request.uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "request.host"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-username": {
       "from": [
        "user_id"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "request.headers.User-Agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "request.headers.User-Agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "request.headers.Referer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "status"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-ip": {
       "from": [
        "request.remote_ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "traefik",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-method": {
       "from": [
        "RequestMethod"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-query": {
       "from": [
        "RequestPath"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "RequestPath"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri": {
       "from": [
        "RequestPath"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "RequestHost"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-username": {
       "from": [
        "ClientUsername"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "request_User-Agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "request_User-Agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "request_Referer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "DownstreamStatus"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-ip": {
       "from": [
        "ClientHost"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "envoy",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-method": {
       "from": [
        "method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-query": {
       "from": [
        "x-envoy-origin-path",
        "path"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "x-envoy-origin-path",
        "path"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "c-uri": {
       "from": [
        "x-envoy-origin-path",
        "path"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        ":authority",
        "authority"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "user-agent",
        "user_agent"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "user-agent",
        "user_agent"
       ],
       "join": null,
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "response_code"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "fastly",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-method": {
       "from": [
        "request_method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-query": {
       "from": [
        "url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri": {
       "from": [
        "url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "host"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "request_user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "request_user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "request_referer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "response_status"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-ip": {
       "from": [
        "client_ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "columns": {},
  "channels": {
   "access": {
    "event.outcome": [
     "event.outcome"
    ],
    "source.ip": [
     "c-ip"
    ],
    "source.port": [
     "c-port"
    ],
    "destination.port": [
     "s-port"
    ],
    "user.name": [
     "cs-username"
    ],
    "url.original": [
     "cs-uri"
    ],
    "url.path": [
     "cs-uri-stem"
    ],
    "url.query": [
     "cs-uri-query"
    ],
    "url.domain": [
     "cs-host",
     "domain_name"
    ],
    "http.request.method": [
     "cs-method"
    ],
    "http.request.referrer": [
     "cs-referer"
    ],
    "http.request.id": [
     "x-request-id",
     "req_id",
     "x-edge-request-id"
    ],
    "http.request.bytes": [
     "cs-bytes",
     "received_bytes"
    ],
    "http.response.status_code": [
     "sc-status"
    ],
    "http.response.bytes": [
     "sc-bytes"
    ],
    "http.version": [
     "cs-version"
    ],
    "user_agent.original": [
     "cs-user-agent"
    ]
   },
   "caddy": {
    "source.ip": [
     "request.client_ip",
     "request.remote_ip"
    ],
    "source.port": [
     "request.remote_port"
    ],
    "user.name": [
     "user_id"
    ],
    "url.original": [
     "request.uri"
    ],
    "url.domain": [
     "request.host"
    ],
    "http.request.method": [
     "request.method"
    ],
    "http.request.referrer": [
     "request.headers.Referer"
    ],
    "http.response.status_code": [
     "status"
    ],
    "http.response.bytes": [
     "size"
    ],
    "http.version": [
     "request.proto"
    ],
    "user_agent.original": [
     "request.headers.User-Agent"
    ]
   },
   "traefik": {
    "source.ip": [
     "ClientHost"
    ],
    "source.port": [
     "ClientPort"
    ],
    "user.name": [
     "ClientUsername"
    ],
    "url.original": [
     "RequestPath"
    ],
    "url.domain": [
     "RequestHost"
    ],
    "http.request.method": [
     "RequestMethod"
    ],
    "http.request.referrer": [
     "request_Referer"
    ],
    "http.response.status_code": [
     "DownstreamStatus"
    ],
    "http.response.bytes": [
     "DownstreamContentSize"
    ],
    "http.version": [
     "RequestProtocol"
    ],
    "user_agent.original": [
     "request_User-Agent"
    ]
   },
   "envoy": {
    "source.ip": [
     "source.ip"
    ],
    "source.port": [
     "source.port"
    ],
    "url.original": [
     "x-envoy-origin-path",
     "path"
    ],
    "url.domain": [
     ":authority",
     "authority"
    ],
    "http.request.method": [
     "method"
    ],
    "http.response.status_code": [
     "response_code"
    ],
    "user_agent.original": [
     "user-agent",
     "user_agent"
    ]
   },
   "fastly": {
    "source.ip": [
     "client_ip"
    ],
    "url.original": [
     "url"
    ],
    "url.domain": [
     "host"
    ],
    "http.request.method": [
     "request_method"
    ],
    "http.request.referrer": [
     "request_referer"
    ],
    "http.response.status_code": [
     "response_status"
    ],
    "http.response.bytes": [
     "response_body_size"
    ],
    "http.version": [
     "request_protocol"
    ],
    "user_agent.original": [
     "request_user_agent"
    ]
   },
   "open-appsec": {
    "event.action": [
     "eventData.securityAction"
    ],
    "event.severity": [
     "eventSeverity"
    ],
    "rule.name": [
     "eventData.waapIncidentType"
    ],
    "source.ip": [
     "eventData.sourceIP"
    ],
    "source.port": [
     "eventData.sourcePort"
    ],
    "url.domain": [
     "eventData.httpHostName"
    ],
    "url.original": [
     "eventData.httpUriPath"
    ],
    "http.request.method": [
     "eventData.httpMethod"
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
   "dns": [
    {
     "channel": "dns server debug",
     "providers": null,
     "codes": null,
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
    },
    {
     "channel": "powershell transcript",
     "providers": null,
     "codes": null,
     "fields": {
      "ScriptBlockText": {
       "from": [
        "Command"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
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
   ],
   "webserver": [
    {
     "channel": "microsoft-iis-logging/logs",
     "providers": null,
     "codes": null,
     "fields": {
      "cs-uri-query": {
       "from": [
        "cs-uri-stem",
        "cs-uri-query"
       ],
       "join": "?",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "csUser-Agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "csReferer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-cookie": {
       "from": [
        "csCookie"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "firewall": [
    {
     "channel": "windows firewall log",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "src-ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "src-port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "dst-ip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "dst-port"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "action": {
       "from": [
        "action"
       ],
       "join": "",
       "as": "text",
       "map": {
        "allow": "accept",
        "open": "accept"
       }
      }
     }
    },
    {
     "channel": "security",
     "providers": [
      "microsoft-windows-security-auditing"
     ],
     "codes": [
      "5152",
      "5154",
      "5156",
      "5157",
      "5158"
     ],
     "fields": {
      "src_ip": {
       "from": [
        "SourceAddress"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "SourcePort"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "DestAddress"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "DestPort"
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
  "channels": {
   "dns server debug": {
    "dns.question.name": [
     "query"
    ],
    "dns.question.type": [
     "record_type"
    ],
    "dns.response_code": [
     "response_code"
    ],
    "source.ip": [
     "remote_ip"
    ],
    "network.transport": [
     "protocol"
    ],
    "event.action": [
     "query_response"
    ],
    "message": [
     "message"
    ]
   },
   "microsoft-iis-logging/logs": {
    "source.ip": [
     "c-ip"
    ],
    "destination.ip": [
     "s-ip"
    ],
    "destination.port": [
     "s-port"
    ],
    "url.path": [
     "cs-uri-stem"
    ],
    "url.query": [
     "cs-uri-query"
    ],
    "http.request.method": [
     "cs-method"
    ],
    "http.response.status_code": [
     "sc-status"
    ],
    "user.name": [
     "cs-username"
    ],
    "user_agent.original": [
     "csUser-Agent"
    ]
   },
   "windows firewall log": {
    "event.action": [
     "action"
    ],
    "network.transport": [
     "protocol"
    ],
    "source.ip": [
     "src-ip"
    ],
    "source.port": [
     "src-port"
    ],
    "destination.ip": [
     "dst-ip"
    ],
    "destination.port": [
     "dst-port"
    ],
    "network.bytes": [
     "size"
    ],
    "network.direction": [
     "path"
    ]
   },
   "powershell transcript": {
    "user.name": [
     "Username"
    ],
    "process.command_line": [
     "Host Application"
    ],
    "process.pid": [
     "Process ID"
    ],
    "powershell.file.script_block_text": [
     "Command"
    ]
   }
  }
 },
 {
  "product": "wiz",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "action"
    ],
    "event.outcome": [
     "status"
    ],
    "user.name": [
     "user.name",
     "serviceAccount.name"
    ],
    "source.ip": [
     "sourceIP",
     "sourceip"
    ],
    "user_agent.original": [
     "userAgent",
     "useragent"
    ]
   },
   "detections": {
    "rule.name": [
     "title"
    ],
    "message": [
     "description"
    ],
    "event.severity": [
     "severity"
    ],
    "user.name": [
     "primaryActor.name"
    ],
    "host.name": [
     "primaryResource.name"
    ]
   },
   "issues": {
    "rule.name": [
     "sourceRule.name",
     "control.name"
    ],
    "event.severity": [
     "severity",
     "issue.severity"
    ],
    "event.action": [
     "status",
     "issue.status",
     "trigger.type"
    ],
    "host.name": [
     "entitySnapshot.name",
     "resource.name"
    ]
   }
  }
 },
 {
  "product": "zeek",
  "services": {
   "conn": [
    {
     "channel": "conn",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "open_conn",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "conn_red",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "dce_rpc": [
    {
     "channel": "dce_rpc",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "dhcp": [
    {
     "channel": "dhcp",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "dns": [
    {
     "channel": "dns",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "rejected": {
       "from": [
        "rejected"
       ],
       "join": "",
       "as": "text",
       "map": {
        "t": "true",
        "f": "false"
       }
      }
     }
    },
    {
     "channel": "dns_red",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "rejected": {
       "from": [
        "rejected"
       ],
       "join": "",
       "as": "text",
       "map": {
        "t": "true",
        "f": "false"
       }
      }
     }
    }
   ],
   "files": [
    {
     "channel": "files",
     "providers": null,
     "codes": null,
     "fields": {}
    },
    {
     "channel": "files_red",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "ftp": [
    {
     "channel": "ftp",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "http": [
    {
     "channel": "http",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "open_http",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "http_red",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "intel": [
    {
     "channel": "intel",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "kerberos": [
    {
     "channel": "kerberos",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "success": {
       "from": [
        "success"
       ],
       "join": "",
       "as": "text",
       "map": {
        "t": "true",
        "f": "false"
       }
      }
     }
    }
   ],
   "known_services": [
    {
     "channel": "known_services",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "ldap": [
    {
     "channel": "ldap",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "notice": [
    {
     "channel": "notice",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "ntlm": [
    {
     "channel": "ntlm",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "rdp": [
    {
     "channel": "rdp",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "smb_files": [
    {
     "channel": "smb_files",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "smb_mapping": [
    {
     "channel": "smb_mapping",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "smtp": [
    {
     "channel": "smtp",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "software": [
    {
     "channel": "software",
     "providers": null,
     "codes": null,
     "fields": {}
    }
   ],
   "ssh": [
    {
     "channel": "ssh",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "ssl": [
    {
     "channel": "ssl",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "open_ssl",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "ssl_red",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "tunnel": [
    {
     "channel": "tunnel",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "weird": [
    {
     "channel": "weird",
     "providers": null,
     "codes": null,
     "fields": {
      "id.orig_h": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.orig_p": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_h": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "id.resp_p": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "x509": [
    {
     "channel": "x509",
     "providers": null,
     "codes": null,
     "fields": {
      "certificate.serial": {
       "from": [
        "certificate.serial",
        "certificate_serial"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "certificate.subject": {
       "from": [
        "certificate.subject",
        "certificate_subject"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "certificate.issuer": {
       "from": [
        "certificate.issuer",
        "certificate_issuer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "netflow": [
    {
     "channel": "conn",
     "providers": null,
     "codes": null,
     "fields": {
      "source.ip": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "source.port": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.ip": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.port": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "conn_red",
     "providers": null,
     "codes": null,
     "fields": {
      "source.ip": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "source.port": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.ip": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "destination.port": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "categories": {
   "dns": [
    {
     "channel": "dns",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "query"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "qtype_name"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "answer": {
       "from": [
        "answers"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "dns_red",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "query"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "qtype_name"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "answer": {
       "from": [
        "answers"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "proxy": [
    {
     "channel": "http",
     "providers": null,
     "codes": null,
     "fields": {
      "c-uri": {
       "from": [
        "host",
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "host",
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-query": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri-query": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri-stem": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri-extension": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "host"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "r-dns": {
       "from": [
        "host"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referrer": {
       "from": [
        "referrer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "referrer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-version": {
       "from": [
        "version"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-bytes": {
       "from": [
        "request_body_len"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-bytes": {
       "from": [
        "response_body_len"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "status_code"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_ip": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "http_red",
     "providers": null,
     "codes": null,
     "fields": {
      "c-uri": {
       "from": [
        "host",
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "host",
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-query": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri-query": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri-stem": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-uri-extension": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "host"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "r-dns": {
       "from": [
        "host"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referrer": {
       "from": [
        "referrer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "referrer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-version": {
       "from": [
        "version"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-bytes": {
       "from": [
        "request_body_len"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-bytes": {
       "from": [
        "response_body_len"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "status_code"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_ip": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "webserver": [
    {
     "channel": "http",
     "providers": null,
     "codes": null,
     "fields": {
      "c-ip": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "s-ip": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "s-port": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-query": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "host"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "referrer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-username": {
       "from": [
        "username"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "status_code"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "http_red",
     "providers": null,
     "codes": null,
     "fields": {
      "c-ip": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "s-ip": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "s-port": {
       "from": [
        "id.resp_p",
        "id_resp_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-stem": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri-query": {
       "from": [
        "uri"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "method"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "host"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-user-agent": {
       "from": [
        "user_agent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-referer": {
       "from": [
        "referrer"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-username": {
       "from": [
        "username"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "status_code"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "firewall": [
    {
     "channel": "conn",
     "providers": null,
     "codes": null,
     "fields": {
      "src_ip": {
       "from": [
        "id.orig_h",
        "id_orig_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "src_port": {
       "from": [
        "id.orig_p",
        "id_orig_p"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "id.resp_h",
        "id_resp_h"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_port": {
       "from": [
        "id.resp_p",
        "id_resp_p"
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
   "event.id": [
    "uid"
   ],
   "source.ip": [
    "id.orig_h",
    "id_orig_h",
    "src",
    "orig_h",
    "client_addr",
    "host"
   ],
   "source.port": [
    "id.orig_p",
    "id_orig_p"
   ],
   "destination.ip": [
    "id.resp_h",
    "id_resp_h",
    "dst",
    "resp_h"
   ],
   "destination.port": [
    "id.resp_p",
    "id_resp_p",
    "p"
   ],
   "network.transport": [
    "proto"
   ],
   "network.protocol": [
    "service"
   ],
   "network.community_id": [
    "community_id"
   ],
   "observer.name": [
    "_system_name",
    "@system",
    "_node_name"
   ],
   "user.name": [
    "username",
    "user"
   ]
  },
  "channels": {
   "conn": {
    "event.duration": [
     "duration"
    ],
    "source.bytes": [
     "orig_bytes"
    ],
    "destination.bytes": [
     "resp_bytes"
    ],
    "source.packets": [
     "orig_pkts"
    ],
    "destination.packets": [
     "resp_pkts"
    ],
    "event.action": [
     "conn_state"
    ]
   },
   "conn_red": {
    "event.duration": [
     "duration"
    ],
    "source.bytes": [
     "orig_bytes"
    ],
    "destination.bytes": [
     "resp_bytes"
    ],
    "source.packets": [
     "orig_pkts"
    ],
    "destination.packets": [
     "resp_pkts"
    ],
    "event.action": [
     "conn_state"
    ]
   },
   "open_conn": {
    "event.duration": [
     "duration"
    ],
    "source.bytes": [
     "orig_bytes"
    ],
    "destination.bytes": [
     "resp_bytes"
    ],
    "source.packets": [
     "orig_pkts"
    ],
    "destination.packets": [
     "resp_pkts"
    ],
    "event.action": [
     "conn_state"
    ]
   },
   "dns": {
    "dns.id": [
     "trans_id"
    ],
    "dns.question.name": [
     "query"
    ],
    "dns.question.type": [
     "qtype_name"
    ],
    "dns.response_code": [
     "rcode_name"
    ],
    "dns.answers.data": [
     "answers"
    ]
   },
   "dns_red": {
    "dns.id": [
     "trans_id"
    ],
    "dns.question.name": [
     "query"
    ],
    "dns.question.type": [
     "qtype_name"
    ],
    "dns.response_code": [
     "rcode_name"
    ],
    "dns.answers.data": [
     "answers"
    ]
   },
   "http": {
    "destination.domain": [
     "host"
    ],
    "url.original": [
     "uri"
    ],
    "http.request.method": [
     "method"
    ],
    "http.request.referrer": [
     "referrer"
    ],
    "http.response.status_code": [
     "status_code"
    ],
    "http.response.mime_type": [
     "resp_mime_types"
    ],
    "user_agent.original": [
     "user_agent"
    ],
    "user.name": [
     "username"
    ]
   },
   "http_red": {
    "destination.domain": [
     "host"
    ],
    "url.original": [
     "uri"
    ],
    "http.request.method": [
     "method"
    ],
    "http.request.referrer": [
     "referrer"
    ],
    "http.response.status_code": [
     "status_code"
    ],
    "http.response.mime_type": [
     "resp_mime_types"
    ],
    "user_agent.original": [
     "user_agent"
    ],
    "user.name": [
     "username"
    ]
   },
   "open_http": {
    "destination.domain": [
     "host"
    ],
    "url.original": [
     "uri"
    ],
    "http.request.method": [
     "method"
    ],
    "http.request.referrer": [
     "referrer"
    ],
    "http.response.status_code": [
     "status_code"
    ],
    "http.response.mime_type": [
     "resp_mime_types"
    ],
    "user_agent.original": [
     "user_agent"
    ],
    "user.name": [
     "username"
    ]
   },
   "ssl": {
    "tls.version": [
     "version"
    ],
    "tls.cipher": [
     "cipher"
    ],
    "tls.client.server_name": [
     "server_name"
    ],
    "destination.domain": [
     "server_name"
    ],
    "tls.client.ja3": [
     "ja3"
    ],
    "tls.server.ja3s": [
     "ja3s"
    ],
    "tls.server.subject": [
     "subject"
    ],
    "tls.server.issuer": [
     "issuer"
    ]
   },
   "ssl_red": {
    "tls.version": [
     "version"
    ],
    "tls.cipher": [
     "cipher"
    ],
    "tls.client.server_name": [
     "server_name"
    ],
    "destination.domain": [
     "server_name"
    ],
    "tls.client.ja3": [
     "ja3"
    ],
    "tls.server.ja3s": [
     "ja3s"
    ],
    "tls.server.subject": [
     "subject"
    ],
    "tls.server.issuer": [
     "issuer"
    ]
   },
   "open_ssl": {
    "tls.version": [
     "version"
    ],
    "tls.cipher": [
     "cipher"
    ],
    "tls.client.server_name": [
     "server_name"
    ],
    "destination.domain": [
     "server_name"
    ],
    "tls.client.ja3": [
     "ja3"
    ],
    "tls.server.ja3s": [
     "ja3s"
    ],
    "tls.server.subject": [
     "subject"
    ],
    "tls.server.issuer": [
     "issuer"
    ]
   },
   "x509": {
    "file.x509.serial_number": [
     "certificate.serial",
     "certificate_serial"
    ],
    "file.x509.subject.distinguished_name": [
     "certificate.subject",
     "certificate_subject"
    ],
    "file.x509.issuer.distinguished_name": [
     "certificate.issuer",
     "certificate_issuer"
    ]
   },
   "files": {
    "source.ip": [
     "id.orig_h",
     "tx_hosts"
    ],
    "destination.ip": [
     "id.resp_h",
     "rx_hosts"
    ],
    "file.name": [
     "filename"
    ],
    "file.size": [
     "total_bytes",
     "seen_bytes"
    ],
    "file.mime_type": [
     "mime_type"
    ],
    "file.hash.md5": [
     "md5"
    ],
    "file.hash.sha1": [
     "sha1"
    ],
    "file.hash.sha256": [
     "sha256"
    ]
   },
   "files_red": {
    "source.ip": [
     "id.orig_h",
     "tx_hosts"
    ],
    "destination.ip": [
     "id.resp_h",
     "rx_hosts"
    ],
    "file.name": [
     "filename"
    ],
    "file.size": [
     "total_bytes",
     "seen_bytes"
    ],
    "file.mime_type": [
     "mime_type"
    ],
    "file.hash.md5": [
     "md5"
    ],
    "file.hash.sha1": [
     "sha1"
    ],
    "file.hash.sha256": [
     "sha256"
    ]
   },
   "smb_files": {
    "event.action": [
     "action"
    ],
    "file.name": [
     "name"
    ],
    "file.path": [
     "path"
    ],
    "file.size": [
     "size"
    ]
   },
   "smb_mapping": {
    "file.path": [
     "path"
    ],
    "service.name": [
     "service"
    ]
   },
   "dce_rpc": {
    "service.name": [
     "endpoint"
    ],
    "event.action": [
     "operation"
    ]
   },
   "kerberos": {
    "event.action": [
     "request_type"
    ],
    "event.outcome": [
     "success"
    ],
    "error.message": [
     "error_msg"
    ],
    "user.name": [
     "client"
    ],
    "service.name": [
     "service"
    ]
   },
   "ntlm": {
    "user.name": [
     "username"
    ],
    "user.domain": [
     "domainname"
    ],
    "source.domain": [
     "hostname"
    ],
    "event.outcome": [
     "success"
    ]
   },
   "rdp": {
    "user.name": [
     "cookie"
    ],
    "event.outcome": [
     "result"
    ]
   },
   "ssh": {
    "event.outcome": [
     "auth_success"
    ],
    "user_agent.original": [
     "client"
    ]
   },
   "smtp": {
    "email.from.address": [
     "from",
     "mailfrom"
    ],
    "email.to.address": [
     "to",
     "rcptto"
    ],
    "email.subject": [
     "subject"
    ],
    "email.message_id": [
     "msg_id"
    ],
    "user_agent.original": [
     "user_agent"
    ]
   },
   "ftp": {
    "event.action": [
     "command"
    ],
    "file.path": [
     "arg"
    ],
    "user.name": [
     "user"
    ]
   },
   "notice": {
    "event.action": [
     "note"
    ],
    "message": [
     "msg"
    ],
    "source.ip": [
     "id.orig_h",
     "id_orig_h",
     "src"
    ],
    "destination.ip": [
     "id.resp_h",
     "id_resp_h",
     "dst"
    ]
   },
   "weird": {
    "event.action": [
     "name"
    ],
    "message": [
     "addl"
    ]
   },
   "dhcp": {
    "source.ip": [
     "client_addr",
     "assigned_ip",
     "assigned_addr"
    ],
    "source.mac": [
     "mac"
    ],
    "source.domain": [
     "host_name",
     "client_fqdn"
    ]
   },
   "software": {
    "service.name": [
     "name"
    ],
    "message": [
     "unparsed_version"
    ]
   },
   "syslog": {
    "message": [
     "message"
    ]
   },
   "tunnel": {
    "event.action": [
     "action"
    ],
    "network.protocol": [
     "tunnel_type"
    ]
   },
   "reporter": {
    "log.level": [
     "level"
    ],
    "message": [
     "message"
    ]
   }
  }
 },
 {
  "product": "zendesk",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "audit": {
    "event.action": [
     "action"
    ],
    "message": [
     "change_description",
     "source_label"
    ],
    "user.name": [
     "actor_name"
    ],
    "user.id": [
     "actor_id"
    ],
    "source.ip": [
     "ip_address"
    ]
   }
  }
 },
 {
  "product": "zoom",
  "services": {},
  "categories": {},
  "columns": {},
  "channels": {
   "operation": {
    "event.action": [
     "action"
    ],
    "event.category": [
     "category_type"
    ],
    "message": [
     "operation_detail"
    ],
    "user.name": [
     "operator"
    ]
   },
   "activity": {
    "event.action": [
     "type"
    ],
    "user.name": [
     "email"
    ],
    "source.ip": [
     "ip_address"
    ]
   }
  }
 },
 {
  "product": "zscaler",
  "services": {},
  "categories": {
   "proxy": [
    {
     "channel": "web",
     "providers": null,
     "codes": null,
     "fields": {
      "c-uri": {
       "from": [
        "event.url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "event.hostname"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "event.requestmethod"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "event.useragent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "event.status"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-username": {
       "from": [
        "event.user",
        "event.login"
       ],
       "join": null,
       "as": "text",
       "map": {}
      }
     }
    },
    {
     "channel": "web-feed",
     "providers": null,
     "codes": null,
     "fields": {
      "c-uri": {
       "from": [
        "url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-uri": {
       "from": [
        "url"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-host": {
       "from": [
        "hostname"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "c-useragent": {
       "from": [
        "useragent"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "cs-method": {
       "from": [
        "requestmethod"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "sc-status": {
       "from": [
        "status"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "dst_ip": {
       "from": [
        "serverip"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ],
   "dns": [
    {
     "channel": "dns",
     "providers": null,
     "codes": null,
     "fields": {
      "query": {
       "from": [
        "event.req"
       ],
       "join": "",
       "as": "text",
       "map": {}
      },
      "record_type": {
       "from": [
        "event.reqtype"
       ],
       "join": "",
       "as": "text",
       "map": {}
      }
     }
    }
   ]
  },
  "columns": {},
  "channels": {
   "admin": {
    "event.action": [
     "event.action"
    ],
    "event.category": [
     "event.category"
    ],
    "event.outcome": [
     "event.result"
    ],
    "user.name": [
     "event.adminid"
    ],
    "source.ip": [
     "event.clientip"
    ]
   },
   "web": {
    "event.action": [
     "event.action"
    ],
    "event.reason": [
     "event.reason"
    ],
    "user.name": [
     "event.user",
     "event.login"
    ],
    "source.ip": [
     "event.ClientIP",
     "event.clientip",
     "event.cip"
    ],
    "url.original": [
     "event.url"
    ],
    "url.domain": [
     "event.hostname"
    ],
    "http.request.method": [
     "event.requestmethod"
    ],
    "http.response.status_code": [
     "event.status"
    ],
    "user_agent.original": [
     "event.useragent"
    ]
   },
   "web-feed": {
    "event.action": [
     "action"
    ],
    "event.reason": [
     "reason"
    ],
    "user.name": [
     "user",
     "login"
    ],
    "source.ip": [
     "ClientIP",
     "clientpublicIP"
    ],
    "destination.ip": [
     "serverip"
    ],
    "destination.bytes": [
     "responsesize"
    ],
    "source.bytes": [
     "requestsize"
    ],
    "url.original": [
     "url"
    ],
    "url.domain": [
     "hostname"
    ],
    "http.request.method": [
     "requestmethod"
    ],
    "http.request.referrer": [
     "refererURL"
    ],
    "http.response.status_code": [
     "status"
    ],
    "user_agent.original": [
     "useragent"
    ],
    "file.name": [
     "filename"
    ],
    "threat.indicator.name": [
     "threatname"
    ]
   },
   "firewall": {
    "event.action": [
     "event.action"
    ],
    "source.ip": [
     "event.csip"
    ],
    "destination.ip": [
     "event.cdip"
    ],
    "destination.port": [
     "event.cdport"
    ],
    "user.name": [
     "event.user"
    ]
   },
   "dns": {
    "dns.question.name": [
     "event.req"
    ],
    "dns.question.type": [
     "event.reqtype"
    ],
    "source.ip": [
     "event.clt_sip"
    ],
    "user.name": [
     "event.user"
    ]
   },
   "other": {
    "user.name": [
     "event.user"
    ]
   }
  }
 },
 {
  "product": "3proxy",
  "services": {},
  "categories": {},
  "columns": {
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "event.action": [
    "event.action"
   ],
   "event.code": [
    "event.code"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "network.protocol": [
    "network.protocol"
   ],
   "server.port": [
    "server.port"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "adguard-home",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "log.level": [
    "log.level"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.original": [
    "url.original"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "assp",
  "services": {},
  "categories": {},
  "columns": {
   "email.message.id": [
    "email.message.id"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "source.ip": [
    "source.ip"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "asterisk",
  "services": {},
  "categories": {},
  "columns": {
   "asterisk.service": [
    "asterisk.service"
   ],
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "network.transport": [
    "network.transport"
   ],
   "process.thread.id": [
    "process.thread.id"
   ],
   "session.id": [
    "session.id"
   ],
   "sip.extension": [
    "sip.extension"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "audiobookshelf",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "bitwarden",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "source.ip": [
    "source.ip"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "cas",
  "services": {},
  "categories": {},
  "columns": {
   "destination.ip": [
    "destination.ip"
   ],
   "event.action": [
    "event.action"
   ],
   "event.code": [
    "event.code"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.provider": [
    "event.provider"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "couchdb",
  "services": {},
  "categories": {},
  "columns": {
   "couchdb.node": [
    "couchdb.node"
   ],
   "event.action": [
    "event.action"
   ],
   "event.duration.text": [
    "event.duration.text"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "http.request.id": [
    "http.request.id"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "http.response.status_code": [
    "http.response.status_code"
   ],
   "log.level": [
    "log.level"
   ],
   "process.id": [
    "process.id"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.domain": [
    "url.domain"
   ],
   "url.original": [
    "url.original"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "cpanel",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "http.version": [
    "http.version"
   ],
   "log.level": [
    "log.level"
   ],
   "process.name": [
    "process.name",
    "program"
   ],
   "service.target.name": [
    "service.target.name"
   ],
   "source.address": [
    "source.address"
   ],
   "source.domain": [
    "source.domain"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.original": [
    "url.original"
   ],
   "user.effective.name": [
    "user.effective.name"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "directadmin",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "domino",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "ejabberd",
  "services": {},
  "categories": {},
  "columns": {
   "authentication.method": [
    "authentication.method"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "emby",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "source.ip": [
    "source.ip"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "exim",
  "services": {},
  "categories": {},
  "columns": {
   "authentication.method": [
    "authentication.method"
   ],
   "email.from.address": [
    "email.from.address"
   ],
   "email.from.domain": [
    "email.from.domain"
   ],
   "email.from.ip": [
    "email.from.ip"
   ],
   "email.message.id": [
    "email.message.id"
   ],
   "email.to.address": [
    "email.to.address"
   ],
   "email.to.domain": [
    "email.to.domain"
   ],
   "email.to.ip": [
    "email.to.ip"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "smtp.helo": [
    "smtp.helo"
   ],
   "source.domain": [
    "source.domain"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "tls.cipher": [
    "tls.cipher"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "fail2ban",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "rule.name": [
    "rule.name"
   ],
   "source.ip": [
    "source.ip"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "filebrowser",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "http.response.status_code": [
    "http.response.status_code"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.original": [
    "url.original"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "freeswitch",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.origin.file.line": [
    "log.origin.file.line"
   ],
   "log.origin.file.name": [
    "log.origin.file.name"
   ],
   "sip.method": [
    "sip.method"
   ],
   "sip.profile": [
    "sip.profile"
   ],
   "source.ip": [
    "source.ip"
   ],
   "system.load": [
    "system.load"
   ],
   "user.domain": [
    "user.domain"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "gin",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.duration.text": [
    "event.duration.text"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "http.response.status_code": [
    "http.response.status_code"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.original": [
    "url.original"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "gitea",
  "services": {},
  "categories": {},
  "columns": {
   "code.function": [
    "code.function"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "request.id": [
    "request.id"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "glog",
  "services": {},
  "categories": {},
  "columns": {
   "log.level": [
    "log.level"
   ],
   "log.origin.file.line": [
    "log.origin.file.line"
   ],
   "log.origin.file.name": [
    "log.origin.file.name"
   ],
   "process.thread.id": [
    "process.thread.id"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "groupoffice",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "guacamole",
  "services": {},
  "categories": {},
  "columns": {
   "code.function": [
    "code.function"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "process.thread.name": [
    "process.thread.name"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "half-life",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "harbor",
  "services": {},
  "categories": {},
  "columns": {
   "code.function": [
    "code.function"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "http.request.id": [
    "http.request.id"
   ],
   "log.level": [
    "log.level"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "user_agent.original": [
    "user_agent.original"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "hestiacp",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "home-assistant",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "process.thread.name": [
    "process.thread.name"
   ],
   "source.domain": [
    "source.domain"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.original": [
    "url.original"
   ],
   "user_agent.original": [
    "user_agent.original"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "jellyfin",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "process.thread.id": [
    "process.thread.id"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "joplin",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.duration.text": [
    "event.duration.text"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "http.response.bytes": [
    "http.response.bytes"
   ],
   "http.response.status_code": [
    "http.response.status_code"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "process.name": [
    "process.name",
    "program"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.original": [
    "url.original"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "kerio",
  "services": {},
  "categories": {},
  "columns": {
   "authentication.method": [
    "authentication.method"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "network.protocol": [
    "network.protocol"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "keycloak",
  "services": {},
  "categories": {},
  "columns": {
   "error.message": [
    "error.message"
   ],
   "event.action": [
    "event.action"
   ],
   "event.code": [
    "event.code"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "keycloak.auth_method": [
    "keycloak.auth_method"
   ],
   "keycloak.auth_type": [
    "keycloak.auth_type"
   ],
   "keycloak.client_id": [
    "keycloak.client_id"
   ],
   "keycloak.code_id": [
    "keycloak.code_id"
   ],
   "keycloak.realm_id": [
    "keycloak.realm_id"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "process.thread.name": [
    "process.thread.name"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.full": [
    "url.full"
   ],
   "user.id": [
    "user.id"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "litespeed",
  "services": {},
  "categories": {},
  "columns": {
   "client.ip": [
    "client.ip"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "litespeed.connection": [
    "litespeed.connection"
   ],
   "litespeed.virtual_host": [
    "litespeed.virtual_host"
   ],
   "log.level": [
    "log.level"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "mailcow",
  "services": {},
  "categories": {},
  "columns": {
   "block.minutes": [
    "block.minutes"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "log.level": [
    "log.level"
   ],
   "source.ip": [
    "source.ip"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "mcafee",
  "services": {},
  "categories": {},
  "columns": {
   "agent.id": [
    "agent.id"
   ],
   "event.action": [
    "event.action"
   ],
   "event.dataset": [
    "event.dataset"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "file.path": [
    "file.path"
   ],
   "host.ip": [
    "host.ip"
   ],
   "host.name": [
    "host.name"
   ],
   "host.os.name": [
    "host.os.name"
   ],
   "process.executable": [
    "process.executable"
   ],
   "rule.name": [
    "rule.name"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "mealie",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "http.response.status_code": [
    "http.response.status_code"
   ],
   "http.version": [
    "http.version"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "url.original": [
    "url.original"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "mikrotik",
  "services": {},
  "categories": {},
  "columns": {
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "event.action": [
    "event.action"
   ],
   "event.category": [
    "event.category"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "host.name": [
    "host.name"
   ],
   "mikrotik.chain": [
    "mikrotik.chain"
   ],
   "mikrotik.connection_state": [
    "mikrotik.connection_state"
   ],
   "network.bytes": [
    "network.bytes"
   ],
   "network.protocol": [
    "network.protocol"
   ],
   "network.transport": [
    "network.transport"
   ],
   "observer.egress.interface.name": [
    "observer.egress.interface.name"
   ],
   "observer.ingress.interface.name": [
    "observer.ingress.interface.name"
   ],
   "rule.name": [
    "rule.name"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.mac": [
    "source.mac"
   ],
   "source.port": [
    "source.port"
   ],
   "tcp.flags": [
    "tcp.flags"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "miniflux",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "user_agent.original": [
    "user_agent.original"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "monitorix",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.code": [
    "event.code"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "source.ip": [
    "source.ip"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "monolog",
  "services": {},
  "categories": {},
  "columns": {
   "bouncer.agent": [
    "bouncer.agent"
   ],
   "customer.id": [
    "customer.id"
   ],
   "event.action": [
    "event.action"
   ],
   "event.code": [
    "event.code"
   ],
   "event.count": [
    "event.count"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "product.id": [
    "product.id"
   ],
   "quote.id": [
    "quote.id"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.nat.ip": [
    "source.nat.ip"
   ],
   "url.original": [
    "url.original"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "mssql",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.logger": [
    "log.logger"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "mysql",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.code": [
    "event.code"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "host.name": [
    "host.name"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "process.thread.id": [
    "process.thread.id"
   ],
   "source.address": [
    "source.address"
   ],
   "source.domain": [
    "source.domain"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "navidrome",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "http.response.bytes": [
    "http.response.bytes"
   ],
   "http.response.status_code": [
    "http.response.status_code"
   ],
   "log.level": [
    "log.level"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.original": [
    "url.original"
   ],
   "user_agent.original": [
    "user_agent.original"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "nest",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "nsd",
  "services": {},
  "categories": {},
  "columns": {
   "dns.question.name": [
    "dns.question.name"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "source.ip": [
    "source.ip"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "odoo",
  "services": {},
  "categories": {},
  "columns": {
   "database.name": [
    "database.name"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "ombi",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "source.ip": [
    "source.ip"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "openscap",
  "services": {},
  "categories": {},
  "columns": {
   "error.message": [
    "error.message"
   ],
   "event.action": [
    "event.action"
   ],
   "event.dataset": [
    "event.dataset"
   ],
   "event.id": [
    "event.id"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "event.risk_score": [
    "event.risk_score"
   ],
   "event.severity": [
    "event.severity"
   ],
   "file.name": [
    "file.name"
   ],
   "file.path": [
    "file.path"
   ],
   "process.exit_code": [
    "process.exit_code"
   ],
   "rule.id": [
    "rule.id"
   ],
   "rule.name": [
    "rule.name"
   ],
   "rule.ruleset": [
    "rule.ruleset"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "openwebmail",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "oracle",
  "services": {},
  "categories": {},
  "columns": {
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "overseerr",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "portsentry",
  "services": {},
  "categories": {},
  "columns": {
   "destination.port": [
    "destination.port"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "network.transport": [
    "network.transport"
   ],
   "source.domain": [
    "source.domain"
   ],
   "source.ip": [
    "source.ip"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "postgresql",
  "services": {},
  "categories": {},
  "columns": {
   "application.name": [
    "application.name"
   ],
   "authentication.method": [
    "authentication.method"
   ],
   "database.name": [
    "database.name"
   ],
   "database.statement": [
    "database.statement"
   ],
   "event.action": [
    "event.action"
   ],
   "event.duration": [
    "event.duration"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "source.address": [
    "source.address"
   ],
   "source.domain": [
    "source.domain"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "proxmox-backup",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "pterodactyl",
  "services": {},
  "categories": {},
  "columns": {
   "authentication.method": [
    "authentication.method"
   ],
   "event.action": [
    "event.action"
   ],
   "event.dataset": [
    "event.dataset"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "python",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "qbittorrent",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.count": [
    "event.count"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "redmine",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "log.level": [
    "log.level"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "sabnzbd",
  "services": {},
  "categories": {},
  "columns": {
   "client.forwarded_for": [
    "client.forwarded_for"
   ],
   "client.ip": [
    "client.ip"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "log.origin.file.line": [
    "log.origin.file.line"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user_agent.original": [
    "user_agent.original"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "servarr",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.original": [
    "url.original"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "softether",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "host.name": [
    "host.name"
   ],
   "session.id": [
    "session.id"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "squirrelmail",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.domain": [
    "url.domain"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "sshesame",
  "services": {},
  "categories": {},
  "columns": {
   "authentication.method": [
    "authentication.method"
   ],
   "channel.id": [
    "channel.id"
   ],
   "channel.input": [
    "channel.input"
   ],
   "client.version": [
    "client.version"
   ],
   "destination.address": [
    "destination.address"
   ],
   "destination.domain": [
    "destination.domain"
   ],
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "process.command_line": [
    "process.command_line"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "stirling-pdf",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "process.thread.name": [
    "process.thread.name"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "stunnel",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "process.thread.id": [
    "process.thread.id"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "supavisor",
  "services": {},
  "categories": {},
  "columns": {
   "cloud.region": [
    "cloud.region"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "source.ip": [
    "source.ip"
   ],
   "supavisor.application": [
    "supavisor.application"
   ],
   "supavisor.mode": [
    "supavisor.mode"
   ],
   "supavisor.project": [
    "supavisor.project"
   ],
   "supavisor.type": [
    "supavisor.type"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "teamspeak",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "teamspeak.query": [
    "teamspeak.query"
   ],
   "teamspeak.server": [
    "teamspeak.server"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "technitium",
  "services": {},
  "categories": {},
  "columns": {
   "error.type": [
    "error.type"
   ],
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "thehive",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.duration.text": [
    "event.duration.text"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "http.response.bytes": [
    "http.response.bytes"
   ],
   "http.response.status_code": [
    "http.response.status_code"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "request.id": [
    "request.id"
   ],
   "source.ip": [
    "source.ip"
   ],
   "url.original": [
    "url.original"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "tine",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.code": [
    "event.code"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "log.level": [
    "log.level"
   ],
   "session.id": [
    "session.id"
   ],
   "source.ip": [
    "source.ip"
   ],
   "transaction.id": [
    "transaction.id"
   ],
   "user.effective.name": [
    "user.effective.name"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "traefik",
  "services": {},
  "categories": {},
  "columns": {
   "destination.ip": [
    "destination.ip"
   ],
   "destination.port": [
    "destination.port"
   ],
   "event.action": [
    "event.action"
   ],
   "log.level": [
    "log.level"
   ],
   "network.transport": [
    "network.transport"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "uptime-kuma",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "uvicorn",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "http.request.method": [
    "http.request.method"
   ],
   "http.response.status_code": [
    "http.response.status_code"
   ],
   "http.version": [
    "http.version"
   ],
   "log.level": [
    "log.level"
   ],
   "service.component": [
    "service.component"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "url.original": [
    "url.original"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "vaultwarden",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "webmin",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.code": [
    "event.code"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "event.sequence": [
    "event.sequence"
   ],
   "process.name": [
    "process.name",
    "program"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "xrdp",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "zimbra",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "log.logger": [
    "log.logger"
   ],
   "network.protocol": [
    "network.protocol"
   ],
   "process.thread.name": [
    "process.thread.name"
   ],
   "server.ip": [
    "server.ip"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "user_agent.original": [
    "user_agent.original"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "znc",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "source.ip": [
    "source.ip"
   ],
   "source.port": [
    "source.port"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "process.name": [
    "program"
   ],
   "process.pid": [
    "pid"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 },
 {
  "product": "zoneminder",
  "services": {},
  "categories": {},
  "columns": {
   "event.action": [
    "event.action"
   ],
   "event.outcome": [
    "event.outcome"
   ],
   "event.reason": [
    "event.reason"
   ],
   "log.level": [
    "log.level"
   ],
   "process.name": [
    "process.name",
    "program"
   ],
   "process.pid": [
    "process.pid",
    "pid"
   ],
   "source.ip": [
    "source.ip"
   ],
   "user.name": [
    "user.name"
   ],
   "message": [
    "message"
   ],
   "log.syslog.facility.name": [
    "facility_name"
   ],
   "log.syslog.severity.name": [
    "severity_name"
   ]
  },
  "channels": {}
 }
];
