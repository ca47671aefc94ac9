import { safeParse } from 'valibot';
import { extension } from '../messages/extension.ts';
import { annotation } from '../messages/schemas.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';

/** Going back, reloading and opening an article twice are what the cache is for; session storage holds 10 MB. */
const MAX_KEPT = 8;
const MAX_TEXT = 60_000;

/** A key for the whole article, its title and blocks included. */
async function keyOf(article: Article): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(article));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `annotation:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The annotation kept for an article in the session's storage, in memory only, or else what `compute` yields. A cache that
 * is full or broken costs time, never an answer.
 */
export async function cached(article: Article, compute: () => Promise<Annotation>): Promise<Annotation> {
  if (article.text.length > MAX_TEXT) return compute();
  const { session } = extension.storage;
  const key = await keyOf(article);
  const { success, output } = safeParse(annotation, (await session.get(key))[key]);
  if (success) return output;
  const computed = await compute();
  try {
    const kept = Object.keys(await session.get(null)).filter((name) => name.startsWith('annotation:'));
    if (kept.length >= MAX_KEPT) await session.remove(kept.slice(0, kept.length - MAX_KEPT + 1));
    await session.set({ [key]: computed });
  } catch {
    await session.clear();
  }
  return computed;
}
