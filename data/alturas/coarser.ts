import type { Heights } from "./heights.ts";

/**
 * Heights at half the detail: each node the 1-2-1 mean of its surroundings, every second one kept. A
 * far view drawn from all nodes would pick some at random.
 */
export const coarser = (grid: Heights): Heights => {
  const columns = Math.ceil(grid.columns / 2);
  const rows = Math.ceil(grid.rows / 2);
  const values = new Int16Array(columns * rows);
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let i = -1; i <= 1; i++) {
        const y = clamp(2 * row + i, grid.rows - 1) * grid.columns;
        for (let j = -1; j <= 1; j++) {
          const x = clamp(2 * column + j, grid.columns - 1);
          sum += grid.values[y + x]! * (2 - Math.abs(i)) * (2 - Math.abs(j));
        }
      }
      values[row * columns + column] = Math.round(sum / 16);
    }
  }
  return { ...grid, columns, rows, step: grid.step * 2, values };
};
