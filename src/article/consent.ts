import type { Context, LiveBlock } from './blocks.ts';

/** What pages call a box that lies over the page. */
const DIALOG = /(?:^|[\s_-])(?:dialog|modal|pop-?up|overlay|lightbox)(?=$|[\s_-])/;
/** What pages and the makers of such boxes call one that asks for consent; an article's tags may end so. */
const CONSENT =
  /(?:^|\s)(?:[a-z]{1,2}-)?(?:cookies?(?:banner|bar|consent|notice)?|consent|gdpr|dsgvo|rgpd|onetrust|cybotcookiebot\w*|didomi|cmplz|usercentrics|truste)(?=$|[\s_-])/;
/** Cookies, in the languages that have a word of their own for them too, and consent to them. */
const COOKIE = /cookie|consent|\bkakor\b|informasjonskapsl|evästei|çerez|куки|クッキー/gi;
/** What else such a box speaks of, where nothing but its words tells it from other dialogs. */
const AGREEMENT =
  /consent|accept|privacy|personal data|einwillig|zustimm|akzept|datenschutz|confidentialité|aceptar|privacidad|accett|zgod[aęy]|prywatnoś|toestemming|samtyk|samtyck/i;
/** At least once in so many characters a dialog speaks of cookies, and a box that is called so. */
const DIALOG_SPAN = 400;
const CONSENT_SPAN = 1000;

interface Box {
  length: number;
  cookies: number;
  speaksOfAgreement: boolean;
  readonly isCalledSo: boolean;
}

/**
 * Leaves out of an article's blocks those of the box that asks for consent to cookies: one that is called so, or a dialog
 * that speaks of agreeing to them, with cookies named in it time and again.
 */
export function withoutConsent(blocks: readonly LiveBlock[]): readonly LiveBlock[] {
  if (!blocks.some(({ text }) => text.search(COOKIE) >= 0)) return blocks;
  const boxes = new Map<Context, Box>();
  for (const { text, context } of blocks) {
    const cookies = text.match(COOKIE)?.length ?? 0;
    const speaksOfAgreement = AGREEMENT.test(text);
    for (const at of boxesAround(context)) {
      const isCalledSo = CONSENT.test(at.label);
      const box = boxes.get(at) ?? { length: 0, cookies: 0, speaksOfAgreement: false, isCalledSo };
      box.length += text.length;
      box.cookies += cookies;
      box.speaksOfAgreement ||= speaksOfAgreement;
      boxes.set(at, box);
    }
  }
  const asks = ({ length, cookies, speaksOfAgreement, isCalledSo }: Box) =>
    isCalledSo ? cookies * CONSENT_SPAN >= length : speaksOfAgreement && cookies * DIALOG_SPAN >= length;
  return blocks.filter(({ context }) => !boxesAround(context).some((at) => asks(boxes.get(at) as Box)));
}

/** The elements around a block that are called a dialog, or a box on cookies; the page's body is none. */
function boxesAround(context: Context): Context[] {
  const found: Context[] = [];
  for (let at = context; at.parent; at = at.parent) {
    if (at.tag === 'dialog' || DIALOG.test(at.label) || CONSENT.test(at.label)) found.push(at);
  }
  return found;
}
