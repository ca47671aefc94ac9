import { readFileSync } from 'node:fs';
import { findCountries } from '../../../src/core/countries/countries.ts';
import type { CastMember, Source, SyntaxLayer, TokenLayer } from '../../../src/core/document.ts';
import type { StanceSource } from '../../../src/core/stance/reading.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import type { Mention } from '../../../src/model/annotation.ts';
import { plainArticle } from '../../../src/model/article.ts';
import { bySpan } from '../../../src/model/span.ts';

/** One sentence of a corpus of directed sentiment: its actors by their spans, and who is for (+), against (-) or neither (0). */
interface DirectedSentence {
  readonly id: string;
  readonly text: string;
  readonly actors: readonly { readonly start: number; readonly end: number; readonly name: string }[];
  readonly events: readonly { readonly source: string; readonly target: string; readonly sign: '+' | '-' | '0' }[];
}

/** A sentence as the stance stage reads it, and the index in `PAIR_LABELS` of each ordered pair, under "holder target". */
export interface DirectedExample {
  readonly id: string;
  readonly document: StanceSource;
  readonly labels: ReadonlyMap<string, number>;
}

/** Reads JSON lines of directed sentiment; `parse` adds the trees. Actors bear their names as ids. */
export function readDirected(file: string, parse: (document: Source & TokenLayer) => SyntaxLayer): DirectedExample[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => example(JSON.parse(line) as DirectedSentence, parse));
}

function example(
  { id, text, actors, events }: DirectedSentence,
  parse: (document: Source & TokenLayer) => SyntaxLayer,
): DirectedExample {
  const article = plainArticle(text);
  const tokens = { article, text, ...tokenise({ article, text }) };
  const mentions: Mention[] = actors.map(({ start, end, name }) => ({
    start,
    end,
    actor: name,
    form: 'name' as const,
  }));
  const { countryMentions } = findCountries({ ...tokens, names: [] });
  const isCountry = (name: string) =>
    actors.some(
      (actor) =>
        actor.name === name && countryMentions.some(({ start, end }) => start === actor.start && end === actor.end),
    );
  const cast = [...new Set(actors.map(({ name }) => name))].map(
    (name): CastMember => ({
      id: name,
      name,
      kind: isCountry(name) ? 'country' : 'organization',
      role: null,
      country: null,
    }),
  );
  const labels = new Map(
    events.map(({ source, target, sign }) => [`${source}\u0000${target}`, sign === '0' ? 0 : sign === '+' ? 1 : 2]),
  );
  return { id, labels, document: { ...tokens, ...parse(tokens), cast, mentions: mentions.sort(bySpan), quotes: [] } };
}
