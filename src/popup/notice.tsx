import type { Notice } from '../view/notice.ts';

/** Why there is no cast to show, and what can be done about it. */
export function NoticeView({ notice, busy, act }: { notice: Notice; busy: boolean; act: () => void }) {
  return (
    <div class="notice" role="status" aria-busy={busy}>
      <div class={busy ? 'mark busy' : 'mark'} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <h1>{notice.title}</h1>
      <p>{notice.text}</p>
      {notice.action && (
        <button type="button" class="primary" onClick={act}>
          {notice.action}
        </button>
      )}
    </div>
  );
}
