import type { StanceLine } from '../view/stance.ts';
import { Lead, type Reveal } from './lead.tsx';

/** Where an actor stands toward somebody or something, with the first `sentences` of the sentences that show it. */
export function StanceView({ stance, sentences, reveal }: { stance: StanceLine; sentences: number; reveal: Reveal }) {
  return (
    <li class={`stance ${stance.position}`}>
      <div>
        <span class="position">{stance.label}</span> <span class="toward">{stance.toward}</span>{' '}
        <span class="basis">{stance.basis}</span>
      </div>
      {stance.evidence.slice(0, sentences).map(({ text, evidence }) => (
        <Lead key={evidence.start} evidence={evidence} reveal={reveal} class="sentence">
          {text}
        </Lead>
      ))}
    </li>
  );
}
