import type { Command } from '../command.js';
import { check } from './check.js';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [check];
