import type { Identity } from '../view/actor.ts';

/** Who an actor is: monogram in the colour of its kind, name, role and country. */
export function IdentityView({ actor }: { actor: Identity }) {
  return (
    <div class="identity">
      <span class={`monogram ${actor.kind}`} aria-hidden="true">
        {actor.initials}
      </span>
      <div>
        <div class="name">{actor.name}</div>
        <div class="description">{actor.description}</div>
      </div>
    </div>
  );
}
