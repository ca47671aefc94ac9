/** What pages call their parts, in class, id, role and test ids. */
const LABELS = {
  caption: /caption|credit|figure|photo|legend/,
  media: /image|img|media|gallery|video|player|slide|carousel|audio|podcast|embed/,
  related:
    /relat|recommend|more-|read-?(?:next|more|also)|promo|teaser|trend|popular|most-|outbrain|taboola|recirc|interlink|backlink|see-also|similar|latest|further/,
  newsletter: /newsletter|subscri|sign-?up|paywall|regwall|piano|capping|cta\b|call-to|donat|donor|member|regist|login/,
  comment: /comment|disqus|respon[ds]|reply|discussion|forum/,
  share: /share|social|toolbar|follow|facebook|twitter|whatsapp|tools/,
  byline: /byline|author|\bbio\b|contribut|avatar|writer|agency/,
  date: /date|time|publish|\bmeta\b|posted|updated|post-info|entry-meta|article-meta|article-info/,
  topic: /\btags?\b|tag-|-tag|topic|keyword|categor|breadcrumb|section-name/,
  advert: /\bads?\b|advert|ad-|-ad\b|sponsor|dfp|banner|affiliat|commerc|disclosure/,
  chrome:
    /nav|menu|header|footer|masthead|topbar|cookie|consent|modal|popup|overlay|dialog|gdpr|toc\b|table-of-contents/,
  aside: /sidebar|widget|rail|aside|complementary|secondary|drawer|related-col/,
  body: /article-?_?body|body|story|entry|post-content|content|article-?_?text|texte?\b|paragraph|prose|rich-?text/,
  headline: /headline|title|\bhed\b|heading/,
  standfirst:
    /summary|stand-?first|sub-?title|\bdek\b|lead|lede|intro|excerpt|kicker|sub-?head|descript|abstract|teaser|deck|synopsis|strapline|vorspann|chapo|chapeau|entradilla|sommario|sottotitolo|ingress/,
  quote: /quote|pull|cite|blockquote/,
  item: /list|item|card|tile|grid/,
  box: /\bbox|-box|fact|panel|callout|sidebar|highlight|key-?points|aside|infobox|module|snippet|inset/,
  note: /footnote|correction|disclaimer|\bnote|copyright|footer|reference|source|endnote|licen[cs]e|rights/,
  hidden: /hidden|tooltip|sr-only|visually|screen-?reader|offscreen|a11y|skip|print|noprint|collaps/,
  tweet: /tweet|instagram|embed|oembed|fb-post|reddit|tiktok/,
  unseen:
    /(?:^|\s)(?:hidden|hide|d-none|is-hidden|u-hidden|invisible|sr-only|visually-?hidden|screen-reader-text)(?=\s|$)/,
  articleBody:
    /(?:article|story|post|entry|content|news|page)[-_]{0,2}(?:body|content|text)|body[-_]?(?:copy|text|content)|textbody|articletext|rich-?text/,
} as const;

type Label = keyof typeof LABELS;

/** The labels' names, in the order of the bits of a mask. */
export const LABEL_NAMES = Object.keys(LABELS) as Label[];

const PATTERNS = Object.values(LABELS);

/** A bit for each of `LABELS` that `label` (lower case) matches. */
export function labelMask(label: string): number {
  if (!label) return 0;
  let mask = 0;
  for (let i = 0; i < PATTERNS.length; i++) if ((PATTERNS[i] as RegExp).test(label)) mask |= 1 << i;
  return mask;
}
