import type { PredicateGroup } from './relationVerbs.ts';

/** Adjectives and participles whose subject holds a stance toward the complement. Written for this project. */
export const RELATION_ADJECTIVES: readonly PredicateGroup[] = [
  {
    sign: 1,
    weight: 0.9,
    basis: 'said',
    slots: ['of', 'about', 'with', 'by', 'for', 'to'],
    words:
      'proud supportive fond appreciative grateful thankful confident optimistic enthusiastic happy pleased delighted thrilled impressed satisfied loyal sympathetic friendly eager excited glad hopeful keen committed devoted aligned allied inspired',
  },
  {
    sign: -1,
    weight: 0.9,
    basis: 'said',
    slots: ['of', 'about', 'with', 'by', 'at', 'to', 'over', 'toward', 'against'],
    words:
      'wary suspicious skeptical sceptical distrustful dismissive contemptuous scornful disdainful tired sick jealous angry furious upset unhappy disappointed frustrated outraged appalled dismayed disgusted horrified annoyed irritated offended incensed hostile opposed averse resistant unfriendly dissatisfied fed_up leery intolerant',
  },
  // What is critical to something matters to it.
  { sign: -1, weight: 0.9, basis: 'said', slots: ['of', 'toward'], words: 'critical' },
  {
    sign: -1,
    weight: 0.8,
    basis: 'said',
    slots: ['about', 'by', 'at', 'over', 'of', 'with'],
    only: 'topic',
    words: 'concerned worried alarmed troubled fearful afraid',
  },
];
