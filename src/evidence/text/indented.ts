/** Whether a line begins with white space and holds more: how most programs go on with a message of several lines. */
export function isIndented(line: string): boolean {
  const first = line.charCodeAt(0);
  return (first === tab || first === blank) && line.trim() !== '';
}

const tab = 9;
const blank = 32;
