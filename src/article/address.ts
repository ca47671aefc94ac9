const NO_ARTICLE_PATH =
  /^\/?(?:index\.\w+|default\.\w+|home)?\/?$|^\/[a-z]{2}(?:-[a-z]{2})?\/?$|\/(?:search|login|signin|signup|cart|basket|checkout|account)(?:\/[^/]*)?\/?$/i;

/** Whether the address alone says that a page is none: a site's front in any language, a search, a shop's till. */
export function isNoArticleAddress(url: string): boolean {
  const path = url.match(/^[a-z]+:\/\/[^/?#]+([^?#]*)(.*)$/i);
  // A query may name the article where the path does not (`/?p=123`).
  return (
    path !== null &&
    NO_ARTICLE_PATH.test(path[1] as string) &&
    !/[?&](?:p|id|story|article)\w*=/i.test(path[2] as string)
  );
}

const TALK_OR_GOODS =
  /\/(?:threads?|topics?|questions|discussions?|t)\/(?:[^/]*\/)?[^/]*\d|\/(?:viewtopic|showthread|forumdisplay|viewforum)\.php|\/(?:product|dp|item)\/./i;

/** Whether an address is shaped as those of a forum's threads, questions and answers, or goods for sale are. */
export function isTalkOrGoodsAddress(url: string): boolean {
  return TALK_OR_GOODS.test(url);
}
