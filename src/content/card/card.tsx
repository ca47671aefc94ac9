import { IdentityView } from '../../ui/identity.tsx';
import { Lead, type Reveal } from '../../ui/lead.tsx';
import { StanceView } from '../../ui/stance.tsx';
import type { ActorCard, Card, QuoteCard } from '../../view/cards.ts';
import { counted, type Mentions } from '../../view/mentions.ts';

/** What a card shows; every line leads to its place in the article. */
export function CardView({ card, reveal }: { card: Card; reveal: Reveal }) {
  return card.type === 'actor' ? <ActorView card={card} reveal={reveal} /> : <QuoteView card={card} reveal={reveal} />;
}

function ActorView({ card, reveal }: { card: ActorCard; reveal: Reveal }) {
  const { actor, mentions, says, stands, portrayal, about } = card;
  return (
    <div class={actor.kind}>
      <header>
        <IdentityView actor={actor} />
      </header>
      <MentionsView mentions={mentions} reveal={reveal} />
      {stands.items.length > 0 && (
        <section>
          <h3 class="label">Where they stand</h3>
          <ul>
            {stands.items.map((stance) => (
              <StanceView key={`${stance.label} ${stance.toward}`} stance={stance} sentences={1} reveal={reveal} />
            ))}
          </ul>
          {stands.more > 0 && <p class="more">{counted(stands.more, 'more stance')} in the toolbar’s panel</p>}
        </section>
      )}
      {says.items.length > 0 && (
        <section>
          <h3 class="label">What they say here</h3>
          <ul>
            {says.items.map(({ text, evidence, sure, kind, toldBy }) => (
              <li key={evidence.start}>
                <Lead evidence={evidence} reveal={reveal} class="sentence">
                  {text} {!sure && <span class="tag">probably</span>}
                  {kind === 'indirect' && <span class="tag">reported</span>}
                  {toldBy && <span class="tag">as told by {toldBy}</span>}
                </Lead>
              </li>
            ))}
          </ul>
          {says.more > 0 && <p class="more">{counted(says.more, 'more quotation')} in the article</p>}
        </section>
      )}
      {about && (
        <section>
          <h3 class="label">In this article</h3>
          <Lead evidence={about.evidence} reveal={reveal} class="sentence">
            {about.text}
          </Lead>
        </section>
      )}
      {portrayal && (
        <section>
          <Lead evidence={portrayal.evidence} reveal={reveal} class="portrayal">
            {portrayal.text}
          </Lead>
        </section>
      )}
    </div>
  );
}

function MentionsView({ mentions, reveal }: { mentions: Mentions; reveal: Reveal }) {
  const first = mentions.places[0];
  if (!first) return null;
  return (
    <section class="mentions">
      <Lead evidence={first.evidence} reveal={reveal} class="count">
        {mentions.label}
      </Lead>
      {/* The ticks are for the pointer: to the keyboard the line above leads to the first of them. */}
      <div class="strip" aria-hidden="true">
        {mentions.places.map(({ at, evidence }) => (
          <button
            key={evidence.start}
            type="button"
            tabIndex={-1}
            style={{ insetInlineStart: `${at * 100}%` }}
            onClick={() => reveal(evidence)}
          />
        ))}
      </div>
    </section>
  );
}

function QuoteView({ card, reveal }: { card: QuoteCard; reveal: Reveal }) {
  const { actor, speaker, kind, sure, how, source } = card;
  return (
    <div class={actor?.kind ?? 'quote'}>
      <header>{actor ? <IdentityView actor={actor} /> : <div class="name">{speaker}</div>}</header>
      <section>
        <h3 class="label">
          {kind} {actor && !sure && <span class="tag">probably theirs</span>}
        </h3>
        {source ? (
          <Lead evidence={source.evidence} reveal={reveal} class="how">
            {how}
          </Lead>
        ) : (
          <p class="how">{how}</p>
        )}
      </section>
    </div>
  );
}
