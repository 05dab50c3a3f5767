/** A pattern or symbol, drawn when the map is ready at the screen's pixel ratio. */
export interface MapImage {
  /** Size in CSS pixels; whole numbers, so that a pattern has no seam at any pixel ratio. */
  readonly width: number;
  readonly height: number;
  /** Draws in CSS pixels from the upper left corner. */
  draw(context: CanvasRenderingContext2D): void;
}
