/** What a run took: on standard error, because standard output holds nothing that depends on clock, machine or workers. */
export function runLine(ms: number, workers: number): string {
  const peakRssBytes = process.resourceUsage().maxRSS * 1024;
  return `${JSON.stringify({ kind: 'run', seconds: Math.round(ms) / 1000, peakRssBytes, workers })}\n`;
}
