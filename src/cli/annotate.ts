import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Analyse, createAnalyse } from '../core/analyse.ts';
import type { Models } from '../core/models.ts';
import type { Annotation } from '../model/annotation.ts';
import { type Article, plainArticle } from '../model/article.ts';
import { isRead, languageName } from '../view/language.ts';
import type { Handler } from './answer.ts';
import { MAX_CHARACTERS } from './input.ts';
import { articleOfPage } from './page.ts';
import { articleRequest, InputError, parseLine } from './request.ts';

/** Answers each input with its annotation. */
export function annotator(models: Models): Handler {
  const analyse = createAnalyse(models);
  return async (input) => {
    if (input.kind === 'overlong') throw new InputError(`longer than ${MAX_CHARACTERS} characters`);
    if (input.kind === 'file') return { id: input.path, ...(await annotateFile(analyse, input.path)) };
    const request = parseLine(input.line, articleRequest, '{"id", "text"} or {"id", "html", "url"}');
    if ('text' in request) return { id: request.id, ...analyse(plainArticle(request.text)) };
    return { id: request.id, ...(await annotatePage(analyse, request.html, request.url ?? null)) };
  };
}

async function annotateFile(analyse: Analyse, path: string): Promise<Annotation> {
  const kind = extname(path).toLowerCase();
  if (kind === '.html' || kind === '.htm') return annotatePage(analyse, await bytesOf(path), null);
  if (kind !== '.txt') throw new InputError('neither a .txt nor a .html file');
  const bytes = await bytesOf(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('not UTF-8 text');
  }
  return analyse(plainArticle(text));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_CHARACTERS) throw new InputError(`longer than ${MAX_CHARACTERS} bytes`);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InputError(code === 'ENOENT' ? 'no such file' : message);
  }
}

/** A page that is no article, or in a language that is not read, keeps its text, and nothing in it is annotated. */
async function annotatePage(analyse: Analyse, html: string | Uint8Array, url: string | null): Promise<Annotation> {
  const { article, isArticle } = await articleOfPage(html, url);
  if (!isArticle) return unread(article, isArticle, []);
  if (isRead(article.lang)) return analyse(article);
  return unread(article, isArticle, [`The article is in ${languageName(article.lang ?? '')}, which is not read yet.`]);
}

function unread(article: Article, isArticle: boolean, limits: readonly string[]): Annotation {
  const { text, title, byline, published, lang } = article;
  const nothing = { actors: [], mentions: [], quotes: [], stances: [], summary: [] };
  return { text, title, byline, published, lang, isArticle, ...nothing, limits };
}
