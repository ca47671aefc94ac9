import { countCharacters } from './characters.ts';
import { type Features, measures } from './feature.ts';

/** Words that tell what a short text on a news page is, in the languages of the largest presses. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  readMore:
    /^\W{0,4}(?:read (?:more|also|next|the)|you (?:may|might) |check out|click |also read|related|see also|see more|more (?:on|from|about|:)|more:|watch\b|listen\b|recommended|don.t miss|what to read|continue reading|click here|find out more|learn more|lire|à lire|voir aussi|lesen sie|mehr (?:zum|dazu|lesen)|lesetipp|auch interessant|lea|leer|te puede|leia|veja|leggi|lees|läs|les også|czytaj|zobacz|devamını|ilgili|en vidéo|video:|foto:|weitere|mehr\b|verwandte|das könnte|ähnliche|lesenswert|sur le même sujet|articles? (?:les plus|liés|similaires)|notícias relacionadas|noticias relacionadas|potrebbe interessar|per saperne|zie ook|meer over|se också|se også|podobne|polecamy|читайте|関連|あわせて読みたい)/i,
  subscribe:
    /newsletter|subscri|sign up|sign in|log in|register|download (?:our|the) app|follow (?:us|me)|follow\b.{0,40}\b(?:twitter|facebook|instagram|x\b|google)|donate|support (?:us|our)|join (?:us|our|the)|notification|abonn|suscr|iscriv|whatsapp|telegram|free trial|get the latest|stay up to date|delivered|anmelden|registrier|mitglied|unterstütz|folgen sie|s.inscri|inscrev|assin(?:e|atura|ante)|s[ií]gu[ea]nos|seguici|volg ons|følg|följ|prenumer|zapisz|śledź|abone|takip|подпи(?:с|ш)|会員|登録|フォロー/i,
  credit:
    /\b(?:photo|image|picture|credit|getty|afp|reuters|ap photo|shutterstock|file photo|pictured|illustration|courtesy|screenshot|screengrab|foto|bild|crédit|imago|dpa)\b|\((?:ap|afp|reuters|getty|image|photo|picture)/i,
  rights:
    /©|\(c\)|all rights reserved|copyright|terms of (?:use|service)|privacy|trademark|may not be (?:published|reproduced)|licen[cs]e/i,
  share:
    /^\W*(?:share|tweet|facebook|comments?|\d+ comments?|print|email|save|copy link|pin|teilen|partager|compartir|whatsapp|bookmark)\b/i,
  byline:
    /^(?:by|von|par|por|di|door|av)\s+\S|\b(?:is a|is an|is the) .{0,60}(?:reporter|writer|journalist|editor|correspondent|columnist|freelance|producer|contributor|author|professor|fellow)|staff writer|contributed to this|reporting by|editing by|written by|edited by|compiled by|@\w+$|\babout the author/i,
  advert: /advert|sponsored|affiliate|commission|promot|partner content|buy now|shop now|coupon|% off/i,
  contact: /e-?mail|contact|tips?\b|@[\w.]+\.\w|https?:|www\.|call us|hotline/i,
  quote: /^["“”„«'‘]/,
  comments:
    /\bcomment(?:s|ed|ing|aire|ary)?\b|kommentar|comentário|comentario|comment[io]\b|reacties?\b|réactions?\b|komentarz|yorum|коммент|コメント|leave a reply|moderat|modér/i,
  notice:
    /cookie|datenschutz|externe[nr]? inhalt|javascript|zustimm|einwillig|consent|privac|rgpd|gdpr|lesezeit|lesedauer|reading time|min(?:ute)?s? (?:read|de lectura|de lecture)|tempo de leitura|temps de lecture|czytania|zuletzt (?:geändert|aktualisiert)|diese seite|this (?:page|site|website)\b/i,
  ellipsis: /(?:…|\.\.\.|→|»|›|>)\s*$/,
  ended: /[.!?。！？।]["”’»')\]]{0,3}$/,
  watch:
    /^\W{0,3}(?:watch|listen|video|photos?|gallery|live|now playing|slideshow|play)\b\s?[|:–—-]|javascript|this (?:video|slideshow|content)/i,
  post: /^[—–-]\s?.{2,60}\(@\w+\)|pic\.twitter\.com|https:\/\/t\.co\//,
};

const HEAD = 240;
const TAIL = 120;

/** The part of a text that is looked at: its first and last characters, so that a long text costs no more than a short one. */
function sample(whole: string): string {
  return whole.length <= HEAD + TAIL ? whole : `${whole.slice(0, HEAD)} ${whole.slice(-TAIL)}`;
}

const COUNTED = measures(
  [
    'text.length',
    'text.lower',
    'text.upper',
    'text.symbolsOnly',
    'text.numbersOnly',
    'text.capitals',
    'text.digits',
    'text.commas',
    'text.stops',
    'text.capitalised',
    'text.quotes',
  ],
  (text: string) => {
    const counts = countCharacters(text);
    const length = Math.max(1, text.length);
    return {
      'text.length': Math.log1p(length),
      'text.lower': counts.firstIsLower ? 1 : 0,
      'text.upper': counts.firstLetterIsCapital ? 1 : 0,
      'text.symbolsOnly': counts.letters + counts.digits === 0 ? 1 : 0,
      'text.numbersOnly': counts.letters === 0 ? 1 : 0,
      'text.capitals': counts.capitals / length,
      'text.digits': counts.digits / length,
      'text.commas': counts.commas / length,
      'text.stops': counts.stops / length,
      'text.capitalised': counts.capitalised / counts.words,
      'text.quotes': counts.quotes / length,
    };
  },
);

const TESTS = Object.values(PATTERNS);

/** Features of a block's text alone. */
export const TEXT_FEATURES: Features<string> = {
  names: [...COUNTED.names, ...Object.keys(PATTERNS).map((name) => `text.${name}`)],
  fill(row, at, whole) {
    const text = sample(whole);
    COUNTED.fill(row, at, text);
    TESTS.forEach((pattern, i) => {
      row[at + COUNTED.names.length + i] = pattern.test(text) ? 1 : 0;
    });
  },
};
