import type { Judge } from '../case.js';
import { agreement } from './agreement.js';
import { attribution } from './attribution.js';
import { certainty } from './certainty.js';
import { conflict } from './conflict.js';
import { internal } from './internal.js';
import { parts } from './parts.js';
import { precision } from './precision.js';
import { progress } from './progress.js';
import { qualifier } from './qualifier.js';
import { singleSource } from './single-source.js';
import { sum } from './sum.js';
import { unresolved } from './unresolved.js';
import { update } from './update.js';
import { wording } from './wording.js';

/** Every family of verdicts, in the order in which a fact lists them. A new one is one file and one line here. */
export const judges: readonly Judge[] = [
  conflict,
  internal,
  wording,
  attribution,
  certainty,
  progress,
  qualifier,
  update,
  unresolved,
  precision,
  parts,
  agreement,
  sum,
  singleSource,
];
