import { type Finding, finding } from "../domain/issue/finding.ts";
import {
  RAW_LINE,
  RAW_NONE,
  RAW_POINT,
  RAW_POLYGON,
  RAW_TRACK,
  type RawGeometryBuilder,
  type RawMark,
  type RawType,
} from "./raw-geometry.ts";

/**
 * Decides what one record is when its pieces have been written to the builder one by one: polygons stay, a lone point
 * or line stays, everything else is taken back and told.
 */
export class RecordShape {
  private readonly out: RawGeometryBuilder;
  private polygons = 0;
  private points = 0;
  private lines = 0;
  private isTrack = false;
  private keptLine = false;
  private x = 0;
  private y = 0;
  /** The first thing wrong; the whole record is refused for it. */
  fault: Finding | null = null;

  constructor(out: RawGeometryBuilder) {
    this.out = out;
  }

  /** Before each record. */
  reset(): void {
    this.polygons = 0;
    this.points = 0;
    this.lines = 0;
    this.isTrack = false;
    this.keptLine = false;
    this.fault = null;
  }

  /** The parts written since `start` are polygons. */
  tookPolygon(): void {
    this.polygons++;
  }

  /** The vertices written since `start` are points. */
  tookPoints(start: RawMark): void {
    const { out } = this;
    this.points += (out.mark().coords - start.coords) >> 1;
    [this.x, this.y] = out.lastVertex();
    out.rewind(start);
  }

  /** `count` lines were written since `start`, each a part. Kept only as the record's first and only piece. */
  tookLines(start: RawMark, count: number, isTrack: boolean, alone: boolean): void {
    this.lines += count;
    this.isTrack ||= isTrack;
    if (alone && this.lines === 1 && this.polygons === 0) this.keptLine = true;
    else this.out.rewind(start);
  }

  /** After a record: its type. */
  end(report: (found: Finding) => void): RawType {
    const { out, points, lines } = this;
    if (this.fault) {
      report(this.fault);
      out.dropOpen();
      return RAW_NONE;
    }
    if (this.polygons > 0) {
      if (points + lines > 0) report(finding("warning", "row-parts-left-out", { points, lines }));
      return RAW_POLYGON;
    }
    if (this.keptLine && lines === 1) {
      return this.isTrack ? RAW_TRACK : RAW_LINE;
    }
    out.dropOpen();
    if (points === 1 && lines === 0) {
      out.vertex(this.x, this.y);
      out.endRing();
      out.endPart();
      return RAW_POINT;
    }
    if (lines > 0) {
      const type = this.isTrack ? "track" : "line";
      report(finding("error", "row-geometry-not-taken", { type }));
    } else if (points > 1) report(finding("error", "row-geometry-not-taken", { type: "points" }));
    else report(finding("error", "row-no-geometry", {}));
    return RAW_NONE;
  }
}
