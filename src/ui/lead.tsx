import type { ComponentChildren } from 'preact';
import type { Span } from '../model/span.ts';

/** Scrolls the page to a place in the article. */
export type Reveal = (evidence: Span) => void;

/** A line that leads to its evidence in the article. */
export function Lead(props: { evidence: Span; reveal: Reveal; class: string; children: ComponentChildren }) {
  return (
    <button type="button" class="leads" title="Show in the article" onClick={() => props.reveal(props.evidence)}>
      <span class={props.class}>{props.children}</span>
    </button>
  );
}
