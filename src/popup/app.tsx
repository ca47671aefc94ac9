import { castOf } from '../view/cast.ts';
import { noticeOf } from '../view/notice.ts';
import { CastView } from './cast.tsx';
import { Controls } from './controls.tsx';
import type { PopupActions, PopupModel } from './model.ts';
import { NoticeView } from './notice.tsx';

/** The whole popup: the article's cast, or why there is none, and the switches. */
export function App({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const { page } = model;
  const cast = page?.status === 'ready' ? castOf(page.annotation) : null;
  return (
    <>
      <main>
        {cast ? (
          <CastView cast={cast} reveal={actions.reveal} />
        ) : (
          <NoticeView notice={noticeOf(unannotated(model))} busy={page?.status === 'reading'} act={actions.annotate} />
        )}
      </main>
      <Controls model={model} counts={cast?.counts ?? null} change={actions.change} />
    </>
  );
}

function unannotated({ tab, page, settings }: PopupModel): Parameters<typeof noticeOf>[0] {
  const host = tab?.host ?? null;
  const onlyAsked = settings.mode === 'asked';
  const never = host !== null && settings.never.includes(host);
  const known = { host, onlyAsked, never };
  if (page === null || page.status === 'ready') {
    if (host === null) return { ...known, status: 'closed' };
    return { ...known, status: onlyAsked || never ? 'off' : 'none' };
  }
  return { ...known, ...page };
}
