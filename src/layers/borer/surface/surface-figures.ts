/** Cells of a surface with their figures, one entry each, in the plane. */
export interface SurfaceFigures {
  /** Centre, metres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Side to side of a cell, metres. */
  readonly size: number;
  /** Fruits counted (or trap-days) that the cell stands on, and those bored (or insects). Sums, unweighted. */
  readonly exposure: Float64Array;
  readonly events: Float64Array;
  /** In the unit of the source; weighted in "calor". NaN where nothing was counted. */
  readonly rate: Float64Array;
  /** Mean of its points', m above sea level; NaN unknown. */
  readonly altitude: Float64Array;
  /** Rows of the table in each cell; empty lists in "calor", where a reading serves many cells. */
  readonly rows: readonly (readonly number[])[];
}

/** A row of a table counts where it has a place and something was counted. */
export const placedRows = (table: {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly exposure: Float64Array;
}): readonly number[] => {
  const rows: number[] = [];
  for (let i = 0; i < table.x.length; i++) {
    const placed = Number.isFinite(table.x[i]) && Number.isFinite(table.y[i]);
    if (placed && (table.exposure[i] as number) > 0) rows.push(i);
  }
  return rows;
};
