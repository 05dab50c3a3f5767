/** A linear model fitted by least squares. Coefficients are addressed by the place of their column. */
export interface LeastSquares {
  /** Columns that add something to those before them. */
  readonly rank: number;
  /** 1 for a column that adds something to those before it, 0 for others. */
  readonly independent: Uint8Array;
  readonly residuals: Float64Array;
  readonly residualSumSq: number;
  /** Sum of squares each column adds to those before it (type I); 0 for a column that adds nothing. */
  readonly sequentialSumSq: Float64Array;
  /** Diagonal of the hat matrix, 0 to 1. */
  readonly leverages: Float64Array;
  /** Σ weights[j]·β[j]; null where the data do not determine it: it is then no function of the fitted values. */
  readonly combine: (weights: readonly number[]) => Combination | null;
}

/** A sum of coefficients. */
export interface Combination {
  readonly value: number;
  /** As a multiple of the residual variance. */
  readonly variance: number;
  /** Along directions at right angles: the variance is its squared length, and that of a difference its squared distance. */
  readonly along: Float64Array;
}

/** A column whose part at right angles to those before it is shorter than this share of itself adds nothing. */
const DEPENDENT = 1e-9;
/** Weights of a function that is determined agree with the dependent columns to this share of the largest weight. */
const DETERMINED = 1e-8;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

interface Kept {
  readonly column: number;
  readonly direction: Float64Array;
  /** The column in terms of the directions up to its own. */
  readonly parts: readonly number[];
}

/** Takes what lies along the directions out of `vector`, twice, since once leaves rounding behind. */
const takeOut = (vector: Float64Array, kept: readonly Kept[]): number[] => {
  const parts = kept.map(() => 0);
  for (let pass = 0; pass < 2; pass++) {
    kept.forEach(({ direction }, k) => {
      const part = dot(direction, vector);
      parts[k] = (parts[k] as number) + part;
      for (let i = 0; i < vector.length; i++)
        vector[i] = (vector[i] as number) - part * (direction[i] as number);
    });
  }
  return parts;
};

/** Solves the triangle: numbers c with Σ c[k]·(column of kept k) = Σ parts[k]·direction k. */
const inColumns = (parts: readonly number[], kept: readonly Kept[]): number[] => {
  const c = [...parts];
  for (let k = parts.length - 1; k >= 0; k--) {
    const own = kept[k]?.parts as readonly number[];
    c[k] = (c[k] as number) / (own[k] as number);
    for (let j = 0; j < k; j++) c[j] = (c[j] as number) - (c[k] as number) * (own[j] as number);
  }
  return c;
};

/**
 * Fits y on columns of the same length by modified Gram-Schmidt with reorthogonalisation (Björck 1967, BIT 7, 1; as stable
 * as Householder's QR). A column that depends on those before it is left out, as R's `lm` does.
 */
export const leastSquares = (columns: readonly Float64Array[], y: Float64Array): LeastSquares => {
  const kept: Kept[] = [];
  const dependent: { readonly column: number; readonly parts: readonly number[] }[] = [];
  columns.forEach((original, column) => {
    const rest = Float64Array.from(original);
    const parts = takeOut(rest, kept);
    const length = Math.sqrt(dot(rest, rest));
    if (length <= DEPENDENT * Math.sqrt(dot(original, original))) {
      dependent.push({ column, parts });
      return;
    }
    kept.push({ column, direction: rest.map((x) => x / length), parts: [...parts, length] });
  });

  const residuals = Float64Array.from(y);
  const along = takeOut(residuals, kept);
  const sequentialSumSq = new Float64Array(columns.length);
  const independent = new Uint8Array(columns.length);
  const leverages = new Float64Array(y.length);
  kept.forEach(({ column, direction }, k) => {
    sequentialSumSq[column] = (along[k] as number) ** 2;
    independent[column] = 1;
    direction.forEach((x, i) => {
      leverages[i] = (leverages[i] as number) + x * x;
    });
  });
  const coefficients = inColumns(along, kept);
  const ties = dependent.map(({ column, parts }) => ({ column, of: inColumns(parts, kept) }));

  const combine: LeastSquares["combine"] = (weights) => {
    const own = kept.map(({ column }) => weights[column] ?? 0);
    const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
    for (const { column, of } of ties) {
      const asked = of.reduce((sum, c, k) => sum + c * (own[k] ?? 0), 0);
      if (Math.abs(asked - (weights[column] ?? 0)) > DETERMINED * largest) return null;
    }
    // Forward through the transposed triangle: the weights in terms of the directions.
    const turned = new Float64Array(kept.length);
    kept.forEach(({ parts }, k) => {
      let rest = own[k] as number;
      for (let j = 0; j < k; j++) rest -= (parts[j] as number) * (turned[j] as number);
      turned[k] = rest / (parts[k] as number);
    });
    const value = own.reduce((sum, w, k) => sum + w * (coefficients[k] as number), 0);
    return { value, variance: dot(turned, turned), along: turned };
  };
  const residualSumSq = dot(residuals, residuals);
  return {
    rank: kept.length,
    independent,
    residuals,
    residualSumSq,
    sequentialSumSq,
    leverages,
    combine,
  };
};
