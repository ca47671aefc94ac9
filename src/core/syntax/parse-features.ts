import type { FeatureBuffer } from '../learning/hash.ts';
import { add } from './choice.ts';
import { NONE, type ParseState } from './parse-state.ts';
import { COARSE_INDEX, FINE_TAGS, RELATIONS } from './tagset.ts';
import type { Word } from './words.ts';

const NO_TAG = FINE_TAGS.length;
const NO_RELATION = RELATIONS.length;
const NO_FORM = 7;

/** The tagged sentence that is being parsed. */
export interface Tagged {
  readonly words: readonly Word[];
  readonly tags: Uint8Array;
}

function form(sentence: Tagged, token: number): number {
  const word = sentence.words[token];
  return word ? word.form : NO_FORM;
}

function tag(sentence: Tagged, token: number): number {
  return token === NONE ? NO_TAG : (sentence.tags[token] ?? NO_TAG);
}

function coarse(sentence: Tagged, token: number): number {
  return COARSE_INDEX[tag(sentence, token)] ?? NO_TAG;
}

function relation(state: ParseState, token: number): number {
  return token === NONE ? NO_RELATION : (state.relation[token] as number);
}

/** Near distances apart, far ones together. */
function distance(from: number, to: number): number {
  if (from === NONE || to === NONE) return 0;
  const apart = Math.abs(to - from);
  return apart < 5 ? apart : apart < 8 ? 5 : apart < 13 ? 6 : 7;
}

/**
 * Lists what tells the next move: the two or three tokens on the stack and the next three, their tags, the dependants they
 * have so far, and how these go together (after Zhang and Nivre 2011).
 */
export function fillMoveFeatures(features: FeatureBuffer, state: ParseState, sentence: Tagged): void {
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const s2 = state.stacked(2);
  const b0 = state.next < state.size ? state.next : NONE;
  const b1 = state.next + 1 < state.size ? state.next + 1 : NONE;
  const b2 = state.next + 2 < state.size ? state.next + 2 : NONE;
  const s0w = form(sentence, s0);
  const s1w = form(sentence, s1);
  const b0w = form(sentence, b0);
  const b1w = form(sentence, b1);
  const s0t = tag(sentence, s0);
  const s1t = tag(sentence, s1);
  const s2t = tag(sentence, s2);
  const b0t = tag(sentence, b0);
  const b1t = tag(sentence, b1);
  const b2t = tag(sentence, b2);
  const s0c = coarse(sentence, s0);
  const s1c = coarse(sentence, s1);
  const b0c = coarse(sentence, b0);
  const s0r = s0 === NONE ? NONE : (state.right1[s0] as number);
  const s0l = s0 === NONE ? NONE : (state.left1[s0] as number);
  const s1r = s1 === NONE ? NONE : (state.right1[s1] as number);
  const s1l = s1 === NONE ? NONE : (state.left1[s1] as number);
  const b0l = b0 === NONE ? NONE : (state.left1[b0] as number);
  const s0r2 = s0 === NONE ? NONE : (state.right2[s0] as number);
  const b0l2 = b0 === NONE ? NONE : (state.left2[b0] as number);
  const s0rt = tag(sentence, s0r);
  const s0lt = tag(sentence, s0l);
  const s1rt = tag(sentence, s1r);
  const s1lt = tag(sentence, s1l);
  const b0lt = tag(sentence, b0l);
  const near = distance(s0, b0);
  const apart = distance(s1, s0);
  const s0leftSet = s0 === NONE ? 0 : (state.leftSet[s0] as number);
  const s0rightSet = s0 === NONE ? 0 : (state.rightSet[s0] as number);
  const s1rightSet = s1 === NONE ? 0 : (state.rightSet[s1] as number);
  const s1leftSet = s1 === NONE ? 0 : (state.leftSet[s1] as number);
  const b0leftSet = b0 === NONE ? 0 : (state.leftSet[b0] as number);
  const tags = (x: number, y: number): number => x * 128 + y;
  let t = 0;
  features.clear();
  add(features, t++, Math.min(state.depth, 4), b0 === NONE ? 1 : 0);
  add(features, t++, s0w);
  add(features, t++, s0t);
  add(features, t++, s0w, s0t);
  add(features, t++, s1w);
  add(features, t++, s1t);
  add(features, t++, s1w, s1t);
  add(features, t++, b0w);
  add(features, t++, b0t);
  add(features, t++, b0w, b0t);
  add(features, t++, b1w);
  add(features, t++, b1t);
  add(features, t++, b1w, b1t);
  add(features, t++, b2t);
  add(features, t++, form(sentence, b2), b2t);
  add(features, t++, s2t);
  add(features, t++, form(sentence, s2), s2t);
  // The stack's top with the next token.
  add(features, t++, s0w, b0w, tags(s0t, b0t));
  add(features, t++, s0w, b0w);
  add(features, t++, s0w, tags(s0t, b0t));
  add(features, t++, b0w, tags(s0t, b0t));
  add(features, t++, tags(s0t, b0t));
  add(features, t++, s0w, b0t);
  add(features, t++, s0t, b0w);
  // The two on top of the stack.
  add(features, t++, s1w, s0w);
  add(features, t++, s1w, tags(s1t, s0t));
  add(features, t++, s0w, tags(s1t, s0t));
  add(features, t++, tags(s1t, s0t));
  add(features, t++, s1w, s0t);
  add(features, t++, s1w, b0t);
  add(features, t++, s1t, b0w);
  add(features, t++, s1w, b0w);
  add(features, t++, s0w, tags(b0t, b1t));
  add(features, t++, b0w, tags(s0t, s1t));
  // Tags in a row.
  add(features, t++, tags(b0t, b1t));
  add(features, t++, tags(b0t, b1t), b2t);
  add(features, t++, tags(s0t, b0t), b1t);
  add(features, t++, tags(s0t, b0t), tags(b1t, b2t));
  add(features, t++, tags(s1t, s0t), b0t);
  add(features, t++, tags(s1t, s0t), tags(b0t, b1t));
  add(features, t++, tags(s2t, s1t), tags(s0t, b0t));
  add(features, t++, tags(s2t, s1t), s0t);
  add(features, t++, tags(s0c, b0c), tags(s1c, coarse(sentence, b1)));
  add(features, t++, s0w, tags(s1c, b0c));
  // Distances.
  add(features, t++, near, s0t, b0t);
  add(features, t++, near, s0w);
  add(features, t++, near, b0w);
  add(features, t++, apart, s1t, s0t);
  add(features, t++, apart, s0w);
  add(features, t++, apart, s1w);
  add(features, t++, tags(near, apart), tags(s1c, s0c), b0c);
  // Dependants so far.
  add(features, t++, tags(s0t, s0rt), tags(b0t, 0));
  add(features, t++, tags(s0t, s0lt), tags(b0t, 0));
  add(features, t++, tags(s0t, b0t), b0lt);
  add(features, t++, tags(s1t, s1rt), tags(s0t, b0t));
  add(features, t++, tags(s1t, s1lt), tags(s0t, 0));
  add(features, t++, tags(s1t, s0t), s0rt);
  add(features, t++, tags(s1t, s0t), s0lt);
  add(features, t++, form(sentence, s0l), s0t, s1t);
  add(features, t++, form(sentence, s0r), s0t, b0t);
  add(features, t++, form(sentence, b0l), s0t, b0t);
  add(features, t++, form(sentence, s0l), s1w);
  add(features, t++, form(sentence, s1r), s0t, b0t);
  add(features, t++, relation(state, s0r), tags(relation(state, s0r2), s0t), b0t);
  add(features, t++, relation(state, b0l), tags(relation(state, b0l2), b0t), s0t);
  add(features, t++, s0leftSet, s0t, s1t);
  add(features, t++, s0leftSet, s0t, b0t);
  add(features, t++, s0rightSet, s0t, b0t);
  add(features, t++, s0leftSet, s0rightSet, tags(s0t, b0t));
  add(features, t++, s1rightSet, tags(s1t, s0t), b0t);
  add(features, t++, s1leftSet, s1t, s0t);
  add(features, t++, b0leftSet, b0t, s0t);
  add(features, t++, s0leftSet, s0w);
  add(features, t++, s0rightSet, s0w, b0t);
  add(features, t++, s1rightSet, s1w, s0t);
  add(features, t++, b0leftSet, b0w, s0t);
  add(features, t++, s0rightSet, s0w, b0w);
  add(features, t++, s1rightSet, tags(s1t, s0t), s0leftSet);
}

/**
 * Lists what tells the relation of `token`, whose own dependants are all known, to `head`, whose dependants up to here are.
 */
export function fillRelationFeatures(
  features: FeatureBuffer,
  state: ParseState,
  sentence: Tagged,
  token: number,
  head: number,
): void {
  const tw = form(sentence, token);
  const hw = form(sentence, head);
  const tt = tag(sentence, token);
  const ht = tag(sentence, head);
  const side = head < token ? 1 : 2;
  const far = distance(head, token) * 4 + side;
  const left = state.left1[token] as number;
  const right = state.right1[token] as number;
  const leftForm = form(sentence, left);
  const leftSet = state.leftSet[token] as number;
  const rightSet = state.rightSet[token] as number;
  const headLeftSet = state.leftSet[head] as number;
  const headRightSet = state.rightSet[head] as number;
  const tags = ht * 128 + tt;
  const inside = (side === 1 ? state.right1[head] : state.left1[head]) as number;
  const first = leftForm;
  let t = 0;
  features.clear();
  add(features, t++, side);
  add(features, t++, tw, side);
  add(features, t++, tt, side);
  add(features, t++, tw, tt, side);
  add(features, t++, hw, side);
  add(features, t++, ht, side);
  add(features, t++, hw, ht, side);
  add(features, t++, tags, side);
  add(features, t++, tags, far);
  add(features, t++, tw, tags, side);
  add(features, t++, hw, tags, side);
  add(features, t++, tw, hw, side);
  add(features, t++, tw, ht, side);
  add(features, t++, hw, tt, side);
  add(features, t++, leftForm, tags, side);
  add(features, t++, leftForm, hw, side);
  add(features, t++, leftForm, tw, side);
  add(features, t++, form(sentence, right), tags, side);
  add(features, t++, tag(sentence, left), tag(sentence, right), tags * 4 + side);
  add(features, t++, leftSet, tags, side);
  add(features, t++, rightSet, tags, side);
  add(features, t++, leftSet, rightSet, tags * 4 + side);
  add(features, t++, leftSet, tw, side);
  add(features, t++, leftSet, hw, side);
  add(features, t++, headLeftSet, tags, side);
  add(features, t++, headRightSet, tags, side);
  add(features, t++, headLeftSet, hw, tt * 4 + side);
  add(features, t++, headRightSet, hw, tt * 4 + side);
  add(features, t++, headLeftSet, tw, ht * 4 + side);
  add(features, t++, relation(state, inside), tags, side);
  add(features, t++, form(sentence, inside), tags, side);
  add(features, t++, tag(sentence, token - 1), tags, side);
  add(features, t++, tag(sentence, token + 1), tags, side);
  add(features, t++, form(sentence, token - 1), tags, side);
  add(features, t++, form(sentence, token + 1), tags, side);
  add(features, t++, tag(sentence, head - 1), tags, side);
  add(features, t++, tag(sentence, head + 1), tags, side);
  add(features, t++, form(sentence, head + 1), tags, side);
  add(features, t++, first, tw, ht * 4 + side);
  add(features, t++, sentence.words[token]?.suffixes[2] ?? 0, tags, side);
  add(features, t++, sentence.words[head]?.suffixes[2] ?? 0, tags, side);
}
