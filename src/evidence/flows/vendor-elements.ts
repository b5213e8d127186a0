import type { ValueKind } from './value-text.ts';

/** Elements of one vendor, by the form of their values: numbers and names as in `ianaElements`. */
export interface VendorElements {
  /** Private enterprise number (IANA); 0 for numbers a vendor took without one, as NetFlow v9 knows none. */
  readonly enterprise: number;
  readonly elements: Readonly<Partial<Record<ValueKind, string>>>;
}

/**
 * Elements of vendors that say who did what; all others are named by their numbers. Sources: Cisco "ASA NetFlow
 * Implementation Guide", Palo Alto Networks "NetFlow templates", CERT NetSA "YAF information elements", ntop "nProbe fields",
 * Nokia "7750 SR NAT IPFIX", Barracuda "CloudGen Firewall IPFIX templates".
 */
export const vendorElements: readonly VendorElements[] = [
  {
    enterprise: 0,
    elements: {
      unsigned: `33002 NF_F_FW_EXT_EVENT, 40003 NF_F_XLATE_SRC_PORT, 40004 NF_F_XLATE_DST_PORT, 40005 NF_F_FW_EVENT,
        57590 L7_PROTO, 57595 CLIENT_NW_LATENCY_MS, 57596 SERVER_NW_LATENCY_MS, 57597 APPL_LATENCY_MS`,
      octets: '33000 NF_F_INGRESS_ACL_ID, 33001 NF_F_EGRESS_ACL_ID',
      ipv4: '40001 NF_F_XLATE_SRC_ADDR_IPV4, 40002 NF_F_XLATE_DST_ADDR_IPV4',
      text: '40000 NF_F_USERNAME, 56701 App-ID, 56702 User-ID, 57591 L7_PROTO_NAME',
    },
  },
  {
    enterprise: 6871,
    elements: {
      unsigned: `14 initialTCPFlags, 15 unionTCPFlags, 21 reverseFlowDeltaMilliseconds, 33 silkAppLabel, 35 payloadEntropy,
        40 flowAttributes`,
      octets: '18 payload',
    },
  },
  {
    enterprise: 637,
    elements: { unsigned: '91 natInsideSvcid, 92 natOutsideSvcid', text: '93 natSubString' },
  },
  {
    enterprise: 10704,
    elements: {
      unsigned:
        '1 Timestamp, 2 LogOp, 3 TrafficType, 6 Reason, 9 BindTransportPort, 11 ConnTransportPort, 12 AuditCounter',
      ipv4: '8 BindIPv4Address, 10 ConnIPv4Address',
      text: '4 FW_Rule, 5 ServiceName, 7 ReasonText',
    },
  },
  {
    enterprise: 35632,
    elements: {
      unsigned: '118 L7_PROTO, 123 CLIENT_NW_LATENCY_MS, 124 SERVER_NW_LATENCY_MS, 125 APPL_LATENCY_MS',
      text: '119 L7_PROTO_NAME, 188 TLS_SERVER_NAME',
    },
  },
];
