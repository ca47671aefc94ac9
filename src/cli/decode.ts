/** Where a page must declare its encoding (HTML standard, 13.2.3.2). */
const PRESCAN = 1024;
const DECLARED = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]+)/i;
const FALLBACK = 'windows-1252';
/** Its characters from 0x80 on (WHATWG encoding standard). */
const MARKS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Decodes a page's bytes as a browser does that got no header: by their byte order mark, by what the page declares, or
 * as Windows-1252.
 */
export function decodePage(bytes: Uint8Array): string {
  const decoder = decoderFor(bytes);
  // Node 20 reads Windows-1252 as Latin 1: the marks that stand where that has controls are put in here.
  if (decoder.encoding !== FALLBACK) return decoder.decode(bytes);
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => MARKS.charAt(control.charCodeAt(0) - 0x80));
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8');
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be');
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le');
  const label = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1').match(DECLARED)?.[1] ?? FALLBACK;
  try {
    // A page whose declaration could be read as single bytes is not in UTF-16, whatever it says.
    return new TextDecoder(/^utf-?16/i.test(label) ? 'utf-8' : label);
  } catch {
    return new TextDecoder(FALLBACK);
  }
}
