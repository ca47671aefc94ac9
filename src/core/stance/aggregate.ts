import type { Stance } from '../../model/annotation.ts';
import type { Source, TokenLayer } from '../document.ts';
import type { Finding } from './finding.ts';

/** Below this the evidence is too weak to show anything. */
const WEAKEST = 0.4;
/** One side must weigh this many times the other, or the stance is mixed. */
const CLEAR = 2;
/** Short of that, the stronger side is shown where it leads by this much over a weak one. */
const LEAD = 0.25;
/** Each side of a mixed stance must be at least this sure: a single misread sentence mixes nothing. */
const BOTH = 0.7;
const MOST_EVIDENCE = 20;

/**
 * One stance for each holder and target or topic: repeated evidence adds up (each sentence leaves less doubt, as in a
 * noisy-or), evidence for both sides gives `mixed`, a weak sum nothing. Evidence in reading order.
 */
export function aggregate({ text, sentences }: Source & TokenLayer, findings: readonly Finding[]): Stance[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const about = finding.target ?? (finding.topic ? topicKey(text.slice(finding.topic.start, finding.topic.end)) : '');
    const key = `${finding.holder}\u0000${finding.target === null ? 'topic' : 'actor'}\u0000${about}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const stances: Stance[] = [];
  for (const group of groups.values()) {
    const stance = weigh(group);
    if (stance) stances.push(stance);
  }
  return stances;

  function weigh(group: readonly Finding[]): Stance | null {
    const [first] = group;
    if (!first) return null;
    const supports = certainty(group, 1);
    const opposes = certainty(group, -1);
    const strongest = Math.max(supports, opposes);
    if (strongest < WEAKEST) return null;
    const weaker = Math.min(supports, opposes);
    const isMixed = weaker * CLEAR > strongest && weaker >= BOTH;
    if (weaker * CLEAR > strongest && !isMixed && strongest - weaker < LEAD) return null;
    const sign = supports > opposes ? 1 : -1;
    const kept = isMixed ? group : group.filter((finding) => finding.sign === sign);
    const best = kept.reduce((a, b) => (b.weight > a.weight ? b : a));
    const shown = [...new Set(kept.map((finding) => finding.sentence))].sort((a, b) => a - b).slice(0, MOST_EVIDENCE);
    return {
      actor: first.holder,
      target: first.target,
      topic:
        best.topic && best.target === null ? text.slice(best.topic.start, best.topic.end).replace(/\s+/gu, ' ') : null,
      position: isMixed ? 'mixed' : sign > 0 ? 'supports' : 'opposes',
      score: Math.round(100 * (supports - opposes)) / 100,
      basis: best.basis,
      evidence: shown.flatMap((index) => {
        const sentence = sentences[index];
        return sentence ? [{ start: sentence.start, end: sentence.end }] : [];
      }),
    };
  }
}

/** How sure the findings of one sign make it, 0 to 1, each sentence counted once. */
function certainty(group: readonly Finding[], sign: 1 | -1): number {
  const bySentence = new Map<number, number>();
  for (const finding of group)
    if (finding.sign === sign)
      bySentence.set(finding.sentence, Math.max(bySentence.get(finding.sentence) ?? 0, finding.weight));
  let doubt = 1;
  for (const weight of bySentence.values()) doubt *= 1 - 0.8 * weight;
  return 1 - doubt;
}

/** Topics that differ in case, number or a leading possessive only are one. */
function topicKey(topic: string): string {
  return topic
    .toLowerCase()
    .replace(/^(?:his|her|their|its|our|my|your|this|that|these|those|such)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/s\b/gu, '');
}
