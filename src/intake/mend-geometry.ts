import { distinctVertices } from "../checks/ring/distinct-vertices.ts";
import { dropRepeats, type OpenedRing } from "../checks/ring/drop-repeats.ts";
import { dropSpikes, type SpikesFound } from "../checks/ring/drop-spikes.ts";
import { type Finding, finding } from "../domain/issue/finding.ts";
import { addFinding, type RecordFindings } from "../formats/format-reading.ts";
import {
  RAW_LINE,
  RAW_NONE,
  RAW_POINT,
  RAW_TRACK,
  type RawGeometry,
} from "../formats/raw-geometry.ts";
import {
  type FlatGeometry,
  GEOMETRY_NONE,
  GEOMETRY_POINT,
  GEOMETRY_POLYGON,
} from "../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../geo/flat/flat-geometry-builder.ts";
import { ringArea } from "../geo/plane/ring-area.ts";

export interface MendRules {
  readonly ringsClosed: boolean;
  /** Take lines and tracks for outlines of plots. */
  readonly closeLines: boolean;
}

export interface Mended {
  readonly geometry: FlatGeometry;
  /** Records with a ring that ran the wrong way (shells anticlockwise, holes clockwise is right). */
  readonly turned: readonly number[];
  /** Records that are lines and were not taken. */
  readonly lines: number;
}

/**
 * Raw geometry with everything mended that has one reading: closing vertices taken off, repeated vertices and exact
 * spikes dropped, rings turned. A ring without three different corners makes its record one without geometry.
 * Mends are told in `findings`. Linear in the vertices.
 */
export function mendGeometry(raw: RawGeometry, rules: MendRules, findings: RecordFindings): Mended {
  const mender = new Mender(raw, rules, findings);
  for (let i = 0; i < raw.type.length; i++) mender.record(i);
  return { geometry: mender.out.build(), turned: mender.turned, lines: mender.lines };
}

class Mender {
  readonly out = new FlatGeometryBuilder();
  readonly turned: number[] = [];
  lines = 0;
  private readonly raw: RawGeometry;
  private readonly rules: MendRules;
  private readonly findings: RecordFindings;
  private ring = new Float64Array(256);
  private readonly opened: OpenedRing = { vertices: 0, repeated: 0, closed: false };
  private readonly spikes: SpikesFound = { count: 0, x: 0, y: 0 };

  constructor(raw: RawGeometry, rules: MendRules, findings: RecordFindings) {
    this.raw = raw;
    this.rules = rules;
    this.findings = findings;
  }

  record(i: number): void {
    const { raw, out } = this;
    const type = raw.type[i];
    if (type === RAW_NONE) {
      out.beginFeature(GEOMETRY_NONE);
      return;
    }
    if (type === RAW_POINT) {
      const at = this.vertexOf(i);
      out.beginFeature(GEOMETRY_POINT);
      out.beginPart();
      out.beginRing();
      out.vertex(raw.coords[at] as number, raw.coords[at + 1] as number);
      out.endRing();
      return;
    }
    if (type === RAW_LINE || type === RAW_TRACK) {
      this.lines++;
      if (!this.rules.closeLines) {
        const kind = type === RAW_LINE ? "line" : "track";
        this.say(i, finding("error", "row-geometry-not-taken", { type: kind }));
        out.beginFeature(GEOMETRY_NONE);
        return;
      }
    }
    this.polygon(i);
  }

  private vertexOf(i: number): number {
    const { featureStart, partStart, ringStart } = this.raw;
    const ring = partStart[featureStart[i] as number] as number;
    return 2 * (ringStart[ring] as number);
  }

  private say(i: number, found: Finding): void {
    addFinding(this.findings, i, found);
  }

  private polygon(i: number): void {
    const { raw, out } = this;
    out.beginFeature(GEOMETRY_POLYGON);
    let repeated = 0;
    let spikes = 0;
    let unclosed = false;
    let turned = false;
    let at = { x: 0, y: 0 };
    const end = raw.featureStart[i + 1] as number;
    for (let part = raw.featureStart[i] as number; part < end; part++) {
      out.beginPart();
      const shell = raw.partStart[part] as number;
      const rings = raw.partStart[part + 1] as number;
      for (let r = shell; r < rings; r++) {
        const fault = this.openRing(r);
        if (fault) {
          this.say(i, fault);
          out.dropFeature();
          return;
        }
        repeated += this.opened.repeated;
        if (!this.opened.closed) unclosed = true;
        if (this.spikes.count > 0) {
          spikes += this.spikes.count;
          at = { x: this.spikes.x, y: this.spikes.y };
        }
        if (this.writeRing(r === shell)) turned = true;
      }
    }
    if (unclosed && this.rules.ringsClosed) this.say(i, finding("note", "ring-closed", {}));
    if (repeated > 0) {
      this.say(i, finding("note", "ring-repeated-vertices", { count: repeated }));
    }
    if (spikes > 0) this.say(i, finding("note", "ring-spike", { count: spikes, ...at }));
    if (turned) this.turned.push(i);
  }

  /** Raw ring r, mended, into `this.ring`; what makes it unusable, or null. */
  private openRing(r: number): Finding | null {
    const { coords, ringStart } = this.raw;
    const from = ringStart[r] as number;
    const to = ringStart[r + 1] as number;
    if (this.ring.length < 2 * (to - from)) this.ring = new Float64Array(4 * (to - from));
    dropRepeats(coords, from, to, this.ring, this.opened);
    const distinct = distinctVertices(this.ring, this.opened.vertices, 3);
    if (distinct < 3) return finding("error", "ring-too-few-points", { points: distinct });
    this.opened.vertices = dropSpikes(this.ring, this.opened.vertices, this.spikes);
    return this.opened.vertices < 3 ? finding("error", "ring-no-area", {}) : null;
  }

  /** Writes the ring the right way round; true when it had to be turned. */
  private writeRing(isShell: boolean): boolean {
    const { ring, out } = this;
    const n = this.opened.vertices;
    const backwards = ringArea(ring, 0, n) > 0 !== isShell;
    out.beginRing();
    for (let k = 0; k < n; k++) {
      const v = backwards && k > 0 ? n - k : k;
      out.vertex(ring[2 * v] as number, ring[2 * v + 1] as number);
    }
    out.endRing();
    return backwards;
  }
}
