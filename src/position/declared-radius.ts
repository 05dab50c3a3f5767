/**
 * Of 100 positions, how many are taken to lie within the radius a receiver declares. The W3C says 95 (Geolocation, `accuracy`),
 * Android 68 (`android.location.Location.getAccuracy`), Apple says no figure (`CLLocation.horizontalAccuracy`), and a page is
 * not told whose word it hears: the poorer meaning is taken, always (docs/decisions/0060).
 */
export const DECLARED_PCT = 68;

/**
 * The 95 % radius over the 68 % radius of errors that are Gaussian and alike in both directions, whose radius is Rayleigh
 * distributed: r(p) = σ √(-2 ln(1 - p)), so √(ln 0.05 / ln 0.32) = 1.6215.
 */
export const WIDENING = Math.sqrt(Math.log(0.05) / Math.log(1 - DECLARED_PCT / 100));

/** Radius in metres that holds 95 of 100 positions, of the one a receiver declared. The only place where it is widened. */
export const radius95 = (declaredM: number): number => WIDENING * declaredM;
