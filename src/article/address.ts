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

const OTHER_KIND =
  /\/(?:threads?|topics?|questions|discussions?|t)\/(?:[^/]*\/)?[^/]*\d|\/(?:viewtopic|showthread|forumdisplay|viewforum)\.php|-[tf]\d+(?:-\d+)?\.html$|\/(?:product|dp|item)\/.|\/(?:category|categories|tags?|product-category|collections|c)\/[a-z]/i;

/**
 * Whether an address is shaped as those of a forum's threads, questions and answers, goods for sale, or lists of what is under
 * one heading are.
 */
export function isOtherKindAddress(url: string): boolean {
  return OTHER_KIND.test(url);
}
