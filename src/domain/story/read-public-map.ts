import { isObject, isTextUpTo, isWithin, readEach } from "../json-shape.ts";
import { isTwoLanguages, type TwoLanguages } from "../two-languages.ts";
import type { LonLat, PublicClass, PublicLayer, PublicMap } from "./public-map.ts";
import type { SlideCamera } from "./story.ts";

/** More than these an audience's map does not hold. */
const MOST = { layers: 12, parts: 400, rings: 200, corners: 60_000, things: 4000, classes: 8 };
const LONGEST_WORDS = 4000;
const LONGEST_METRES = 1_000_000;
const LARGEST = 1e12;

/** A sentence in both languages, copied without whatever came with it. */
export const readWords = (value: unknown): TwoLanguages | null =>
  isTwoLanguages(value) &&
  isTextUpTo(value["es-PE"], LONGEST_WORDS) &&
  isTextUpTo(value.en, LONGEST_WORDS)
    ? { "es-PE": value["es-PE"], en: value.en }
    : null;

export const isFigure = (value: unknown): value is number => isWithin(value, -LARGEST, LARGEST);

const readLonLat = (value: unknown): LonLat | null => {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [lon, lat]: readonly unknown[] = value;
  return isWithin(lon, -180, 180) && isWithin(lat, -85, 85) ? [lon, lat] : null;
};

const readRing = (value: unknown): LonLat[] | null => {
  const ring = readEach(value, MOST.corners, readLonLat);
  return ring && ring.length >= 3 ? ring : null;
};
const readRings = (value: unknown) => readEach(value, MOST.rings, readRing);
const readParts = (value: unknown) => readEach(value, MOST.parts, readRings);

const readClass = (value: unknown): PublicClass | null => {
  if (!isObject(value)) return null;
  const { from, to } = value;
  const label = readWords(value.label);
  return label && isFigure(from) && (to === null || isFigure(to)) ? { from, to, label } : null;
};

const readCell = (value: unknown) => {
  if (!isObject(value) || !isFigure(value.value)) return null;
  const ring = readRing(value.ring);
  const text = readWords(value.text);
  return ring && text ? { ring, value: value.value, text } : null;
};

const readDisc = (item: unknown) => {
  if (!isObject(item)) return null;
  const { value, part } = item;
  const at = readLonLat(item.at);
  const [label, text] = [readWords(item.label), readWords(item.text)];
  if (!at || !label || !text || !isFigure(value) || !(part === null || isFigure(part))) return null;
  return { at, label, value, part, text };
};

const readPlace = (item: unknown) => {
  if (!isObject(item)) return null;
  const at = readLonLat(item.at);
  const label = readWords(item.label);
  return at && label ? { at, label } : null;
};

const readPlot = (item: unknown) => {
  if (!isObject(item)) return null;
  const parts = readParts(item.parts);
  return parts && isWithin(item.verdict, 0, 255) ? { parts, verdict: item.verdict } : null;
};

const readLayer = (value: unknown): PublicLayer | null => {
  if (!isObject(value)) return null;
  const unit = readWords(value.unit);
  switch (value.kind) {
    case "area": {
      const parts = readParts(value.parts);
      const { name } = value;
      return parts && isTextUpTo(name, LONGEST_WORDS) ? { kind: "area", name, parts } : null;
    }
    case "band": {
      const parts = readParts(value.parts);
      const { distanceM } = value;
      return parts && isWithin(distanceM, 0, LONGEST_METRES)
        ? { kind: "band", distanceM, parts }
        : null;
    }
    case "cells": {
      const { sizeM } = value;
      const classes = readEach(value.classes, MOST.classes, readClass);
      const cells = readEach(value.cells, MOST.things, readCell);
      return unit && classes && cells && isWithin(sizeM, 1, LONGEST_METRES)
        ? { kind: "cells", sizeM, unit, classes, cells }
        : null;
    }
    case "discs": {
      const discs = readEach(value.discs, MOST.things, readDisc);
      const partUnit = readWords(value.partUnit);
      return unit && discs ? { kind: "discs", unit, ...(partUnit && { partUnit }), discs } : null;
    }
    case "places": {
      const places = readEach(value.places, MOST.things, readPlace);
      return places && { kind: "places", places };
    }
    case "plots": {
      const plots = readEach(value.plots, 20 * MOST.things, readPlot);
      return plots && { kind: "plots", plots };
    }
    default:
      return null;
  }
};

const readCamera = (value: unknown): SlideCamera | null => {
  if (!isObject(value)) return null;
  const { lon, lat, zoom } = value;
  return isWithin(lon, -180, 180) && isWithin(lat, -85, 85) && isWithin(zoom, 0, 24)
    ? { lon, lat, zoom }
    : null;
};

/** What a slide's map shows, copied key by key; null where anything of it is not understood. Never throws. */
export const readPublicMap = (value: unknown): PublicMap | null => {
  if (!isObject(value)) return null;
  const box = readEach(value.bounds, 4, (edge) => (isWithin(edge, -180, 180) ? edge : null));
  const camera = readCamera(value.camera);
  const layers = readEach(value.layers, MOST.layers, readLayer);
  if (!layers || box?.length !== 4 || (camera === null && value.camera !== null)) return null;
  const [west = 0, south = 0, east = 0, north = 0] = box;
  if (west > east || south > north || south < -85 || north > 85) return null;
  return { bounds: [west, south, east, north], camera, layers };
};
