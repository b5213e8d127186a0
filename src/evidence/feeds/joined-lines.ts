import type { Place } from '../record/place.ts';
import { LineGroup } from '../text/line-group.ts';

/** Holds each line back until it is known whether the next goes on with it. */
export class JoinedLines {
  private readonly group = new LineGroup();
  private readonly continues: (line: string) => boolean;
  private readonly take: (text: string, place: Place) => boolean;
  private readonly alone: (text: string, place: Place) => void;

  /** `take` tries lines that were joined; if it does not take them, each is given to `alone`. */
  constructor(
    continues: (line: string) => boolean,
    take: (text: string, place: Place) => boolean,
    alone: (text: string, place: Place) => void,
  ) {
    this.continues = continues;
    this.take = take;
    this.alone = alone;
  }

  readonly line = (text: string, place: Place): void => {
    const { group } = this;
    if (!group.isFollowedBy(place) || group.isFull || !this.continues(text)) this.end();
    group.add(text, place);
  };

  end(): void {
    const together = this.group.take();
    if (together === null) return;
    const { lines, place, placeOf } = together;
    if (lines.length > 1 && this.take(lines.join('\n'), place)) return;
    for (const [i, text] of lines.entries()) this.alone(text, placeOf(i));
  }
}
