import { expect, test } from 'vitest';
import { decodePage } from '../../src/cli/decode.ts';

const bytes = (text: string, encoding: BufferEncoding = 'latin1') => Buffer.from(text, encoding);

test.each([
  ['what it declares', bytes('<meta charset="utf-8"><p>é', 'utf8'), '<meta charset="utf-8"><p>é'],
  [
    'an older declaration',
    bytes('<meta content="text/html; charset=iso-8859-2"><p>\u00b3'),
    '<meta content="text/html; charset=iso-8859-2"><p>ł',
  ],
  ['nothing declared', bytes('<p>\u0093'), '<p>“'],
  ['an encoding that is none', bytes('<meta charset="klingon"><p>\u0093'), '<meta charset="klingon"><p>“'],
  [
    'a byte order mark before a wrong declaration',
    bytes('\uFEFF<meta charset="latin1">é', 'utf8'),
    '<meta charset="latin1">é',
  ],
  ['UTF-16', bytes('\uFEFF<p>é', 'utf16le'), '<p>é'],
  ['nothing', bytes(''), ''],
])('decodes by %s', (_, page, expected) => {
  expect(decodePage(page)).toBe(expected);
});
