import type { Judge } from '../case.js';
import { attribution } from './attribution.js';
import { certainty } from './certainty.js';
import { conflict } from './conflict.js';
import { fitting } from './fitting.js';
import { internal } from './internal.js';
import { qualifier } from './qualifier.js';
import { unresolved } from './unresolved.js';
import { wording } from './wording.js';

/** Every family of verdicts, in the order in which a fact lists them. */
export const judges: readonly Judge[] = [
  conflict,
  internal,
  wording,
  attribution,
  certainty,
  qualifier,
  unresolved,
  fitting,
];
