import { useState } from 'preact/hooks';
import { IdentityView } from '../ui/identity.tsx';
import { Lead, type Reveal } from '../ui/lead.tsx';
import { StanceView } from '../ui/stance.tsx';
import type { Cast, CastRow } from '../view/cast.ts';
import type { Line } from '../view/excerpt.ts';

/** A long cast is shown in part first: the rest are named once or twice. */
const FIRST_ROWS = 12;

/** The article's summary, then its cast, most important first. */
export function CastView({ cast, reveal }: { cast: Cast; reveal: Reveal }) {
  const [whole, setWhole] = useState(false);
  const rows = whole ? cast.rows : cast.rows.slice(0, FIRST_ROWS);
  const left = cast.rows.length - rows.length;
  return (
    <>
      <header class="article">
        {cast.title && <h1>{cast.title}</h1>}
        {cast.limits.map((limit) => (
          <p key={limit} class="limit">
            {limit}
          </p>
        ))}
        {cast.summary.length > 0 && <Sentences label="In brief" heading="h2" lines={cast.summary} reveal={reveal} />}
      </header>
      <section>
        <h2 class="label">The cast</h2>
        {rows.length === 0 && <p class="limit">Nobody that this article names was recognised.</p>}
        {rows.map((row, index) => (
          <RowView key={row.actor.id} row={row} open={index === 0} reveal={reveal} />
        ))}
        {left > 0 && (
          <button type="button" class="quiet" onClick={() => setWhole(true)}>
            Show {left} more
          </button>
        )}
      </section>
    </>
  );
}

function RowView({ row, open, reveal }: { row: CastRow; open: boolean; reveal: Reveal }) {
  const { actor, counts, summary, stances, portrayal } = row;
  return (
    <details class={`row ${actor.kind}`} open={open}>
      <summary>
        <IdentityView actor={actor} />
        <span class="marks" aria-hidden="true">
          {stances.slice(0, 4).map(({ position, toward }) => (
            <i key={`${position} ${toward}`} class={position} />
          ))}
        </span>
      </summary>
      <div class="details">
        <p class="counts">{counts}</p>
        {stances.length > 0 && (
          <>
            <h3 class="label">Where they stand</h3>
            <ul class="stances">
              {stances.map((stance) => (
                <StanceView
                  key={`${stance.label} ${stance.toward}`}
                  stance={stance}
                  sentences={stance.evidence.length}
                  reveal={reveal}
                />
              ))}
            </ul>
          </>
        )}
        {summary.length > 0 && <Sentences label="In this article" heading="h3" lines={summary} reveal={reveal} />}
        {portrayal && (
          <Lead evidence={portrayal.evidence} reveal={reveal} class="portrayal">
            {portrayal.text}
          </Lead>
        )}
      </div>
    </details>
  );
}

interface SentencesProps {
  readonly label: string;
  readonly heading: 'h2' | 'h3';
  readonly lines: readonly Line[];
  readonly reveal: Reveal;
}

function Sentences({ label, heading: Heading, lines, reveal }: SentencesProps) {
  return (
    <>
      <Heading class="label">{label}</Heading>
      <ul>
        {lines.map(({ text, evidence }) => (
          <li key={evidence.start}>
            <Lead evidence={evidence} reveal={reveal} class="sentence">
              {text}
            </Lead>
          </li>
        ))}
      </ul>
    </>
  );
}
