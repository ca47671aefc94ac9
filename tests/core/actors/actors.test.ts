import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGivenNames, GIVEN_NAMES } from '../../../scripts/lexicon/givenNames.ts';
import { findActors } from '../../../src/core/actors/actors.ts';
import { CAST_CASES } from './cases/coreference.ts';
import { ROLE_CASES } from './cases/roles.ts';
import { marked } from './marked.ts';

function castOf(markup: string): Record<string, string[]> {
  const document = marked(markup);
  const { cast, mentions } = findActors(document);
  return Object.fromEntries(
    cast.map(({ id, name }) => [
      name,
      mentions.filter(({ actor }) => actor === id).map(({ start, end }) => document.text.slice(start, end)),
    ]),
  );
}

describe.each(Object.entries(CAST_CASES))('the cast: %s', (_, cases) => {
  it.each(cases)('$name', ({ text, expected }) => {
    expect(castOf(text)).toEqual(expected);
  });
});

describe('roles', () => {
  it.each(ROLE_CASES)('$name', ({ text, role, country }) => {
    const person = findActors(marked(text)).cast.find(({ kind }) => kind === 'person');
    expect([person?.role, person?.country]).toEqual([role, country ?? null]);
  });
});

describe('the cast of any text', () => {
  const name = fc.constantFrom(
    '[Ana Paz|p]',
    '[Paz|p]',
    '[Al Paz|p]',
    '[Foreign Ministry|o]',
    '[FM|o]',
    '[Oslo|l]',
    '[Chad|p]',
    '[|p]',
  );
  const word = fc.constantFrom(
    'he',
    'she',
    'it',
    'said',
    'the',
    'president',
    'company',
    'President',
    ',',
    '“',
    '”',
    '"',
    '\n',
    'Kenyan',
    '’s',
    'of',
    'who',
    '.',
  );
  it('holds ordered mentions of its members, each member named at least once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(name, word, fc.string())), (pieces) => {
        const { cast, mentions } = findActors(marked(pieces.join(' ')));
        const ids = new Set(cast.map(({ id }) => id));
        expect(ids.size).toBe(cast.length);
        for (const { actor, start, end } of mentions) expect(ids.has(actor) && start < end).toBe(true);
        for (const id of ids) expect(mentions.some(({ actor, form }) => actor === id && form !== 'pronoun')).toBe(true);
        expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b));
      }),
    );
  });

  it('has given names that are up to date with the packages', () => {
    const kept: unknown = JSON.parse(readFileSync(GIVEN_NAMES, 'utf8'));
    expect(JSON.stringify(kept) === buildGivenNames().trim()).toBe(true);
  });
});
