import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { FormatReading, PlacedReading, RefusedReading } from "../format-reading.ts";
import type { Archive } from "./archive.ts";
import { type ArchiveLayer, firstLayers } from "./archive-layers.ts";
import { joinable, joinReadings, type NamedReading } from "./join-readings.ts";
import { ofArchive } from "./layer-names.ts";

type Read = Exclude<FormatReading, RefusedReading>;
type LayerRead = NamedReading & { readonly layer: ArchiveLayer };

/** What became of the layers of an archive beside those that were read. */
class OtherLayers {
  readonly failed: ArchiveLayer[] = [];
  readonly empty: ArchiveLayer[] = [];
  private readonly all: readonly ArchiveLayer[];

  constructor(all: readonly ArchiveLayer[]) {
    this.all = all;
  }

  /** The reading of `taken` with a word on the rest. */
  told(reading: Read, taken: readonly ArchiveLayer[]): FormatReading {
    const passed = new Set([...taken, ...this.failed, ...this.empty]);
    const names = (layers: readonly ArchiveLayer[]): string[] => layers.map(({ name }) => name);
    const others = names(this.all.filter((layer) => !passed.has(layer)));
    const found: Finding[] = [];
    if (this.failed.length > 0) {
      found.push(finding("warning", "layers-not-read", { layers: names(this.failed) }));
    }
    if (others.length > 0) {
      found.push(finding("warning", "file-layer-read", { layer: names(taken).join(", "), others }));
    }
    return { ...reading, fileFindings: [...found, ...reading.fileFindings] };
  }
}

/** The most likely layers, as one where they go together, else the first that can be read; the others are told. */
export async function readFirstLayers(
  archive: Archive,
  layers: readonly ArchiveLayer[],
): Promise<FormatReading> {
  const others = new OtherLayers(layers);
  const placed: LayerRead[] = [];
  let refusal: FormatReading | null = null;
  for (const layer of firstLayers(layers)) {
    const reading = await archive.read(layer, undefined);
    if (reading.kind === "table" && placed.length === 0) {
      return others.told(ofArchive(reading, layers, layer), [layer]);
    }
    if (reading.kind !== "placed") others.failed.push(layer);
    else if (reading.rows.length === 0) others.empty.push(layer);
    else placed.push({ name: layer.name, reading, layer });
    if (reading.kind === "refused" || others.empty.length > 0) refusal ??= reading;
  }
  const [first] = placed;
  if (!first) return refusal as FormatReading;
  const joined = joinable(placed) as readonly LayerRead[];
  if (joined.length < 2) {
    return others.told(ofArchive(first.reading, layers, first.layer), [first.layer]);
  }
  const all = joinReadings(joined);
  const { sheet: _, ...read } = ofArchive(all, layers, first.layer).read;
  const together: PlacedReading = { ...all, read };
  return others.told(
    together,
    joined.map(({ layer }) => layer),
  );
}
