import { chronoCases } from './chrono-cases.js';
import { durationSets } from './durations.js';
import type { DataSet } from './row.js';
import { specDates } from './specs-dates.js';

/** Dates and lengths of time. */
export function dateSets(folder: string): readonly DataSet[] {
  return [...specDates(folder), ...chronoCases(folder), ...durationSets(folder)];
}
