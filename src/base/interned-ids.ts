let shapes = 0;
let sources = 0;

/** Numbers of record shapes and of event sources: unique within a worker, whichever reader makes them. */
export const nextShapeId = (): number => shapes++;
export const nextSourceId = (): number => sources++;
