/**
 * Whether a page is dark where an element stands, judged by the colour of its text, which is set wherever the background
 * is an image or an ancestor's. `color` is a computed colour; one that is not in sRGB notation tells nothing: null.
 */
export function isLightText(color: string): boolean | null {
  const channels = /^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/.exec(color);
  if (!channels) return null;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}

/** The colour scheme for a card over an element: the page's there, or else what the reader prefers. */
export function schemeAt(element: Element): 'light' | 'dark' {
  const dark = isLightText(getComputedStyle(element).color) ?? matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? 'dark' : 'light';
}
