/** Longest text of one property: what a spreadsheet cell can hold. */
export const LONGEST_CELL = 32_767;
