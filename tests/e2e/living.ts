import type { LivingCase } from './living/case.ts';
import { CHANGES } from './living/changes.ts';
import { MARKUP } from './living/markup.ts';
import { TURNS } from './living/turns.ts';

/** Every page that changes under its annotation, or holds its article in an uncommon way. */
export const LIVING: readonly LivingCase[] = [...CHANGES, ...MARKUP, ...TURNS];
