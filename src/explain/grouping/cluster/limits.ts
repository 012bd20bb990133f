// How many groups are compared. It stands alone: whoever has more need not load what compares them.

/** Beyond so many groups, only exact keys join: the time grows with their square. */
export const MOST_GROUPS = 120;
