import type { KnownQuantity, Unit } from "@/lib/model/quantity";
import { propertyOf, type Standing } from "@/lib/model/standing";
import type { Measure } from "@/lib/model/entry";
import { toFigure, type ApiFigure } from "./values";

/** A figure computed from sourced figures, with the sources of all of them, each once. */
export const derivedFigure = (quantity: KnownQuantity, sourceIds: string[]): ApiFigure =>
  toFigure(quantity, [...new Set(sourceIds)].sort());

/** A computed figure between two numbers: a range, or exact where they are equal. */
export function span(low: number, high: number, unit: Unit, sourceIds: string[]): ApiFigure {
  return derivedFigure({ qualifier: low === high ? "exact" : "range", low, high, unit }, sourceIds);
}

/** The sources of the headline figures of deals. */
export const headlineSources = (standings: Standing[], measure: Measure): string[] =>
  standings.flatMap((standing) => propertyOf(standing, measure)?.shown.sourceId ?? []);
