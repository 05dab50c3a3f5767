/** More lines than this, and their intervals hide each other: only that of the chosen one is drawn. */
export const MOST_INTERVALS = 12;
