import * as v from 'valibot';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { PageCalls, PageState, PopupCalls, Schemas, WorkerCalls } from './contract.ts';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.nullable(v.string());

const span: v.GenericSchema<unknown, Span> = v.object({ start: offset, end: offset });
const spans = v.array(span);

const article: v.GenericSchema<unknown, Article> = v.object({
  text: v.string(),
  blocks: v.array(
    v.object({ start: offset, end: offset, kind: v.picklist(['heading', 'paragraph', 'listItem', 'blockquote']) }),
  ),
  title: text,
  byline: text,
  published: text,
  lang: text,
});

const portrayal = v.object({
  tone: v.picklist(['favourable', 'neutral', 'critical']),
  score: v.number(),
  evidence: spans,
});

const actor = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(['person', 'country', 'organization']),
  role: text,
  country: text,
  mentions: offset,
  quotes: offset,
  summary: spans,
  portrayal: v.nullable(portrayal),
});

const mention = v.object({
  start: offset,
  end: offset,
  actor: v.string(),
  form: v.picklist(['name', 'demonym', 'metonym', 'title', 'pronoun']),
});

const quote = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  speaker: text,
  source: v.nullable(span),
  cue: v.nullable(span),
  basis: v.picklist(['cue', 'marker', 'continued', 'context', 'none']),
  sure: v.boolean(),
});

const stance = v.object({
  actor: v.string(),
  target: text,
  topic: text,
  position: v.picklist(['supports', 'opposes', 'neutral', 'mixed']),
  score: v.number(),
  basis: v.picklist(['said', 'did', 'described']),
  evidence: spans,
});

/** Checks an annotation that comes from elsewhere: another part of the extension, or its storage. */
export const annotation: v.GenericSchema<unknown, Annotation> = v.object({
  text: v.string(),
  title: text,
  byline: text,
  published: text,
  lang: text,
  isArticle: v.boolean(),
  actors: v.array(actor),
  mentions: v.array(mention),
  quotes: v.array(quote),
  stances: v.array(stance),
  summary: spans,
  limits: v.array(v.string()),
});

const pageState: v.GenericSchema<unknown, PageState> = v.variant('status', [
  v.object({ status: v.literal('off') }),
  v.object({ status: v.literal('reading') }),
  v.object({ status: v.literal('none') }),
  v.object({ status: v.literal('language'), lang: v.string() }),
  v.object({ status: v.literal('failed'), reason: v.string() }),
  v.object({ status: v.literal('ready'), reading: offset, annotation }),
]);

/** A call that answers nothing but that it is done: browsers carry `undefined` as `null` or not at all. */
const done = v.pipe(
  v.nullish(v.null()),
  v.transform(() => undefined),
);

export const workerCalls: Schemas<WorkerCalls> = {
  start: { args: v.tuple([v.nullable(offset), v.boolean()]), answer: done },
  analyse: { args: v.tuple([article]), answer: annotation },
  badge: { args: v.tuple([v.nullable(offset)]), answer: done },
};

export const pageCalls: Schemas<PageCalls> = {
  read: { args: v.tuple([v.boolean()]), answer: done },
  toggle: { args: v.tuple([]), answer: done },
  state: { args: v.tuple([]), answer: pageState },
  reveal: { args: v.tuple([offset, span]), answer: v.boolean() },
};

export const popupCalls: Schemas<PopupCalls> = {
  changed: { args: v.tuple([]), answer: done },
};
