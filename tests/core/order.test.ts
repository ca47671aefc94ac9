import { expect, test } from 'vitest';
import { findCountries } from '../../src/core/countries/countries.ts';
import { extend, type Source, type TokenLayer } from '../../src/core/document.ts';
import { tokenise } from '../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../src/model/article.ts';

const source: Source = { article: plainArticle('Anna spoke.'), text: 'Anna spoke.' };

test('a layer is added, and those before it stay', () => {
  const document = extend(source, tokenise);
  expect(document.tokens.map(({ text }) => text)).toEqual(['Anna', 'spoke', '.']);
  expect(document.article).toBe(source.article);
});

test('stages in a wrong order do not compile', () => {
  const wrong = (document: Source, tokenised: Source & TokenLayer) => [
    // @ts-expect-error Countries are looked for in tokens and names.
    extend(document, findCountries),
    // @ts-expect-error Tokens alone are not enough.
    extend(tokenised, findCountries),
  ];
  expect(wrong).toBeInstanceOf(Function);
});
