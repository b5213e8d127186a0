import { describe, expect, it } from 'vitest';
import { ShapeTable } from './shape-table.ts';

const shape = new ShapeTable().shapeOf([
  'Provider_Name',
  'EventID',
  'Channel',
  'Computer',
  'EventID',
  'Provider_Name',
  'Channel',
  'Data',
  'Data',
]);

describe('the slots a rule means by a name', () => {
  it("are the event's own value where it is called like an element of System, as in the record of a cleared log", () => {
    expect(shape.slotsOf('Channel')).toEqual([6]);
  });

  it('are those of System for what identifies the event, whatever its values claim', () => {
    expect(shape.slotsOf('EventID')).toEqual([1]);
    expect(shape.slotsOf('Provider_Name')).toEqual([0]);
  });

  it('are all values of a name that repeats, and none of a name that is not there', () => {
    expect(shape.slotsOf('Data')).toEqual([7, 8]);
    expect(shape.slotsOf('Computer')).toEqual([3]);
    expect(shape.slotsOf('constructor')).toEqual([]);
  });
});
