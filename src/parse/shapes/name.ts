// What readings by shape are called.

/** The `format` of a reading by shape; its tool is nobody that is known. */
export const SHAPE = 'shape';
