import type { ReadingMethod } from "../../../../domain/readings/reading-method.ts";

/**
 * A stretch of time. Days count from 1970-01-01; months from 1. Readings without a date are only in
 * "all", and in the campaign that the sheet writes for them.
 */
export type Period =
  | { readonly kind: "all" }
  | { readonly kind: "campaign"; readonly campaign: string }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  /** Both ends included. */
  | { readonly kind: "days"; readonly from: number; readonly to: number };

/** Which readings an answer is about. One method always: rates of two methods are never pooled. */
export interface ReadingFilter {
  readonly method: ReadingMethod;
  readonly period: Period;
  /** As written in the sheet; null for all. */
  readonly organisation: string | null;
  readonly district: string | null;
  readonly hamlet: string | null;
}
