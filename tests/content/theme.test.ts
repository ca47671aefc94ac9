import { expect, test } from 'vitest';
import { isLightText } from '../../src/content/card/theme.ts';

const CASES: readonly [color: string, isLight: boolean | null][] = [
  ['rgb(26, 26, 26)', false],
  ['rgb(228, 228, 232)', true],
  ['rgba(255, 255, 255, 0.87)', true],
  ['rgb(0 0 0 / 80%)', false],
  ['oklch(0.9 0.01 90)', null],
  ['', null],
];

for (const [color, isLight] of CASES) {
  test(`text in ${color || 'no colour'}`, () => {
    expect(isLightText(color)).toBe(isLight);
  });
}
