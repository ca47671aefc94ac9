import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCountryLexicon, COUNTRY_LEXICON } from '../../../scripts/lexicon/countries.ts';
import { countryName, isoCode } from '../../../src/core/countries/lexicon.ts';
import { marked } from '../actors/marked.ts';
import { COUNTRY_CASES } from './cases/countries.ts';

describe('countries', () => {
  it.each(COUNTRY_CASES)('$name', ({ text, expected }) => {
    const document = marked(text);
    const found = document.countryMentions.map(
      ({ country, form, start, end }) => `${country} ${form} ${document.text.slice(start, end)}`,
    );
    expect(found).toEqual(expected);
  });

  it('has a lexicon that is up to date with the package and the supplement', () => {
    const kept: unknown = JSON.parse(readFileSync(COUNTRY_LEXICON, 'utf8'));
    // Compared as one string, for a difference in it is no use to read.
    expect(JSON.stringify(kept) === JSON.stringify(JSON.parse(buildCountryLexicon()))).toBe(true);
  });

  it('names a country and gives its two letters', () => {
    expect([countryName('XK'), countryName('GB-SCT'), countryName('ZZ')]).toEqual(['Kosovo', 'Scotland', 'ZZ']);
    expect([isoCode('XK'), isoCode('GB-SCT'), isoCode('SUHH')]).toEqual(['XK', 'GB', null]);
  });

  it('gives ordered mentions within any text', () => {
    const words = fc.constantFrom(
      'Beijing',
      'said',
      'the',
      'U.S.',
      '’s',
      'China',
      ',',
      'Kremlin',
      '\n',
      'New',
      'in',
      '-',
      'Georgian',
      '"',
      '🦊',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (pieces) => {
        const { text, countryMentions } = marked(pieces.join(' ').replace(/[[\]|]/gu, ''));
        let last = 0;
        for (const { start, end } of countryMentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
