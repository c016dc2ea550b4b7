import { counted } from '../../reporters/view/wording.js';
import { columns } from '../../reporters/view/wrap.js';
import { filled, type Lines, type Page } from '../page.js';
import type { Places } from '../places.js';
import type { Finding, Level } from './finding.js';

/** Findings for a terminal, each with its line and a caret, and a summary. */
export function findingsText(
  findings: readonly Finding[],
  { page, places, rules }: { readonly page: Page; readonly places: Places; readonly rules: number },
): string {
  const blocks = findings.map((finding) => findingText(finding, page, places).join('\n'));
  return `${[...blocks, ...filled(page, summary(findings, rules))].join('\n\n')}\n`;
}

function findingText(finding: Finding, page: Page, places: Places): Lines {
  const { level, check, file, line, column, message, help } = finding;
  const style = level === 'note' ? page.palette.dim : page.palette.alert;
  const place = page.palette.heading(`${file}:${line}:${column}`);
  return [
    place,
    ...filled(page, `${level}: ${message}`, { style }),
    ...excerpt(places.line(file, line), { line, column, room: page.width }),
    ...filled(page, `${help} [${check}]`, { lead: '  ' }),
  ];
}

/** The line that a finding is in, cut to the page around a caret under its column. */
function excerpt(
  source: string,
  { line, column, room }: { readonly line: number; readonly column: number; readonly room: number },
): Lines {
  if (source.trim() === '') return [];
  const number = String(line);
  const width = room - number.length - 5;
  const from = Math.max(0, Math.min(column - 1 - Math.floor(width / 3), source.length - width + 2));
  const cut = `${from > 0 ? '…' : ''}${source.slice(from)}`.replace(/\t/g, ' ');
  const shown = columns(cut) > width ? `${cut.slice(0, width - 1)}…` : cut;
  const before = columns(cut.slice(0, column - 1 - from + (from > 0 ? 1 : 0)));
  return [`  ${number} | ${shown}`, `  ${' '.repeat(number.length)} | ${' '.repeat(before)}^`];
}

function summary(findings: readonly Finding[], rules: number): string {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  const parts = (['error', 'warning', 'note'] as const)
    .filter((level) => count(level) > 0)
    .map((level) => counted(count(level), level));
  return `${counted(rules, 'rule')}: ${parts.length === 0 ? 'nothing amiss' : parts.join(', ')}.`;
}
