import type { HeaderNames } from './flow-layout.ts';

/** Names of a header's values and, behind them, of the address that sent it: by whether that is IPv4, IPv6 or unknown. */
export interface NamesByExporter {
  readonly none: HeaderNames;
  readonly ipv4: HeaderNames;
  readonly ipv6: HeaderNames;
}

export function namesByExporter(names: readonly string[]): NamesByExporter {
  return { none: names, ipv4: [...names, 'exporterIPv4Address'], ipv6: [...names, 'exporterIPv6Address'] };
}

export function namesFor(exporter: string, { none, ipv4, ipv6 }: NamesByExporter): HeaderNames {
  if (exporter === '') return none;
  return exporter.includes(':') ? ipv6 : ipv4;
}
