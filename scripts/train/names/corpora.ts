import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../src/model/span.ts';
import { readJsonLines } from '../jsonLines.ts';
import { type AnnotatedText, readColumns, type TaggedWord, textOfTagged } from './annotated.ts';
import { groningenKind, kindOf } from './classes.ts';

function columnCorpus(folder: string, pattern: RegExp, corpus: string, tagColumn: number): AnnotatedText[] {
  return filesOf(folder, pattern).map((file) =>
    textOfTagged(corpus, readColumns(readFileSync(file, 'utf8'), '\t', 0, tagColumn), kindOf),
  );
}

function filesOf(folder: string, pattern: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Sentences of `ner_dataset.csv` (Sentence #,Word,POS,Tag); their articles are not known, so each is a text. */
function groningen(folder: string): AnnotatedText[] {
  return filesOf(folder, /\.csv$/u).flatMap((file) => {
    const sentences: TaggedWord[][] = [];
    for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
      const fields = /^([^,]*),("(?:[^"]|"")*"|[^,]*),[^,]*,([^,\r]*)/u.exec(line);
      if (!fields) continue;
      if (fields[1]) sentences.push([]);
      const word = (fields[2] as string).replace(/^"(.*)"$/u, '$1').replaceAll('""', '"');
      if (word) sentences.at(-1)?.push({ word, tag: fields[3] as string });
    }
    return inArticles(sentences).map((article) => textOfTagged('gmb', article, groningenKind));
  });
}

/** An article of short news seldom has more sentences. */
const LONGEST_ARTICLE = 12;

/** So many sentences back a sentence's words may have stood before. */
const REACH = 3;

/** Groups consecutive sentences into articles, whose bounds are not marked: one begins where no long word goes on. */
function inArticles(sentences: readonly TaggedWord[][]): TaggedWord[][][] {
  const articles: TaggedWord[][][] = [];
  for (const sentence of sentences) {
    const article = articles.at(-1);
    const before = new Set(article?.slice(-REACH).flatMap(longWords));
    if (article && article.length < LONGEST_ARTICLE && longWords(sentence).some((word) => before.has(word)))
      article.push(sentence);
    else articles.push([sentence]);
  }
  return articles;
}

/** The beginnings of a sentence's capitalised and other long words, days and months aside. */
function longWords(sentence: readonly TaggedWord[]): string[] {
  return sentence.flatMap(({ word, tag }) =>
    !tag.endsWith('tim') && (/^\p{Lu}\p{L}{3}/u.test(word) || /^\p{L}{6}/u.test(word))
      ? [word.slice(0, 5).toLowerCase()]
      : [],
  );
}

/** Universal NER's files: documents begin with a comment; a token a line, its number, form and tag. */
function universal(folder: string): AnnotatedText[] {
  return filesOf(folder, /\.iob2$/u).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split(/^# newdoc.*$/mu)
      .filter((part) => part.trim())
      .map((part) => textOfTagged('uner', readColumns(part, '\t', 1, 2), kindOf)),
  );
}

interface DocRedArticle {
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly {
    type: string;
    sent_id: number;
    pos: readonly [number, number];
  }[])[];
}

/** Re-DocRED's articles: sentences as tokens, and for each entity its mentions. */
function docRed(folder: string): AnnotatedText[] {
  return filesOf(folder, /\.json$/u).flatMap((file) =>
    (JSON.parse(readFileSync(file, 'utf8')) as DocRedArticle[]).map(({ sents, vertexSet }) => {
      const sentences = sents.map((words) => words.map((word) => ({ word, tag: 'O' })));
      for (const { type, sent_id, pos } of vertexSet.flat())
        for (let index = pos[0]; index < pos[1]; index++) {
          const tagged = sentences[sent_id]?.[index];
          if (tagged) tagged.tag = `${index === pos[0] ? 'B' : 'I'}-${type}`;
        }
      return textOfTagged('docred', sentences, kindOf);
    }),
  );
}

interface MentionLine {
  readonly text: string;
  readonly unknown?: readonly (readonly [number, number])[];
  readonly mentions: readonly {
    readonly type: string;
    readonly raw?: string | null;
    readonly named: boolean;
    readonly nested?: boolean;
    readonly nstart?: number;
    readonly nend?: number;
  }[];
}

/** Lines `{text, mentions: [{type, named, nested, nstart, nend}]}`: GUM and CrossNER converted to spans. */
function mentionLines(folder: string, corpus: string): AnnotatedText[] {
  return filesOf(folder, /\.jsonl$/u).flatMap((file) =>
    readJsonLines<MentionLine>(file).map(({ text, mentions, unknown = [] }) => ({
      corpus,
      unknown: unknown.map(([start, end]) => ({ start, end })),
      text,
      complete: true,
      names: mentions.flatMap((mention) => {
        const { nstart: start, nend: end } = mention;
        if (!mention.named || mention.nested || start === undefined || end === undefined) return [];
        const kind = kindOf(mention.type, text.slice(start, end));
        return kind ? [{ start, end, kind }] : [];
      }),
    })),
  );
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|his|her|him|them|their|the .*)$/iu;
const SHORT_NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;

/** Whether a marked person is marked by a name, alone or after a common title. */
function isNamed(mention: string): boolean {
  return (
    !PRONOUN.test(mention) &&
    SHORT_NAME.test(mention.replace(/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|Senator)\.? /u, ''))
  );
}

/** NewsMTSC lines `{text, targets: [{start, end}]}`: one or few of a sentence's persons are marked, not all by name. */
function newsMtsc(folder: string): AnnotatedText[] {
  return filesOf(folder, /\.jsonl$/u).flatMap((file) =>
    readJsonLines<{ text: string; targets: Span[] }>(file).map(({ text, targets }) => ({
      corpus: 'newsmtsc',
      text,
      complete: false,
      names: targets
        .filter(({ start, end }) => isNamed(text.slice(start, end)))
        .map(({ start, end }) => ({ start, end, kind: 'person' as const })),
    })),
  );
}

/** All the annotated texts in the data folder's sub-folders; the model card says what each holds and where it comes from. */
export function readCorpora(data: string): AnnotatedText[] {
  return [
    ...columnCorpus(join(data, 'wnut17'), /\.conll$/u, 'wnut17', 1),
    ...columnCorpus(join(data, 'btc'), /\.conll$/u, 'btc', 1),
    ...groningen(join(data, 'gmb')),
    ...universal(join(data, 'uner')),
    ...docRed(join(data, 'docred')),
    ...mentionLines(join(data, 'gum'), 'gum'),
    ...mentionLines(join(data, 'wikinews'), 'wikinews'),
    ...mentionLines(join(data, 'crossner'), 'crossner'),
    ...newsMtsc(join(data, 'newsmtsc')),
  ];
}
