import type { Report } from '../model.js';

/** The report as data: the contract of `report-schema.ts`, keys in the model's order, so that two runs compare byte by byte. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
