import type { ScanReportInput } from '../contract.ts';
import type { Block, Inline, Phrase } from '../document.ts';
import { phrase, said } from '../inline.ts';
import { hiddenRules, ruleNumbers } from './rules.ts';
import { knownLevel, type PlacedFinding } from './worst-first.ts';

/** The one sentence that comes first. A zero in it always stands beside what was asked, of what, and when. */
export function lead(input: ScanReportInput, findings: readonly PlacedFinding[]): Block {
  return { block: 'paragraph', role: 'lead', content: [sentence(input, findings)] };
}

export function periodOf(input: ScanReportInput): Phrase {
  const { from, to } = input.summary.period;
  if (from === null || to === null) return phrase('report.period-unknown');
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  return first === last
    ? phrase('report.period-day', { day: first })
    : phrase('report.period', { from: first, to: last });
}

function sentence(input: ScanReportInput, findings: readonly PlacedFinding[]): Inline {
  const { files, records } = input.summary;
  const period = periodOf(input);
  const worst = findings[0];
  if (files === 0) return said('report.lead-no-file');
  if (worst === undefined) return nothingFound(input, period);
  const hosts = input.hosts.length;
  const values = { files, records, period, findings: findings.length, worst: levelWord(worst.finding.level) };
  const links = { read: 'read', hosts: 'hosts', findings: 'findings', worst: worst.at };
  return hosts > 0
    ? said('report.lead-found', { ...values, hosts }, links)
    : said('report.lead-found-hosts-unknown', values, links);
}

function nothingFound(input: ScanReportInput, period: Phrase): Inline {
  const { files, records } = input.summary;
  const links = { read: 'read', rules: 'rules', unseen: 'unseen' };
  if (records === 0) return said('report.lead-no-record', { files }, links);
  const { ranWithoutMatch } = ruleNumbers(input);
  const hidden = hiddenRules(input);
  const values = { files, records, period, ran: hidden + ranWithoutMatch };
  if (hidden === 0) return said('report.lead-nothing', values, links);
  return said('report.lead-nothing-shown', { ...values, hidden }, links);
}

function levelWord(level: string): Phrase {
  return phrase(`report.level-${knownLevel(level)}`);
}
